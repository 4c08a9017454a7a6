import { createRequire } from 'node:module'
import type Holidays from 'date-holidays'
import { DateTime } from 'luxon'
import type { Calendar } from './decide/calendar.ts'

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
    dayOf: (instant) => DateTime.fromISO(instant, { zone }).toISODate()!,
    at: (day, hour) => dayAt(day).set({ hour }).toUTC().toISO()!,
    addDays: (day, days) => dayAt(day).plus({ days }).toISODate()!,
    businessDay: (day) => {
      let candidate = dayAt(day)
      while (free(candidate)) candidate = candidate.plus({ days: 1 })
      return candidate.toISODate()!
    },
  }
}
