import type { Box, Print } from '../../../domain/document.ts'
import type { LayoutPage } from '../../../domain/layout.ts'
import type { InkBox } from '../../../paper/ink-boxes.ts'
import type { InkLine } from '../../../paper/ink-lines.ts'
import type { InkArea } from '../../../paper/ink-map.ts'
import type { InkPiece } from '../../../paper/ink-pieces.ts'
import { type Homography, mapped } from '../../../paper/picture-homography.ts'
import { type Band, emptyRows, isInBand } from './empty-rows.ts'
import { inkIn, MARKED } from './marks.ts'
import { inPoints } from './points.ts'
import { refined } from './refine.ts'
import type { Registered } from './register.ts'
import { boxAt } from './spots.ts'
import type { PageInk } from './text.ts'

/** What a registered page holds: the original's print, its boxes, and the ink that is neither. */
export interface PrintedPage {
  readonly prints: readonly Print[]
  readonly boxes: readonly InkBox[]
  /** Boxes of the original that are not to be seen, and words that are ringed: somebody has to look. */
  readonly doubtful: readonly InkBox[]
  readonly written: readonly InkLine[]
}

/** Share of the original's texts that must be on the scan, and of a text's width that must be inked. */
const MOST_TEXTS = 0.85
const INKED = 0.4
/** Pixels by which print may stand beside its place. */
const OFF = 7
/** The same for a letter that stands in the place with a part of it, in widths of the letter, and at the end of a long line, in lengths of that: there the map is less certain. */
const OVERHANG = 0.65
const STRETCHED = 0.012
/** The same for what no answer stands near, the code, the corner marks and the foot: at the edges the map is least certain. */
const EDGE_OFF = 26
/** Least ink in pixels that is writing rather than dirt. */
const LEAST_INK = 30
/** Width and height in pixels below which ink in the page's last line, or under it, is what a fax left of a page number or a code. */
const SCRAP = [120, 16] as const
/** Letters of a word that people ring, or strike out instead of ticking. */
const SHORT_WORD = 14

/** Takes the original's print off a page; null where too much of it is not there: it is another page after all. */
export function withoutPrint({ page, map: roughly, pairs }: Registered, seen: PageInk): PrintedPage | null {
  const map = refined(roughly, page, pairs, seen.boxes)
  const pieces = seen.lines.flatMap((line) => line.pieces)
  const empty = emptyRows(page, (place) => inkWithin(areaOf(map, place), pieces) >= LEAST_INK)
  const texts = page.texts
    .filter(({ place }) => !isInBand(place, empty))
    .map(({ text, place }) => ({ text, area: areaOf(map, place) }))
    .filter(({ text, area }) => text.trim() !== '' && isOn(area, seen))
  const there = texts.filter(({ area }) => inkedShare(area, pieces) >= INKED)
  if (there.length < texts.length * MOST_TEXTS) return null
  const spots = boxesOf(page, empty, map, seen)
  const edges = [...(page.pictures ?? []), ...footOf(page)].map((place) => areaOf(map, place))
  const isPrint = (piece: InkArea) =>
    there.some(({ area }) => isWithin(piece, area)) || edges.some((area) => isInside(piece, area, EDGE_OFF, EDGE_OFF))
  const foot = Math.max(0, ...texts.map(({ area }) => area.top)) - OFF
  const isScrap = ({ left, top, right, bottom }: InkLine) =>
    top >= foot && bottom - top < SCRAP[1] && right - left < SCRAP[0]
  const written = seen.lines.flatMap((line) => leftOf(line, isPrint) ?? []).filter((line) => !isScrap(line))
  const rest = written.flatMap((line) => line.pieces)
  const ringed = there.filter(({ text, area }) => text.length <= SHORT_WORD && isRinged(area, rest))
  const struck = new Set(there.filter(({ area }) => isStruck(area, seen, rest)))
  return {
    prints: there.map((one) => printOf(one, struck.has(one))),
    boxes: spots.flatMap(({ found }) => found ?? []),
    doubtful: [
      ...spots.flatMap(({ found, at }) => (found ? [] : [at])),
      ...ringed.filter((one) => !struck.has(one)).map(({ area }) => ({ ...area, frame: 0 })),
      ...strangers(seen, spots, isPrint),
    ],
    written,
  }
}

/** The small print under all that is filled in: of it a fax leaves pieces of letters, which are read as anything. */
function footOf({ texts, spots }: LayoutPage): Box[] {
  if (spots.length === 0) return []
  const end = Math.max(...spots.flatMap((spot) => (spot.is === 'area' ? spot.places : [spot.place])).map(bottomOf))
  return texts.map(({ place }) => place).filter(([, y]) => y > end)
}

function printOf({ text, area }: { text: string; area: InkArea }, isStruck: boolean): Print {
  const place = inPoints(area.left, area.top, area.right, area.bottom)
  return { is: 'print', text, place, ...(isStruck && { style: 'struck' as const }) }
}

function areaOf(map: Homography, [x, y, width, height]: Box): InkArea {
  const [a, b, c, d] = [
    mapped(map, [x, y]),
    mapped(map, [x + width, y]),
    mapped(map, [x, y + height]),
    mapped(map, [x + width, y + height]),
  ]
  return {
    left: Math.round((a[0] + c[0]) / 2),
    top: Math.round((a[1] + b[1]) / 2),
    right: Math.round((b[0] + d[0]) / 2),
    bottom: Math.round((c[1] + d[1]) / 2),
  }
}

