import type { Day, Instant } from '../domain/names.ts'

/** Working time at a consignee: country, holidays and time zone come in as this. */
export interface Calendar {
  /** The day that this instant falls on there. */
  dayOf(instant: Instant): Day
  /** When this hour strikes there on that day. */
  at(day: Day, hour: number): Instant
  /** The day itself, or the first business day after it. */
  businessDay(day: Day): Day
  addDays(day: Day, days: number): Day
}
