import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Dovecot, PASSWORD } from '../support/dovecot.ts'
import type { TestPost } from '../support/smtp.ts'

const run = promisify(execFile)
const PROGRAM = new URL('../../src/recall-desk.mjs', import.meta.url).pathname
export const EXAMPLES = new URL('../../fixtures/examples/', import.meta.url).pathname

/** The program as its users have it: a configuration file, the command, and a daemon that can be killed. */
export class Desk {
  readonly root = mkdtempSync(join(tmpdir(), 'recall-desk-line-'))
  private daemon: ChildProcess | null = null

  constructor(mailbox: Dovecot, post: TestPost, store: object = { sqlite: 'desk.sqlite' }) {
    const config = {
      mailbox: {
        imap: {
          host: '127.0.0.1',
          port: mailbox.port,
          secure: false,
          user: mailbox.user,
          password: { env: 'IMAP_PASSWORD' },
        },
      },
      outgoing: {
        smtp: { host: '127.0.0.1', port: post.port, secure: false },
        from: 'Technical Support <techsupport@sequencer.example>',
      },
      store,
      campaigns: [new URL('../../config/campaigns/fsn2023-1338', import.meta.url).pathname],
      staff: {
        safety: ['vigilance@sequencer.example'],
        security: ['psirt@sequencer.example'],
        operator: ['it@sequencer.example'],
      },
      letters: { since: '2000-01-01T00:00:00Z' },
    }
    writeFileSync(this.config, JSON.stringify(config))
  }

  get config(): string {
    return join(this.root, 'recall-desk.yaml')
  }

  /** Runs a command to its end; gives what it printed. */
  async command(...args: string[]): Promise<string> {
    const { stdout } = await run(process.execPath, [PROGRAM, '--config', this.config, ...args], {
      env: this.env,
      maxBuffer: 1 << 28,
      timeout: 120_000,
    })
    return stdout
  }

  async json(...args: string[]): Promise<Record<string, unknown>[]> {
    return (await this.command(...args, '--json'))
      .trim()
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
  }

  /** What the doctor finds, healthy or not. */
  async facts(): Promise<Record<string, unknown>> {
    const found = await this.command('doctor', '--json').catch((failed: { stdout?: string }) => {
      if (!failed.stdout) throw failed
      return failed.stdout
    })
    return JSON.parse(found)
  }

  /** Resolves when the daemon watches the mailbox, or is gone before that. */
  startDaemon(): Promise<void> {
    const daemon = spawn(process.execPath, [PROGRAM, '--config', this.config, 'run'], {
      env: this.env,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    this.daemon = daemon
    return new Promise((done) => {
      daemon.once('exit', () => done())
      daemon.stderr.on('data', (words) => {
        if (String(words).includes('watching')) done()
      })
    })
  }

  /** SIGKILL, as a power cut would. */
  async killDaemon(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    const { daemon } = this
    this.daemon = null
    if (!daemon || daemon.exitCode !== null || daemon.signalCode !== null) return
    await new Promise((done) => {
      daemon.once('exit', done)
      daemon.kill(signal)
    })
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true })
  }

  private get env(): NodeJS.ProcessEnv {
    return { ...process.env, IMAP_PASSWORD: PASSWORD }
  }
}
