import type { Letter } from '../domain/letter.ts'
import { Temporary } from '../domain/outcome.ts'
import type { House } from '../house.ts'
import { record } from '../outbox.ts'

const MOST_MAILS = 20

/**
 * Letters of which nobody knows whether they went out: before a person is asked, they are looked for in the Sent folder, and in the mails
 * of their case, for who answers or returns a letter has had it.
 */
export async function searchUnknown(house: House): Promise<void> {
  for (const { id } of await house.store.letters.list({ states: ['unknown'] })) {
    const letter = await house.store.letters.byId(id)
    const found = letter && (await traceOf(house, letter))
    if (found) await record(house, letter, 'unknown', { to: 'sent', detail: found })
  }
}

async function traceOf(house: House, letter: Letter): Promise<string | null> {
  try {
    if (await house.mailbox.findSent(letter.messageId)) return 'found in the Sent folder'
  } catch (error) {
    if (!(error instanceof Temporary)) throw error
  }
  const held = await house.store.cases.byId(letter.case)
  const mails = (held?.submissions ?? []).filter(({ kind }) => kind !== 'agent').slice(-MOST_MAILS)
  for (const { message } of mails) {
    const mail = await house.store.messages.byId(message)
    if (mail?.source && Buffer.from(mail.source).includes(letter.messageId)) return `mail ${message} names it`
  }
  return null
}
