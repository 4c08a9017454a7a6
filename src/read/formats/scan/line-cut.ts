import type { InkLine } from '../../../paper/ink-lines.ts'
import type { InkPiece } from '../../../paper/ink-pieces.ts'
import { cut, type Raster, warped } from '../../../paper/picture-raster.ts'

/** Pieces of ink by which it is told whether a line rises or falls: fewer may do so by their letters. */
const FEWEST = 8
/** Share of the letters' height by which a line must rise or fall on its way to be laid level. */
const ASKEW = 0.2
/** Of so many pieces a line's usual height can be told: that within which all but a tenth of its letters stand, above and below. */
const MANY = 20
const USUAL = 0.1
/** Share of that height by which ink may go beyond it: the end of a tick that hangs on the line, or of another line, goes further. */
const BEYOND = 0.35
/** Steeper is no line of a page that stands level. */
const STEEPEST = 0.06

/** A line cut out of its page at the height of its letters and laid level, with so much around it in heights of the line: aside of it as it lies, above and below once level. */
export function lineCut(page: Raster, line: InkLine, share: number): Raster {
  const { left, right } = line
  const slope = slopeOf(line)
  const middle = (left + right) / 2
  const off = (x: number) => (x - middle) * slope
  const [top, bottom] = bandOf(line, off)
  const aside = Math.round((line.bottom - line.top) * share)
  const above = Math.round((bottom - top) * share)
  const [x, y, toX, toY] = [left - aside, top - above, right + aside, bottom + above]
  if (slope === 0) return cut(page, x, y, toX, toY)
  return warped(page, toX - x, toY - y, (u, v) => [u + x, v + y + off(u + x)])
}

/** Pixels down for each pixel along; 0 where the line is level, or that cannot be told. */
function slopeOf({ pieces, left, right }: InkLine): number {
  const usual = middleOf(pieces.map(heightOf))
  const letters = pieces.filter((piece) => heightOf(piece) > usual / 2 && heightOf(piece) < usual * 2)
  if (letters.length < FEWEST) return 0
  const feet = letters.map((piece) => [(piece.left + piece.right) / 2, piece.bottom] as const)
  // Each letter with the one half a line on: what hangs below the line does so at one end as often as at the other.
  const half = feet.length >> 1
  const slope = middleOf(feet.slice(half).map(([x, y], at) => (y - feet[at]![1]) / (x - feet[at]![0])))
  return Math.abs(slope) > STEEPEST || Math.abs(slope) * (right - left) < usual * ASKEW ? 0 : slope
}

/** From the highest ink to the lowest once the line is level, without what a few pieces reach far beyond the others. */
function bandOf({ pieces, top, bottom }: InkLine, off: (x: number) => number): [number, number] {
  if (pieces.length < FEWEST) return [top, bottom]
  const down = pieces.map(({ left, right }) => off((left + right) / 2))
  const tops = pieces.map((piece, at) => piece.top - down[at]!).sort((one, other) => one - other)
  const ends = pieces.map((piece, at) => piece.bottom - down[at]!).sort((one, other) => other - one)
  const [highest, lowest] = [Math.floor(tops[0]!), Math.ceil(ends[0]!)]
  if (pieces.length < MANY) return [highest, lowest]
  const few = Math.floor(pieces.length * USUAL)
  const more = (ends[few]! - tops[few]!) * BEYOND
  return [Math.max(highest, Math.floor(tops[few]! - more)), Math.min(lowest, Math.ceil(ends[few]! + more))]
}

function heightOf({ top, bottom }: InkPiece): number {
  return bottom - top
}

function middleOf(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0
}
