import type { InkBox } from '../../../paper/ink-boxes.ts'
import type { Ink } from '../../../paper/ink-map.ts'
import { type InkPiece, piecesOf } from '../../../paper/ink-pieces.ts'

/** What is drawn inside a box and around it. */
export interface BoxInk {
  readonly box: InkBox
  /** Share of the inside that is inked. */
  readonly inside: number
  /** Share of the inside that its largest piece of ink spans across or down: a stroke spans much with little ink, a speck hardly anything. */
  readonly span: number
  /** Share of the ring around it, as wide as a third of it, that is inked. */
  readonly around: number
  /** Longer side in pixels of what is filled with ink, the box and beyond it. */
  readonly filled: number
  /** One stroke goes through all of the inside, across and down: no letter does. */
  readonly crossed: boolean
  /** Printed words run up to the box and may go on into it. */
  readonly runInto: boolean
}

/** `cancelled`: it was ticked, or not, and then scribbled over. */
export type State = 'ticked' | 'empty' | 'unclear' | 'cancelled'

/** Below, a box is blank; above, it is marked, if its ink spans much of it. Between, specks leave it blank. */
const BLANK = 0.045
export const MARKED = 0.1
const SPANNED = 0.45
const SPECKLED = 0.3
const CROSSED = 0.95
/** Thickness in pixels of a box's own line that shows inside it. */
const FRAME = 3
/** Share of a row or column with ink from which it counts as filled. */
const FILLED = 0.3
/** Ink above what the emptiest of its siblings have. */
const ABOVE_SIBLINGS = 0.05
/** A box so full may have been ticked, or a tick in it blotted out. */
const BLOTTED = 0.7
const BLOTTED_AROUND = 0.4
/** One that is scribbled over further than those that are filled in was taken back. */
const SCRIBBLED = 1.18
/** One that is scribbled over so much further than a box is wide, in a form with so many plain ticks and no other sort, was taken back for sure. */
const SCRIBBLED_OUT = 1.3
const PLAIN_TICKS = 2

export function inkIn(ink: Ink, box: InkBox): Omit<BoxInk, 'runInto'> {
  const side = Math.min(box.right - box.left, box.bottom - box.top)
  const inset = Math.max(4, Math.round(side * 0.16))
  const [left, top, right, bottom] = [box.left + inset, box.top + inset, box.right - inset, box.bottom - inset]
  const [wide, high] = [Math.max(right - left, 1), Math.max(bottom - top, 1)]
  const drawn = piecesOf(cutInk(ink, left, top, wide, high)).filter((piece) => !isFrame(piece, wide, high))
  const inside = drawn.reduce((sum, piece) => sum + piece.ink, 0) / (wide * high)
  const span = Math.max(
    0,
    ...drawn.map((piece) => Math.max((piece.right - piece.left) / wide, (piece.bottom - piece.top) / high)),
  )
  const crossed = drawn.some(
    (piece) => piece.right - piece.left > wide * CROSSED && piece.bottom - piece.top > high * CROSSED,
  )
  return { box, inside, span, around: ringOf(ink, box, Math.round(side / 3)), filled: filledSide(ink, box), crossed }
}

function cutInk({ width, height, data }: Ink, left: number, top: number, wide: number, high: number): Ink {
  const out = new Uint8Array(wide * high)
  for (let y = Math.max(0, -top); y < Math.min(high, height - top); y++)
    out.set(data.subarray((top + y) * width + left, (top + y) * width + left + wide), y * wide)
  return { width: wide, height: high, data: out }
}

/** A thin piece along an edge is the box's own line, a little askew. */
function isFrame({ left, top, right, bottom }: InkPiece, wide: number, high: number): boolean {
  const isAside = left === 0 || right === wide
  const isAbove = top === 0 || bottom === high
  return (isAside && right - left <= FRAME) || (isAbove && bottom - top <= FRAME)
}

