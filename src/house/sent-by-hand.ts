import type { Case } from '../domain/case.ts'
import type { Happening } from '../domain/entry.ts'
import type { Instant } from '../domain/names.ts'
import type { House } from '../house.ts'
import { proceed } from '../line.ts'
import { holdAfterHand } from './by-hand.ts'

const MARK = 'sent.mark'
const TRIES = 5

interface ByHand {
  readonly id: string
  readonly from: string
  readonly to: readonly string[]
  readonly subject: string
  readonly answers: readonly string[]
  readonly at: Instant
}

/**
 * Colleagues answer customers by hand from the same mailbox: what they sent is an attempt of the case that it answers, or whose contact
 * it is addressed to and whose notice or reference its subject names; and automatic letters of that case wait for some days.
 */
export async function noteSentByHand(house: House): Promise<void> {
  const { store, mailbox } = house
  const { mails, mark } = await mailbox.sentSince(await store.settings.get<string>(MARK))
  for (const mail of mails) {
    const found = await byHand(mail.header, mail.at)
    if (found) for (const held of await casesOf(house, found)) await enter(house, held.id, found)
  }
  await store.settings.set(MARK, mark)
}

/** Null where this program sent it itself. */
async function byHand(header: Uint8Array, at: Instant): Promise<ByHand | null> {
  const { simpleParser } = await import('mailparser')
  const mail = await simpleParser(Buffer.concat([header, Buffer.from('\r\n\r\n')]), { skipTextToHtml: true })
  if (mail.headers.has('x-recall-desk-letter') || !mail.messageId) return null
  const addresses = [mail.to, mail.cc].flat().flatMap((field) => field?.value ?? [])
  return {
    id: mail.messageId,
    from: mail.from?.value[0]?.address?.toLowerCase() ?? 'a colleague',
    to: addresses.flatMap(({ address }) => address?.toLowerCase() ?? []),
    subject: (mail.subject ?? '').slice(0, 300),
    answers: [...new Set([mail.inReplyTo ?? [], mail.references ?? []].flat())],
    at,
  }
}

/** The mailbox is shared with ordinary support: an address alone ties a mail to no campaign. */
async function casesOf({ store, shelves }: House, mail: ByHand): Promise<readonly Case[]> {
  const isContact = ({ consignee }: Case) => consignee.contacts.some(({ email }) => mail.to.includes(email))
  const answered = mail.answers.length > 0 ? await store.candidates({ letterIds: mail.answers }) : []
  if (answered.length > 0) return answered.some(isContact) ? answered.filter(isContact) : answered
  const subject = mail.subject.toUpperCase()
  return (await store.candidates({ addresses: mail.to })).filter((held) => {
    const notice = shelves.campaigns.find(({ id }) => id === held.campaign)?.notice
    const named = notice !== undefined && new RegExp(notice.pattern, 'i').test(mail.subject)
    return isContact(held) && (named || subject.includes(held.reference))
  })
}

async function enter(house: House, id: string, mail: ByHand): Promise<void> {
  for (let tries = 0; tries < TRIES; tries++) {
    const held = await house.store.cases.byId(id)
    const campaign = held && house.shelves.campaigns.find((one) => one.id === held.campaign)
    const attempt = `sent ${mail.id}`
    if (!campaign || held.attempts.some((one) => one.id === attempt)) return
    const on = mail.at.slice(0, 10)
    const result = `wrote by hand: “${mail.subject}”`
    const happened: Happening[] = [
      { kind: 'attempt', attempt: { id: attempt, method: 'mail', on, by: mail.from, result } },
      ...holdAfterHand(campaign, attempt, mail.from, mail.at),
    ]
    const world = house.world()
    const next = await proceed(world, house.shelves, held, campaign, happened, {})
    if ((await world.settle({ cases: [next] })) === 'settled') return
  }
  house.log.warn({ case: id, mail: mail.id }, 'the case kept changing; a mail written by hand is not noted')
}
