import type { Ink, InkArea } from './ink-map.ts'
import type { InkPiece } from './ink-pieces.ts'

/** A printed square to tick. */
export interface InkBox extends InkArea {
  /** Share of its four sides that is inked. */
  readonly frame: number
}

/** Sides of a box to tick in pixels at the working resolution: 2.3 to 7.5 mm. */
const SMALLEST = 18
const LARGEST = 60
/** A gap that a faint line may have. */
const GAP = 3
/** How far a line may wander from straight. */
const SLACK = 2
/** Pixels by which a thick stroke that leaves a box at a corner lengthens the side it meets. */
const TAIL = 14
/** Share of its side by which a box may stand beside the one above it, and differ from it in size. */
const IN_COLUMN = 0.12
/** Boxes under each other that make a column. */
const COLUMN = 2
const WHOLE_SIDE = 0.8
const WHOLE_FRAME = 0.88

interface Run {
  readonly from: number
  readonly to: number
}

/**
 * Finds the printed squares on an upright page, whether or not something is drawn into them; `letters` is its ink without rulings,
 * and `pieces` what hangs together in it.
 */
export function boxesIn(ink: Ink, letters: Ink, pieces: readonly InkPiece[]): InkBox[] {
  const rows = runsByRow(ink)
  const found: InkBox[] = []
  for (let top = 0; top < ink.height - SMALLEST; top++)
    for (const run of rows[top]!) {
      const side = run.to - run.from
      const least = Math.max(side - TAIL, SMALLEST)
      for (let bottom = top + Math.floor(least * 0.78); bottom <= top + side * 1.28 && bottom < ink.height; bottom++) {
        const base = rows[bottom]!.find(
          ({ from, to }) => Math.abs(from - run.from) <= TAIL && Math.abs(to - run.to) <= TAIL,
        )
        const box = base && boxAt(ink, run, base, top, bottom)
        if (box) found.push(box)
      }
    }
  const squares = bestOf(found)
  const sure = squares.filter((box) => !isAmongLetters(letters, box) && !isInWord(box, pieces))
  return ofOneSize(squares.filter((box) => sure.includes(box) || isInColumn(box, sure)))
}

/** Runs along each row that have the length of a box's side. */
function runsByRow({ width, height, data }: Ink): Run[][] {
  return Array.from({ length: height }, (_, y) => {
    const runs: Run[] = []
    let [from, last] = [-1, -GAP - 2]
    const close = () => {
      const length = last + 1 - from
      if (from >= 0 && length >= SMALLEST && length <= LARGEST) runs.push({ from, to: last + 1 })
    }
    for (let x = 0; x < width; x++) {
      if (!data[y * width + x]) continue
      if (x - last > GAP) {
        close()
        from = x
      }
      last = x
    }
    close()
    return runs
  })
}

function boxAt(ink: Ink, run: Run, base: Run, top: number, bottom: number): InkBox | null {
  const high = bottom + 1 - top
  // Strokes that cross a corner lengthen the level sides, so the upright ones are looked for inwards.
  const reach = Math.round(high * 0.3)
  const left = upright(ink, Math.max(run.from, base.from), reach, top, bottom + 1)
  const right = upright(ink, Math.min(run.to, base.to) - 1, -reach, top, bottom + 1) + 1
  const wide = right - left
  if (wide < SMALLEST || high < SMALLEST || wide > high * 1.3 || high > wide * 1.3) return null
  const sides = [
    along(ink, left, right, top, 'row'),
    along(ink, left, right, bottom, 'row'),
    along(ink, top, bottom + 1, left, 'column'),
    along(ink, top, bottom + 1, right - 1, 'column'),
  ]
  const frame = sides.reduce((sum, side) => sum + side, 0) / 4
  if (sides.some((side) => side < WHOLE_SIDE) || frame < WHOLE_FRAME) return null
  if (!hasCorners(ink, left, top, right, bottom + 1) || goesOn(ink, left, top, right, bottom + 1)) return null
  return { left, top, right, bottom: bottom + 1, frame }
}

/** The column nearest to `start`, going inwards, that is inked from top to bottom. */
function upright(ink: Ink, start: number, reach: number, top: number, bottom: number): number {
  const step = Math.sign(reach)
  let [best, most] = [start, 0]
  for (let x = start - 2 * step; x !== start + reach + step; x += step) {
    if (x < 0 || x >= ink.width) continue
    const share = along(ink, top, bottom, x, 'column', 1)
    if (share > most + 0.1) [best, most] = [x, share]
  }
  return best
}

/** Share of a side with ink on it or close beside it. */
function along(
  { width, height, data }: Ink,
  from: number,
  to: number,
  at: number,
  way: 'row' | 'column',
  slack = SLACK,
): number {
  let inked = 0
  const limit = way === 'row' ? height : width
  for (let k = from; k < to; k++)
    for (let off = -slack; off <= slack; off++) {
      const there = at + off
      if (there < 0 || there >= limit) continue
      if (data[way === 'row' ? there * width + k : k * width + there]) {
        inked++
        break
      }
    }
  return inked / (to - from)
}

