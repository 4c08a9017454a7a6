import type { InkLine } from '../../../paper/ink-lines.ts'
import type { ReadInk } from './lines.ts'
import { type BoxInk, inkIn } from './marks.ts'
import { numbersIn } from './numbers.ts'
import { readLine } from './text.ts'
import type { UprightPage } from './upright.ts'

/** What is seen on one page. */
export interface SeenPage {
  readonly lines: readonly ReadInk[]
  /** Ink in lines that could not be read: writing, signatures, stamps, stains. */
  readonly unread: readonly InkLine[]
  readonly boxes: readonly BoxInk[]
  /** Pixels of text read, at the recogniser's height. */
  readonly read: number
  /** False where the limit ended the reading. */
  readonly whole: boolean
}

/** Text lower than this, in pixels (5 point), is small print. */
const SMALL_PRINT = 15
/** Lines that fill this share of the page's width are prose, but for those among the boxes and so near to them (in pixels; 20 mm). */
const PROSE = 0.62
const NEAR_BOXES = 160
/** Narrower ink that cannot be read is a speck. */
const SPECK = 16
/** A line read with less certainty is no text: stains, logos, signatures. */
const NO_TEXT = 0.55
const RECOGNISER_HEIGHT = 48

/** Reads the lines of an upright page, up to a number of pixels of text. */
export async function readLines({ page, seen }: UprightPage, most: number): Promise<SeenPage | 'illegible'> {
  const { ink, boxes, lines } = seen
  const form = [
    Math.min(...boxes.map(({ top }) => top)) - NEAR_BOXES,
    Math.max(...boxes.map(({ bottom }) => bottom)) + NEAR_BOXES,
  ] as const
  const isProse = ({ left, top, right, bottom }: InkLine) =>
    right - left >= page.width * PROSE && (bottom < form[0] || top > form[1] || boxes.length === 0)
  const wanted = lines.filter((line) => line.bottom - line.top >= SMALL_PRINT && !isProse(line))
  const read: ReadInk[] = []
  const unread: InkLine[] = []
  let spent = 0
  let whole = true
  for (const line of [...wanted].sort((one, other) => one.top - other.top)) {
    const cost = ((line.right - line.left) * RECOGNISER_HEIGHT) / (line.bottom - line.top)
    if (spent + cost > most) {
      whole = false
      break
    }
    spent += cost
    const told = await readLine(seen.text, line)
    if (told.text.trim() !== '' && told.certainty >= NO_TEXT)
      read.push({ line, seen: told, numbers: await numbersIn(seen.text, line, told) })
    else if (line.right - line.left >= SPECK) unread.push(line)
  }
  if (read.length === 0 && wanted.length > 0) return 'illegible'
  return { lines: read, unread, boxes: boxes.map((box) => inkIn(ink, box)), read: spent, whole }
}
