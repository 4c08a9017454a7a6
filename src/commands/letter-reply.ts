import { readFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { recipientsOf } from '../decide/recipients.ts'
import type { Case } from '../domain/case.ts'
import type { Happening } from '../domain/entry.ts'
import { BadInput } from '../domain/outcome.ts'
import { holdAfterHand } from '../house/by-hand.ts'
import type { House } from '../house.ts'
import { type Act, actOf, campaignOf, caseBy } from './act.ts'
import type { Front } from './front.ts'
import { withHouse } from './with-house.ts'

interface Options extends Act {
  readonly to?: string
  readonly subject?: string
  readonly message?: string
}

/** An agent answers from the case in words of their own. */
export function addLetterReply(letter: Command, front: Front): void {
  actOf(
    letter
      .command('reply')
      .description('sends an agent’s own words, also while a message of the case is in review; automatic letters wait')
      .argument('<case>', 'id or reference')
      .argument('<file>', 'the words: a text file (UTF-8), sent as they stand in it')
      .option('--to <email>', 'a contact of the case; default: who wrote the message, else the first contact')
      .option('--subject <text>', 'default: RE and the subject of the message')
      .option('--message <id>', 'the message that is answered; default: the newest reply'),
  ).action((name: string, file: string, options: Options) =>
    withHouse(front, async (house) => front.print(await reply(house, name, file, options))),
  )
}

async function reply(house: House, name: string, file: string, options: Options): Promise<string> {
  const held = await caseBy(house, name)
  const campaign = campaignOf(house, held)
  const text = await wordsIn(file)
  const answered = answeredBy(held, options)
  const mail = answered ? await house.store.messages.byId(answered.message) : null
  const subject = options.subject ?? `RE: ${mail?.subject?.replace(/^re: */i, '') || campaign.notice.number}`
  const words = { to: recipient(house, held, answered?.from ?? null, options), subject, text }
  const { letter, happening } = await house.byHandLetter(held, words, mail)
  const { agent, reason } = options
  const happened = [
    happening,
    ...holdAfterHand(campaign, `wrote ${letter.id}`, agent, house.now()),
    ...asked(held, answered?.message),
  ]
  const { proceed } = await import('../line.ts')
  const world = house.world()
  const who = { by: agent, ...(reason ? { reason } : {}) }
  const next = await proceed(world, house.shelves, held, campaign, happened, who)
  if ((await world.settle({ cases: [{ ...next, letters: [letter, ...next.letters] }] })) !== 'settled')
    throw new BadInput(`case ${held.reference} changed meanwhile; look at it again`)
  return `${letter.id} ${letter.followUp} ${letter.state}`
}

async function wordsIn(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new BadInput(`${file}: cannot be read (${error.code})`)
  })
  const words = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')
  if (words.trim() === '') throw new BadInput(`${file}: there is nothing in it to send`)
  return words.trim()
}

function answeredBy(held: Case, { message }: Options) {
  const replies = held.submissions.filter(({ kind }) => kind === 'reply')
  const found = message ? replies.find((one) => one.message === message) : replies.at(-1)
  if (message && !found)
    throw new BadInput(`--message ${message}: no reply of case ${held.reference}; case show lists them`)
  return found ?? null
}

function recipient(house: House, held: Case, writer: string | null, { to }: Options): string {
  const wanted = to?.toLowerCase()
  if (wanted && !held.consignee.contacts.some(({ email }) => email === wanted))
    throw new BadInput(`--to ${to} is no contact of ${held.reference}: enter it with case contact first`)
  const found = wanted ?? recipientsOf(held, writer, house.now().slice(0, 10))[0]
  if (!found) throw new BadInput(`${held.reference} has no contact that letters arrive at: name one with --to EMAIL`)
  return found
}

/** What a person was to answer is answered. */
function asked({ tasks }: Case, message: string | undefined): Happening[] {
  return tasks
    .filter(({ id, done }) => done === null && id === `question:${message}`)
    .map(({ id }) => ({ kind: 'task-done', task: id, result: 'answered by hand' }))
}
