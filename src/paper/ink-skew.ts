import type { Ink } from './ink-map.ts'

/** How a page's lines run: degrees by which they rise to the right, and how clearly they show as lines. */
export interface Skew {
  readonly degrees: number
  readonly sharpness: number
}

const WIDEST = 15
const SHRINK = 3
const MOST_POINTS = 60_000

/** The angle at which ink gathers in the sharpest rows, for lines across the page and for lines down the page. */
export function skewOf(ink: Ink): { readonly across: Skew; readonly down: Skew } {
  const points = pointsOf(ink)
  const [width, height] = [Math.ceil(ink.width / SHRINK), Math.ceil(ink.height / SHRINK)]
  return { across: bestOf(points.xs, points.ys, width, height), down: bestOf(points.ys, points.xs, height, width) }
}

/** Lower edges of ink, which stand in sharper rows than strokes do. */
function pointsOf({ width, height, data }: Ink): { xs: Float32Array; ys: Float32Array } {
  const [xs, ys] = [[] as number[], [] as number[]]
  for (let y = SHRINK; y < height - SHRINK; y += SHRINK)
    for (let x = 0; x < width; x += SHRINK)
      if (data[y * width + x] && !data[(y + SHRINK) * width + x]) {
        xs.push(x / SHRINK)
        ys.push(y / SHRINK)
      }
  const every = Math.max(1, Math.ceil(xs.length / MOST_POINTS))
  const thin = (list: number[]) => Float32Array.from(list.filter((_, at) => at % every === 0))
  return { xs: thin(xs), ys: thin(ys) }
}

function bestOf(xs: Float32Array, ys: Float32Array, width: number, height: number): Skew {
  const size = height + Math.ceil(width * 0.6)
  const rows = new Float32Array(size)
  const sharpness = (degrees: number) => {
    rows.fill(0)
    const slope = Math.tan((degrees * Math.PI) / 180)
    const shift = Math.ceil(width * 0.3)
    for (let at = 0; at < xs.length; at++) {
      const row = ys[at]! + xs[at]! * slope + shift - (width / 2) * slope
      const whole = row | 0
      if (whole >= 0 && whole + 1 < size) {
        rows[whole]! += 1 - (row - whole)
        rows[whole + 1]! += row - whole
      }
    }
    let sum = 0
    for (let row = 1; row < size; row++) sum += (rows[row]! - rows[row - 1]!) ** 2
    return sum / Math.max(xs.length, 1)
  }
  let best: Skew = { degrees: 0, sharpness: sharpness(0) }
  const look = (from: number, to: number, step: number) => {
    for (let degrees = from; degrees <= to; degrees += step) {
      const found = sharpness(degrees)
      if (found > best.sharpness) best = { degrees, sharpness: found }
    }
  }
  look(-WIDEST, WIDEST, 0.5)
  const coarse = best.degrees
  look(coarse - 0.5, coarse + 0.5, 0.1)
  const fine = best.degrees
  look(fine - 0.1, fine + 0.1, 0.02)
  return best
}
