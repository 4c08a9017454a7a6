import type { Campaign } from '../domain/campaign.ts'
import type { Case, HeldSubmission, LetterNote } from '../domain/case.ts'
import type { FollowUp, Situation } from '../domain/follow-up.ts'
import type { Instant } from '../domain/names.ts'
import type { Calendar } from './calendar.ts'
import { ordinalOf, type Policy, type Step } from './decide.ts'
import { recipientsOf } from './recipients.ts'
import { after } from './schedule.ts'
import { answersOf } from './situation.ts'

export interface Answering {
  readonly held: Case
  readonly campaign: Campaign
  readonly followUps: readonly FollowUp[]
  readonly now: Instant
  readonly calendar: Calendar
  readonly policy: Policy
  readonly situations: readonly Situation[]
}

/** Caps against loops: letters in answer to one case's mails. */
const QUIET = 15 * 60 * 1000
const DAY = 24 * 60 * 60 * 1000
const MOST_A_DAY = 3

/** Answers what came in and has had no letter yet, by one letter for all of it; null where nothing waits for an answer. */
export function answerReply(given: Answering): Step | null {
  const { held, followUps, now, situations, policy } = given
  const unanswered = answersOf(held).filter(
    (submission) => !held.letters.some(({ about }) => about.includes(answerKey(submission))),
  )
  const newest = unanswered.at(-1)
  if (!newest) return null
  const to = recipientsOf(held, newest.from, given.calendar.dayOf(now))
  if (to.length === 0)
    return { write: [], happened: [], lookAgainAt: null, because: 'no address that letters arrive at' }
  const free = freeAt(held.letters, now)
  if (free > now)
    return {
      write: [],
      happened: [],
      lookAgainAt: free,
      because: 'the last letter is only just sent; the next waits for what may still come',
    }
  const open = situations.filter(({ code }) => consigneeLetter(followUps, code))
  const followUp =
    open.map(({ code }) => consigneeLetter(followUps, code)!).sort((one, other) => one.rank - other.rank)[0] ??
    consigneeLetter(followUps, 'acknowledge')
  if (!followUp) return { write: [], happened: [], lookAgainAt: null, because: 'no letter fits' }
  const late = policy.lettersSince !== null && unanswered.every(({ arrivedAt }) => arrivedAt < policy.lettersSince!)
  return {
    write: [
      {
        followUp: followUp.id,
        ordinal: ordinalOf(held, followUp.id),
        to,
        cc: [],
        situations: [
          ...open,
          ...unanswered.map(
            (submission): Situation => ({
              code: 'acknowledge',
              key: answerKey(submission),
              about: { message: submission.message },
            }),
          ),
        ],
        approval: followUp.approval === 'agent' || policy.holdAll || late ? 'agent' : 'automatic',
        notBefore: now,
        unasked: false,
        staff: false,
        answers: newest.kind === 'reply' ? newest.message : null,
      },
    ],
    happened: [],
    lookAgainAt: null,
    because: '',
  }
}

export function consigneeLetter(followUps: readonly FollowUp[], code: Situation['code']): FollowUp | undefined {
  return followUps
    .filter(({ to, when }) => to === 'consignee' && when.includes(code))
    .sort((one, other) => one.rank - other.rank)[0]
}

function answerKey({ message }: HeldSubmission): string {
  return `answers ${message}`
}

/** When the next letter in answer may be written: a quarter of an hour after the last, and three in a day. */
function freeAt(letters: readonly LetterNote[], now: Instant): Instant {
  const answering = letters
    .filter(({ about, state }) => state !== 'cancelled' && about.some((key) => key.startsWith('answers ')))
    .map(({ at }) => at)
    .sort()
  const last = answering.at(-1)
  const today = answering.filter((at) => at > after(now, -DAY))
  const quiet = last ? after(last, QUIET) : now
  const day = today.length >= MOST_A_DAY ? after(today.at(-MOST_A_DAY)!, DAY) : now
  return [quiet, day].sort()[1]!
}
