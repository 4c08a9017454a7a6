import type { Ink, InkArea } from './ink-map.ts'
import { type InkPiece, piecesOf } from './ink-pieces.ts'

/** A straight line of a table or a form. */
export type InkRuling = InkArea

/** Longer than any stroke of a letter, in pixels at the working resolution (8 mm). */
const LEAST = 64
const THICKEST = 9

/** Takes the long straight lines out of a page: what they were, and the ink without them. */
export function withoutRulings(ink: Ink): { readonly ink: Ink; readonly upright: InkRuling[] } {
  const { width, height } = ink
  const data = new Uint8Array(ink.data)
  const upright: InkRuling[] = []
  erase(ink, data, 'row', () => {})
  erase(ink, data, 'column', (ruling) => upright.push(ruling))
  const left = { width, height, data }
  for (const piece of piecesOf(left)) if (isRemnant(piece)) wipe(left, piece)
  return { ink: left, upright: joined(upright) }
}

/** What is left of a ruling that wavers: thin, and longer than a stroke of a letter. */
function isRemnant({ left, top, right, bottom }: InkPiece): boolean {
  const [wide, high] = [right - left, bottom - top]
  return (wide <= 8 && high > 42) || (high <= 8 && wide > 48)
}

function wipe({ width, data }: Ink, { left, top, right, bottom }: InkPiece): void {
  for (let y = top; y < bottom; y++) data.fill(0, y * width + left, y * width + right)
}

function erase(
  { width, height, data }: Ink,
  out: Uint8Array,
  way: 'row' | 'column',
  found: (ruling: InkRuling) => void,
): void {
  const [outer, inner, step, stride] = way === 'row' ? [height, width, 1, width] : [width, height, width, 1]
  for (let line = 0; line < outer; line++) {
    const base = line * stride
    // One pixel aside counts: a line that is not quite level steps over.
    const isInked = (k: number) => {
      const at = base + k * step
      return data[at] || (line > 0 && data[at - stride]) || (line + 1 < outer && data[at + stride])
    }
    // No ruling passes between two pixels that are so far apart.
    for (let k = LEAST - 1; k < inner; k += LEAST) {
      if (!isInked(k)) continue
      let [from, to] = [k, k + 1]
      while (from > 0 && isInked(from - 1)) from--
      while (to < inner && isInked(to)) to++
      while (k + LEAST < to) k += LEAST
      if (to - from < LEAST) continue
      for (let at = from; at < to; at++) if (isThin(data, base + at * step, stride)) out[base + at * step] = 0
      found(
        way === 'row'
          ? { left: from, top: line, right: to, bottom: line + 1 }
          : { left: line, top: from, right: line + 1, bottom: to },
      )
    }
  }
}

/** A thick bar is no ruling, and a stroke across one is left standing. */
function isThin(data: Uint8Array, at: number, stride: number): boolean {
  let thick = 1
  for (let k = 1; k <= THICKEST && data[at - k * stride]; k++) thick++
  for (let k = 1; k <= THICKEST && data[at + k * stride]; k++) thick++
  return thick <= THICKEST
}

function joined(rulings: readonly InkRuling[]): InkRuling[] {
  const out: InkRuling[] = []
  for (const ruling of [...rulings].sort((one, other) => one.left - other.left)) {
    const at = out.findIndex(
      (one) => ruling.left - one.right <= 2 && ruling.top < one.bottom + 20 && ruling.bottom > one.top - 20,
    )
    const one = out[at]
    if (one)
      out[at] = {
        left: one.left,
        top: Math.min(one.top, ruling.top),
        right: Math.max(one.right, ruling.right),
        bottom: Math.max(one.bottom, ruling.bottom),
      }
    else out.push(ruling)
  }
  return out
}
