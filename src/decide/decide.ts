import type { Campaign } from '../domain/campaign.ts'
import type { Case, LetterNote } from '../domain/case.ts'
import type { Decision, LetterOrder } from '../domain/decision.ts'
import type { Happening } from '../domain/entry.ts'
import type { FollowUp } from '../domain/follow-up.ts'
import type { LetterState } from '../domain/letter.ts'
import type { Instant } from '../domain/names.ts'
import { answerReply } from './answer-reply.ts'
import type { Calendar } from './calendar.ts'
import { settled } from './closing.ts'
import { askPerson, type Given, nothing, type Policy, type Step } from './given.ts'
import { overtakenOf, withoutOvertaken } from './overtaken.ts'
import { reachableOf } from './recipients.ts'
import { inCountry } from './schedule.ts'
import { followUpSilence } from './silence.ts'
import { situationsOf, wasWritten } from './situation.ts'
import { stateOf } from './state.ts'
import { whereabouts } from './whereabouts.ts'

export type { Policy } from './given.ts'

/**
 * Decides what comes next for a case. Letters to our own staff go at once; to the consignee nothing goes while a person has to look;
 * a reply is answered by one letter; and silence is a decision like any other.
 * Deciding again after its happenings and letters were entered writes nothing more.
 */
export function decide(
  before: Case,
  anywhere: Campaign,
  followUps: readonly FollowUp[],
  now: Instant,
  calendar: Calendar,
  policy: Policy,
): Decision {
  const campaign = inCountry(anywhere, before.consignee.country)
  const overtaken = stateOf(before, campaign) === 'review' ? [] : overtakenOf(before, followUps, now, calendar)
  const held = withoutOvertaken(before, overtaken)
  const situations = situationsOf(held, campaign)
  const given: Given = {
    held,
    campaign,
    followUps,
    now: new Date(now).toISOString(),
    calendar,
    policy,
    situations,
  }
  const next = toConsignee(given)
  const asked = [...troubled(given).happened, ...whereabouts(given).happened]
  const happened = [...overtaken.map(calledOff), ...next.happened, ...asked]
  const tasks = happened.flatMap((what) => (what.kind === 'task' ? [what.task] : []))
  const standing = { ...held, tasks: [...held.tasks, ...tasks] }
  const alarmed = tasks.length > 0 ? situationsOf(standing, campaign) : situations
  return {
    situations: alarmed,
    write: [...staffLetters({ ...given, held: standing, situations: alarmed }), ...next.write],
    happened,
    lookAgainAt: next.write.length > 0 ? afterwards(given, next).lookAgainAt : next.lookAgainAt,
    because: next.write.length > 0 ? '' : next.because,
  }
}

function calledOff({ id, state }: LetterNote): Happening {
  const detail = 'overtaken before it went out'
  return { kind: 'letter-state', letter: id, before: state, after: 'cancelled', detail, overtaken: true }
}

function toConsignee(given: Given): Step {
  const { held, campaign, now, situations } = given
  const state = stateOf(held, campaign)
  if (state === 'closed') return nothing('the case is closed')
  if (state === 'review') return nothing('a message waits for a person')
  if (state !== 'complete' && reachableOf(held).length === 0)
    return askPerson(given, 'no address that letters arrive at', [
      {
        id: `unreachable ${held.consignee.contacts.length}`,
        what: 'find another contact',
        why: 'no address that letters arrive at',
      },
    ])
  const hold = held.holds.find(({ until }) => until === null || until > now)
  if (hold) return nothing(`on hold: ${hold.why}`, hold.until)
  const answered = answerReply(given)
  if (answered) return answered
  if (situations.some(({ code }) => code === 'adverse-event' || code === 'suspected-compromise'))
    return nothing('an escalation is open')
  return state === 'complete' ? settled(given) : followUpSilence(given)
}

function staffLetters({ held, followUps, situations, now }: Given): LetterOrder[] {
  return situations.flatMap((situation) => {
    const followUp = followUps.find(({ to, when }) => to !== 'consignee' && when.includes(situation.code))
    if (!followUp || wasWritten(held, situation.key)) return []
    return [
      {
        followUp: followUp.id,
        ordinal: held.letters.filter((letter) => letter.followUp === followUp.id).length + 1,
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

/** Letters that somebody must look after: the server would not take it, or nobody knows whether it went out. */
function troubled(given: Given): Step {
  const of = (wanted: LetterState) => given.held.letters.filter(({ state }) => state === wanted)
  const toStaff = new Set(given.followUps.filter(({ to }) => to !== 'consignee').map(({ id }) => id))
  return askPerson(given, '', [
    ...of('failed').map(({ id, to, followUp }) => ({
      id: `refused ${id}`,
      what: toStaff.has(followUp) ? 'tell our own staff by another way' : 'check the address',
      why: `the letter ${followUp} to ${to} was refused`,
    })),
    ...of('unknown').map(({ id, to, followUp }) => ({
      id: `unknown ${id}`,
      what: 'find out whether the letter arrived: letter resolve',
      why: `nobody knows whether the letter ${followUp} to ${to} went out`,
    })),
  ])
}

/** What would come next once these letters are sent: then the case is looked at again. */
function afterwards(given: Given, { write }: Step): Step {
  const letters = write.map(
    (order): LetterNote => ({
      id: `${order.followUp} ${order.ordinal}`,
      followUp: order.followUp,
      ordinal: order.ordinal,
      state: order.approval === 'agent' ? 'held' : 'sent',
      to: order.to.join(', '),
      at: given.now,
      messageId: '',
      unasked: order.unasked,
      about: order.situations.map(({ key }) => key),
    }),
  )
  const held = { ...given.held, letters: [...given.held.letters, ...letters] }
  return toConsignee({ ...given, held, situations: situationsOf(held, given.campaign) })
}
