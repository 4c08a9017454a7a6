import { heightOf, type Rect, united, widthOf } from '../../../paper/pdf-geometry.ts'
import type { Ruling } from '../../../paper/pdf-rulings.ts'

/** Anything with a place on the page. */
type Block = { readonly place: Rect }

/** Deeper nesting than this is no layout. */
const DEEPEST = 24

/**
 * Reading order: tables cell by cell along their rulings, the rest by the white between blocks (first across, then in
 * columns), and what is left from top to bottom.
 */
export function inReadingOrder<B extends Block>(blocks: readonly B[], rulings: readonly Ruling[], depth = 0): B[] {
  if (blocks.length < 2 || depth > DEEPEST) return [...blocks]
  const extent = blocks.map(({ place }) => place).reduce(united)
  const parts = alongRulings(blocks, rulings, extent) ?? alongWhite(blocks)
  if (!parts) return [...blocks].sort((a, b) => rowOf(a) - rowOf(b) || a.place[0] - b.place[0])
  return parts.flatMap((part) => inReadingOrder(part, rulings, depth + 1))
}

function alongRulings<B extends Block>(blocks: readonly B[], rulings: readonly Ruling[], extent: Rect): B[][] | null {
  const [left, top, right, bottom] = extent
  const across = rulings.filter(
    (r) => r.way === 'across' && r.at > top && r.at < bottom && r.from <= left + 8 && r.to >= right - 8,
  )
  const byRow = cut(
    blocks,
    across.map((r) => r.at),
    1,
  )
  if (byRow) return byRow
  const down = rulings.filter(
    (r) => r.way === 'down' && r.at > left && r.at < right && r.from <= top + 8 && r.to >= bottom - 8,
  )
  return cut(
    blocks,
    down.map((r) => r.at),
    0,
  )
}

/** Parts blocks at positions along one axis (0 across the page, 1 down it); null where all fall on one side. */
function cut<B extends Block>(blocks: readonly B[], positions: readonly number[], axis: 0 | 1): B[][] | null {
  if (positions.length === 0) return null
  const sorted = [...new Set(positions)].sort((a, b) => a - b)
  const groups = new Map<number, B[]>()
  for (const block of blocks) {
    const middle = (block.place[axis] + block.place[axis + 2]!) / 2
    const group = sorted.filter((position) => position < middle).length
    groups.set(group, [...(groups.get(group) ?? []), block])
  }
  if (groups.size < 2) return null
  return [...groups.entries()].sort(([a], [b]) => a - b).map(([, group]) => group)
}

function alongWhite<B extends Block>(blocks: readonly B[]): B[][] | null {
  const heights = blocks.map(({ place }) => heightOf(place)).sort((a, b) => a - b)
  const em = heights[heights.length >> 1]!
  const rows = gaps(blocks, 1, 0.45 * em)
  if (rows) return rows
  const columns = gaps(blocks, 0, em)
  return columns && !isRowByRow(columns) ? columns : null
}

/** Groups with more than `least` points of white between them. */
function gaps<B extends Block>(blocks: readonly B[], axis: 0 | 1, least: number): B[][] | null {
  const sorted = [...blocks].sort((a, b) => a.place[axis] - b.place[axis])
  const groups: B[][] = []
  let edge = -Infinity
  for (const block of sorted) {
    if (block.place[axis] - edge > least) groups.push([block])
    else groups[groups.length - 1]!.push(block)
    edge = Math.max(edge, block.place[axis + 2]!)
  }
  return groups.length > 1 ? groups : null
}

/** Labels on the left, answers on the right, line for line: then rows are read, not columns. */
function isRowByRow(columns: readonly (readonly Block[])[]): boolean {
  const [first, ...others] = columns
  const rest = others.flat()
  const matched = first!.filter((a) => rest.some((b) => Math.abs(a.place[3] - b.place[3]) < 2)).length
  return (
    matched >= 0.6 * Math.max(first!.length, 1) && rest.length <= 1.5 * first!.length && widthOf(first![0]!.place) > 0
  )
}

/** Lines whose bottoms are within three points stand on one row. */
function rowOf({ place }: Block): number {
  return Math.round(place[3] / 3)
}
