import type { Day } from '../../domain/names.ts'
import { answerFrom, joined } from './evidence.ts'
import { monthOf } from './months.ts'
import { type AnswerContext, NOTHING, type ReadAnswer, type Written } from './written.ts'

/** A date as written: its day, and whether it could be another one. */
export interface ReadDate {
  readonly day: Day
  readonly ambiguous: boolean
}

/** The question's date. One that could be another day, or lies outside [notice, mail], is kept and asks for a person. */
export function readDateAnswer(written: Written, context: AnswerContext): ReadAnswer {
  const text = joined(written.texts, ' ')
  if (!/[\p{L}\p{N}]/u.test(text)) return NOTHING
  const question = written.question.id
  const date = readDate(text)
  if (date === null) return { ...NOTHING, problems: [{ code: 'date-unclear', question, detail: text }] }
  const problems = []
  if (date.ambiguous) problems.push({ code: 'date-ambiguous', question, detail: text })
  if (date.day < context.campaign.notice.date || date.day > context.mailDay) {
    problems.push({ code: 'date-outside', question, detail: text })
  }
  return { ...NOTHING, answer: answerFrom(written, date.day, written.texts, context), problems }
}

const SEPARATOR = String.raw`[\s./,-]{0,3}`
const NAMED = new RegExp(
  String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|e|º|°|ª)?${SEPARATOR}(?:de\s)?([\p{L}]{3,12})${SEPARATOR}(?:del?\s)?(\d{4}|\d{2})(?!\d)`,
  'iu',
)
const NAME_FIRST = /(?<!\p{L})(\p{L}{3,12})\.?\s{1,2}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,2}(\d{4})(?!\d)/iu
const ISO = /(?<!\d)(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?!\d)/
const NUMERIC = /(?<!\d)(\d{1,2})\s?[-./ ]\s?(\d{1,2})\s?[-./ ]\s?(\d{4}|\d{2})(?!\d)/

/**
 * Reads one date: `12-APR-2023`, `12 avril 2023`, `April 12, 2023`, ISO, and numbers with the day first, years of two digits too.
 * Null where it is none, or where other numbers stand beside it. Of numbers that are both 12 or less the day-first reading is
 * given, as ambiguous.
 */
export function readDate(text: string): ReadDate | null {
  const short = text.normalize('NFC').trim().slice(0, 80)
  for (const [pattern, make] of FORMS) {
    const match = pattern.exec(short)
    if (!match) continue
    const rest = short.replace(match[0], ' ')
    const read = make(match)
    if (read !== null) return /\d/.test(rest.replace(/\b\d{1,2}:\d{2}\b/, '')) ? null : read
  }
  return null
}

const FORMS: readonly [RegExp, (match: RegExpExecArray) => ReadDate | null][] = [
  [ISO, ([, year, month, day]) => date(year!, Number(month), day!, false)],
  [NAMED, ([, day, month, year]) => date(year!, monthOf(month!), day!, false)],
  [NAME_FIRST, ([, month, day, year]) => date(year!, monthOf(month!), day!, false)],
  [NUMERIC, ([, day, month, year]) => numeric(Number(day), Number(month), year!)],
]

function numeric(first: number, second: number, year: string): ReadDate | null {
  if (second > 12) return date(year, first, String(second), true)
  return date(year, second, String(first), first <= 12)
}

function date(year: string, month: number | null, day: string, ambiguous: boolean): ReadDate | null {
  if (month === null || month < 1 || month > 12) return null
  const full = year.length === 2 ? `20${year}` : year
  const made = new Date(Date.UTC(Number(full), month - 1, Number(day)))
  if (Number.isNaN(made.getTime()) || made.getUTCMonth() !== month - 1 || Number(day) < 1) return null
  return { day: made.toISOString().slice(0, 10), ambiguous }
}
