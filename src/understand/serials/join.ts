import type { ReadSerial } from '../../domain/answer.ts'
import type { Serial } from '../../domain/names.ts'
import type { ScannedSerial } from './scan.ts'

/** Numbers that stand together as one expression: a single one, a range, or one with the endings of others. */
export interface FoundSerials {
  readonly start: number
  readonly end: number
  readonly serials: readonly ReadSerial[]
}

/** Most numbers that one range or suffix list is spelt out to. */
const AT_MOST = 20
const RANGE =
  /^[ \t\u00A0]*(?:t\/m|t\.?e\.?m\.?|tot en met|tot & met|through|thru|up to and including|to|bis(?: einschließlich| einschl\.| inkl\.)?|jusqu['’]à|jusqu['’]au|au|à|a|al|hasta|fino a|[-–—])[ \t\u00A0]*$/iu
const RANGE_TO_ENDING =
  /^[ \t\u00A0]*(?:t\/m|t\.?e\.?m\.?|tot en met|through|thru|bis|jusqu['’]à|hasta|fino a)[ \t\u00A0]*[-–]?(\d{2,5})(?![\p{L}\p{N}]|[.,/-]\d)/iu
/** `/66`, `, -425`, `, 115`, ` en 116`: the ending of another number. */
const ENDING =
  /^[ \t\u00A0]*(?:(\/)|(?:[,;&+]|,? ?(?:and|en|und|et|y|e|ed|sowie|ainsi que|as well as)(?= ))[ \t\u00A0]*([-–]?))[ \t\u00A0]*(\d{1,5})(?![\p{L}\p{N}%]|[.:]\d| %)/iu

/** `M78101 and 4500 other units`: a number that counts. */
const COUNTS =
  /^[ \t\u00A0]+(?:other|more|further|additional|unit|instrument|device|andere|overige|toestel|apparat|eenhe|weitere|übrige|sonstige|gerät|einheit|autres?|appareil|unités?|otr[oa]s|más|equipos?|unidad|aparato|altr[ie]|ulteriori|strument|apparecch|unità|dispositiv|dispositif)/iu

/** `sold M78101, 2020`, and `en 2020`, which is "in" in French and Spanish. */
const YEAR = /^(?:19|20)\d\d$/

/**
 * Joins ranges and suffix lists and spells them out, where every number fits the pattern of the first one.
 * @param bare fewest digits of an ending that stands without slash or hyphen (`, 115`): days and counts are shorter
 */
export function joinFound(text: string, scanned: readonly ScannedSerial[], bare: number): FoundSerials[] {
  const joined: FoundSerials[] = []
  for (let at = 0; at < scanned.length; at += 1) {
    const first = scanned[at]!
    const next = scanned[at + 1]
    const range = next ? rangeTo(text, first, next) : null
    if (range) at += 1
    const group = range ?? rangeToEnding(text, first) ?? { end: first.end, serials: [first.serial] }
    const listed = withEndings(text, first, group, bare)
    joined.push(spelt(text, first, listed))
  }
  return joined
}

interface Group {
  readonly end: number
  readonly serials: readonly Serial[]
}

function rangeTo(text: string, first: ScannedSerial, last: ScannedSerial): Group | null {
  if (last.pattern !== first.pattern || last.start - first.end > 40) return null
  if (!RANGE.test(text.slice(first.end, last.start))) return null
  const serials = between(first, last.serial)
  return serials ? { end: last.end, serials } : null
}

function rangeToEnding(text: string, first: ScannedSerial): Group | null {
  const match = RANGE_TO_ENDING.exec(text.slice(first.end, first.end + 60))
  if (!match) return null
  const last = withEnding(first, match[1]!)
  const serials = last ? between(first, last) : null
  return serials ? { end: first.end + match[0].length, serials } : null
}

/** All numbers from the first to the last, null where they are too many, out of order, or not of one pattern. */
function between(first: ScannedSerial, last: Serial): Serial[] | null {
  const [prefix, digits] = parts(first.serial)
  const [lastPrefix, lastDigits] = parts(last)
  const count = Number(lastDigits) - Number(digits) + 1
  if (prefix !== lastPrefix || digits.length !== lastDigits.length || count < 2 || count > AT_MOST) return null
  const serials = Array.from(
    { length: count },
    (_, at) => prefix + String(Number(digits) + at).padStart(digits.length, '0'),
  )
  return serials.every((serial) => first.pattern.whole.test(serial)) ? serials : null
}

function withEndings(text: string, first: ScannedSerial, group: Group, bare: number): Group {
  let { end } = group
  const serials = [...group.serials]
  while (serials.length < AT_MOST) {
    const match = ENDING.exec(text.slice(end, end + 40))
    if (!match) break
    const [whole, slash, hyphen, digits] = match
    const fewest = slash ? 1 : hyphen ? 2 : bare
    const behind = text.slice(end + whole.length, end + whole.length + 20)
    const isOther = !hyphen && (YEAR.test(digits!) || COUNTS.test(behind))
    const serial = digits!.length >= fewest && !isOther ? withEnding(first, digits!) : null
    if (!serial) break
    serials.push(serial)
    end += whole.length
  }
  return { end, serials }
}

function withEnding(first: ScannedSerial, ending: string): Serial | null {
  const [, digits] = parts(first.serial)
  if (ending.length >= digits.length) return null
  const serial = first.serial.slice(0, -ending.length) + ending
  return first.pattern.whole.test(serial) ? serial : null
}

/** `NDX550421` is `NDX` and `550421`. */
function parts(serial: Serial): [prefix: string, digits: string] {
  const digits = /\d*$/.exec(serial)![0].slice(-9)
  return [serial.slice(0, serial.length - digits.length), digits]
}

function spelt(text: string, first: ScannedSerial, { end, serials }: Group): FoundSerials {
  const { product } = first.pattern
  const fits = product === null ? 'other-line' : 'campaign'
  const written = text.slice(first.start, end)
  const [start, last] = serials.length === 1 ? wholeFolder(text, first.start, end) : [first.start, end]
  return { start, end: last, serials: serials.map((serial): ReadSerial => ({ serial, written, product, fits })) }
}

/** `190627_NDX550200_0010_AHXXX_RUO`: the name of a run's folder is one word, and its other parts say nothing. */
function wholeFolder(text: string, start: number, end: number): [start: number, end: number] {
  const before = /[A-Za-z0-9]{1,20}_$/.exec(text.slice(Math.max(0, start - 21), start))?.[0].length ?? 0
  const behind = /^(?:_[A-Za-z0-9-]{1,40}){1,6}/.exec(text.slice(end, end + 240))?.[0].length ?? 0
  return [start - before, end + behind]
}
