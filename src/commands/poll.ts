import type { Command } from 'commander'
import { Temporary } from '../domain/outcome.ts'
import { onePass } from '../pass.ts'
import type { Front } from './front.ts'
import { withHouse } from './with-house.ts'

const SWEEP_EVERY = 60_000
const LONGEST_PAUSE = 15 * 60_000

export function addPoll(program: Command, front: Front): void {
  program
    .command('poll')
    .description('one pass: fetch new mail, read it, update cases, decide, send what is due; then exit')
    .option('--json')
    .action((options: { json?: boolean }) =>
      withHouse(
        front,
        async (house) => {
          const { kept, done } = await onePass(house)
          front.print(options.json ? JSON.stringify({ kept, done }) : `${kept} new mails, ${done} pieces of work done`)
        },
        { onProgress: progress(front) },
      ),
    )
  program
    .command('run')
    .description('the daemon: the same, for ever; SIGTERM ends it cleanly')
    .action(() => withHouse(front, (house) => runForEver(house, front)))
}

async function runForEver(house: Parameters<typeof onePass>[0], front: Front): Promise<void> {
  const stop = new AbortController()
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop.abort())
  let wake = () => {}
  void house.mailbox
    .watch(() => wake(), stop.signal)
    .catch((error: Error) => house.log.warn({ error: error.message }, 'no hints'))
  front.complain(`recall-desk: watching ${house.mailbox.name}`)
  for (let failures = 0; !stop.signal.aborted; ) {
    try {
      await onePass(house, stop.signal)
      failures = 0
    } catch (error) {
      if (!(error instanceof Temporary)) throw error
      failures++
      house.log.warn({ error: error.message, failures }, 'the world is down')
    }
    const pause =
      Math.min(SWEEP_EVERY * 2 ** Math.max(0, failures - 1), LONGEST_PAUSE) *
      (failures > 0 ? 0.5 + Math.random() / 2 : 1)
    await new Promise<void>((done) => {
      const timer = setTimeout(finish, pause)
      function finish() {
        clearTimeout(timer)
        stop.signal.removeEventListener('abort', finish)
        done()
      }
      wake = finish
      stop.signal.addEventListener('abort', finish)
    })
  }
}

function progress(front: Front): (done: number, total: number) => void {
  return (done, total) => {
    if (front.terminal && total > 100) front.complain(`${done} of ${total} mails kept`)
  }
}
