import type { UnreadReason } from '../domain/document.ts'
import type { Opened } from '../domain/opened.ts'
import { envelopeOnly } from './envelope.ts'
import { ReaderProcess } from './reader-process.ts'
import type { Skipped } from './wire.ts'

export interface ReaderLimits {
  /** Longest time for one mail. */
  readonly milliseconds: number
  /** Largest resident set of a child; V8's own limits miss native memory. */
  readonly residentBytes: number
  /** A child is replaced after so many mails that had files in them. */
  readonly heavyMails: number
}

export interface Readers {
  /** Reads a mail. Never rejects because of what is in it: a part that broke the child comes back as an unreadable document. */
  read(source: Uint8Array): Promise<Opened>
  /** The same for a file, which the child opens itself. */
  readFile(path: string): Promise<Opened>
  close(): Promise<void>
}

export const READER_LIMITS: ReaderLimits = { milliseconds: 20_000, residentBytes: 1.5 * 1024 ** 3, heavyMails: 200 }
/** Mails that lie in a child's queue while it reads another: hides the way there and back. */
const AHEAD = 4
const MOST_TRIES = 5

interface Job {
  readonly mail: { readonly source: Uint8Array } | { readonly path: string }
  readonly skip: Skipped[]
  tries: number
  readonly done: (opened: Opened) => void
}

/** Starts child processes that read mails within limits of time and memory. */
export function openReaders({
  processes = 1,
  limits = READER_LIMITS,
}: {
  processes?: number
  limits?: ReaderLimits
} = {}): Readers {
  const waiting: Job[] = []
  const children: { process: ReaderProcess; jobs: Map<number, Job> }[] = []
  let ids = 0
  let closed = false

  function start() {
    const jobs = new Map<number, Job>()
    const child = {
      jobs,
      process: new ReaderProcess(
        limits,
        (id, opened) => finish(child, id, opened),
        (broke) => replace(child, broke),
      ),
    }
    children.push(child)
    return child
  }

  function finish(child: { process: ReaderProcess; jobs: Map<number, Job> }, id: number, opened: Opened) {
    const job = child.jobs.get(id)
    child.jobs.delete(id)
    job?.done(opened)
    if (child.process.heavy >= limits.heavyMails && child.jobs.size === 0) retire(child)
    dispatch()
  }

  function retire(child: { process: ReaderProcess; jobs: Map<number, Job> }) {
    children.splice(children.indexOf(child), 1)
    child.process.stop()
  }

  function replace(child: { process: ReaderProcess; jobs: Map<number, Job> }, broke: Broke) {
    const at = children.indexOf(child)
    if (at >= 0) children.splice(at, 1)
    for (const [id, job] of [...child.jobs].reverse()) {
      if (id === broke.id) blame(job, broke)
      else waiting.unshift(job)
    }
    if (!closed) dispatch()
  }

  function blame(job: Job, broke: Broke) {
    job.tries++
    if (broke.part === null || job.tries >= MOST_TRIES || job.skip.some(({ part }) => part === broke.part))
      job.done(envelopeOnly(job.mail, broke.reason))
    else {
      job.skip.push({ part: broke.part, reason: broke.reason })
      waiting.unshift(job)
    }
  }

  function dispatch() {
    while (waiting.length > 0) {
      let child = children
        .filter(({ process, jobs }) => jobs.size < AHEAD && process.heavy < limits.heavyMails)
        .sort((one, other) => one.jobs.size - other.jobs.size)[0]
      if ((!child || child.jobs.size > 0) && children.length < processes) child = start()
      if (!child) return
      const job = waiting.shift()!
      const id = ++ids
      child.jobs.set(id, job)
      child.process.send({ id, ...job.mail, skip: job.skip })
    }
  }

  const add = (mail: Job['mail']) =>
    new Promise<Opened>((done) => {
      waiting.push({ mail, skip: [], tries: 0, done })
      dispatch()
    })
  return {
    read: (source) => add({ source }),
    readFile: (path) => add({ path }),
    close: async () => {
      closed = true
      await Promise.all(children.map(({ process }) => process.stop()))
    },
  }
}

/** Why a child ended while it was at work. */
export interface Broke {
  readonly id: number | null
  readonly part: string | null
  readonly reason: UnreadReason
}
