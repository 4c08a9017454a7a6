import type { Campaign, ReminderStep } from '../domain/campaign.ts'
import type { Case } from '../domain/case.ts'
import type { Day, Instant } from '../domain/names.ts'
import { noticeSentAt } from '../domain/notice.ts'
import type { Calendar } from './calendar.ts'
import type { Given } from './given.ts'

/** A reminder step with the moment from which it may be done. */
export interface DueStep {
  readonly step: ReminderStep
  readonly key: string
  readonly at: Instant
}

/**
 * The reminder steps of a case that nobody answered, as moments: calendar days from the notice, moved to the next business day of the
 * consignee's country, at the first sending hour there. Empty where nobody knows when the notice came. What came when their last letter
 * was due begins them anew: an instrument more by a letter that names it, our own notice by its own days.
 */
export function reminderSteps(held: Case, campaign: Campaign, calendar: Calendar): DueStep[] {
  const notice = noticeSentAt(held)
  const from = held.notifiedOn ?? (notice && calendar.dayOf(notice))
  if (!from) return []
  const { reminders } = campaign.schedule
  const stepsFrom = (day: Day, steps: readonly ReminderStep[], mark = '') =>
    steps.map((step) => ({
      step,
      key: `reminder ${step.day}${mark}`,
      at: sendingTime(calendar.addDays(day, step.day), campaign, calendar),
    }))
  const own = stepsFrom(from, reminders)
  const lastLetter = own.filter(({ step }) => step.does.startsWith('letter')).at(-1)
  const added = held.instruments.flatMap(({ shipped, addedAt }) => (shipped && addedAt ? [addedAt] : []))
  const newest = [...added, ...(notice ? [notice] : [])].sort().at(-1)
  if (!newest || !lastLetter || newest < lastLetter.at) return own
  const day = calendar.dayOf(newest)
  const again: readonly ReminderStep[] = newest === notice ? reminders : [{ day: 0, does: 'letter' }, ...reminders]
  return [...own.filter(({ at }) => at <= newest), ...stepsFrom(day, again, ` since ${day}`)]
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
