import type { Campaign, ReminderStep } from '../domain/campaign.ts'
import type { Case } from '../domain/case.ts'
import type { Day, Instant } from '../domain/names.ts'
import type { Calendar } from './calendar.ts'
import { type Given, NOTICE } from './given.ts'

/** A reminder step with the moment from which it may be done. */
export interface DueStep {
  readonly step: ReminderStep
  readonly key: string
  readonly at: Instant
}

/**
 * The reminder steps of a case that nobody answered, as moments: calendar days from the notice, moved to the next business day of the
 * consignee's country, at the first sending hour there. Empty where nobody knows when the notice came.
 */
export function reminderSteps(held: Case, campaign: Campaign, calendar: Calendar): DueStep[] {
  const from = held.notifiedOn ?? noticeSentOn(held, calendar)
  if (!from) return []
  return campaign.schedule.reminders.map((step) => ({
    step,
    key: `reminder ${step.day}`,
    at: sendingTime(calendar.addDays(from, step.day), campaign, calendar),
  }))
}

/** The campaign with the schedule that holds in this country. */
export function inCountry(campaign: Campaign, country: string): Campaign {
  const own = campaign.schedule.byCountry?.[country]
  return own ? { ...campaign, schedule: { ...campaign.schedule, ...own } } : campaign
}

/** The first moment, on this day or after it, at which an unasked letter may go out. */
export function sendingTime(day: Day, campaign: Campaign, calendar: Calendar): Instant {
  return calendar.at(calendar.businessDay(day), campaign.schedule.sendingHours[0])
}

/** The first such moment after today. */
export function nextSendingTime({ campaign, calendar, now }: Pick<Given, 'campaign' | 'calendar' | 'now'>): Instant {
  return sendingTime(calendar.addDays(calendar.dayOf(now), 1), campaign, calendar)
}

/** This instant, or the next sending hour after it. */
export function withinHours(now: Instant, campaign: Campaign, calendar: Calendar): Instant {
  const today = calendar.dayOf(now)
  const [from, to] = campaign.schedule.sendingHours
  const working = calendar.businessDay(today) === today
  if (working && now < calendar.at(today, from)) return calendar.at(today, from)
  return working && now < calendar.at(today, to) ? now : nextSendingTime({ campaign, calendar, now })
}

export function after(instant: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(instant) + milliseconds).toISOString()
}

/** The day on which our own first notice went out. */
function noticeSentOn({ letters }: Case, calendar: Calendar): Day | null {
  const sent = letters.filter(({ followUp, state }) => followUp === NOTICE && state === 'sent').map(({ at }) => at)
  return sent[0] ? calendar.dayOf(sent.sort()[0]!) : null
}
