/** `[a, b, c, d, e, f]` of PDF (ISO 32000-1, 8.3.3): x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number]
export type Point = readonly [number, number]
/** Left, top, right, bottom in points from the page's top left. */
export type Rect = readonly [number, number, number, number]

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** The matrix that applies `inner` first and `outer` to its result. */
export function multiply(outer: Matrix, inner: ArrayLike<number>): Matrix {
  const [a, b, c, d, e, f] = outer
  const [p, q, r, s, t, u] = [inner[0]!, inner[1]!, inner[2]!, inner[3]!, inner[4]!, inner[5]!]
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f]
}

export function apply(m: Matrix, x: number, y: number): Point {
  return [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]]
}

/** The upright rectangle around all points; of none, an empty one at the origin. */
export function around(points: readonly Point[]): Rect {
  if (points.length === 0) return [0, 0, 0, 0]
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of points) {
    if (x < left) left = x
    if (x > right) right = x
    if (y < top) top = y
    if (y > bottom) bottom = y
  }
  return [left, top, right, bottom]
}

export function aroundMapped(m: Matrix, rect: ArrayLike<number>): Rect {
  const [x0, y0, x1, y1] = [rect[0]!, rect[1]!, rect[2]!, rect[3]!]
  return around([apply(m, x0, y0), apply(m, x1, y0), apply(m, x1, y1), apply(m, x0, y1)])
}

export function common(a: Rect, b: Rect): Rect {
  return [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])]
}

/** Area in square points; 0 where the rectangle is turned inside out, as the common part of strangers is. */
export function area(r: Rect): number {
  return r[2] > r[0] && r[3] > r[1] ? (r[2] - r[0]) * (r[3] - r[1]) : 0
}

export function holds(r: Rect, x: number, y: number, slack = 0): boolean {
  return x >= r[0] - slack && x <= r[2] + slack && y >= r[1] - slack && y <= r[3] + slack
}

export const widthOf = (r: Rect): number => r[2] - r[0]
export const heightOf = (r: Rect): number => r[3] - r[1]
export const centreOf = (r: Rect): Point => [(r[0] + r[2]) / 2, (r[1] + r[3]) / 2]

export function united(a: Rect, b: Rect): Rect {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])]
}
