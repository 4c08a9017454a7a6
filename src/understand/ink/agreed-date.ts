import type { Day } from '../../domain/names.ts'
import { readDate } from '../answers/date.ts'

/** First and last day that a date in a reply may name: that of the notice, and that of the mail. */
export type Span = readonly [Day, Day]

/** Days by which a reading is so far outside that nobody plans for it. */
const FAR = 90
const DAY_LENGTH = 86_400_000

/**
 * The date that two recognisers of different kinds read, as the tidier of them wrote it. Where they differ in one digit, the one
 * reading that may be: of all days with another digit there it alone lies within the span, and the other reading lies months
 * outside, or is no date for a dot that is missing or a digit too many. Null where they are not at one.
 */
export function agreedDate(one: string, other: string, span: Span): string | null {
  const tidy = [one, other].map((text) => withOnes(text.trim()))
  const [these, those] = tidy.map(partsOf) as [string, string]
  if (these === those || broken(these) === those || these === broken(those))
    return tidy.find((text) => DATE.test(text)) ?? null
  const [within, slipped] = isWithin(these, span, 0) ? [these, those] : [those, these]
  if (isSlip(slipped, within, span)) return within.replaceAll(' ', '-')
  const at = placeOfDifference(these, those)
  const differ = these.length === those.length && these.slice(at + 1) === those.slice(at + 1)
  if (!differ || !/\d\d/.test(these.charAt(at) + those.charAt(at))) return null
  const may = [...'0123456789'].map((digit) => withSign(these, at, digit)).filter((parts) => isWithin(parts, span, 0))
  if (may.length !== 1) return null
  const [own, apart] = may[0] === these ? [these, those] : [those, these]
  return may[0] === own && !isWithin(apart, span, FAR) ? own.replaceAll(' ', '-') : null
}

/** The days within the span that a date is with one digit changed, written as it is. */
export function datesLike(date: string, span: Span): string[] {
  return [...date].flatMap((sign, at) =>
    /\d/.test(sign)
      ? [...'0123456789']
          .filter((digit) => digit !== sign)
          .map((digit) => withSign(date, at, digit))
          .filter((other) => isWithin(partsOf(other), span, 0))
      : [],
  )
}

const DATE = /^\d{1,4}([./-]|\s)(?:\d{1,2}|\p{L}{3,10}\.?)\1\d{2,4}$/u

/** A bare stroke beside a digit is a 1: `I2-APR-2023` is `12-APR-2023`. */
export function withOnes(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])[Il|](?=\d)|(?<=\d)[Il|](?![\p{L}\p{N}])/gu, '1')
}

/** `2023-04- 18` and `2023.04.18`: `2023 04 18`; `18apr 2023`: `18 APR 2023` */
function partsOf(text: string): string {
  return (
    text
      .toUpperCase()
      .match(/\p{L}+|\p{N}+/gu)
      ?.join(' ') ?? ''
  )
}

/** A speck in the year: `12 APR 20 23` is `12 APR 2023`. */
function broken(parts: string): string {
  return parts.replace(/^([^ ]+ [^ ]+ \d\d) (\d\d)$/, '$1$2')
}

function withSign(parts: string, at: number, sign: string): string {
  return parts.slice(0, at) + sign + parts.slice(at + 1)
}

/** No date, but the signs of a day within the span: without one of its dots, or with a digit more where no other day's digit may stand. */
function isSlip(parts: string, day: string, span: Span): boolean {
  if (readDate(parts.replaceAll(' ', '-')) || !isWithin(day, span, 0)) return false
  if (parts.replaceAll(' ', '') === day.replaceAll(' ', '')) return true
  const at = placeOfDifference(parts, day)
  if (parts.slice(0, at) + parts.slice(at + 1) !== day || !/\d/.test(parts.charAt(at))) return false
  const others = datesLike(day, span)
  return [at - 1, at].every((place) => others.every((other) => other[place] === day[place]))
}

function placeOfDifference(one: string, other: string): number {
  return [...one].findIndex((sign, place) => sign !== other[place])
}

/** A day within the span, or so many days outside. */
function isWithin(parts: string, [from, to]: Span, more: number): boolean {
  const date = readDate(parts.replaceAll(' ', '-'))
  if (!date || date.ambiguous) return false
  const [at, first, last] = [date.day, from, to].map((day) => Date.parse(day) / DAY_LENGTH) as [number, number, number]
  return at >= first - more && at <= last + more
}
