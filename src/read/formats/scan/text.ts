import { boxesIn, type InkBox } from '../../../paper/ink-boxes.ts'
import { type InkLine, linesOf } from '../../../paper/ink-lines.ts'
import { type Ink, type InkArea, inkOf } from '../../../paper/ink-map.ts'
import { piecesOf } from '../../../paper/ink-pieces.ts'
import { withoutRulings } from '../../../paper/ink-rulings.ts'
import type { Raster } from '../../../paper/picture-raster.ts'
import { lineCut } from './line-cut.ts'
import { type Recognised, recognise } from './recogniser.ts'

export interface PageInk {
  readonly ink: Ink
  /** The page without rulings and boxes: what is left to be read. */
  readonly text: Raster
  readonly boxes: readonly InkBox[]
  readonly lines: readonly InkLine[]
}

/** Around a box, pixels that its own lines and the ends of strokes through it may take. */
export const BOX_MARGIN = 4
/** How far beyond a box what is left of its ink goes, and how long it is, in sides of the box. */
const REST = 0.6
const REST_LENGTH = 0.8
/** White above and below a line that the network was taught with, in heights of the line. */
const MARGIN = 0.2

/** The boxes of a level page and its lines of text, without the boxes and the table around them. */
export function linesOn(page: Raster): PageInk {
  const ink = inkOf(page)
  const { ink: letters, upright } = withoutRulings(ink)
  const boxes = boxesIn(ink, letters, piecesOf(letters))
  for (const { left, top, right, bottom } of boxes)
    for (let y = Math.max(0, top - BOX_MARGIN); y < Math.min(ink.height, bottom + BOX_MARGIN); y++)
      letters.data.fill(
        0,
        y * ink.width + Math.max(0, left - BOX_MARGIN),
        y * ink.width + Math.min(ink.width, right + BOX_MARGIN),
      )
  const pieces = piecesOf(letters)
  const rests = pieces.filter((piece) => boxes.some((box) => isRestOf(box, piece)))
  const words = rests.length === 0 ? pieces : pieces.filter((piece) => !rests.includes(piece))
  const lines = [words, ...rests.map((rest) => [rest])].flatMap((line) => linesOf(line, [...upright, ...boxes]))
  return { ink, text: without(page, ink, letters), boxes, lines }
}

/** What fills a box or frames it and was not taken away with it, for it goes beyond: no letter is as long as the box, and was cut off there. */
function isRestOf(box: InkBox, { left, top, right, bottom }: InkArea): boolean {
  const side = Math.min(box.right - box.left, box.bottom - box.top)
  const near = side * REST
  const isCutOff =
    left <= box.right + BOX_MARGIN &&
    right >= box.left - BOX_MARGIN &&
    top <= box.bottom + BOX_MARGIN &&
    bottom >= box.top - BOX_MARGIN
  return (
    isCutOff &&
    Math.max(right - left, bottom - top) >= side * REST_LENGTH &&
    left >= box.left - near &&
    top >= box.top - near &&
    right <= box.right + near &&
    bottom <= box.bottom + near
  )
}

/** The page with all ink white that is not among the letters, and its soft edges with it. */
function without(page: Raster, { data: all }: Ink, { data: letters }: Ink): Raster {
  const { width, height } = page
  const data = new Uint8Array(page.data)
  for (let y = 1; y < height - 1; y++)
    for (let at = y * width + 1; at < (y + 1) * width - 1; at++) {
      if (!all[at] || letters[at]) continue
      for (const near of [at - width, at - 1, at, at + 1, at + width]) if (!letters[near]) data[near] = 255
    }
  return { width, height, data }
}

/** Reads one line of the page; `squeeze` narrows or widens it. */
export function readLine(page: Raster, line: InkLine, squeeze = 1): Promise<Recognised> {
  return recognise(lineCut(page, line, MARGIN), squeeze)
}
