import { type ChildProcess, execFile, fork } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { UnreadReason } from '../domain/document.ts'
import type { Opened } from '../domain/opened.ts'
import type { Broke, ReaderLimits } from './pool.ts'
import type { FromChild, ToChild } from './wire.ts'

const WATCH_EVERY = 250
const PAGE = 4096

/** One child, its clock and its memory watch. */
export class ReaderProcess {
  /** Mails with files read so far. */
  heavy = 0
  private readonly child: ChildProcess
  private readonly watch: NodeJS.Timeout
  private clock: NodeJS.Timeout | undefined
  private current: { id: number; part: string | null } | null = null
  private verdict: UnreadReason | null = null
  private stopping = false

  constructor(
    private readonly limits: ReaderLimits,
    private readonly onOpened: (id: number, opened: Opened) => void,
    private readonly onBroke: (broke: Broke) => void,
  ) {
    this.child = fork(fileURLToPath(new URL('./child.ts', import.meta.url)), [], {
      execArgv: ['--import', import.meta.resolve('tsx')],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    this.child.on('message', (message: FromChild) => this.hear(message))
    this.child.on('error', () => {})
    this.child.once('exit', () => this.ended())
    this.watch = setInterval(() => void this.look(), WATCH_EVERY)
    this.watch.unref()
  }

  send(work: ToChild): void {
    this.child.ref()
    this.child.channel?.ref()
    this.child.send(work, () => {})
  }

  async stop(): Promise<void> {
    this.stopping = true
    if (this.child.exitCode !== null || this.child.signalCode !== null) return
    await new Promise<void>((done) => {
      this.child.once('exit', () => done())
      this.child.kill('SIGKILL')
    })
  }

  private hear(message: FromChild): void {
    if (message.is === 'started') {
      this.current = { id: message.id, part: null }
      this.clock = setTimeout(
        () => this.kill({ code: 'too-slow', detail: `not read within ${this.limits.milliseconds / 1000} s` }),
        this.limits.milliseconds,
      )
    } else if (message.is === 'part') {
      if (this.current) this.current.part = message.part
    } else {
      clearTimeout(this.clock)
      if (this.current?.part) this.heavy++
      this.current = null
      this.onOpened(message.id, message.opened)
    }
  }

  private kill(reason: UnreadReason): void {
    this.verdict = reason
    this.child.kill('SIGKILL')
  }

  private ended(): void {
    clearInterval(this.watch)
    clearTimeout(this.clock)
    if (this.stopping) return
    this.onBroke({
      id: this.current?.id ?? null,
      part: this.current?.part ?? null,
      reason: this.verdict ?? { code: 'damaged', detail: 'the reading process ended' },
    })
  }

  private async look(): Promise<void> {
    const bytes = await residentBytes(this.child.pid)
    if (bytes > this.limits.residentBytes)
      this.kill({
        code: 'too-much-memory',
        detail: `more than ${Math.round(this.limits.residentBytes / 1024 ** 2)} MiB`,
      })
  }
}

async function residentBytes(pid: number | undefined): Promise<number> {
  if (pid === undefined) return 0
  if (process.platform === 'linux') {
    const statm = await readFile(`/proc/${pid}/statm`, 'latin1').catch(() => '')
    return Number(statm.split(' ')[1] ?? 0) * PAGE
  }
  return new Promise((done) => {
    execFile('ps', ['-o', 'rss=', '-p', String(pid)], (error, out) => done(error ? 0 : Number(out) * 1024))
  })
}
