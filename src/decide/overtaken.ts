import type { Case, LetterNote } from '../domain/case.ts'
import { counting } from '../domain/counting.ts'
import type { FollowUp } from '../domain/follow-up.ts'
import { BY_HAND } from '../domain/letter.ts'
import type { Instant } from '../domain/names.ts'
import { NOTICE } from '../domain/notice.ts'
import type { Calendar } from './calendar.ts'
import { answerKey, counted } from './caps.ts'
import { isAway, reachableOf } from './recipients.ts'
import { wasWritten } from './situation.ts'

/**
 * Letters to the consignee that did not go out yet and must not any more: a reply came that no letter has answered, the address is dead
 * or no contact's any more, or, of those that nobody asked for, everybody is away, an escalation is open or the case is on hold. They are
 * called off in the transaction in which this is entered, so that what claims a letter for sending sees it.
 */
export function overtakenOf(
  held: Case,
  followUps: readonly FollowUp[],
  now: Instant,
  calendar: Calendar,
): LetterNote[] {
  const waiting = counted(held, followUps).filter(
    ({ followUp, state }) => followUp !== BY_HAND && (state === 'due' || state === 'held'),
  )
  const news = counting(held.submissions).some(
    ({ kind, message }) => kind === 'reply' && !wasWritten(held, answerKey(message)),
  )
  const notices = held.letters.filter(
    ({ followUp, state }) => followUp === NOTICE && (state === 'due' || state === 'held'),
  )
  const astray = [...notices, ...waiting].filter((letter) => isAstray(held, letter))
  if (news) return [...new Set([...waiting, ...astray])]
  const unasked = waiting.filter((letter) => letter.unasked)
  return [...new Set([...astray, ...(unasked.length > 0 && isQuiet(held, now, calendar) ? unasked : [])])]
}

/** The case without them. */
export function withoutOvertaken(held: Case, overtaken: readonly LetterNote[]): Case {
  return overtaken.length === 0
    ? held
    : {
        ...held,
        letters: held.letters.map((letter) =>
          overtaken.includes(letter) ? { ...letter, state: 'cancelled', overtaken: true } : letter,
        ),
      }
}

function isQuiet(held: Case, now: Instant, calendar: Calendar): boolean {
  const reachable = reachableOf(held)
  return (
    held.escalations.some(({ decided }) => decided === null) ||
    held.holds.some(({ until }) => until === null || until > now) ||
    (reachable.length > 0 && reachable.every((contact) => isAway(contact, calendar.dayOf(now))))
  )
}

/** No contact that letters arrive at has one of its addresses. Whoever is named by the wrong contact becomes one by the approval. */
function isAstray(held: Case, { to, about }: LetterNote): boolean {
  const isToNamed = about.some((key) => key.startsWith('contact-named'))
  return !isToNamed && !reachableOf(held).some(({ email }) => to.split(', ').includes(email))
}
