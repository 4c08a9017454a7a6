import type { Situation } from '../domain/follow-up.ts'
import type { Instant } from '../domain/names.ts'
import type { Given } from './given.ts'
import { sendingTime } from './schedule.ts'

/** When a plan or a deferral is to be looked at again: the day after it, or some time after it was said where no day was named. */
export function lookAt({ about }: Situation, { campaign, calendar }: Pick<Given, 'campaign' | 'calendar'>): Instant {
  const latest = calendar.addDays(calendar.dayOf(about.said!), campaign.schedule.recheckDays)
  const days = about.until ? [calendar.addDays(about.until, 1), latest] : [latest]
  return sendingTime(days.sort()[0]!, campaign, calendar)
}

/** A day was named, and it is not over. */
export function isAhead(situation: Situation, given: Pick<Given, 'campaign' | 'calendar' | 'now'>): boolean {
  return situation.code === 'planned' && situation.about.until !== undefined && lookAt(situation, given) > given.now
}

/** A plan or a deferral that is not due yet. */
export function isDeferred(situation: Situation, given: Pick<Given, 'campaign' | 'calendar' | 'now'>): boolean {
  return (situation.code === 'planned' || situation.code === 'declined') && lookAt(situation, given) > given.now
}
