import type { InkBox } from '../../../paper/ink-boxes.ts'
import type { Ink } from '../../../paper/ink-map.ts'
import type { PageInk } from './text.ts'

type Area = Omit<InkBox, 'frame'>

/** Pixels around its place in which a box is looked for. */
const REACH = 14
/** Share of a frame that must be inked for a box to be there. */
const FRAMED = 0.6

/**
 * The box at a place of the original, aligned with what is seen there: a box found by its shape, or the place near by where most of
 * its frame is inked. Null where no frame is to be seen.
 */
export function boxAt({ ink, boxes }: PageInk, area: Area): InkBox | null {
  const found = boxes
    .filter((box) => sharedOf(box, area) > 0.35)
    .sort((a, b) => sharedOf(b, area) - sharedOf(a, area))[0]
  if (found) return found
  const [wide, high] = [area.right - area.left, area.bottom - area.top]
  let best: InkBox | null = null
  for (let dy = -REACH; dy <= REACH; dy++)
    for (let dx = -REACH; dx <= REACH; dx++) {
      const [left, top] = [area.left + dx, area.top + dy]
      const frame = framedShare(ink, left, top, left + wide, top + high)
      if (frame > (best?.frame ?? FRAMED)) best = { left, top, right: left + wide, bottom: top + high, frame }
    }
  return best
}

function framedShare(ink: Ink, left: number, top: number, right: number, bottom: number): number {
  if (left < 1 || top < 1 || right >= ink.width || bottom >= ink.height) return 0
  const { width, data } = ink
  let least = 1
  const side = (from: number, to: number, at: (k: number) => number, beside: number) => {
    let inked = 0
    for (let k = from; k < to; k++) if (data[at(k)] || data[at(k) + beside] || data[at(k) - beside]) inked++
    least = Math.min(least, inked / (to - from))
  }
  side(left, right, (x) => top * width + x, width)
  side(left, right, (x) => (bottom - 1) * width + x, width)
  side(top, bottom, (y) => y * width + left, 1)
  side(top, bottom, (y) => y * width + right - 1, 1)
  return least
}

/** Shared area over both areas together. */
function sharedOf(one: Area, other: Area): number {
  const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left)
  const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
  if (wide <= 0 || high <= 0) return 0
  const sizeOf = (area: Area) => (area.right - area.left) * (area.bottom - area.top)
  return (wide * high) / (sizeOf(one) + sizeOf(other) - wide * high)
}