/** The corners of a box are square: letters with four sides have round ones. */
function hasCorners(ink: Ink, left: number, top: number, right: number, bottom: number): boolean {
  const reach = right - left < 26 ? 2 : 3
  const near = (x: number, y: number) => {
    for (let dy = -reach + 1; dy < reach; dy++)
      for (let dx = -reach + 1; dx < reach; dx++) {
        const [px, py] = [x + dx, y + dy]
        if (px >= 0 && py >= 0 && px < ink.width && py < ink.height && ink.data[py * ink.width + px]) return true
      }
    return false
  }
  return near(left, top) && near(right - 1, top) && near(left, bottom - 1) && near(right - 1, bottom - 1)
}

/** A cell of a table or a comb: its upright lines go on above or below. */
function goesOn(ink: Ink, left: number, top: number, right: number, bottom: number): boolean {
  const more = Math.max(8, Math.round((bottom - top) * 0.5))
  const above = Math.max(0, top - SLACK - more)
  const below = Math.min(ink.height, bottom + SLACK + more)
  const both = (from: number, to: number) =>
    to > from && along(ink, from, to, left, 'column') > 0.85 && along(ink, from, to, right - 1, 'column') > 0.85
  return both(above, top - SLACK) || both(bottom + SLACK, below)
}

/** A letter of a heading has others close at both sides; a box has them at one side at most. */
function isAmongLetters({ width, data }: Ink, { left, top, right, bottom }: InkBox): boolean {
  const reach = Math.round((right - left) * 0.32)
  const inked = (from: number, to: number) => {
    let count = 0
    for (let y = top; y < bottom; y++)
      for (let x = Math.max(0, from); x < Math.min(width, to); x++) count += data[y * width + x]!
    return count / ((to - from) * (bottom - top))
  }
  return inked(left - reach, left - 2) > 0.15 && inked(right + 2, right + reach) > 0.15
}

/** A D has capitals of its own height at both sides, or close behind it just level; a box is higher than its words, and lower down. */
function isInWord({ left, top, right, bottom }: InkBox, pieces: readonly InkPiece[]): boolean {
  const [side, high] = [right - left, bottom - top]
  const isLike = (piece: InkPiece, off: number) =>
    Math.abs(piece.bottom - piece.top - high) < high * (off + 0.1) && Math.abs(piece.bottom - bottom) < high * off
  const near = (from: number, to: number, most: number) => from - to > -side * 0.2 && from - to < side * most
  const behind = pieces.filter((piece) => near(piece.left, right, 0.5))
  if (behind.some((piece) => near(piece.left, right, 0.2) && isLike(piece, 0.07))) return true
  const before = pieces.filter((piece) => near(left, piece.right, 0.5))
  return behind.some((piece) => isLike(piece, 0.25)) && before.some((piece) => isLike(piece, 0.25))
}

/** It stands under boxes of its size, or over them, as no letter of a word does, however close words stand to it. */
function isInColumn(box: InkBox, sure: readonly InkBox[]): boolean {
  const off = sideOf(box) * IN_COLUMN
  const isNear = (one: number, other: number) => Math.abs(one - other) <= off
  return sure.filter((other) => isNear(box.left, other.left) && isNear(box.right, other.right)).length >= COLUMN
}

/** Boxes of one form are of one size: what is much smaller or larger than most, and has no like, is something else. */
export function ofOneSize(boxes: readonly InkBox[]): InkBox[] {
  const usual = usualSide(boxes)
  const isAlike = (box: InkBox, size: number) => sideOf(box) > size * 0.75 && sideOf(box) < size * 1.35
  return boxes.filter((box) => isAlike(box, usual) || boxes.filter((other) => isAlike(other, sideOf(box))).length > 2)
}

/**
 * One box for each square on the page: the outermost edge of its lines, of those with the fullest frame; where something that fills
 * it has edges of its own, the one that is as large as the others.
 */
function bestOf(found: readonly InkBox[]): InkBox[] {
  const usual = usualSide(apart(found, (box) => box.frame + sideOf(box) / 500))
  return apart(found, (box) => box.frame - Math.abs(sideOf(box) - usual) / usual)
}

/** Boxes that do not overlap, the most valuable first. */
function apart(found: readonly InkBox[], value: (box: InkBox) => number): InkBox[] {
  const kept: InkBox[] = []
  for (const box of [...found].sort((one, other) => value(other) - value(one)))
    if (!kept.some((other) => overlap(box, other))) kept.push(box)
  return kept
}

function usualSide(boxes: readonly InkBox[]): number {
  return boxes.map(sideOf).sort((one, other) => one - other)[boxes.length >> 1] ?? 0
}

function sideOf({ left, top, right, bottom }: InkBox): number {
  return (right - left + bottom - top) / 2
}

function overlap(one: InkBox, other: InkBox): boolean {
  return (
    Math.min(one.right, other.right) > Math.max(one.left, other.left) &&
    Math.min(one.bottom, other.bottom) > Math.max(one.top, other.top)
  )
}
