export type Point = readonly [number, number]

/** A map of one plane onto another as a camera makes it: eight numbers, the ninth being 1. */
export type Homography = readonly [number, number, number, number, number, number, number, number]

export interface PointPair {
  readonly from: Point
  readonly to: Point
}

export function mapped([a, b, c, d, e, f, g, h]: Homography, [x, y]: Point): Point {
  const w = g * x + h * y + 1
  return [(a * x + b * y + c) / w, (d * x + e * y + f) / w]
}

/** How far a pair is from where the map puts it. */
export function missOf(map: Homography, { from, to }: PointPair): number {
  const [x, y] = mapped(map, from)
  return Math.hypot(x - to[0], y - to[1])
}

/**
 * The map that fits the pairs best in least squares; with `flat`, one that keeps parallels parallel. Null where the points do not
 * determine it.
 */
export function homographyOf(pairs: readonly PointPair[], flat: boolean): Homography | null {
  if (pairs.length < (flat ? 3 : 4)) return null
  const [from, to] = [scaleOf(pairs.map((pair) => pair.from)), scaleOf(pairs.map((pair) => pair.to))]
  const count = flat ? 6 : 8
  const rows: number[][] = Array.from({ length: count }, () => new Array<number>(count + 1).fill(0))
  const add = (line: readonly number[], value: number) => {
    for (let row = 0; row < count; row++) {
      for (let column = 0; column < count; column++) rows[row]![column]! += line[row]! * line[column]!
      rows[row]![count]! += line[row]! * value
    }
  }
  for (const pair of pairs) {
    const [[x, y], [u, v]] = [from.in(pair.from), to.in(pair.to)]
    add([x, y, 1, 0, 0, 0, -u * x, -u * y], u)
    add([0, 0, 0, x, y, 1, -v * x, -v * y], v)
  }
  const solved = solve(rows)
  if (!solved) return null
  const [a, b, c, d, e, f, g = 0, h = 0] = solved as unknown as Homography
  return unscaled([a, b, c, d, e, f, g, h], from, to)
}

interface Scale {
  readonly middle: Point
  readonly size: number
  readonly in: (point: Point) => Point
}

/** Points moved about zero and to the size of one, so that squares of them can be told apart. */
function scaleOf(points: readonly Point[]): Scale {
  const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length
  const middle: Point = [mean(0), mean(1)]
  const size = Math.max(...points.map(([x, y]) => Math.hypot(x - middle[0], y - middle[1])), 1e-6)
  return { middle, size, in: ([x, y]) => [(x - middle[0]) / size, (y - middle[1]) / size] }
}

/** Gaussian elimination with the largest pivot; null where there is none to speak of. */
function solve(rows: number[][]): number[] | null {
  const count = rows.length
  for (let at = 0; at < count; at++) {
    let best = at
    for (let row = at + 1; row < count; row++) if (Math.abs(rows[row]![at]!) > Math.abs(rows[best]![at]!)) best = row
    ;[rows[at], rows[best]] = [rows[best]!, rows[at]!]
    const pivot = rows[at]![at]!
    if (Math.abs(pivot) < 1e-9) return null
    for (let row = 0; row < count; row++) {
      if (row === at) continue
      const share = rows[row]![at]! / pivot
      for (let column = at; column <= count; column++) rows[row]![column]! -= share * rows[at]![column]!
    }
  }
  return rows.map((row, at) => row[count]! / row[at]!)
}

/** The map between the points themselves, from that between the scaled ones. */
function unscaled([a, b, c, d, e, f, g, h]: Homography, from: Scale, to: Scale): Homography | null {
  const [[mx, my], s] = [from.middle, from.size]
  const [[nx, ny], t] = [to.middle, to.size]
  const row = (p: number, q: number, r: number): [number, number, number] => [p / s, q / s, r - (p * mx + q * my) / s]
  const [u, v, w] = [row(a, b, c), row(d, e, f), row(g, h, 1)]
  const whole = w[2]
  if (Math.abs(whole) < 1e-9) return null
  const [x, y] = [0, 1, 2]
    .map((at) => [u[at]! * t + nx * w[at]!, v[at]! * t + ny * w[at]!])
    .reduce<[number[], number[]]>(
      ([xs, ys], [one, other]) => [
        [...xs, one! / whole],
        [...ys, other! / whole],
      ],
      [[], []],
    )
  return [x[0]!, x[1]!, x[2]!, y[0]!, y[1]!, y[2]!, w[0] / whole, w[1] / whole]
}
