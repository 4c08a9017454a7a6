import { answerKey } from '../decide/caps.ts'
import type { Campaign } from '../domain/campaign.ts'
import type { Case } from '../domain/case.ts'
import type { Happening } from '../domain/entry.ts'
import { BY_HAND } from '../domain/letter.ts'
import type { Instant } from '../domain/names.ts'
import { readerOf } from '../domain/reader.ts'
import type { WrittenLetter } from '../line.ts'
import { type OwnWords, writeByHand } from '../send/by-hand.ts'
import type { MessageLine } from '../store/messages.ts'
import { deskOf } from './staff-letters.ts'
import type { Building } from './world.ts'

const HOLD_DAYS = 3
const DAY = 24 * 60 * 60 * 1000

/** The mail that is answered. */
export type Answered = Pick<MessageLine, 'id' | 'messageId'>

/** An agent's own words to a contact of a case, in answer to one of its messages or to none. It goes at once: a person wrote it. */
export async function byHandLetter(
  building: Building,
  held: Case,
  words: OwnWords,
  answers: Answered | null,
): Promise<WrittenLetter> {
  const { store, now } = building
  const at = now()
  const about = { reference: held.reference, language: readerOf(held.consignee, words.to).language }
  const id = store.newId()
  const { subject, source, messageId } = await writeByHand(words, about, deskOf(building), {
    id,
    date: at,
    inReplyTo: answers?.messageId ?? null,
    earlier: held.letters.filter(({ state }) => state === 'sent').map((letter) => letter.messageId),
  })
  const note = {
    id,
    followUp: BY_HAND,
    ordinal: held.letters.filter(({ followUp }) => followUp === BY_HAND).length + 1,
    state: 'due' as const,
    to: words.to,
    messageId,
    unasked: false,
  }
  return {
    letter: {
      ...note,
      case: held.id,
      cc: [],
      subject,
      source,
      dueAt: at,
      attempts: 0,
      staff: false,
      detail: null,
    },
    happening: { kind: 'letter', letter: { ...note, at, about: answers ? [answerKey(answers.id)] : [] } },
  }
}

/** Automatic letters of a case wait for some days after a person wrote in it; by the campaign's rule, or not at all. */
export function holdAfterHand({ schedule }: Campaign, id: string, by: string, at: Instant): Happening[] {
  const days = schedule.holdAfterHandDays ?? HOLD_DAYS
  const until = new Date(Date.parse(at) + days * DAY).toISOString()
  const why = `${by} wrote by hand on ${at.slice(0, 10)}`
  return days > 0 ? [{ kind: 'hold', hold: { id, why, until } }] : []
}
