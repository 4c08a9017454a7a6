import type { Day } from '../../domain/names.ts'
import { plusDays } from '../days.ts'
import type { Item } from './concept.ts'
import { TOMORROW, WEEKDAYS } from './lexicon.ts'

/**
 * The one day that a clause names: by its date, or, where it names no other time, as tomorrow or by its name: the next such day. On
 * that day itself its name may mean the week after.
 */
export function dayAhead(items: readonly Item[], today: Day): Day | undefined {
  const dated = items.flatMap(({ day }) => (day === null ? [] : [day]))
  const ahead = dated.filter((day) => day >= today)
  if (dated.length > 0) return ahead.length === 1 ? ahead[0] : undefined
  const times = items.filter(({ concept }) => concept === 'day' || concept === 'later')
  const name = times.length === 1 ? times[0]!.ids[0] : undefined
  if (name === TOMORROW) return plusDays(today, 1)
  const wanted = name === undefined ? -1 : WEEKDAYS.indexOf(name)
  const days = (wanted - weekdayOf(today) + 7) % 7
  return wanted < 0 || days === 0 ? undefined : plusDays(today, days)
}

/** From Monday, 0. */
function weekdayOf(day: Day): number {
  return (new Date(day).getUTCDay() + 6) % 7
}