/** How far ink that fills a box goes on: the longer side of what is filled, in pixels. */
function filledSide({ width, height, data }: Ink, { left, top, right, bottom }: InkBox): number {
  const isFilled = (from: number, to: number, at: (k: number) => number) => {
    let inked = 0
    for (let k = from; k < to; k++) inked += data[at(k)] ?? 0
    return inked > (to - from) * FILLED
  }
  let [l, t, r, b] = [left, top, right, bottom]
  while (l > 0 && isFilled(top, bottom, (y) => y * width + l - 1)) l--
  while (r < width && isFilled(top, bottom, (y) => y * width + r)) r++
  while (t > 0 && isFilled(left, right, (x) => (t - 1) * width + x)) t--
  while (b < height && isFilled(left, right, (x) => b * width + x)) b++
  return Math.max(r - l, b - t)
}

/** The ring begins a little off the box, so that its own lines are not counted. */
function ringOf(ink: Ink, { left, top, right, bottom }: InkBox, width: number): number {
  let [inked, all] = [0, 0]
  for (let y = Math.max(0, top - width); y < Math.min(ink.height, bottom + width); y++)
    for (let x = Math.max(0, left - width); x < Math.min(ink.width, left - 3); x++, all++)
      if (ink.data[y * ink.width + x]) inked++
  for (const [from, to] of [
    [top - width, top - 3],
    [bottom + 3, bottom + width],
  ] as const)
    for (let y = Math.max(0, from); y < Math.min(ink.height, to); y++)
      for (let x = Math.max(0, left); x < Math.min(ink.width, right); x++, all++)
        if (ink.data[y * ink.width + x]) inked++
  return all === 0 ? 0 : inked / all
}

/**
 * Judges each box by two readers: its own ink, and its ink against the emptiest of its siblings (all boxes of the document). Where
 * they differ, or a box is blotted while others are only ticked, it is unclear; unless a solid scribble goes far beyond it on a form
 * whose hand is known to tick with thin strokes.
 */
export function judge(boxes: readonly BoxInk[]): State[] {
  const sorted = boxes.map(({ inside }) => inside).sort((one, other) => one - other)
  const floor = Math.min(sorted[Math.floor(sorted.length / 4)] ?? 0, BLANK)
  const blotted = boxes.filter((one) => one.inside >= BLOTTED)
  const marked = boxes.filter((one) => one.inside >= MARKED)
  const isHabit = blotted.length === marked.length && marked.length > 1
  const usual = blotted.map(({ filled }) => filled).sort((one, other) => one - other)[(blotted.length - 1) >> 1] ?? 0
  const side = usualSide(boxes.filter((one) => one.inside < BLOTTED))
  const plain = marked.filter((one) => one.inside < BLOTTED && one.span >= SPANNED && one.around <= BLOTTED_AROUND)
  const isOut = ({ inside, filled }: BoxInk) =>
    inside >= BLOTTED && plain.length >= PLAIN_TICKS && filled > side * SCRIBBLED_OUT
  const isThin = blotted.every(isOut)
  return boxes.map((one) => {
    const { inside, span, around, filled, runInto } = one
    if (runInto && inside >= BLANK) return 'unclear'
    if (isThin && isOut(one)) return 'cancelled'
    const isBlank = inside < BLANK || (inside < MARKED && span < SPECKLED)
    if (isBlank && inside - floor < ABOVE_SIBLINGS + BLANK) return around > BLOTTED_AROUND ? 'unclear' : 'empty'
    if (inside < MARKED || inside - floor < ABOVE_SIBLINGS || span < SPANNED) return 'unclear'
    const isTakenBack = inside >= BLOTTED && (!isHabit || filled > usual * SCRIBBLED)
    return isTakenBack || around > BLOTTED_AROUND ? 'unclear' : 'ticked'
  })
}

/** Longer side in pixels of the form's boxes. */
function usualSide(boxes: readonly BoxInk[]): number {
  const sides = boxes.map(({ box }) => Math.max(box.right - box.left, box.bottom - box.top))
  return sides.sort((one, other) => one - other)[sides.length >> 1] ?? 0
}
