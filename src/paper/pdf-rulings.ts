import type { Path } from './pdf-drawn.ts'
import { around, heightOf, widthOf } from './pdf-geometry.ts'

/** A straight line of a table: where it stands, and from where to where it runs. */
export interface Ruling {
  readonly way: 'across' | 'down'
  readonly at: number
  readonly from: number
  readonly to: number
}

/** Shorter lines are parts of boxes and letters. */
const SHORTEST = 11
const MOST = 3000

/** The rulings of a page: lines, thin filled bars, and the sides of rectangles. */
export function rulingsOf(paths: readonly Path[]): Ruling[] {
  const rulings: Ruling[] = []
  for (const path of paths) {
    if (rulings.length > MOST) break
    for (const { points, curved, closed } of path.parts) {
      if (curved || points.length > 8) continue
      const place = around(points)
      const [w, h] = [widthOf(place), heightOf(place)]
      if (h < 2.5 && w >= SHORTEST)
        rulings.push({ way: 'across', at: (place[1] + place[3]) / 2, from: place[0], to: place[2] })
      else if (w < 2.5 && h >= SHORTEST)
        rulings.push({ way: 'down', at: (place[0] + place[2]) / 2, from: place[1], to: place[3] })
      else if (path.stroked || path.filling !== null) rulings.push(...sides(points, closed))
    }
  }
  return [...joined(rulings, 'across'), ...joined(rulings, 'down')]
}

/** Does a ruling stand between two places on one line of text? */
export function stands(rulings: readonly Ruling[], left: number, right: number, y: number): boolean {
  return rulings.some((r) => r.way === 'down' && r.at > left - 0.5 && r.at < right + 0.5 && r.from <= y && r.to >= y)
}

/** Tables are often ruled cell by cell: pieces that touch in one line are one ruling. */
function joined(rulings: readonly Ruling[], way: Ruling['way']): Ruling[] {
  const sorted = rulings
    .filter((r) => r.way === way)
    .sort((a, b) => Math.round(a.at) - Math.round(b.at) || a.from - b.from)
  const whole: Ruling[] = []
  for (const ruling of sorted) {
    const last = whole[whole.length - 1]
    if (last && Math.abs(last.at - ruling.at) < 1.2 && ruling.from <= last.to + 2) {
      whole[whole.length - 1] = { ...last, to: Math.max(last.to, ruling.to) }
    } else whole.push(ruling)
  }
  return whole
}

function sides(points: readonly (readonly [number, number])[], closed: boolean): Ruling[] {
  const found: Ruling[] = []
  const last = closed ? points.length : points.length - 1
  for (let i = 0; i < last; i++) {
    const [[x0, y0], [x1, y1]] = [points[i]!, points[(i + 1) % points.length]!]
    if (Math.abs(y0 - y1) < 0.5 && Math.abs(x0 - x1) >= SHORTEST) {
      found.push({ way: 'across', at: y0, from: Math.min(x0, x1), to: Math.max(x0, x1) })
    } else if (Math.abs(x0 - x1) < 0.5 && Math.abs(y0 - y1) >= SHORTEST) {
      found.push({ way: 'down', at: x0, from: Math.min(y0, y1), to: Math.max(y0, y1) })
    }
  }
  return found
}