function isOn({ left, top, right, bottom }: InkArea, { ink }: PageInk): boolean {
  return left >= 0 && top >= 0 && right <= ink.width && bottom <= ink.height
}

function inkedShare(area: InkArea, pieces: readonly InkPiece[]): number {
  const inked = pieces.reduce(
    (sum, piece) =>
      piece.top < area.bottom && piece.bottom > area.top
        ? sum + Math.max(0, Math.min(piece.right, area.right) - Math.max(piece.left, area.left))
        : sum,
    0,
  )
  return inked / Math.max(area.right - area.left, 1)
}

/** Ink in pixels of the pieces whose middle lies in an area. */
function inkWithin({ left, top, right, bottom }: InkArea, pieces: readonly InkPiece[]): number {
  const isIn = (piece: InkPiece) => {
    const [x, y] = [(piece.left + piece.right) / 2, (piece.top + piece.bottom) / 2]
    return x > left && x < right && y > top && y < bottom
  }
  return pieces.reduce((sum, piece) => (isIn(piece) ? sum + piece.ink : sum), 0)
}

function boxesOf(
  page: LayoutPage,
  empty: Band | null,
  map: Homography,
  seen: PageInk,
): { found: InkBox | null; at: InkBox }[] {
  return page.spots.flatMap((spot) => {
    if ((spot.is !== 'box' && spot.is !== 'instrument-box') || isInBand(spot.place, empty)) return []
    const area = areaOf(map, spot.place)
    return isOn(area, seen) ? [{ found: boxAt(seen, area), at: { ...area, frame: 0 } }] : []
  })
}

/** What is left of a line without the pieces that lie within print; null where nothing is. */
function leftOf(line: InkLine, isPrint: (piece: InkArea) => boolean): InkLine | null {
  const pieces = line.pieces.filter((piece) => !isPrint(piece))
  if (pieces.reduce((sum, { ink }) => sum + ink, 0) < LEAST_INK) return null
  return {
    pieces,
    left: Math.min(...pieces.map(({ left }) => left)),
    top: Math.min(...pieces.map(({ top }) => top)),
    right: Math.max(...pieces.map(({ right }) => right)),
    bottom: Math.max(...pieces.map(({ bottom }) => bottom)),
  }
}

function bottomOf([, y, , height]: Box): number {
  return y + height
}

function isWithin(piece: InkArea, area: InkArea): boolean {
  const [wide, high] = [piece.right - piece.left, area.bottom - area.top]
  const across = wide <= high ? Math.max(OFF, wide * OVERHANG, (area.right - area.left) * STRETCHED) : OFF
  return isInside(piece, area, across, Math.max(OFF, high * 0.3))
}

function isInside(piece: InkArea, { left, top, right, bottom }: InkArea, across: number, down: number): boolean {
  return (
    piece.left >= left - across &&
    piece.right <= right + across &&
    piece.top >= top - down &&
    piece.bottom <= bottom + down
  )
}

/** One piece of ink goes around the word, or nearly. */
function isRinged({ left, top, right, bottom }: InkArea, pieces: readonly InkPiece[]): boolean {
  const high = bottom - top
  return pieces.some(
    (piece) =>
      piece.left < left + high * 0.4 &&
      piece.right > right - high * 0.4 &&
      piece.bottom - piece.top > high * 1.3 &&
      piece.top < bottom - high * 0.6 &&
      piece.bottom > top + high * 0.6,
  )
}

/** A stroke through the words: one piece joins them and goes beyond, or a straight line was taken out of their middle. */
function isStruck(area: InkArea, { ink, text }: PageInk, pieces: readonly InkPiece[]): boolean {
  const { left, top, right, bottom } = area
  const [wide, high] = [right - left, bottom - top]
  const isJoined = pieces.some(
    (piece) =>
      Math.min(piece.right, right) - Math.max(piece.left, left) > wide * 0.8 &&
      piece.top > top - high * 0.5 &&
      piece.bottom < bottom + high * 0.5 &&
      (piece.left < left - 3 || piece.right > right + 3),
  )
  if (isJoined) return true
  let lined = 0
  for (let x = left; x < right; x++)
    for (let y = Math.round(top + high * 0.3); y < bottom - high * 0.25; y++)
      if (ink.data[y * ink.width + x] && text.data[y * ink.width + x] === 255) {
        lined++
        break
      }
  return lined > wide * 0.6
}

/** Marked boxes of the scan that the original does not have, and that are no letters of its print. */
function strangers(
  { ink, boxes }: PageInk,
  spots: readonly { found: InkBox | null }[],
  isPrint: (piece: InkArea) => boolean,
): InkBox[] {
  const isApart = (one: InkArea, other: InkArea) =>
    one.left >= other.right || other.left >= one.right || one.top >= other.bottom || other.top >= one.bottom
  return boxes.filter(
    (box) =>
      inkIn(ink, box).inside >= MARKED && spots.every(({ found }) => !found || isApart(box, found)) && !isPrint(box),
  )
}
