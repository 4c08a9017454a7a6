import { createRequire } from 'node:module'
import type Holidays from 'date-holidays'
import { DateTime } from 'luxon'
import type { Calendar } from './decide/calendar.ts'

const MOST_DAYS = 5000
const made = new Map<string, Calendar>()
/** Loaded by the first calendar: it knows the moon of every country, which takes a command that needs none too long. */
const holidaysLibrary = () => createRequire(import.meta.url)('date-holidays') as typeof Holidays

/** Working days of a country (public holidays by its law) in a time zone; the country's own first zone where none is given. */
export function calendarOf(country: string, timeZone: string | null): Calendar {
  const key = `${country} ${timeZone}`
  const known = made.get(key)
  if (known) return known
  const HolidaysOf = holidaysLibrary()
  const holidays = new HolidaysOf(country)
  const zone = timeZone ?? holidays.getTimezones()?.[0] ?? 'UTC'
  const calendar = calendarFor(holidays, DateTime.local().setZone(zone).isValid ? zone : 'UTC')
  made.set(key, calendar)
  return calendar
}

function calendarFor(holidays: Holidays, zone: string): Calendar {
  const dayAt = (day: string) => DateTime.fromISO(day, { zone })
  const known = new Map<string, boolean>()
  const isHoliday = (day: DateTime) =>
    (holidays.isHoliday(day.plus({ hours: 12 }).toJSDate()) || []).some(
      ({ type }) => type === 'public' || type === 'bank',
    )
  const free = (day: DateTime) => {
    const name = day.toISODate()!
    const is = known.get(name) ?? (day.weekday > 5 || isHoliday(day))
    known.set(name, is)
    return is
  }
  return {
    dayOf: remembered((instant) => DateTime.fromISO(instant, { zone }).toISODate()!),
    at: remembered((day, hour) => dayAt(day).set({ hour }).toUTC().toISO()!),
    addDays: remembered((day, days) => dayAt(day).plus({ days }).toISODate()!),
    businessDay: remembered((day) => {
      let candidate = dayAt(day)
      while (free(candidate)) candidate = candidate.plus({ days: 1 })
      return candidate.toISODate()!
    }),
  }
}

/** All cases of a campaign ask for the same few days, and time zones are slow to reckon with. */
function remembered<A extends readonly (string | number)[]>(reckon: (...asked: A) => string): (...asked: A) => string {
  const known = new Map<string, string>()
  return (...asked) => {
    const key = asked.join(' ')
    const before = known.get(key)
    if (before !== undefined) return before
    if (known.size >= MOST_DAYS) known.clear()
    const found = reckon(...asked)
    known.set(key, found)
    return found
  }
}
