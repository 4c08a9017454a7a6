import type { Opened } from '../domain/opened.ts'
import { envelopeOnly, type Mail } from './envelope.ts'
import { type Layouts, NO_LAYOUTS } from './layouts.ts'
import { LIMITS } from './limits.ts'
import { type Making, makerOf } from './making.ts'
import { type Broke, type ReaderLimits, ReaderProcess } from './reader-process.ts'
import type { Skipped } from './wire.ts'

export type { ReaderLimits }

/** Gives for a mail what the processes make of it; without a making, the mail taken apart. */
export interface Readers<Made = Opened> {
  /**
   * Reads a mail. Never rejects because of what is in it: a part that broke the child comes back as an unreadable document.
   * Rejects when no child can be started at all, and when the readers are closed.
   */
  read(source: Uint8Array): Promise<Made>
  /** The same for a file, which the child opens itself. Rejects where it cannot be opened. */
  readFile(path: string): Promise<Made>
  /** Ends the children; what is still being read is given up. */
  close(): Promise<void>
}

export const READER_LIMITS: ReaderLimits = {
  milliseconds: 20_000,
  residentBytes: 1.5 * 1024 ** 3,
  heavyMails: 200,
  mailBytes: LIMITS.mailBytes,
}
/** Mails that lie in a child's queue while it reads another: hides the way there and back. */
const AHEAD = 4
const MOST_TRIES = 5
/** Children in a row that ended before they had begun with any mail: then it is not the mails. */
const FALSE_STARTS = 3

interface Job {
  readonly mail: Mail
  readonly skip: Skipped[]
  tries: number
  readonly done: (made: unknown) => void
  readonly fail: (error: Error) => void
}

interface Child {
  readonly process: ReaderProcess
  /** In the order in which they were sent. */
  readonly jobs: Map<number, Job>
}

interface Options {
  readonly processes?: number
  readonly limits?: Partial<ReaderLimits>
  readonly layouts?: Layouts
}

/** Starts child processes that read mails within limits of time and memory. A child is started when it is first needed. */
export function openReaders(options?: Options): Readers
export function openReaders<Made>(options: Options & { readonly making: Making }): Readers<Made>
export function openReaders({
  processes = 1,
  limits = {},
  layouts = NO_LAYOUTS,
  making = null,
}: Options & { making?: Making | null } = {}): Readers<unknown> {
  return new Pool(processes, { ...READER_LIMITS, ...limits }, making, layouts)
}

class Pool implements Readers<unknown> {
  private readonly waiting: Job[] = []
  private readonly children: Child[] = []
  private ids = 0
  private falseStarts = 0
  private closed = false

  constructor(
    private readonly processes: number,
    private readonly limits: ReaderLimits,
    private readonly making: Making | null,
    private readonly layouts: Layouts,
  ) {}

  read(source: Uint8Array): Promise<unknown> {
    return this.add({ source })
  }

  readFile(path: string): Promise<unknown> {
    return this.add({ path })
  }

  async close(): Promise<void> {
    this.closed = true
    const jobs = [...this.children.flatMap((child) => [...child.jobs.values()]), ...this.waiting.splice(0)]
    for (const job of jobs) job.fail(new Error('the readers were closed'))
    await Promise.all(this.children.splice(0).map(({ process }) => process.stop()))
  }

  private add(mail: Mail): Promise<unknown> {
    if (this.closed) return Promise.reject(new Error('the readers were closed'))
    return new Promise((done, fail) => {
      this.waiting.push({ mail, skip: [], tries: 0, done, fail })
      this.dispatch()
    })
  }

  private dispatch(): void {
    while (this.waiting.length > 0 && !this.closed) {
      const child = this.freest()
      if (!child) return
      const job = this.waiting.shift()!
      const id = ++this.ids
      child.jobs.set(id, job)
      child.process.send({ id, ...job.mail, skip: job.skip, mailBytes: this.limits.mailBytes })
    }
  }

  /** The child with the least to do; a new one rather than a queue, as long as there may be more. */
  private freest(): Child | undefined {
    const [child] = this.children
      .filter(({ process, jobs }) => jobs.size < AHEAD && process.heavy < this.limits.heavyMails)
      .sort((one, other) => one.jobs.size - other.jobs.size)
    const mayStart = this.children.length < this.processes
    return mayStart && (!child || child.jobs.size > 0) ? this.start() : child
  }

  private start(): Child {
    const child: Child = {
      jobs: new Map(),
      process: new ReaderProcess(this.limits, this.making, this.layouts, {
        made: (id, made) => this.finish(child, id, (job) => job.done(made)),
        failed: (id, message) => this.finish(child, id, (job) => job.fail(new Error(message))),
        broke: (broke) => this.replace(child, broke),
      }),
    }
    this.children.push(child)
    return child
  }

  private finish(child: Child, id: number, settle: (job: Job) => void): void {
    const job = child.jobs.get(id)
    child.jobs.delete(id)
    this.falseStarts = 0
    if (job) settle(job)
    if (child.process.heavy >= this.limits.heavyMails && child.jobs.size === 0) {
      this.children.splice(this.children.indexOf(child), 1)
      void child.process.stop()
    }
    this.dispatch()
  }

  /** The mail that the child was at is tried again without the part that broke it; the others only go back into the queue. */
  private replace(child: Child, broke: Broke): void {
    this.children.splice(this.children.indexOf(child), 1)
    this.falseStarts = broke.id === null ? this.falseStarts + 1 : 0
    for (const [id, job] of [...child.jobs].reverse()) {
      if (id === broke.id) this.blame(job, broke)
      else if (this.falseStarts >= FALSE_STARTS)
        job.fail(new Error(`no process could be started to read mail: ${broke.reason.detail}`))
      else this.waiting.unshift(job)
    }
    if (this.falseStarts >= FALSE_STARTS) this.falseStarts = 0
    this.dispatch()
  }

  private blame(job: Job, broke: Broke): void {
    job.tries++
    if (broke.part === null || job.tries >= MOST_TRIES || job.skip.some(({ part }) => part === broke.part))
      void this.giveUp(job, broke)
    else {
      job.skip.push({ part: broke.part, reason: broke.reason })
      this.waiting.unshift(job)
    }
  }

  private async giveUp({ mail, done, fail }: Job, { reason }: Broke): Promise<void> {
    try {
      const make = await makerOf(this.making)
      done(make(envelopeOnly(mail, reason), 'path' in mail ? mail.path : null))
    } catch (error) {
      // The file was taken away while it was read.
      fail(error as Error)
    }
  }
}
