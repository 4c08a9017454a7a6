import type { LayoutPage } from '../../../domain/layout.ts'
import type { InkBox } from '../../../paper/ink-boxes.ts'
import {
  type Homography,
  homographyOf,
  mapped,
  missOf,
  type Point,
  type PointPair,
} from '../../../paper/picture-homography.ts'

/** Pixels from its place, across and down, within which a box found by its shape is looked for: at first, and once the map is fitted. */
const REACH = [
  [40, 14],
  [12, 8],
] as const
/** Pixels by which a point may be off a map that is believed. */
const NEAR = 9
/** Boxes that say anything about the map. */
const FEWEST = 4

/**
 * The map fitted once more, on the boxes of the original as well: few printed lines are read, and hardly any at the page's right,
 * where boxes stand. `pairs` are the points that the map was fitted on.
 */
export function refined(
  map: Homography,
  { spots }: LayoutPage,
  pairs: readonly PointPair[],
  boxes: readonly InkBox[],
): Homography {
  const places = spots.flatMap((spot): Point[] => {
    if (spot.is !== 'box' && spot.is !== 'instrument-box') return []
    const [x, y, width, height] = spot.place
    return [[x + width / 2, y + height / 2]]
  })
  let best = map
  for (const [across, down] of REACH) {
    const found = pairsOf(best, places, boxes, across, down)
    if (found.length < FEWEST) return best
    const fitted = homographyOf([...pairs, ...found], false)
    if (!fitted) return best
    const near = [...pairs, ...found].filter((pair) => missOf(fitted, pair) < NEAR)
    const again = near.length >= pairs.length / 2 + FEWEST ? homographyOf(near, false) : null
    if (!again) return best
    best = again
  }
  return best
}

/** Places of the original and the one box near each that has no other place nearer. */
function pairsOf(
  map: Homography,
  places: readonly Point[],
  boxes: readonly InkBox[],
  across: number,
  down: number,
): PointPair[] {
  const wanted = places.map((from) => ({ from, at: mapped(map, from) }))
  return wanted.flatMap(({ from, at }) => {
    const box = nearest(boxes.map(middleOf), at)
    if (!box || Math.abs(box[0] - at[0]) > across || Math.abs(box[1] - at[1]) > down) return []
    return nearest(
      wanted.map((one) => one.at),
      box,
    ) === at
      ? [{ from, to: box }]
      : []
  })
}

function nearest(points: readonly Point[], [x, y]: Point): Point | null {
  const far = (point: Point) => Math.hypot(point[0] - x, point[1] - y)
  return points.reduce<Point | null>((best, point) => (!best || far(point) < far(best) ? point : best), null)
}

function middleOf({ left, top, right, bottom }: InkBox): Point {
  return [(left + right) / 2, (top + bottom) / 2]
}
