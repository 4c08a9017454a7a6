import type { ChildProcess } from 'node:child_process'
import type { UnreadReason } from '../domain/document.ts'
import type { Layouts } from './layouts.ts'
import type { Making } from './making.ts'
import { ownProcess } from './own-process.ts'
import { processorMilliseconds, residentBytes } from './process-use.ts'
import type { FromChild, ToChild, Work } from './wire.ts'

export interface ReaderLimits {
  /** Longest time for one mail, from when the child begins with it; up to `PATIENCE` times that where the machine gave it less. */
  readonly milliseconds: number
  /** Largest resident set of a child; V8's own limits miss native memory. */
  readonly residentBytes: number
  /** A child is replaced after so many mails that had files in them. */
  readonly heavyMails: number
  /** A mail of more bytes is not read but for its header. */
  readonly mailBytes: number
}

/** Why a child ended, and what it was at: no mail, or one of its parts. */
export interface Broke {
  readonly id: number | null
  readonly part: string | null
  readonly reason: UnreadReason
}

export interface Listener {
  made(id: number, made: unknown): void
  failed(id: number, message: string): void
  broke(broke: Broke): void
}

const WATCH_EVERY = 250
/** Nothing of a mail lives longer than its reading: with room for some mails, the collector meets little that is alive. */
const YOUNG_MEBIBYTES = 64
const PATIENCE = 3

/** One child, its clock and its memory watch. */
export class ReaderProcess {
  /** Mails with files read so far. */
  heavy = 0
  private readonly child: ChildProcess
  private readonly watch: NodeJS.Timeout
  private clock: NodeJS.Timeout | undefined
  private current: { id: number; part: string | null; heavy: boolean } | null = null
  /** Mails that are not answered yet, in the order in which they were sent. */
  private readonly sent: number[] = []
  private ready = false
  private verdict: UnreadReason | null = null
  private over = false

  constructor(
    private readonly limits: ReaderLimits,
    making: Making | null,
    private readonly layouts: Layouts,
    private readonly listener: Listener,
  ) {
    this.child = ownProcess('read/child.ts', [`--max-semi-space-size=${YOUNG_MEBIBYTES}`], 'inherit')
    this.child.on('message', (message: FromChild) => this.hear(message))
    this.child.once('error', (error) => this.ended(error.message))
    this.child.once('exit', () => this.ended('the reading process ended'))
    this.watch = setInterval(() => void this.look(), WATCH_EVERY)
    this.watch.unref()
    if (making) this.tell({ is: 'making', making })
  }

  send(work: Work): void {
    this.sent.push(work.id)
    this.tell({ is: 'read', ...work })
    this.begin()
  }

  /** The child is at the first mail that it has not answered; to be told so by itself, mail by mail, would take it as long as a part of the reading. */
  private begin(): void {
    const [id] = this.sent
    if (!this.ready || this.current || id === undefined) return
    this.current = { id, part: null, heavy: false }
    this.startClock()
  }

  private tell(message: ToChild): void {
    // A child that has ended meanwhile gives the work back through `broke`.
    this.child.send(message, () => {})
  }

  /** Ends the child without a word to the listener. */
  async stop(): Promise<void> {
    this.over = true
    clearInterval(this.watch)
    clearTimeout(this.clock)
    if (this.child.exitCode !== null || this.child.signalCode !== null || this.child.pid === undefined) return
    await new Promise<void>((done) => {
      this.child.once('exit', () => done())
      this.child.kill('SIGKILL')
    })
  }

  private hear(message: FromChild): void {
    if (this.over) return
    if (message.is === 'ready') {
      this.ready = true
      this.begin()
    } else if (message.is === 'layouts-wanted') {
      // Without them scans are read all the same.
      void this.layouts().then(
        (layouts) => this.tell({ is: 'layouts', layouts }),
        () => this.tell({ is: 'layouts', layouts: [] }),
      )
    } else if (message.is === 'part') {
      if (this.current) this.current = { id: message.id, part: message.part, heavy: true }
    } else {
      clearTimeout(this.clock)
      if (this.current?.heavy) this.heavy++
      this.current = null
      this.sent.shift()
      this.begin()
      if (message.is === 'made') this.listener.made(message.id, message.made)
      else this.listener.failed(message.id, message.message)
    }
  }

  /** A busy machine is not the mail's fault: what counts is the processor time that the child had, within reason. */
  private startClock(): void {
    const { milliseconds } = this.limits
    const started = Date.now()
    const usedBefore = processorMilliseconds(this.child.pid)
    const look = () => {
      const used = processorMilliseconds(this.child.pid)
      const had = used === null || usedBefore === null ? milliseconds : used - usedBefore
      if (had < milliseconds && Date.now() - started < PATIENCE * milliseconds)
        this.clock = setTimeout(look, Math.max(1, milliseconds - had))
      else this.kill({ code: 'too-slow', detail: `not read within ${milliseconds / 1000} s` })
    }
    this.clock = setTimeout(look, milliseconds)
  }

  private kill(reason: UnreadReason): void {
    this.verdict ??= reason
    this.child.kill('SIGKILL')
  }

  private ended(detail: string): void {
    if (this.over) return
    this.over = true
    clearInterval(this.watch)
    clearTimeout(this.clock)
    this.listener.broke({
      id: this.current?.id ?? null,
      part: this.current?.part ?? null,
      reason: this.verdict ?? { code: 'damaged', detail },
    })
  }

  private async look(): Promise<void> {
    const most = this.limits.residentBytes
    if ((await residentBytes(this.child.pid)) > most && !this.over)
      this.kill({ code: 'too-much-memory', detail: `more than ${Math.round(most / 1024 ** 2)} MiB` })
  }
}
