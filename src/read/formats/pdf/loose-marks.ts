import { centreOf, heightOf, holds, type Rect, united, widthOf } from '../../../paper/pdf-geometry.ts'
import { inkIn, type Stroke, slanted } from './ink.ts'
import type { Run } from './runs.ts'

/** Sides of a cross or tick that somebody made where no box is, in points. */
const SMALLEST = 4
const LARGEST = 26
/** More of them are a drawing. */
const MOST = 40

/**
 * Crosses and ticks that were drawn where no box is seen: a converter left the box out, or the form has none. One that touches
 * other strokes is part of a drawing or a logo, one on a word is for `markWords`.
 */
export function looseMarks(strokes: readonly Stroke[], runs: readonly Run[]): Rect[] {
  const small = strokes.filter(({ place, points }) => {
    const extent = Math.max(widthOf(place), heightOf(place))
    return extent >= SMALLEST && extent <= LARGEST && slanted(points) >= 0.5 * extent
  })
  if (small.length > 3 * MOST) return []
  const marks: Rect[] = []
  const left = new Set(small)
  for (const stroke of small) {
    if (!left.has(stroke)) continue
    const own = [...left].filter((other) => isOneMark(stroke.place, other.place))
    for (const one of own) left.delete(one)
    const place = own.map((one) => one.place).reduce(united)
    if (Math.max(widthOf(place), heightOf(place)) > LARGEST || !hasTwoSlants(own) || inkIn(place, own) !== 'ticked')
      continue
    const isAlone = !strokes.some((other) => !own.includes(other) && isNear(other.place, place))
    if (isAlone && !runs.some((run) => holds(run.place, ...centreOf(place)))) marks.push(place)
  }
  return marks.length > MOST ? [] : marks
}

/** The grip in the corner of a text box is hatched one way; a cross goes both ways, and so does a tick. */
function hasTwoSlants(strokes: readonly Stroke[]): boolean {
  const ways = strokes.flatMap(({ points }) =>
    points.slice(1).map(([x, y], at) => Math.sign((x - points[at]![0]) * (y - points[at]![1]))),
  )
  return ways.includes(1) && ways.includes(-1)
}

function isOneMark(one: Rect, other: Rect): boolean {
  const [[x, y], [ox, oy]] = [centreOf(one), centreOf(other)]
  const extent = Math.max(widthOf(one), heightOf(one))
  return Math.max(Math.abs(x - ox), Math.abs(y - oy)) < 0.5 * extent
}

function isNear(other: Rect, place: Rect): boolean {
  const reach = 0.6 * Math.max(widthOf(place), heightOf(place))
  const extent = Math.max(widthOf(other), heightOf(other))
  if (extent < SMALLEST || extent > 4 * LARGEST) return false
  return (
    other[0] < place[2] + reach &&
    other[2] > place[0] - reach &&
    other[1] < place[3] + reach &&
    other[3] > place[1] - reach
  )
}
