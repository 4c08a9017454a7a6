import type { Happening } from '../domain/entry.ts'
import type { Situation } from '../domain/follow-up.ts'
import type { Instant } from '../domain/names.ts'
import { type Answering, consigneeLetter } from './answer-reply.ts'
import { ordinalOf, type Step } from './decide.ts'
import { isAway, otherContact, recipientsOf } from './recipients.ts'
import { after, reminderSteps, sendingTime, withinHours } from './schedule.ts'
import { answersOf } from './situation.ts'

/** What silence asks for: reminders where nobody answered, the same question again where the answer was incomplete. */
export function followUpSilence(given: Answering): Step {
  const today = given.calendar.dayOf(given.now)
  const reachable = given.held.consignee.contacts.filter(({ valid }) => valid)
  const back = reachable.map(({ awayUntil }) => awayUntil ?? '').sort()[0]
  if (reachable.length > 0 && reachable.every((contact) => isAway(contact, today)) && back)
    return nothing(`the contact is away until ${back}`, sendingTime(back, given.campaign, given.calendar))
  return answersOf(given.held).length === 0 ? remind(given) : askAgain(given)
}

function remind(given: Answering): Step {
  const { held, campaign, calendar, now } = given
  const steps = reminderSteps(held, campaign, calendar)
  if (steps.length === 0) return nothing('nobody recorded when the notice was sent', null)
  const done = steps.findLastIndex(
    ({ key }) => held.letters.some(({ about }) => about.includes(key)) || held.tasks.some(({ id }) => id === key),
  )
  const due = steps.filter((step, index) => index > done && step.at <= now).at(-1)
  const later = steps.find((step, index) => index > done && step.at > now)
  if (!due)
    return later
      ? nothing(`the next reminder is due on ${calendar.dayOf(later.at)}`, later.at)
      : nothing('every reminder of the schedule was sent; a person takes it from here', null)
  const { does, day } = due.step
  if (does === 'task' || does === 'escalate') {
    const what = does === 'task' ? 'call or write a registered letter' : 'escalate: nobody answers'
    return {
      write: [],
      happened: [task(due.key, what, `no answer ${day} days after the notice`, now)],
      lookAgainAt: later?.at ?? null,
      because: what,
    }
  }
  return unasked(
    given,
    [{ code: 'no-answer', key: due.key, about: {} }],
    does === 'letter-other-contact',
    later?.at ?? null,
  )
}

/** An incomplete answer is asked about again, at most so often; then a person takes over. */
function askAgain(given: Answering): Step {
  const { held, campaign, calendar, now, situations } = given
  const { followUpEveryDays, followUpAtMost } = campaign.schedule
  const { asked, planned } = whatToAsk(given)
  if (asked.length === 0) {
    const next = planned[0]
    return next
      ? nothing('what is missing is planned or deferred', next)
      : nothing('nothing that a letter could ask', null)
  }
  const letters = held.letters.filter(
    ({ about, state }) => state !== 'cancelled' && situations.some(({ key }) => about.includes(key)),
  )
  const last =
    letters
      .map(({ at }) => at)
      .sort()
      .at(-1) ?? answersOf(held).at(-1)!.arrivedAt
  const dueAt = sendingTime(calendar.addDays(calendar.dayOf(last), followUpEveryDays), campaign, calendar)
  if (dueAt > now)
    return nothing(
      `asked on ${calendar.dayOf(last)}; the next look is on ${calendar.dayOf(dueAt)}`,
      [dueAt, ...planned].sort()[0] ?? dueAt,
    )
  if (letters.length > followUpAtMost) {
    const key = `ask again ${letters.length}`
    const happened = held.tasks.some(({ id }) => id === key)
      ? []
      : [task(key, 'call: letters bring no answer to what is missing', `asked ${letters.length} times`, now)]
    return {
      write: [],
      happened,
      lookAgainAt: null,
      because: 'asked as often as the campaign allows; a person takes it from here',
    }
  }
  return unasked(given, asked, false, null)
}

/** What is open now, and when what was planned or deferred is to be looked at again. */
function whatToAsk({ held, campaign, calendar, now, situations, followUps }: Answering): {
  asked: Situation[]
  planned: Instant[]
} {
  const asked: Situation[] = []
  const planned: Instant[] = []
  for (const situation of situations) {
    if (
      !consigneeLetter(followUps, situation.code) ||
      situation.code === 'absent' ||
      situation.code === 'unknown-serial'
    )
      continue
    if (situation.code !== 'planned' && situation.code !== 'declined') {
      asked.push(situation)
      continue
    }
    const said = answersOf(held).at(-1)!.at
    const until = situation.about.until ?? calendar.addDays(calendar.dayOf(said), campaign.schedule.recheckDays)
    const look = sendingTime(calendar.addDays(until, 1), campaign, calendar)
    if (look <= now) asked.push(situation)
    else planned.push(look)
  }
  return { asked, planned: planned.sort() }
}

function unasked(
  given: Answering,
  situations: readonly Situation[],
  copyOther: boolean,
  lookAgainAt: Instant | null,
): Step {
  const { held, campaign, calendar, now, followUps, policy } = given
  const day = calendar.dayOf(now)
  if (held.letters.some(({ unasked: was, at, state }) => was && state !== 'cancelled' && calendar.dayOf(at) === day)) {
    const tomorrow = sendingTime(calendar.addDays(day, 1), campaign, calendar)
    return nothing('one letter that nobody asked for a day', tomorrow)
  }
  const sendAt = withinHours(now, campaign, calendar)
  if (sendAt > now) return nothing('outside the sending hours of the consignee', sendAt)
  const to = recipientsOf(held, null, day)
  const followUp = situations
    .flatMap(({ code }) => consigneeLetter(followUps, code) ?? [])
    .sort((one, other) => one.rank - other.rank)[0]
  if (to.length === 0 || !followUp) return nothing('no address that letters arrive at', null)
  return {
    write: [
      {
        followUp: followUp.id,
        ordinal: ordinalOf(held, followUp.id),
        to,
        cc: copyOther ? otherContact(held, to) : [],
        situations,
        approval: followUp.approval === 'agent' || policy.holdAll ? 'agent' : 'automatic',
        notBefore: now,
        unasked: true,
        staff: false,
        answers: null,
      },
    ],
    happened: [],
    lookAgainAt: lookAgainAt ?? after(now, 24 * 60 * 60 * 1000),
    because: '',
  }
}

function task(id: string, what: string, why: string, openedAt: Instant): Happening {
  return { kind: 'task', task: { id, what, why, openedAt, done: null } }
}

function nothing(because: string, lookAgainAt: Instant | null): Step {
  return { write: [], happened: [], lookAgainAt, because }
}
