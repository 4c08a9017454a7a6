import type { InkBox } from '../../../paper/ink-boxes.ts'
import type { Ink } from '../../../paper/ink-map.ts'

/** What is drawn inside a box and around it. */
export interface BoxInk {
  readonly box: InkBox
  /** Share of the inside that is inked. */
  readonly inside: number
  /** Share of the inside that its ink spans across and down: a stroke spans much with little ink, a speck hardly anything. */
  readonly span: number
  /** Share of the ring around it, as wide as a third of it, that is inked. */
  readonly around: number
}

export type State = 'ticked' | 'empty' | 'unclear'

/** Below, a box is blank; above, it is marked, if its ink spans much of it. */
const BLANK = 0.045
const MARKED = 0.1
const SPANNED = 0.45
/** Ink above what the emptiest of its siblings have. */
const ABOVE_SIBLINGS = 0.05
/** A box so full may have been ticked, or a tick in it blotted out. */
const BLOTTED = 0.7
const BLOTTED_AROUND = 0.4

export function inkIn(ink: Ink, box: InkBox): BoxInk {
  const side = Math.min(box.right - box.left, box.bottom - box.top)
  const inset = Math.max(4, Math.round(side * 0.16))
  const [left, top, right, bottom] = [box.left + inset, box.top + inset, box.right - inset, box.bottom - inset]
  let [count, minX, maxX, minY, maxY] = [0, right, left - 1, bottom, top - 1]
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++)
      if (ink.data[y * ink.width + x]) {
        count++
        minX = Math.min(minX, x)
        maxX = Math.max(maxX, x)
        minY = Math.min(minY, y)
        maxY = Math.max(maxY, y)
      }
  const [wide, high] = [Math.max(right - left, 1), Math.max(bottom - top, 1)]
  const span = count === 0 ? 0 : Math.max((maxX + 1 - minX) / wide, (maxY + 1 - minY) / high)
  return { box, inside: count / (wide * high), span, around: ringOf(ink, box, Math.round(side / 3)) }
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
 * they differ, or a box is blotted while others are only ticked, it is unclear.
 */
export function judge(boxes: readonly BoxInk[]): State[] {
  const sorted = boxes.map(({ inside }) => inside).sort((one, other) => one - other)
  const floor = Math.min(sorted[Math.floor(sorted.length / 4)] ?? 0, BLANK)
  const blotted = boxes.filter((one) => one.inside >= BLOTTED)
  const marked = boxes.filter((one) => one.inside >= MARKED)
  const isHabit = blotted.length === marked.length && marked.length > 1
  return boxes.map(({ inside, span, around }) => {
    if (inside < BLANK && inside - floor < ABOVE_SIBLINGS) return around > BLOTTED_AROUND ? 'unclear' : 'empty'
    if (inside < MARKED || inside - floor < ABOVE_SIBLINGS || span < SPANNED) return 'unclear'
    return (inside >= BLOTTED && !isHabit) || around > BLOTTED_AROUND ? 'unclear' : 'ticked'
  })
}
