import type { Day } from '../../domain/names.ts'
import { monthOf } from '../answers/months.ts'
import { matchesIn } from '../matches.ts'
import { conceptsIn, type Item, item, stretchAround } from './concept.ts'
import { SEPARATORS } from './heads.ts'

/** What is needed to place a date that names no year. */
export interface Calendar {
  /** Day on which the mail was written. */
  readonly today: Day
}

const ORDINAL = '(?:st|nd|rd|th|er|e|de|ste|ro|º|°|ª|\\.)?'
const FORMS: readonly [RegExp, (match: RegExpExecArray, calendar: Calendar) => Day | null][] = [
  [
    /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?![\d-])/g,
    ([, year, month, day]) => dayOf(Number(year), Number(month), Number(day)),
  ],
  [
    new RegExp(
      `(?<![\\d.])(\\d{1,2})${ORDINAL}[\\s-]{0,2}(?:of |de |di )?(\\p{L}{3,12})(?:\\.?[\\s,-]{1,3}(?:de |del )?(\\d{4}))?(?![\\p{L}\\d])`,
      'giu',
    ),
    ([, day, month, year], calendar) => named(day!, month!, year, calendar),
  ],
  [
    /(?<!\p{L})(\p{L}{3,9})\.?\s{1,2}(\d{1,2})(?:st|nd|rd|th)?(?:,?\s{1,2}(\d{4}))?(?![\p{L}\d.:/])/giu,
    ([, month, day, year], calendar) => named(day!, month!, year, calendar),
  ],
  [
    /(?<![\d.])(\d{1,2})[-./](\d{1,2})[-./](\d{4}|\d{2})(?!\d|\.\d)/g,
    ([, day, month, year]) => dayOf(full(year!), Number(month), Number(day)),
  ],
  [
    /(?=\d)(?<=\b(?:op|on|am|vom|dem|den|seit|sinds|since|bis|le|du|el|il|dal|dd\.?|van|of|d\.d\.)\s{1,2}(?:\p{L}{2,10}\s)?)(\d{1,2})[-./](\d{1,2})\.?(?![\d.-])/giu,
    ([, day, month], calendar) => nearest(Number(month), Number(day), calendar),
  ],
]
const CLOCK =
  /(?<![\d.,])\d{1,2}(?:[:.]\d{2}\s?(?:u|uur|h|uhr|am|pm)?|\s?(?:u|uur|h|uhr|am|pm)(?:\s?\d{2})?)(?![\p{L}\d]|\.\d)/giu
const WEEK =
  /(?<!\p{L})(?:(?:wk|kw)\.?|(?:week|weeknummer|kalenderwoche|semaine|semana|settimana))[ \u00A0]?\d{1,2}(?![.,]?\d|[.)]\s)/giu
/** `two years ago`, `back in 2020`, `back in April`: long past, whatever the day. */
const AGO =
  /(?<!\p{L})(?:(?:\d{1,2}|\p{L}{1,8}) (?:(?:days?|weeks?|months?|years?) ago|(?:dag|dagen|week|weken|maand|maanden|jaar|jaren) geleden|(?:giorn[oi]|settiman[ae]|mes[ei]|ann[oi]) fa)|(?:vor|seit) (?:\d{1,2}|\p{L}{2,8}) (?:tage?n?|wochen?|monate?n?|jahre?n?)|(?:il y a|depuis) (?:\d{1,2}|\p{L}{2,8}) (?:jours?|semaines?|mois|ans?)|sinds (?:\d{1,2}|\p{L}{2,8}) (?:dag|dagen|week|weken|maand|maanden|jaar|jaren)|da (?:\d{1,2}|\p{L}{2,8}) (?:giorn[oi]|settiman[ae]|mes[ei]|ann[oi])|hace (?:\d{1,2}|\p{L}{2,8}) (?:días?|semanas?|meses|mes|años?)|(?:way )?back in (?:(?:\p{L}{3,9} )?20\d{2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6}(?! 20\d)))(?![\p{L}\d])/giu
