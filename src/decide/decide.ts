import type { Campaign } from '../domain/campaign.ts'
import type { Case } from '../domain/case.ts'
import type { Decision, LetterOrder } from '../domain/decision.ts'
import type { Happening } from '../domain/entry.ts'
import type { FollowUp, Situation } from '../domain/follow-up.ts'
import type { Instant } from '../domain/names.ts'
import { type Answering, answerReply } from './answer-reply.ts'
import type { Calendar } from './calendar.ts'
import { followUpSilence } from './silence.ts'
import { situationsOf } from './situation.ts'
import { stateOf } from './state.ts'

export interface Policy {
  /** Mail that arrived earlier triggers nothing without approval. */
  readonly lettersSince: Instant | null
  readonly holdAll: boolean
}

/** What one part of the decision says: letters, entries, when to look again, and why. */
export interface Step {
  readonly write: readonly LetterOrder[]
  readonly happened: readonly Happening[]
  readonly lookAgainAt: Instant | null
  readonly because: string
}

/**
 * Decides what comes next for a case. Letters to our own staff go at once; to the consignee nothing goes while a person has to look;
 * a reply is answered by one letter; and silence is a decision like any other.
 * Deciding again after its happenings and letters were entered writes nothing more.
 */
export function decide(
  held: Case,
  campaign: Campaign,
  followUps: readonly FollowUp[],
  now: Instant,
  calendar: Calendar,
  policy: Policy,
): Decision {
  const situations = situationsOf(held, campaign)
  const staff = staffLetters(held, followUps, situations, now)
  const next = toConsignee({ held, campaign, followUps, now, calendar, policy, situations })
  return {
    situations,
    write: [...staff, ...next.write],
    happened: next.happened,
    lookAgainAt: next.lookAgainAt,
    because: next.write.length > 0 ? '' : next.because,
  }
}

function toConsignee(given: Answering): Step {
  const { held, campaign, now, situations } = given
  const nothing = (because: string, lookAgainAt: Instant | null = null): Step => ({
    write: [],
    happened: [],
    lookAgainAt,
    because,
  })
  const state = stateOf(held, campaign)
  if (state === 'closed') return nothing('the case is closed')
  if (state === 'review') return nothing('a message waits for a person')
  const hold = held.holds.find(({ until }) => until === null || until > now)
  if (hold) return nothing(`on hold: ${hold.why}`, hold.until)
  const answered = answerReply(given)
  if (answered) return answered
  if (held.letters.filter(({ state: letter }) => letter !== 'cancelled').length >= campaign.schedule.lettersAtMost)
    return nothing('the most letters that this campaign allows were written')
  if (situations.some(({ code }) => code === 'adverse-event' || code === 'suspected-compromise'))
    return nothing('an escalation is open')
  if (state === 'complete') return nothing('nothing is missing')
  if (state === 'unreachable') return nothing('no address that letters arrive at')
  return followUpSilence(given)
}

function staffLetters(
  held: Case,
  followUps: readonly FollowUp[],
  situations: readonly Situation[],
  now: Instant,
): LetterOrder[] {
  return situations.flatMap((situation) => {
    const followUp = followUps.find(({ to, when }) => to !== 'consignee' && when.includes(situation.code))
    if (!followUp || held.letters.some(({ about }) => about.includes(situation.key))) return []
    return [
      {
        followUp: followUp.id,
        ordinal: ordinalOf(held, followUp.id),
        to: [followUp.to],
        cc: [],
        situations: [situation],
        approval: 'automatic' as const,
        notBefore: now,
        unasked: false,
        staff: true,
        answers: null,
      },
    ]
  })
}

/** Each letter of a kind in a case has its number: the same one is never written twice. */
export function ordinalOf(held: Case, followUp: string): number {
  return held.letters.filter((letter) => letter.followUp === followUp).length + 1
}
