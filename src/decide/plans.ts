import type { Situation } from '../domain/follow-up.ts'
import type { Instant } from '../domain/names.ts'
import type { Given } from './given.ts'
import { sendingTime } from './schedule.ts'

type When = Pick<Given, 'campaign' | 'calendar' | 'now'>

/** When a plan or a deferral is looked at again: on its day first, then when it may be asked about. */
export function lookAt(situation: Situation, given: When): Instant {
  const { until } = situation.about
  const onTheDay = until ? sendingTime(until, given.campaign, given.calendar) : null
  const askable = askableAt(situation, given)
  return onTheDay && onTheDay > given.now && onTheDay < askable ? onTheDay : askable
}

/** The day after a plan, or some time after it was said where no day was named. */
function askableAt({ about }: Situation, { campaign, calendar }: When): Instant {
  const latest = calendar.addDays(calendar.dayOf(about.said!), campaign.schedule.recheckDays)
  const days = about.until ? [calendar.addDays(about.until, 1), latest] : [latest]
  return sendingTime(days.sort()[0]!, campaign, calendar)
}

/** A day was named, and it is not over. */
export function isAhead(situation: Situation, given: When): boolean {
  return situation.code === 'planned' && situation.about.until !== undefined && askableAt(situation, given) > given.now
}

/** A plan or a deferral that is not due yet. */
export function isDeferred(situation: Situation, given: When): boolean {
  return (situation.code === 'planned' || situation.code === 'declined') && askableAt(situation, given) > given.now
}