const LONG_AGO = '1900-01-01'
/** `in 2021`, `im Jahr 2021`: a year by itself. */
const YEAR =
  /(?=20\d)(?<=(?<!\p{L})(?:in|im|sinds|since|seit|depuis|desde|dal|en|nel|del|de|of|jaar|year|jahr|jahre|année|año|anno|begin|eind|early|late|anfang|ende|fin|début|voorjaar|najaar|zomer|winter|herfst|spring|summer|autumn|frühjahr|sommer|herbst|été|hiver|printemps|automne|wir|ich|haben?|hat|wurden?|werd|werden|war|(?<=\(|^|,\s?))\s?)(20\d{2})(?![\p{L}\d/.-]?\d)/giu
/** With what stands before it: the end of this month lies ahead. */
const MONTH =
  /(?<=[\s-])(?=\p{L}{3})(?<=(?<!\p{L})(?:in|im|of|eind|einde|begin|half|medio|mid|late|early|ende|anfang|mitte|end of|by|before|until|voor|vóór|en|fin|début|mi|a|ad|de|d'|a fine|entro|para|vanaf|from|ab|bis|sinds|since|seit|depuis|desde|da|dal|last|vorige|afgelopen|voorbije|letzten|vergangenen|vorigen|scorso)[\s-]{1,2})(\p{L}{3,12})(?:\s(20\d{2}))?(?!\p{L}|\s?\d)/giu

/** Dates of a text, day first; a date without a year is the one nearest to the day of writing. Months and weeks are only before or after it. */
export function findDates(text: string, calendar: Calendar): Item[] {
  if (!/\d|\p{L}{3}/u.test(text)) return []
  const found: Item[] = []
  const taken = new Uint8Array(text.length)
  const keep = (concept: 'date' | 'day' | 'later', match: RegExpExecArray, dayOfIt: () => Day | null = () => null) => {
    const [start, end] = [match.index, match.index + match[0].length]
    if (taken.subarray(start, end).includes(1)) return
    const day = dayOfIt()
    if (concept === 'date' && day === null) return
    taken.fill(1, start, end)
    found.push(item(concept, match[0].toLowerCase(), start, end, { day, ahead: day !== null && day > calendar.today }))
  }
  for (const [pattern, make] of FORMS)
    for (const match of matchesIn(pattern, text)) keep('date', match, () => make(match, calendar))
  for (const match of matchesIn(AGO, text)) keep('day', match, () => LONG_AGO)
  for (const match of matchesIn(CLOCK, text)) keep('day', match)
  for (const match of matchesIn(WEEK, text)) keep('later', match)
  for (const match of matchesIn(MONTH, text)) {
    const month = monthOf(match[1]!)
    if (month === null) continue
    const before = text.slice(Math.max(0, match.index - 12), match.index)
    const end = match.index + match[0].length
    const isPast = LAST.test(before) || LAST_BEHIND.test(text.slice(end, end + 12))
    const ahead = !isPast && isAhead(month, match[2], calendar, END.test(before))
    keep(ahead ? 'later' : 'day', match, isPast ? () => LONG_AGO : undefined)
  }
  for (const match of matchesIn(YEAR, text))
    keep(Number(match[1]) > Number(calendar.today.slice(0, 4)) ? 'later' : 'day', match)
  return found.sort((a, b) => a.start - b.start)
}

/** "last December", "décembre dernier" */
const LAST = /(?<!\p{L})(?:last|vorige|afgelopen|voorbije|letzten|vergangenen|vorigen|scorso)\s{1,2}$/iu
const LAST_BEHIND = /^\s(?:dernier|passé|pasado|scorso|passato)(?!\p{L})/iu
const END =
  /(?<!\p{L})(?:eind|einde|end of|late|ende|fin|a fine|fine|finales de|final de)[\s-]{1,2}(?:d'|di |de |van )?$/iu

function isAhead(month: number, year: string | undefined, { today }: Calendar, isEnd: boolean): boolean {
  const now = Number(today.slice(5, 7))
  const years = year ? Number(year) - Number(today.slice(0, 4)) : 0
  const ahead = month - now + 12 * years
  return ahead > 0 || (isEnd && ahead === 0 && Number(today.slice(8)) < 25) || (!year && ahead <= -6)
}

function named(day: string, month: string, year: string | undefined, calendar: Calendar): Day | null {
  const number = monthOf(month)
  if (number === null) return null
  return year ? dayOf(Number(year), number, Number(day)) : nearest(number, Number(day), calendar)
}

function nearest(month: number, day: number, { today }: Calendar): Day | null {
  const year = Number(today.slice(0, 4))
  const [now, ...others] = [year, year - 1, year + 1].map((each) => dayOf(each, month, day))
  if (!now) return null
  return others.reduce<Day>(
    (best, other) => (other && distance(other, today) < distance(best, today) ? other : best),
    now,
  )
}

function distance(one: Day, other: Day): number {
  return Math.abs(Date.parse(one) - Date.parse(other))
}

function full(year: string): number {
  return Number(year.length === 2 ? `20${year}` : year)
}

function dayOf(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  const made = new Date(Date.UTC(year, month - 1, day))
  return made.getUTCMonth() === month - 1 ? made.toISOString().slice(0, 10) : null
}

/** "2021 verschrottet", "sold 2021": the year in which something went, where no number of an instrument can be meant. */
export function isYear(items: readonly Item[], at: number): boolean {
  const isNumberOfYear = /^(?:19[89]|20[0-4])\d$/.test(items[at]!.word)
  return (
    isNumberOfYear && items[at - 1]?.concept !== 'and' && conceptsIn(stretchAround(items, at, SEPARATORS))('absent')
  )
}
