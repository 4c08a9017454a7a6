import type { Command } from 'commander'
import { Temporary } from '../domain/outcome.ts'
import { watchOver } from '../house/health.ts'
import type { House } from '../house.ts'
import { onePass } from '../pass.ts'
import type { Front } from './front.ts'
import { withHouse } from './with-house.ts'

const SWEEP_EVERY = 60_000
const LONGEST_PAUSE = 15 * 60_000

export function addPoll(command: Command, front: Front): void {
  command.option('--json').action((options: { json?: boolean }) =>
    withHouse(
      front,
      async (house) => {
        const { kept, done } = await onePass(house).finally(() => watchOver(house))
        front.print(options.json ? JSON.stringify({ kept, done }) : `${kept} new mails, ${done} pieces of work done`)
      },
      { onProgress: progress(front) },
    ),
  )
}

export function addRun(command: Command, front: Front): void {
  command.action(() => withHouse(front, (house) => runForEver(house, front)))
}

async function runForEver(house: House, front: Front): Promise<void> {
  const stop = new AbortController()
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop.abort())
  const hints = new Hints()
  void house.mailbox
    .watch(() => hints.give(), stop.signal)
    .catch((error: Error) => house.log.warn({ error: error.message }, 'no hints'))
  await house.store.settings.set('daemon.since', new Date().toISOString())
  const watchdog = setInterval(
    () => void watchOver(house).catch((error: Error) => house.log.error({ error: error.message }, 'watchdog')),
    SWEEP_EVERY,
  )
  front.complain(`recall-desk: watching ${house.mailbox.name}`)
  try {
    await passes(house, hints, stop.signal)
  } finally {
    clearInterval(watchdog)
  }
  await house.store.settings.set('daemon.since', null)
}

async function passes(house: House, hints: Hints, stop: AbortSignal): Promise<void> {
  for (let failures = 0; !stop.aborted; ) {
    try {
      await onePass(house, stop)
      failures = 0
    } catch (error) {
      if (!(error instanceof Temporary)) throw error
      failures++
      house.log.warn({ error: error.message, failures }, 'the world is down')
    }
    const quiet =
      Math.min(SWEEP_EVERY * 2 ** Math.max(0, failures - 1), LONGEST_PAUSE) *
      (failures > 0 ? 0.5 + Math.random() / 2 : 1)
    await hints.next(failures > 0 ? quiet : Math.min(quiet, await untilDue(house)), stop)
  }
}

/** Milliseconds until the next letter or look falls due, and never less than a second. */
async function untilDue({ store }: House): Promise<number> {
  const next = await store.work.nextDue(['understand', 'look', 'send'])
  return next === null ? Number.POSITIVE_INFINITY : Math.max(1000, Date.parse(next) - Date.now())
}

/** Something came, says the server; one that is given during a pass is not lost. */
class Hints {
  private given = false
  private wake = () => {}

  give(): void {
    this.given = true
    this.wake()
  }

  /** Ends with the next hint, the pause, or `stop`. */
  async next(pause: number, stop: AbortSignal): Promise<void> {
    if (!this.given)
      await new Promise<void>((done) => {
        const timer = setTimeout(finish, pause)
        function finish() {
          clearTimeout(timer)
          stop.removeEventListener('abort', finish)
          done()
        }
        this.wake = finish
        stop.addEventListener('abort', finish)
        if (stop.aborted) finish()
      })
    this.given = false
    this.wake = () => {}
  }
}

function progress(front: Front): (done: number, total: number) => void {
  return (done, total) => {
    if (front.terminal && total > 100) front.complain(`${done} of ${total} mails kept`)
  }
}
