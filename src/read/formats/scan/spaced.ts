import type { InkLine } from '../../../paper/ink-lines.ts'
import type { Raster } from '../../../paper/picture-raster.ts'

/** Room that is added between pieces of ink, in heights of the line. */
const ROOM = 0.2
const WHITE = 255

/**
 * A line as it was cut out with so much around it (in heights of the line), with more room between those of its pieces that do not
 * stand over each other: a narrow hand sets digits so near that two of them look like one letter.
 */
export function spaced(line: InkLine, { width, height, data }: Raster, around: number): Raster {
  const high = line.bottom - line.top
  const aside = Math.round(high * around)
  const room = Math.round(high * ROOM)
  const gaps = gapsIn(line).map((gap) => gap - line.left + aside)
  const wide = width + gaps.length * room
  const out = new Uint8Array(wide * height).fill(WHITE)
  const edges = [0, ...gaps, width]
  for (let y = 0; y < height; y++)
    for (const [at, from] of edges.slice(0, -1).entries())
      out.set(data.subarray(y * width + from, y * width + edges[at + 1]!), y * wide + from + at * room)
  return { width: wide, height, data: out }
}

/** Middles of the gaps between pieces, left to right. */
function gapsIn({ pieces }: InkLine): number[] {
  const gaps: number[] = []
  let end: number | null = null
  for (const { left, right } of pieces) {
    if (end !== null && left >= end) gaps.push(Math.round((left + end) / 2))
    end = Math.max(end ?? right, right)
  }
  return gaps
}
