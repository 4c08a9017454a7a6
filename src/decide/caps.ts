import type { Case, LetterNote, Task } from '../domain/case.ts'
import type { FollowUp } from '../domain/follow-up.ts'
import type { Instant } from '../domain/names.ts'
import { NOTICE } from '../domain/notice.ts'
import type { Given } from './given.ts'
import { after } from './schedule.ts'

/** Against loops between machines: letters in answer to mails of one address in one case. */
const QUIET = 15 * 60 * 1000
const DAY = 24 * 60 * 60 * 1000
const MOST_A_DAY = 3

/** Letters of the case to its consignee that were not called back; first notices count against no cap. */
export function counted({ letters }: Case, followUps: readonly FollowUp[]): LetterNote[] {
  const toStaff = new Set(followUps.filter(({ to }) => to !== 'consignee').map(({ id }) => id))
  return letters.filter(({ followUp, state }) => state !== 'cancelled' && followUp !== NOTICE && !toStaff.has(followUp))
}

/** Letters in all: a campaign's last net. */
export function isOverMost({ held, followUps, campaign }: Given): boolean {
  return counted(held, followUps).length >= campaign.schedule.lettersAtMost
}

/** When an address may be answered again, and how many letters of today stand in the way; `at` is `now` where none does. */
export function answerableAt({ held, followUps, now }: Given, to: string): { at: Instant; today: number } {
  const answers = counted(held, followUps)
    .filter((letter) => letter.to.split(', ').includes(to) && letter.about.some(isAnswerKey))
    .map(({ at }) => at)
    .sort()
  const today = answers.filter((at) => at > after(now, -DAY))
  if (today.length >= MOST_A_DAY) return { at: after(today.at(-MOST_A_DAY)!, DAY), today: today.length }
  const quietUntil = after(answers.at(-1) ?? '1970-01-01T00:00:00Z', QUIET)
  return { at: quietUntil > now ? quietUntil : now, today: 0 }
}

/** The campaign's last net: everything after it is for a person. */
export const LAST_NET = 'letters-at-most'

/** Tasks that mean that letters are held back, here or at the exit: the operator is told. */
export function isCapAlarm({ id, done }: Task): boolean {
  return done === null && (id === LAST_NET || id.startsWith('loop ') || id.startsWith('cap '))
}

/** By this a letter remembers which message it answers. */
export function answerKey(message: string): string {
  return `answers ${message}`
}

function isAnswerKey(key: string): boolean {
  return key.startsWith(answerKey(''))
}
