import type { Day } from '../domain/names.ts'

/** A day so many days later. */
export function plusDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}
