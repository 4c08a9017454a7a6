import { boxesIn, type InkBox } from '../../../paper/ink-boxes.ts'
import { type InkLine, linesOf } from '../../../paper/ink-lines.ts'
import { type Ink, inkOf } from '../../../paper/ink-map.ts'
import { piecesOf } from '../../../paper/ink-pieces.ts'
import { withoutRulings } from '../../../paper/ink-rulings.ts'
import { cut, type Raster } from '../../../paper/picture-raster.ts'
import { type Recognised, recognise } from './recogniser.ts'

export interface PageInk {
  readonly ink: Ink
  readonly boxes: readonly InkBox[]
  readonly lines: readonly InkLine[]
}

/** Around a box, pixels that its own lines and the ends of strokes through it may take. */
const BOX_MARGIN = 4
/** White above and below a line that the network was taught with, in heights of the line. */
const MARGIN = 0.2

/** The boxes of a level page and its lines of text, without the boxes and the table around them. */
export function linesOn(page: Raster): PageInk {
  const ink = inkOf(page)
  const { ink: letters, upright } = withoutRulings(ink)
  const boxes = boxesIn(ink, letters)
  for (const { left, top, right, bottom } of boxes)
    for (let y = Math.max(0, top - BOX_MARGIN); y < Math.min(ink.height, bottom + BOX_MARGIN); y++)
      letters.data.fill(
        0,
        y * ink.width + Math.max(0, left - BOX_MARGIN),
        y * ink.width + Math.min(ink.width, right + BOX_MARGIN),
      )
  return { ink, boxes, lines: linesOf(piecesOf(letters), [...upright, ...boxes]) }
}

/** Reads one line of the page. */
export function readLine(page: Raster, { left, top, right, bottom }: Omit<InkLine, 'pieces'>): Promise<Recognised> {
  const margin = Math.round((bottom - top) * MARGIN)
  return recognise(cut(page, left - margin, top - margin, right + margin, bottom + margin))
}
