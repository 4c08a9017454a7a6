import { boxOf, type Glyph, type Path } from '../../../paper/pdf-drawn.ts'
import { around, centreOf, heightOf, holds, type Point, type Rect, widthOf } from '../../../paper/pdf-geometry.ts'
import { symbolOf } from './symbols.ts'

/** A tick box that the page itself shows. */
export interface DrawnBox {
  readonly place: Rect
  readonly by: 'stroke' | 'glyph'
  /** A character such as ☒ is box and tick in one. */
  readonly ticked: boolean
  /** The character, when it is one: it is then no text of the form. */
  readonly glyph: Glyph | null
}

/** Sides of a tick box in points; smaller is a bullet, larger a cell. */
const SMALLEST = 5
const LARGEST = 22
/** More short lines than this are a drawing, not a form. */
const MOST_SIDES = 1500

/** Finds the boxes that are drawn (a square in one stroke, four lines, a ring) or set as characters. Rows of joined squares are combs, not ticks. */
export function findBoxes(paths: readonly Path[], glyphs: readonly Glyph[]): DrawnBox[] {
  const drawn = distinct([...squares(paths), ...fourSided(paths)]).filter((place) => !enclosesText(place, glyphs))
  const set = glyphs.flatMap((glyph): DrawnBox[] => {
    const symbol = symbolOf(glyph)
    if (symbol !== 'box' && symbol !== 'ticked-box') return []
    return [{ place: boxOf(glyph), by: 'glyph', ticked: symbol === 'ticked-box', glyph }]
  })
  const free = withoutCombs(drawn).filter((place) => !set.some((other) => isSame(place, other.place)))
  return [...free.map((place): DrawnBox => ({ place, by: 'stroke', ticked: false, glyph: null })), ...set]
}

/** Two boxes that are one: a shadow, a double border, a widget over a printed square. */
export function isSame(a: Rect, b: Rect): boolean {
  const [ax, ay] = centreOf(a)
  const [bx, by] = centreOf(b)
  const [small, large] = [Math.min(widthOf(a), widthOf(b)), Math.max(widthOf(a), widthOf(b))]
  const reach = Math.min(widthOf(a), widthOf(b), heightOf(a), heightOf(b)) * 0.6
  return Math.abs(ax - bx) < reach && Math.abs(ay - by) < reach && large < small * 2.6
}

export function isBoxSized(r: Rect): boolean {
  const [w, h] = [widthOf(r), heightOf(r)]
  return Math.min(w, h) >= SMALLEST && Math.max(w, h) <= LARGEST && w / h > 0.7 && w / h < 1.43
}

/** Squares and rings in one stroke; a filled one counts only beside hollow ones of its size, for alone it is a bullet. */
function squares(paths: readonly Path[]): Rect[] {
  const hollow: Rect[] = []
  const solid: Rect[] = []
  for (const path of paths) {
    if (path.parts.length > 200) continue
    const isHollow = path.filling === null || path.filling > 0.6 || path.parts.length === 2
    for (const part of path.parts) {
      const place = around(part.points)
      if (isBoxSized(place) && isOutline(part, place)) (isHollow ? hollow : solid).push(place)
    }
  }
  const alike = (a: Rect, b: Rect): boolean => Math.abs(widthOf(a) - widthOf(b)) < 0.25 * widthOf(b)
  return [...hollow, ...solid.filter((place) => widthOf(place) >= 6.5 && hollow.some((other) => alike(place, other)))]
}

/** A closed part that keeps to its own edges, or to the ellipse within them. */
export function isOutline(part: { readonly points: readonly Point[]; readonly closed: boolean }, place: Rect): boolean {
  const { points } = part
  const [first, last] = [points[0]!, points[points.length - 1]!]
  const closes = part.closed || Math.hypot(first[0] - last[0], first[1] - last[1]) < 1
  if (points.length < 4 || points.length > 80 || !closes) return false
  const [x, y] = centreOf(place)
  const [w, h] = [widthOf(place) / 2 || 1, heightOf(place) / 2 || 1]
  return points.every((point) => {
    const [dx, dy] = [Math.abs(point[0] - x) / w, Math.abs(point[1] - y) / h]
    return Math.max(dx, dy) > 0.9 || Math.abs(Math.hypot(dx, dy) - 1) < 0.2
  })
}

interface Side {
  readonly from: number
  readonly to: number
  readonly at: number
}

/** Squares whose four sides are lines of their own, as word processors draw them. */
function fourSided(paths: readonly Path[]): Rect[] {
  const across: Side[] = []
  const down: Side[] = []
  for (const path of paths) {
    if (across.length + down.length > MOST_SIDES) break
    for (const { points, curved } of path.parts) {
      if (curved) continue
      const place = around(points)
      const [w, h] = [widthOf(place), heightOf(place)]
      const line = path.stroked ? points.length === 2 : (path.filling ?? 1) < 0.6
      if (line && h < 1.6 && w >= SMALLEST && w <= LARGEST)
        across.push({ from: place[0], to: place[2], at: (place[1] + place[3]) / 2 })
      if (line && w < 1.6 && h >= SMALLEST && h <= LARGEST)
        down.push({ from: place[1], to: place[3], at: (place[0] + place[2]) / 2 })
    }
  }
  const near = (a: number, b: number): boolean => Math.abs(a - b) < 1.6
  return across.flatMap((top) =>
    across.flatMap((bottom): Rect[] => {
      const place: Rect = [top.from, top.at, top.to, bottom.at]
      if (!near(top.from, bottom.from) || !near(top.to, bottom.to) || !isBoxSized(place)) return []
      const stands = (x: number): boolean =>
        down.some((s) => near(s.at, x) && near(s.from, place[1]) && near(s.to, place[3]))
      return stands(place[0]) && stands(place[2]) ? [place] : []
    }),
  )
}

/** A frame around a word or two letters is no tick box. */
function enclosesText(place: Rect, glyphs: readonly Glyph[]): boolean {
  const inside = glyphs.filter((g) => holds(place, g.x + g.width / 2, g.y - g.size * 0.3) && symbolOf(g) === null)
  return inside.length > 1 && inside.some((g) => /\p{L}|\p{N}/u.test(g.text) && !/[xXvV]/.test(g.text))
}

function withoutCombs(places: readonly Rect[]): Rect[] {
  const touches = (a: Rect, b: Rect): boolean => {
    const beside = Math.abs(a[2] - b[0]) < 1.5 && Math.abs(a[1] - b[1]) < 1
    const below = Math.abs(a[3] - b[1]) < 1.5 && Math.abs(a[0] - b[0]) < 1
    return beside || below
  }
  const joined = (a: Rect): Rect[] => places.filter((b) => b !== a && (touches(a, b) || touches(b, a)))
  return places.filter((place) => {
    const neighbours = joined(place)
    return neighbours.length < 2 && !neighbours.some((next) => joined(next).length > 1)
  })
}

function distinct(places: readonly Rect[]): Rect[] {
  const kept: Rect[] = []
  for (const place of places) if (!kept.some((other) => isSame(other, place))) kept.push(place)
  return kept
}
