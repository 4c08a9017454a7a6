import type { Day } from '../../domain/names.ts'
import { monthOf } from '../answers/months.ts'
import { plusDays } from '../days.ts'
import { matchesIn } from '../matches.ts'
import { fold } from '../trim/fold.ts'
import { type Languages, wordsIn } from '../trim/lexicon.ts'

export interface Absence {
  /** The first day back. */
  readonly back?: Day
  /** Address of the stand-in, else the name. */
  readonly standIn?: string
}

const TEXT_AT_MOST = 4000

/** When somebody is back, and who stands in. Words that name the last day away mean the day after it. */
export function absenceOf(text: string, languages: Languages, writtenOn: Day): Absence {
  const short = text.slice(0, TEXT_AT_MOST)
  const back = backDay(short, languages, writtenOn)
  const standIn = standInOf(short, languages)
  return { ...(back && { back }), ...(standIn && { standIn }) }
}

const DATES = new RegExp(
  [
    String.raw`(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)`,
    String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|e|º|°)?[\s.-]{0,2}(?:de |of )?(\p{L}{3,12})\.?(?:[\s,-]{1,2}(?:del? )?(\d{4}))?(?![\p{L}\d])`,
    String.raw`(?<!\p{L})(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?(?!\d)`,
    String.raw`(?<!\d)(\d{1,2})[./-](\d{1,2})(?:[./-](\d{4}|\d{2})|\.)?(?![\d/])`,
  ].join('|'),
  'giu',
)

/** The latest day back that the text names: of an absence told with its first day and its last, the last counts. */
function backDay(text: string, languages: Languages, writtenOn: Day): Day | null {
  const days: Day[] = []
  for (const { day, at } of datesIn(text, writtenOn)) {
    if (day < writtenOn || day > plusDays(writtenOn, 730)) continue
    const before = fold(text.slice(Math.max(0, at - 60), at))
    if (endsWith(before, 'until', languages)) days.push(plusDays(day, 1))
    else if (endsWith(before, 'back', languages)) days.push(day)
  }
  return days.sort().at(-1) ?? null
}

const DATES_AT_MOST = 20

/** A word that is no month (`met 24`) does not swallow the day behind it. */
function datesIn(text: string, writtenOn: Day): { day: Day; at: number }[] {
  const pattern = new RegExp(DATES.source, DATES.flags)
  const found: { day: Day; at: number }[] = []
  for (let tries = 0; tries < 10 * DATES_AT_MOST && found.length < DATES_AT_MOST; tries += 1) {
    const match = pattern.exec(text)
    if (!match) break
    const day = dayOf(match, writtenOn)
    if (day) found.push({ day, at: match.index })
    else pattern.lastIndex = match.index + 1 + (/^\p{L}+/u.exec(match[0])?.[0].length ?? 0)
  }
  return found
}

/** The last words before a date, a weekday and an article aside: `terug op maandag`. */
function endsWith(before: string, name: 'back' | 'until', languages: Languages): boolean {
  const tail = before.split(/[.;!?\n(]/).at(-1) ?? ''
  const last = matchesIn(wordsIn(languages, name).each, tail).at(-1)
  if (!last) return false
  const between = tail.slice(last.index + last[0].length)
  return between.split(/\s+/).filter(Boolean).length <= 2
}

function dayOf(match: RegExpExecArray, writtenOn: Day): Day | null {
  const [, isoYear, isoMonth, isoDay, day, name, year, nameFirst, dayBehind, yearBehind, d, m, y] = match
  if (isoYear) return made(isoYear, Number(isoMonth), Number(isoDay), writtenOn)
  if (name) return made(year, monthOf(name), Number(day), writtenOn)
  if (nameFirst) return made(yearBehind, monthOf(nameFirst), Number(dayBehind), writtenOn)
  return made(y, Number(m), Number(d), writtenOn)
}

/** A day without a year is the next one of its kind. */
function made(year: string | undefined, month: number | null, day: number, writtenOn: Day): Day | null {
  if (month === null || month < 1 || month > 12 || day < 1) return null
  const full = year ? Number(year.length === 2 ? `20${year}` : year) : Number(writtenOn.slice(0, 4))
  const date = new Date(Date.UTC(full, month - 1, day))
  if (Number.isNaN(date.getTime()) || date.getUTCMonth() !== month - 1) return null
  const result = date.toISOString().slice(0, 10)
  return !year && result < writtenOn ? made(String(full + 1), month, day, writtenOn) : result
}

function standInOf(text: string, languages: Languages): string | null {
  for (const sentence of text.split(/(?<=[.!?])\s|\n/)) {
    const folded = fold(sentence)
    const word = matchesIn(wordsIn(languages, 'standIn').each, folded).at(-1)
    if (!word) continue
    const address = /[\w.+-]{1,64}@[\w-][\w.-]{0,190}\w/.exec(sentence)
    if (address) return address[0].toLowerCase()
    const name =
      /(?<![.!?]\s)(?:\p{Lu}[\p{L}'-]{1,30}\.?(?: (?:van|de|der|den|von|du|di|da|el)){0,3} ){1,3}\p{Lu}[\p{L}'-]{1,30}/u.exec(
        sentence.slice(word.index + word[0].length),
      )
    if (name) return name[0]
  }
  return null
}
