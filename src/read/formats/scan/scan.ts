import type { Document, Line, Mark, UnreadReason } from '../../../domain/document.ts'
import { ofOneSize } from '../../../paper/ink-boxes.ts'
import type { InkLine } from '../../../paper/ink-lines.ts'
import { openPicture, type Picture } from '../../../paper/picture-decode.ts'
import { type Layouts, NO_LAYOUTS } from '../../layouts.ts'
import { Allowance, LineReader } from './line-reader.ts'
import { asLines, type ReadInk } from './lines.ts'
import { type BoxInk, judge, type State } from './marks.ts'
import { readLines, type SeenPage, sampleOf } from './page.ts'
import { inPoints } from './points.ts'
import { BOX_MARGIN } from './text.ts'
import { type UprightPage, upright } from './upright.ts'

/** Pages of one file that are looked at: more than any form with its letter has. */
const MOST_PAGES = 16
/** Pixels of text, at the recogniser's height, that one file may have read. */
const MOST_READ = 110_000
/** Pages that are made ready beside each other: each takes tens of megabytes meanwhile. */
const AT_ONCE = 2
/** Pages of which some lines are read before it is known which pages have the most boxes. */
const AHEAD = 3
/** Least width and height in pixels of a stroke that may be a tick (2 mm). */
const STROKE = 16

/** What was read from the pages that are pictures. */
export interface ReadPages {
  readonly lines: readonly Line[]
  /** Pages of which not all was read, and why. */
  readonly unread: readonly number[]
  readonly reason?: UnreadReason
}

