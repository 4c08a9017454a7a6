import type { InkLine } from '../../../paper/ink-lines.ts'
import type { InkPiece } from '../../../paper/ink-pieces.ts'
import type { Raster } from '../../../paper/picture-raster.ts'
import { lineCut } from './line-cut.ts'
import { type Character, type Recognised, recognise } from './recogniser.ts'
import { secondReading } from './second-reader.ts'
import { spaced } from './spaced.ts'

/** One more reading of a line, with the pixels between which it was cut out. */
export interface Reading {
  readonly from: number
  readonly to: number
  readonly steps: Recognised['steps']
}

export interface NumberReadings {
  readonly again: readonly Reading[]
  /** What an engine of another kind read; only where it was asked. */
  readonly second?: string
}

/** White around the line in heights of it, and how much it is narrowed: a stroke that is missed one way shows in another. */
const WAYS = [
  [0, 0.75],
  [0.1, 1],
  [0.35, 0.75],
] as const
/** Heights in pixels at which the second engine sees a date again, and one whose pieces were set apart. */
const OTHER_HEIGHTS = [40, 96]
const SPACED_HEIGHTS = [40, 48, 64]
/** Pixels of the page by which a line that was set apart is softened. */
const SOFT = 1
/** Longest line, in heights of it, that is a field filled in with numbers. */
const LONGEST = 24
const FEWEST_DIGITS = 3
/** Around a line, in heights of it, what its first reading saw. */
const MARGIN = 0.2
const PARTED_DATE = /\d[\s./-]+(?:\d{1,2}|\p{L}{3,10}\.?)[\s./-]+\d/u
/** The blanks beside a month's name are small, and often not seen. */
const RUN_TOGETHER = /(?<!\d)\d{1,2}[\s./-]*\p{L}{3,10}[\s./-]*\d{4}(?!\d)/u
/** Share of a line's height that the lowest digit has: letters below the line take their part of it. */
const TALL = 0.45

/**
 * Reads a line again that may hold serial numbers or a date: one reading of handwriting is not to be trusted, however certain it is
 * of itself. A second engine reads it too, but for a date of which a digit was passed over. Null: it is no such line.
 */
export async function numbersIn(page: Raster, line: InkLine, first: Recognised): Promise<NumberReadings | null> {
  if (!holdsNumbers(first) || line.right - line.left > LONGEST * (line.bottom - line.top)) return null
  const isLost = isDate(first.text) && hasLostDigit(line, first)
  const [again, second] = await Promise.all([otherWays(page, line), isLost ? null : secondOf(page, line, first.text)])
  return second === null ? { again } : { again, second }
}

function otherWays(page: Raster, line: InkLine): Promise<Reading[]> {
  return Promise.all(
    WAYS.map(async ([share, squeeze]) => {
      const margin = Math.round((line.bottom - line.top) * share)
      const { steps } = await recognise(lineCut(page, line, share), squeeze)
      return { from: line.left - margin, to: line.right + margin, steps }
    }),
  )
}

/**
 * What the second engine reads; a date that it reads otherwise is shown to it larger and smaller, and with its pieces set apart, and
 * counts where it then agrees.
 */
async function secondOf(page: Raster, line: InkLine, first: string): Promise<string> {
  const cut = lineCut(page, line, MARGIN)
  const second = await secondReading(cut)
  if (!isDate(first) || isSame(second, first)) return second
  for (const height of OTHER_HEIGHTS) {
    const again = await secondReading(cut, height)
    if (isSame(again, first)) return again
  }
  const apart = spaced(line, cut, MARGIN)
  for (const height of SPACED_HEIGHTS) {
    const again = await secondReading(apart, height, SOFT)
    if (isSame(again, first)) return again
  }
  return second
}

/**
 * More than one piece as high as a digit stands where a day or month of one digit was read: both engines pass over a thin 1 (`4 apr`
 * for `14 apr`), and so there is nothing that they could agree on.
 */
function hasLostDigit({ left, top, right, bottom, pieces }: InkLine, { characters }: Recognised): boolean {
  const high = bottom - top
  const margin = high * MARGIN
  const xOf = ({ at }: Character) => left - margin + at * (right - left + 2 * margin)
  const tall = pieces.filter((piece) => piece.bottom - piece.top > high * TALL)
  const isDigit = (one: Character | undefined) => /\d/.test(one?.text ?? '')
  return characters.some((one, at) => {
    const [before, next] = [characters[at - 1], characters[at + 1]]
    if (!isDigit(one) || isDigit(before) || isDigit(next)) return false
    const edge = (other: Character) => (/\p{L}/u.test(other.text) ? (xOf(one) + xOf(other)) / 2 : xOf(other))
    const [from, to] = [before ? edge(before) : left, next ? edge(next) : right]
    return tall.filter((piece) => middleOf(piece) > from && middleOf(piece) < to).length > 1
  })
}

function middleOf({ left, right }: InkPiece): number {
  return (left + right) / 2
}

/** Letter for letter and digit for digit, a bare stroke read as either: what parts them may be a speck. */
function isSame(one: string, other: string): boolean {
  const [these, those] = [one, other].map((text) =>
    text
      .toUpperCase()
      .replace(/[IL|]/g, '1')
      .replace(/[^\p{L}\p{N}]/gu, ''),
  )
  return these === those
}

function holdsNumbers({ steps, text }: Recognised): boolean {
  const digits = steps.filter(([best]) => best && /[0-9]/.test(best[0])).length
  const letters = text.replace(/[^\p{L}]/gu, '').length
  return digits >= FEWEST_DIGITS && letters <= Math.max(text.match(/[0-9OIlSBZ]/g)?.length ?? 0, 4)
}

function isDate(text: string): boolean {
  return PARTED_DATE.test(text) || RUN_TOGETHER.test(text)
}
