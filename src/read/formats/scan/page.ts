import type { Print } from '../../../domain/document.ts'
import type { FormLayout } from '../../../domain/layout.ts'
import type { InkBox } from '../../../paper/ink-boxes.ts'
import type { InkLine } from '../../../paper/ink-lines.ts'
import type { Ink } from '../../../paper/ink-map.ts'
import type { LineReader } from './line-reader.ts'
import type { ReadInk } from './lines.ts'
import { type BoxInk, inkIn } from './marks.ts'
import { type PrintedPage, withoutPrint } from './printed.ts'
import { registered } from './register.ts'
import { BOX_MARGIN, type PageInk } from './text.ts'
import type { UprightPage } from './upright.ts'

/** What is seen on one page. */
export interface SeenPage {
  readonly lines: readonly ReadInk[]
  /** Ink in lines that could not be read: writing, signatures, stamps, stains. */
  readonly unread: readonly InkLine[]
  readonly boxes: readonly BoxInk[]
  /** Print of the original that the page was registered on. */
  readonly prints: readonly Print[]
  /** Places where something may be marked that cannot be told. */
  readonly doubtful: readonly InkBox[]
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
/** Pieces of ink that are words rather than one more stroke. */
const WORD = 4
/** Pixels before a box that the end of a stroke through it takes. */
const STROKE_END = 9
/** Pixels before a box within which a word ends of which the next letter is cut off; and those that the box's own line may lean. */
const LETTER_AWAY = 10
const FRAME_ASKEW = 2
/** How many lines are the sample, and how long in their heights. */
const SAMPLE = 12
const SAMPLED_LENGTHS = [5, 30] as const

/** Reads the lines of an upright page. Where it is a page of an original, only what was added to it is read. */
export async function readLines(
  { page, seen }: UprightPage,
  reader: LineReader,
  layouts: readonly FormLayout[],
): Promise<SeenPage | 'illegible'> {
  const printed = layouts.length > 0 ? await printOn(seen, reader, layouts) : null
  const wanted = printed ? printed.written : linesByTheForm(seen, page.width)
  const asked = wanted.toSorted((one, other) => one.top - other.top)
  const read = await Promise.all(asked.map((line) => reader.read(line)))
  const lines = read.filter((one) => one !== null && one !== 'unread')
  const unread = asked.filter((line, at) => read[at] === 'unread' && line.right - line.left >= SPECK)
  const whole = !read.includes(null)
  if (!printed && lines.length === 0 && wanted.length > 0) return 'illegible'
  const boxes = (printed?.boxes ?? seen.boxes).map((box) => {
    const inked = inkIn(seen.ink, box)
    return { ...inked, runInto: !printed && isRunInto(box, seen, inked.crossed) }
  })
  const { prints = [], doubtful = [] } = printed ?? {}
  return { lines, unread, boxes, prints, doubtful, whole }
}

/** Words were cut off where the box begins; not where only the end of a stroke that crosses the box lies between it and the words. */
function isRunInto(box: InkBox, { ink, lines }: PageInk, isCrossed: boolean): boolean {
  const middle = (box.top + box.bottom) / 2
  const edge = box.left - BOX_MARGIN - 1
  return lines.some(({ pieces, top, right, bottom }) => {
    if (pieces.length < WORD || top >= middle || bottom <= middle || right > box.left) return false
    if (right < edge) return !isCrossed && right > box.left - LETTER_AWAY && goesOn(ink, box, top, bottom)
    const words = pieces.filter((piece) => piece.right < edge)
    return !isCrossed || Math.max(...words.map((piece) => piece.right)) > box.left - STROKE_END
  })
}

/** Behind a gap between letters there is one more before the box, which was taken away with it. */
function goesOn({ width, data }: Ink, { left }: InkBox, top: number, bottom: number): boolean {
  for (let y = top; y < bottom; y++)
    for (let x = left - BOX_MARGIN; x < left - FRAME_ASKEW; x++) if (data[y * width + x]) return true
  return false
}

/** Lines of a page by which it is told whether it is one of an original. */
export function sampleOf({ lines }: PageInk): InkLine[] {
  const fit = lines.filter(({ left, top, right, bottom }) => {
    const length = (right - left) / (bottom - top)
    return bottom - top >= SMALL_PRINT && length >= SAMPLED_LENGTHS[0] && length <= SAMPLED_LENGTHS[1]
  })
  const every = Math.max(1, fit.length / SAMPLE)
  return fit
    .toSorted((one, other) => one.top - other.top)
    .filter((_, at) => Math.floor(at % every) === 0)
    .slice(0, SAMPLE)
}

/** The page as one of an original. Null where it is none, or too little fits. */
async function printOn(seen: PageInk, reader: LineReader, layouts: readonly FormLayout[]): Promise<PrintedPage | null> {
  const read = await Promise.all(
    sampleOf(seen).map(async (line) => ({ line, text: (await reader.look(line))?.text ?? '' })),
  )
  const page = registered(read, layouts)
  return page && withoutPrint(page, seen)
}

function linesByTheForm({ boxes, lines }: PageInk, width: number): InkLine[] {
  const form = [
    Math.min(...boxes.map(({ top }) => top)) - NEAR_BOXES,
    Math.max(...boxes.map(({ bottom }) => bottom)) + NEAR_BOXES,
  ] as const
  const isProse = ({ left, top, right, bottom }: InkLine) =>
    right - left >= width * PROSE && (bottom < form[0] || top > form[1] || boxes.length === 0)
  return lines.filter((line) => line.bottom - line.top >= SMALL_PRINT && !isProse(line))
}
