import type { Campaign } from '../../domain/campaign.ts'
import type { Serial } from '../../domain/names.ts'
import { matchesIn } from '../matches.ts'
import { patternsOf, type SerialPattern } from './patterns.ts'

/** One number as it stands in the text, with the pattern it fits. */
export interface ScannedSerial {
  readonly start: number
  readonly end: number
  readonly serial: Serial
  readonly pattern: SerialPattern
}

/** Every serial number that stands in the text in full, in order. Decoys are passed over. Time grows with the text's length only. */
export function scanSerials(text: string, campaign: Campaign): ScannedSerial[] {
  if (!/\d/.test(text)) return []
  const isDecoy = decoySpans(text, campaign)
  const { all, begins, opening } = patternsOf(campaign)
  const found: ScannedSerial[] = []
  begins.lastIndex = 0
  for (let match = begins.exec(text); match; match = begins.exec(text)) {
    const start = match.index + (match[1]?.length ?? 0)
    if (opening && !opening.test(openingAt(text, start))) continue
    const number = serialAt(text, start, all)
    if (!number || isDecoy(start)) continue
    found.push(number)
    begins.lastIndex = number.end
  }
  return found
}

/**
 * Tells whether a place of the text lies inside a decoy. Only its line is searched, and once for all places that are asked for in
 * turn: most lines name no instrument, and no decoy runs over the end of one.
 */
export function decoySpans(text: string, campaign: Campaign): (at: number) => boolean {
  const { decoys } = patternsOf(campaign)
  if (!decoys || !/[\d@]|www|http/i.test(text)) return () => false
  let [from, to] = [0, 0]
  let spans: (readonly [number, number])[] = []
  return (at) => {
    if (at < from || at >= to) {
      from = text.lastIndexOf('\n', at - 1) + 1
      to = endOfLine(text, at)
      const line = text.slice(from, to)
      spans = matchesIn(decoys, line).map(({ index, 0: { length } }) => [from + index, from + index + length])
    }
    return inside(spans, at)
  }
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end + 1
}

function inside(spans: readonly (readonly [number, number])[], at: number): boolean {
  let low = 0
  for (let high = spans.length; low < high; ) {
    const middle = (low + high) >> 1
    if (spans[middle]![1] <= at) low = middle + 1
    else high = middle
  }
  return low < spans.length && spans[low]![0] <= at
}

/** How far the characters of one number may stand apart, from the strictest: `NDX558101`, `NDX-550.421`, `NDX 558 101`, `NDX558-⏎101`. */
const LEVELS = [0, 1, 2, 3]
const LOOSEST = 3
/** Longest normalised number that is looked at. */
const LONGEST = 20

function serialAt(text: string, start: number, all: readonly SerialPattern[]): ScannedSerial | null {
  const loose = normalFrom(text, start, LOOSEST)
  if (!all.some((pattern) => pattern.start.test(loose.normal))) return null
  for (const level of LEVELS) {
    const { normal, ends } = level === LOOSEST ? loose : normalFrom(text, start, level)
    for (const pattern of all) {
      const length = pattern.start.exec(normal)?.[0].length ?? 0
      if (length === 0 || isLetterOrDigit(text, ends[length - 1]!)) continue
      const serial = normal.slice(0, length)
      // "a 12 345" is no instrument of another product line: one letter is not enough behind blanks.
      if (pattern.product === null && level > 1 && !/^[A-Z]{2}/.test(serial)) continue
      return { start, end: ends[length - 1]!, serial, pattern }
    }
  }
  return null
}

/** Of each ASCII character, empty where it is neither letter nor digit. */
const CAPITALS: readonly string[] = Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code)
  return /[a-z0-9]/i.test(sign) ? sign.toUpperCase() : ''
})

/** The text from a place on, normalised, and the end of each character in the text. */
function normalFrom(text: string, start: number, level: number, most = LONGEST): { normal: string; ends: number[] } {
  let normal = ''
  const ends: number[] = []
  for (let at = start; normal.length < most && at < text.length; ) {
    const capital = CAPITALS[text.charCodeAt(at)] ?? (isLetterOrDigit(text, at) ? text[at]!.toUpperCase()[0]! : '')
    if (capital) {
      normal += capital
      at += 1
      ends.push(at)
      continue
    }
    const length = lengthBetween(text, at, level)
    if (length === 0) break
    at += length
  }
  return { normal, ends }
}

/** The first three characters of a number that may begin here; most stand side by side. */
function openingAt(text: string, start: number): string {
  const written = text.slice(start, start + 3)
  return /^[a-z0-9]{3}$/i.test(written) ? written : normalFrom(text, start, LOOSEST, 3).normal
}

const SIGNS = new Set('-.‐‑‒–—―−\u00AD\u200B')
const BLANKS = new Set(' \u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\t')
const LINE_BREAK = /[-‐-―−]?[ \t]?\r?\n[ \t]{0,4}/y

/** Length of what parts two characters of one number, 0 where it may not stand there. */
function lengthBetween(text: string, at: number, level: number): number {
  if (level === 0) return 0
  if (level === LOOSEST && breaksSoon(text, at)) {
    LINE_BREAK.lastIndex = at
    const length = LINE_BREAK.exec(text)?.[0].length ?? 0
    if (length > 0) return length
  }
  const sign = SIGNS.has(text[at]!) ? 1 : 0
  const blank = level > 1 && BLANKS.has(text[at + sign] ?? '') ? 1 : 0
  return sign + blank
}

/** A quick look before the pattern is asked. */
function breaksSoon(text: string, at: number): boolean {
  for (let next = at; next < at + 4; next += 1) {
    const code = text.charCodeAt(next)
    if (code === 10 || code === 13) return true
  }
  return false
}

function isLetterOrDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123)
  return at < text.length && /[\p{L}\p{N}]/u.test(text[at]!)
}
