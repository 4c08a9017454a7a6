import type { Path } from './pdf-drawn.ts'
import { apply, around, type Matrix, type Point } from './pdf-geometry.ts'

/** Numbers of pdf.js's path data: a code, then its coordinates. */
const MOVE = 0
const LINE = 1
const CURVE = 2

/** Past this many points a path is a drawing, and no ruling, box or tick. */
const MOST_POINTS = 4000

/** A path of pdf.js (`constructPath`) as polylines on the page. */
export function pathOf(data: ArrayLike<number>, ctm: Matrix, paint: Pick<Path, 'stroked' | 'filling' | 'width'>): Path {
  const parts: { points: Point[]; closed: boolean; curved: boolean }[] = []
  let part: { points: Point[]; closed: boolean; curved: boolean } | null = null
  const points: Point[] = []
  const add = (x: number, y: number): void => {
    const point = apply(ctm, x, y)
    points.push(point)
    part?.points.push(point)
  }
  let i = 0
  while (i < data.length && points.length < MOST_POINTS) {
    const code = data[i++]!
    if (code === MOVE) {
      part = { points: [], closed: false, curved: false }
      parts.push(part)
      add(data[i]!, data[i + 1]!)
      i += 2
    } else if (code === LINE) {
      add(data[i]!, data[i + 1]!)
      i += 2
    } else if (code === CURVE) {
      const [x1, y1, x2, y2, x3, y3] = [data[i]!, data[i + 1]!, data[i + 2]!, data[i + 3]!, data[i + 4]!, data[i + 5]!]
      if (part) part.curved = true
      add((x1 + x2) / 2, (y1 + y2) / 2)
      add(x3, y3)
      i += 6
    } else if (part) part.closed = true
  }
  return { parts: parts.filter((p) => p.points.length > 1), box: around(points), ...paint }
}

/** One part whose sides all run along the page's: a rectangle, or a ruling. */
export function isUpright(path: Path): boolean {
  const [only, ...others] = path.parts
  if (!only || others.length > 0 || only.curved || only.points.length < 4 || only.points.length > 6) return false
  return only.points.every(([x, y], i) => {
    const [nextX, nextY] = only.points[(i + 1) % only.points.length]!
    return Math.abs(x - nextX) < 0.3 || Math.abs(y - nextY) < 0.3
  })
}
