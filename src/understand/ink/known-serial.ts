import type { Serial } from '../../domain/names.ts'
import { likelihood, type Steps } from './likelihood.ts'

/** Serial numbers that ink is held against. */
export interface Numbers {
  /** On record. */
  readonly serials: readonly Serial[]
  /** Fits the serial numbers of a product, of the campaigns or not: no other is read instead of one on record. */
  readonly mayBe: (serial: Serial) => boolean
}

/**
 * By how much (in natural logarithm) the best serial must be likelier than any other on the list: where the second recogniser read it
 * too, where not, and where not and it differs by 1 for 7 alone, of which a recogniser may be sure in all its readings and wrong.
 */
const MARGINS = { agreed: 2, open: 3.5, alike: 5 } as const
/**
 * The same for any number with another digit, which need not be on the list: where the second recogniser read the serial, where it
 * read that number, and where neither.
 */
const NEIGHBOUR_MARGINS = { agreed: 0, contradicted: 3, open: 1.5 } as const
/** How much less likely than the best reading of all, per character, the serial may be: where it is read best, and on the average. */
const SHORT_OF_BEST = 0.35
const SHORT_ON_AVERAGE = 1.2

/**
 * The one known serial that a piece of ink spells in all its readings taken together: clearly likelier than every other on the list,
 * and in one of them about as likely as the best reading that knows no list. Null where none is, where two come near each other, where
 * the same with another digit is as likely, on the list or not, if there are such numbers, or where a recogniser of another kind read
 * another one of the list: ink is never made to fit.
 */
export function knownSerialIn(
  readings: readonly Steps[],
  written: string,
  { serials, mayBe }: Numbers,
  second?: string,
): Serial | null {
  const ranked = serials
    .filter((serial) => Math.abs(serial.length - written.length) <= 2)
    .map((serial) => ({ serial, score: mean(readings.map((steps) => likelihood(steps, serial))) }))
    .sort((one, other) => other.score - one.score)
  const [best, ...others] = ranked
  if (!best) return null
  const { serial } = best
  const read = bare(second ?? '')
  const marginOnList = (other: Serial) => {
    if (read.includes(serial)) return MARGINS.agreed
    return isAlike(serial, other) ? MARGINS.alike : MARGINS.open
  }
  if (others.some((other) => other.score > best.score - marginOnList(other.serial))) return null
  const short = readings.map((steps, at) => freely(steps, at === 0 ? written : null) - likelihood(steps, serial, 1))
  if (Math.min(...short) > SHORT_OF_BEST * serial.length || mean(short) > SHORT_ON_AVERAGE * serial.length) return null
  if (second !== undefined && namesAnother(second, serial, serials)) return null
  const marginOf = (other: Serial) => {
    if (read.includes(serial)) return NEIGHBOUR_MARGINS.agreed
    return read.includes(other) ? NEIGHBOUR_MARGINS.contradicted : NEIGHBOUR_MARGINS.open
  }
  const isAsLikely = (other: Serial) =>
    mean(readings.map((steps) => likelihood(steps, other))) > best.score - marginOf(other)
  const near = neighboursOf(serial).filter((other) => mayBe(other) || !mayBe(serial))
  return near.some(isAsLikely) ? null : serial
}

/** The same but for ones and sevens. */
function isAlike(one: Serial, other: Serial): boolean {
  return one.replaceAll('7', '1') === other.replaceAll('7', '1')
}

/** The serial with one digit changed: what ink says that is not on the list. */
function neighboursOf(serial: Serial): Serial[] {
  return [...serial].flatMap((sign, at) =>
    /\d/.test(sign)
      ? [...'0123456789']
          .filter((digit) => digit !== sign)
          .map((digit) => serial.slice(0, at) + digit + serial.slice(at + 1))
      : [],
  )
}

/** The likelihood of the best reading that knows no list. */
function freely(steps: Steps, written: string | null): number {
  const path = steps.reduce((sum, step) => sum + Math.log(step[0]?.[1] ?? 1), 0)
  return written === null ? path : Math.max(likelihood(steps, written.toUpperCase()), path)
}

function namesAnother(text: string, serial: Serial, serials: readonly Serial[]): boolean {
  const read = bare(text)
  const isNear = (other: Serial) =>
    other.length === serial.length && [...other].filter((sign, at) => sign !== serial[at]).length <= 2
  return !read.includes(serial) && serials.some((other) => isNear(other) && read.includes(other))
}

function bare(text: string): string {
  return text.toUpperCase().replace(/[^A-Z0-9]/g, '')
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
