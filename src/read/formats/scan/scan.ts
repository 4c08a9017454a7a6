import type { Document, Line, Mark, UnreadReason } from '../../../domain/document.ts'
import { openPicture, type Picture } from '../../../paper/picture-decode.ts'
import { asLines, inPoints, type ReadInk } from './lines.ts'
import { type BoxInk, judge } from './marks.ts'
import { type SeenPage, seePage } from './page.ts'

/** Pages of one file that are looked at: more than any form with its letter has. */
const MOST_PAGES = 16
/** Pixels of text, at the recogniser's height, that one file may have read. */
const MOST_READ = 160_000

/** What was read from the pages that are pictures. */
export interface ReadPages {
  readonly lines: readonly Line[]
  /** Pages of which not all was read, and why. */
  readonly unread: readonly number[]
  readonly reason?: UnreadReason
}

/** Reads a picture file: JPEG, PNG, TIFF of many pages. */
export async function readScan(bytes: Uint8Array, name: string): Promise<Document> {
  const picture = await openPicture(bytes)
  const numbers = Array.from({ length: picture.pages }, (_, at) => at + 1)
  const { lines, unread, reason } = await readPages(picture, numbers)
  const isRead = lines.length > 0
  return {
    name,
    channel: isRead ? 'scan' : 'unreadable',
    pages: picture.pages,
    lines,
    remarks: [],
    ...(unread.length > 0 && { picturePages: unread }),
    ...(reason ? { reason } : !isRead && { reason: { code: 'empty', detail: 'no ink on the page' } as const }),
  }
}

/** Reads some pages of a file of pictures. Boxes are judged together, for one pen marks them all. */
export async function readPages(picture: Picture, numbers: readonly number[]): Promise<ReadPages> {
  const pages: { readonly number: number; readonly seen: SeenPage }[] = []
  const illegible: number[] = []
  let left = MOST_READ
  for (const number of numbers.slice(0, MOST_PAGES)) {
    const raster = await picture.page(number).catch(() => null)
    const seen = raster ? await seePage(raster, left) : 'illegible'
    if (seen === 'illegible') illegible.push(number)
    else if (seen !== 'blank') {
      pages.push({ number, seen })
      left -= seen.read
    }
  }
  const boxes = pages.flatMap(({ seen }) => seen.boxes)
  const states = new Map(judge(boxes).map((state, at) => [boxes[at]!, state]))
  const lines = pages.flatMap(({ number, seen }) => {
    const marks = seen.boxes.map((box) => markOf(box, states.get(box)!))
    const [crosses, texts] = [seen.lines.filter(isLoneCross), seen.lines.filter((line) => !isLoneCross(line))]
    return asLines(number, texts, [...marks, ...crosses.map(unclear)])
  })
  const partly = pages.filter(({ seen }) => !seen.whole).map(({ number }) => number)
  const reason = reasonOf(numbers, partly, illegible)
  return { lines, unread: [...illegible, ...partly, ...numbers.slice(MOST_PAGES)], ...(reason && { reason }) }
}

function markOf({ box }: BoxInk, state: Mark['state']): Mark {
  return { is: 'mark', state, place: inPoints(box.left, box.top, box.right, box.bottom), by: ['ink'] }
}

/** A cross where no box was seen: its box may have been lost. */
function isLoneCross({ seen, line }: ReadInk): boolean {
  return /^[xv×✓√]$/i.test(seen.text.trim()) && line.bottom - line.top >= 16
}

function unclear({ line }: ReadInk): Mark {
  return { is: 'mark', state: 'unclear', place: inPoints(line.left, line.top, line.right, line.bottom), by: ['ink'] }
}

function reasonOf(all: readonly number[], partly: readonly number[], broken: readonly number[]): UnreadReason | null {
  if (all.length > MOST_PAGES)
    return { code: 'too-many-pages', detail: `only the first ${MOST_PAGES} pages were looked at` }
  if (partly.length > 0) return { code: 'too-large', detail: `pages read in part only: ${partly.join(', ')}` }
  if (broken.length > 0) return { code: 'picture', detail: `pages on which no text can be read: ${broken.join(', ')}` }
  return null
}
