import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { type Given, KEY, mail } from './given.ts'

const SCRIPT = new URL('./other-process.mjs', import.meta.url).pathname

export interface OtherProcess {
  /** Lines printed so far. */
  readonly lines: string[]
  /** Until it prints its next line, or ends. */
  line(): Promise<void>
  /** Until it ends by itself. */
  ended(): Promise<void>
  kill(): Promise<void>
}

/** Runs `other-process.mjs` on the same database; with `now` on the test's clock. */
export function otherProcess(
  given: Given,
  does: 'keep' | 'open' | 'hold' | 'hold many' | 'look',
  now?: string,
): OtherProcess {
  const { config, headFile } = given
  const mails = Array.from({ length: does === 'keep' ? 60 : 0 }, (_, uid) => mail(uid))
  const asked = {
    config,
    headFile,
    key: KEY.toString(),
    now,
    does,
    mails: mails.map((one) => ({ ...one, source: one.source.toString() })),
  }
  const child: ChildProcess = spawn(process.execPath, [SCRIPT, JSON.stringify(asked)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines: string[] = []
  const exit = once(child, 'exit')
  child.stdout!.setEncoding('utf8').on('data', (text: string) => lines.push(...text.split('\n').filter(Boolean)))
  return {
    lines,
    line: async () => {
      await Promise.race([once(child.stdout!, 'data'), exit])
    },
    ended: async () => {
      await exit
    },
    kill: async () => {
      child.kill('SIGKILL')
      await exit
    },
  }
}
