import type { Box } from '../../../domain/document.ts'
import type { LayoutInstrument, LayoutInstrumentBox, LayoutPage } from '../../../domain/layout.ts'

/** From and to in points from the page's top. */
export type Band = readonly [number, number]

/**
 * Where the page has no list of instruments although our form's layout has all the rows that fit: from below the last row in which
 * anything stands; of a form without any, with the list's heading. Null where every row is used.
 */
export function emptyRows({ spots }: LayoutPage, hasInk: (place: Box) => boolean): Band | null {
  const inList = spots.filter((spot) => spot.is === 'instrument' || spot.is === 'instrument-box')
  const rows = rowsOf(inList)
  const last = rows.findLastIndex(hasInk)
  const end = rows.at(-1)
  if (!end || last === rows.length - 1) return null
  if (last >= 0) return [bottomOf(rows[last]!), bottomOf(end)]
  const top = rows[0]![1]
  const above = spots
    .flatMap((spot) => (spot.is === 'box' ? [spot.place] : spot.is === 'area' ? [spot.label, ...spot.places] : []))
    .map(bottomOf)
    .filter((bottom) => bottom <= top)
  return [Math.max(0, ...above), bottomOf(end)]
}

export function isInBand([, y, , height]: Box, band: Band | null): boolean {
  return band !== null && y + height / 2 > band[0] && y + height / 2 < band[1]
}

/** Each row as the place that all of it takes, from the top. */
function rowsOf(spots: readonly (LayoutInstrument | LayoutInstrumentBox)[]): Box[] {
  const numbers = [...new Set(spots.map(({ row }) => row))].sort((one, other) => one - other)
  return numbers.map((number) => {
    const places = spots.filter(({ row }) => row === number).map(({ place }) => place)
    const [left, top] = [Math.min(...places.map(([x]) => x)), Math.min(...places.map(([, y]) => y))]
    const right = Math.max(...places.map(([x, , width]) => x + width))
    return [left, top, right - left, Math.max(...places.map(bottomOf)) - top]
  })
}

function bottomOf([, y, , height]: Box): number {
  return y + height
}
