import type { Case, LetterNote } from '../domain/case.ts'
import { counting } from '../domain/counting.ts'
import type { FollowUp } from '../domain/follow-up.ts'
import { answerKey, counted } from './caps.ts'
import { wasWritten } from './situation.ts'

/** Letters to the consignee that did not go out yet, where a reply came that no letter has answered: they would be out of date. */
export function overtakenOf(held: Case, followUps: readonly FollowUp[]): LetterNote[] {
  const news = counting(held.submissions).some(
    ({ kind, message }) => kind === 'reply' && !wasWritten(held, answerKey(message)),
  )
  return news ? counted(held, followUps).filter(({ state }) => state === 'due' || state === 'held') : []
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
