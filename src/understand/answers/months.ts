import { compact } from '../form/words.ts'

/** With Austria's own names. */
const LANGUAGES = ['nl', 'en', 'de', 'de-AT', 'fr', 'es', 'it']
/** Short forms that are not the beginning of a month's name. */
const OTHER_SHORT = new Map([
  ['mrt', 3],
  ['mrz', 3],
])

const names = LANGUAGES.flatMap((language) => {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, at) => ({
    name: compact(format.format(Date.UTC(2023, at, 15))),
    month: at + 1,
  }))
})

/** Month from 1, of its name or the first three letters or more of it, in any of six languages; null where it could be two. */
export function monthOf(word: string): number | null {
  const wanted = compact(word)
  if (OTHER_SHORT.has(wanted)) return OTHER_SHORT.get(wanted)!
  if (wanted.length < 3) return null
  const whole = names.find(({ name }) => name === wanted)
  if (whole) return whole.month
  const months = new Set(names.filter(({ name }) => name.startsWith(wanted)).map(({ month }) => month))
  return months.size === 1 ? [...months][0]! : null
}
