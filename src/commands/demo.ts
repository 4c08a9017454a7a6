import { copyFile, mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Command } from 'commander'
import type { House } from '../house.ts'
import { onePass } from '../pass.ts'
import { ROOT } from '../root.ts'
import { messageLine } from './demo-line.ts'
import type { Front } from './front.ts'
import { importList } from './import.ts'
import { withHouse } from './with-house.ts'

const SAMPLES = join(ROOT, 'fixtures/examples')
const CAMPAIGN = 'fsn2023-1338'
const LOOK_EVERY = 2000

export function addDemo(command: Command, front: Front): void {
  command
    .option('--once', 'exit instead of waiting for more mail')
    .action((options: { once?: boolean }) =>
      withHouse(front, (house) => demo(house, options.once === true, front), { processes: 2 }),
    )
}

async function demo(house: House, once: boolean, front: Front): Promise<void> {
  const { config, store } = house
  front.print(
    'Recall Desk: sample consignees of campaign FSN2023-1338, and what they answered.\nFor each mail: who wrote, what was read (!: a flag that matters), and what became of it in which case.\n',
  )
  await importList(house, join(SAMPLES, 'consignees.csv'), { campaign: CAMPAIGN }, front)
  const inbox = 'maildir' in config.mailbox ? config.mailbox.maildir : null
  if (inbox && (await store.messages.list({ limit: 1 })).length === 0) await deliver(inbox)
  const shown = new Set<string>()
  const stop = new AbortController()
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop.abort())
  for (let first = true; !stop.signal.aborted; first = false) {
    await onePass(house, stop.signal)
    await tell(house, shown, front)
    if (first) await summary(house, front)
    if (once) return
    if (first) front.print(`\nWaiting for more: put a mail (.eml) into ${inbox}/new. Ctrl-C ends.`)
    await new Promise<void>((done) => {
      const timer = setTimeout(done, LOOK_EVERY)
      stop.signal.addEventListener('abort', () => {
        clearTimeout(timer)
        done()
      })
    })
  }
}

async function deliver(inbox: string): Promise<void> {
  await mkdir(join(inbox, 'new'), { recursive: true })
  const mails = (await readdir(SAMPLES)).filter((file) => file.endsWith('.eml')).sort()
  for (const mail of mails) await copyFile(join(SAMPLES, mail), join(inbox, 'new', mail))
}

async function tell(house: House, shown: Set<string>, front: Front): Promise<void> {
  const messages = [...(await house.store.messages.list())].sort((one, other) =>
    (one.writtenAt ?? '') < (other.writtenAt ?? '') ? -1 : 1,
  )
  for (const message of messages) {
    if (shown.has(message.id)) continue
    shown.add(message.id)
    front.print(await messageLine(house, message))
  }
}

async function summary({ store }: House, front: Front): Promise<void> {
  const letters = await store.letters.list()
  const facts = await store.facts()
  const verdict = await store.verifyAudit()
  front.print(
    `\n${facts.cases} cases, ${facts.casesInReview} wait for a person; ${letters.length} letters written (npx recall-desk letter list); audit trail of ${facts.entries} entries ${verdict.ok ? 'unbroken' : 'BROKEN'}.`,
  )
  front.print('Next: npx recall-desk case list · npx recall-desk review list · npx recall-desk review show ID')
}
