import type { Box } from '../../domain/document.ts'

/** Something with a place on a page. */
export interface Placed {
  readonly place: Box
}

/**
 * Puts the things of one page into the order in which a person reads a form: row by row, inside a row column by column, inside a
 * column again row by row (recursive XY cut). A cell of several lines keeps its row together.
 */
export function readingOrder<T extends Placed>(things: readonly T[]): T[] {
  if (things.length <= 1) return [...things]
  const rows = cut(things, 1)
  if (rows.length > 1) return rows.flatMap(readingOrder)
  const [left, right] = widestGap(things)
  if (right.length > 0) return [...readingOrder(left), ...readingOrder(right)]
  return [...things].sort((one, other) => one.place[1] - other.place[1] || one.place[0] - other.place[0])
}

/** Parts things where a straight line along an axis (0: x, 1: y) crosses none of them; 2 points of overlap are forgiven. */
function cut<T extends Placed>(things: readonly T[], axis: 0 | 1): T[][] {
  const sorted = [...things].sort((one, other) => one.place[axis] - other.place[axis])
  const groups: T[][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const thing of sorted) {
    const from = thing.place[axis]
    const to = from + thing.place[axis + 2]!
    if (from >= end - Math.min(2, thing.place[axis + 2]! / 3)) groups.push([thing])
    else groups.at(-1)!.push(thing)
    end = Math.max(end, to)
  }
  return groups
}

function widestGap<T extends Placed>(things: readonly T[]): [T[], T[]] {
  const columns = cut(things, 0)
  let widest = -1
  let at = 0
  for (let index = 1; index < columns.length; index += 1) {
    const end = Math.max(...columns.slice(0, index).flatMap((column) => column.map(({ place }) => place[0] + place[2])))
    const gap = Math.min(...columns[index]!.map(({ place }) => place[0])) - end
    if (gap > widest) {
      widest = gap
      at = index
    }
  }
  return at === 0 ? [[...things], []] : [columns.slice(0, at).flat(), columns.slice(at).flat()]
}