/** Reads a picture file: JPEG, PNG, TIFF of many pages. */
export async function readScan(bytes: Uint8Array, name: string, layouts: Layouts = NO_LAYOUTS): Promise<Document> {
  const picture = await openPicture(bytes)
  const numbers = Array.from({ length: picture.pages }, (_, at) => at + 1)
  const { lines, unread, reason } = await readPages(picture, numbers, layouts)
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

/**
 * Reads some pages of a file of pictures, those with boxes first: there may be more text than can be read in time. Boxes are judged
 * together, for one pen marks them all.
 */
export async function readPages(picture: Picture, numbers: readonly number[], layouts: Layouts): Promise<ReadPages> {
  const stood: { readonly number: number; readonly page: UprightPage; readonly reader: LineReader }[] = []
  const allowance = new Allowance(MOST_READ)
  const illegible: number[] = []
  const looked = numbers.slice(0, MOST_PAGES)
  const uprightOf = uprightPages(picture)
  const coming = looked.slice(0, AT_ONCE).map(uprightOf)
  for (const [at, number] of looked.entries()) {
    const page = await coming[at]!
    const next = looked[at + AT_ONCE]
    if (next !== undefined) coming.push(uprightOf(next))
    if (page === 'illegible') illegible.push(number)
    else if (page) {
      const reader = new LineReader(page.seen.text, allowance)
      if (boxCount(page) > 0 && stood.length < AHEAD) lookAhead(reader, page)
      stood.push({ number, page, reader })
    }
  }
  const likeOthers = new Set(ofOneSize(stood.flatMap(({ page }) => page.seen.boxes)))
  const pages: { readonly number: number; readonly seen: SeenPage }[] = []
  const originals = stood.length > 0 ? await layouts() : []
  for (const { number, page, reader } of stood.toSorted((one, other) => boxCount(other.page) - boxCount(one.page))) {
    const boxes = page.seen.boxes.filter((box) => likeOthers.has(box))
    const seen = await readLines({ ...page, seen: { ...page.seen, boxes } }, reader, originals)
    if (seen === 'illegible') illegible.push(number)
    else pages.push({ number, seen })
  }
  pages.sort((one, other) => one.number - other.number)
  const boxes = pages.flatMap(({ seen }) => seen.boxes)
  const states = new Map(judge(boxes).map((state, at) => [boxes[at]!, state]))
  const lines = pages.flatMap(({ number, seen }) => {
    const marks = seen.boxes.map((box) => markOf(box, states.get(box)!))
    const told = seen.boxes.filter((box) => ['ticked', 'cancelled'].includes(states.get(box)!))
    const [strays, texts] = [
      seen.lines.filter((one) => isStray(one, seen)),
      seen.lines.filter((one) => !isStray(one, seen)),
    ]
    const [beside, unread] = [
      seen.unread.filter((line) => isBesideBox(line, seen)),
      seen.unread.filter((line) => !isBesideBox(line, seen)),
    ]
    const loose = [...strays.map(({ line }) => line), ...beside].filter((line) => !isTailOf(line, told))
    const unclear = [...loose, ...seen.doubtful].map(unclearMark)
    return [
      ...asLines(number, texts, seen.prints, [...marks, ...unclear]),
      ...unread.map((line) => unreadLine(number, line)),
    ]
  })
  const partly = pages.filter(({ seen }) => !seen.whole).map(({ number }) => number)
  const reason = reasonOf(numbers, partly, illegible)
  return { lines, unread: [...illegible, ...partly, ...numbers.slice(MOST_PAGES)], ...(reason && { reason }) }
}

/** Pages by their numbers, decoded one after the other; null for a blank one. That one failed is heard by whoever waits for it. */
function uprightPages(picture: Picture): (number: number) => Promise<UprightPage | 'illegible' | null> {
  let decoded: Promise<unknown> = Promise.resolve()
  return (number) => {
    const raster = decoded.then(() => picture.page(number)).catch(() => null)
    decoded = raster
    const page = raster.then(async (one) => (one ? upright(one) : ('illegible' as const)))
    page.catch(() => undefined)
    return page
  }
}

/** What will be asked of every page with boxes is read while the next page is made ready; that it failed is heard by whoever asks. */
function lookAhead(reader: LineReader, { seen }: UprightPage): void {
  for (const line of sampleOf(seen)) reader.look(line).catch(() => undefined)
}

function boxCount({ seen }: UprightPage): number {
  return seen.boxes.length
}

function markOf({ box }: BoxInk, state: State): Mark {
  const place = inPoints(box.left, box.top, box.right, box.bottom)
  return { is: 'mark', state: state === 'cancelled' ? 'empty' : state, place, by: ['ink'] }
}

/** A cross where no box was seen, for its box may have been lost; or a single stroke beside a box, which may tick it. */
function isStray({ seen, line }: ReadInk, page: SeenPage): boolean {
  const text = seen.text.trim()
  if (/^[xv×✓√]$/i.test(text)) return line.bottom - line.top >= STROKE
  return text.length <= 1 && line.pieces.length === 1 && isBesideBox(line, page)
}

/** As large as a tick, and no further from a box than that is wide. */
function isBesideBox({ left, top, right, bottom }: InkLine, { boxes }: SeenPage): boolean {
  if (right - left < STROKE || bottom - top < STROKE) return false
  return boxes.some(({ box }) => {
    const side = box.right - box.left
    const [across, down] = [Math.max(box.left - right, left - box.right), Math.max(box.top - bottom, top - box.bottom)]
    return across < side && down < 0
  })
}

/** Ink that goes out of a box, and what was taken away around it, whose state its own ink has told: the end of that stroke. */
function isTailOf({ left, top, right, bottom }: InkLine, told: readonly BoxInk[]): boolean {
  const margin = BOX_MARGIN + 1
  return told.some(
    ({ box }) =>
      left < box.right + margin && right > box.left - margin && top < box.bottom + margin && bottom > box.top - margin,
  )
}

function unclearMark({ left, top, right, bottom }: Omit<InkLine, 'pieces'>): Mark {
  return { is: 'mark', state: 'unclear', place: inPoints(left, top, right, bottom), by: ['ink'] }
}

/** A line without a word in it: something stands there. */
function unreadLine(page: number, { left, top, right, bottom }: InkLine): Line {
  return { page, place: inPoints(left, top, right, bottom), text: '', pieces: [], quote: 0 }
}

function reasonOf(all: readonly number[], partly: readonly number[], broken: readonly number[]): UnreadReason | null {
  if (all.length > MOST_PAGES)
    return { code: 'too-many-pages', detail: `only the first ${MOST_PAGES} pages were looked at` }
  if (partly.length > 0) return { code: 'too-large', detail: `pages read in part only: ${partly.join(', ')}` }
  if (broken.length > 0) return { code: 'picture', detail: `pages on which no text can be read: ${broken.join(', ')}` }
  return null
}
