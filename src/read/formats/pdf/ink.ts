import type { Glyph, Path } from '../../../paper/pdf-drawn.ts'
import { around, centreOf, heightOf, type Point, type Rect, widthOf } from '../../../paper/pdf-geometry.ts'
import { isOutline, isSame } from './boxes.ts'

/** A stroke that somebody may have put on the page: one part of a path, or of an annotation. */
export interface Stroke {
  readonly points: readonly Point[]
  readonly place: Rect
  readonly filled: boolean
}

export type Inked = 'ticked' | 'unclear' | 'none'

/** Past this many box widths of ink a mark has been scratched out, or filled to take it back. */
const SCRATCHED = 14
/** A page with more paths is a drawing. */
const MOST_PATHS = 8000

/** The strokes of a page that are no lines along its edges: ticks, crosses, loops, dots. Rulings and boxes are left out. */
export function strokesOf(paths: readonly Path[], boxes: readonly Rect[]): Stroke[] {
  return paths.slice(0, MOST_PATHS).flatMap((path) => {
    const dark = (path.filling ?? 1) < 0.75
    if ((!path.stroked && !dark) || path.parts.length > 500) return []
    return path.parts.flatMap((part): Stroke[] => {
      const place = around(part.points)
      const isBox = !dark && isOutline(part, place) && boxes.some((box) => isSame(box, place))
      return isBox ? [] : [{ points: part.points, place, filled: dark }]
    })
  })
}

/** What the strokes make of one box. Two crossing lines, a hook, a filled square or dot tick it; a lone dash or a scribble is unclear. */
export function inkIn(box: Rect, strokes: readonly Stroke[]): Inked {
  const side = Math.max(widthOf(box), heightOf(box))
  const [x, y] = centreOf(box)
  let [slant, dash, covered] = [0, 0, 0]
  for (const { points, place, filled } of strokes) {
    const [px, py] = centreOf(place)
    const extent = Math.max(widthOf(place), heightOf(place))
    if (Math.abs(px - x) > side * 0.75 || Math.abs(py - y) > side * 0.75 || extent > side * 2.8 || extent < side * 0.25)
      continue
    const share = slanted(points) / side
    slant += share
    if (filled && widthOf(place) < side * 1.2) covered += surface(points) / side ** 2
    if (!filled && share < 0.3 && !isAlongEdge(place, box)) dash += extent / side
  }
  if (slant > SCRATCHED) return 'unclear'
  if (slant >= 0.9 || covered >= 0.2) return 'ticked'
  return slant >= 0.35 || dash >= 0.4 ? 'unclear' : 'none'
}

/** A single sign on or beside a box. Beside it, but not on it, stays unclear: it may belong to the next. */
export function signOn(box: Rect, place: Rect): Inked {
  const side = Math.max(widthOf(box), heightOf(box))
  const [x, y] = centreOf(box)
  const [px, py] = centreOf(place)
  const off = Math.max(Math.abs(px - x), Math.abs(py - y)) / side
  return off <= 0.75 ? 'ticked' : off <= 1.2 ? 'unclear' : 'none'
}

/** Area within a closed polyline (the surveyor's formula). */
function surface(points: readonly Point[]): number {
  let twice = 0
  for (let i = 0; i < points.length; i++) {
    const [[x0, y0], [x1, y1]] = [points[i]!, points[(i + 1) % points.length]!]
    twice += x0 * y1 - x1 * y0
  }
  return Math.abs(twice) / 2
}

/** Length of what runs neither across nor down. */
export function slanted(points: readonly Point[]): number {
  let length = 0
  for (let i = 1; i < points.length; i++) {
    const [dx, dy] = [Math.abs(points[i]![0] - points[i - 1]![0]), Math.abs(points[i]![1] - points[i - 1]![1])]
    if (Math.min(dx, dy) > 0.2 * Math.max(dx, dy)) length += Math.hypot(dx, dy)
  }
  return length
}

function isAlongEdge(place: Rect, box: Rect): boolean {
  const reach = 0.15 * Math.max(widthOf(box), heightOf(box))
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= reach
  const [x, y] = centreOf(place)
  if (heightOf(place) < 1.5) return near(y, box[1]) || near(y, box[3])
  if (widthOf(place) < 1.5) return near(x, box[0]) || near(x, box[2])
  return near(place[0], box[0]) || near(place[2], box[2]) || near(place[1], box[1]) || near(place[3], box[3])
}

/** Does an appearance show a tick: a sign, or strokes that are no frame? A ring drawn aside of the widget's middle is a frame too. */
export function showsTick(
  drawn: { readonly glyphs: readonly Glyph[]; readonly paths: readonly Path[] },
  place: Rect,
): boolean {
  const side = Math.max(widthOf(place), heightOf(place))
  const frames = drawn.paths.flatMap(({ parts }) =>
    parts.flatMap((part) => {
      const own = around(part.points)
      return widthOf(own) > 0.35 * side && isOutline(part, own) ? [own] : []
    }),
  )
  return drawn.glyphs.length > 0 || inkIn(place, strokesOf(drawn.paths, [place, ...frames])) !== 'none'
}
