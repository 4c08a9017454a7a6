import type { Ink } from './ink-map.ts'
import { uprightOf } from './ink-upright.ts'

/**
 * How the lines of one direction lie on a picture: they rise by `slope` at its middle, and steeper or flatter by `fan` for each pixel
 * aside, as the lines of a sheet do that is seen from a corner. Measured from the middle, a line is at `v + along × (slope + fan × v)`.
 */
export interface Lean {
  readonly slope: number
  readonly fan: number
  /** How clearly ink stands in such lines. */
  readonly sharpness: number
}

const SHRINK = 3
const MOST_POINTS = 60_000
/** Enough to find a sharp row by. */
const FEW_POINTS = 8_000
/** Steepest slope of a page that lies askew (15°). */
const STEEPEST = 0.27
/** How much slopes may differ between the picture's middle and its edge. */
const WIDEST_FAN = 0.075
/** Columns of a sheet stand square to its rows, give or take what a camera sees aslant. */
const OUT_OF_SQUARE = 0.1
/** By so much columns must show more clearly than what upright strokes, or the rows' own square, say. */
const CLEARLY = 1.4
/** Sharpness of columns that rulings make; text alone makes less. */
const RULED = 0.006

/** Lines across the page and down the page, each by the edges of ink that stand in the sharpest rows. */
export function leanOf(ink: Ink): { readonly across: Lean; readonly down: Lean } {
  const [width, height] = [ink.width / SHRINK, ink.height / SHRINK]
  const rows = new Rows(edgesOf(ink, 'lower'), width, height)
  const columns = new Rows(edgesOf(ink, 'left'), height, width)
  const [across, down] = [rows.best(0, STEEPEST), columns.best(0, STEEPEST)]
  return across.sharpness >= down.sharpness
    ? { across: inPixels(across), down: inPixels(columns.bestBeside(-across.slope, uprightOf(ink))) }
    : { across: inPixels(rows.bestBeside(-down.slope, null)), down: inPixels(down) }
}

function inPixels({ slope, fan, sharpness }: Lean): Lean {
  return { slope, fan: fan / SHRINK, sharpness }
}

interface Points {
  readonly along: Float32Array
  readonly aside: Float32Array
}

/**
 * Edges of ink, which stand in sharper rows than strokes do: measured from the middle, along and across the lines looked for. Of
 * left edges only those that go on above and below: rulings, boxes and upright strokes.
 */
function edgesOf({ width, height, data }: Ink, edge: 'lower' | 'left'): Points {
  const [along, aside] = [[] as number[], [] as number[]]
  const off = edge === 'lower' ? SHRINK * width : -SHRINK
  for (let y = SHRINK; y < height - SHRINK; y += SHRINK)
    for (let x = SHRINK; x < width - SHRINK; x += SHRINK) {
      const at = y * width + x
      if (!data[at] || data[at + off]) continue
      if (edge === 'left' && !(isEdge(data, at - SHRINK * width, off) && isEdge(data, at + SHRINK * width, off)))
        continue
      const [px, py] = [(x - width / 2) / SHRINK, (y - height / 2) / SHRINK]
      along.push(edge === 'lower' ? px : py)
      aside.push(edge === 'lower' ? py : px)
    }
  return thinned({ along: Float32Array.from(along), aside: Float32Array.from(aside) }, MOST_POINTS)
}

function isEdge(data: Uint8Array, at: number, off: number): boolean {
  return Boolean(data[at] || data[at + 1]) && !(data[at + off] && data[at + off - 1])
}

function thinned({ along, aside }: Points, most: number): Points {
  const every = Math.max(1, Math.ceil(along.length / most))
  const thin = (list: Float32Array) => list.filter((_, at) => at % every === 0)
  return every === 1 ? { along, aside } : { along: thin(along), aside: thin(aside) }
}

/** Looks for the pencil of lines on which points gather. */
class Rows {
  private readonly few: Points
  private readonly count: Float32Array

  constructor(
    private readonly points: Points,
    long: number,
    private readonly wide: number,
  ) {
    this.few = thinned(points, FEW_POINTS)
    this.count = new Float32Array(Math.ceil(wide * 1.6 + long * 0.4))
  }

  best(around: number, reach: number): Lean {
    const widest = WIDEST_FAN / (this.wide / 2)
    let best: Lean = { slope: around, fan: 0, sharpness: this.sharpness(this.few, around, 0) }
    const look = (points: Points, slopes: readonly number[], fans: readonly number[]) => {
      for (const slope of slopes)
        for (const fan of fans) {
          const sharpness = this.sharpness(points, slope, fan)
          if (sharpness > best.sharpness) best = { slope, fan, sharpness }
        }
    }
    look(this.few, steps(around, reach, 0.008), steps(0, widest, widest / 5))
    look(this.few, steps(best.slope, 0.006, 0.002), steps(best.fan, widest / 6, widest / 18))
    best = { ...best, sharpness: this.sharpness(this.points, best.slope, best.fan) }
    look(this.points, steps(best.slope, 0.0018, 0.0006), steps(best.fan, widest / 24, widest / 48))
    return best
  }

  /** Near a slope; as the strokes lean, or else just there with no fan, where nothing shows more clearly. */
  bestBeside(slope: number, strokes: { readonly slope: number; readonly fan: number } | null): Lean {
    const isBelievable = strokes && Math.abs(strokes.slope - slope) < OUT_OF_SQUARE
    const [at, fan] = isBelievable ? [strokes.slope, strokes.fan * SHRINK] : [slope, 0]
    const plain = { slope: at, fan, sharpness: this.sharpness(this.points, at, fan) }
    const best = this.best(slope, OUT_OF_SQUARE)
    return best.sharpness > Math.max(plain.sharpness * CLEARLY, RULED) ? best : plain
  }

  private sharpness({ along, aside }: Points, slope: number, fan: number): number {
    const { count } = this
    count.fill(0)
    const middle = count.length / 2
    for (let at = 0; at < along.length; at++) {
      const row = (aside[at]! - along[at]! * slope) / (1 + along[at]! * fan) + middle
      const whole = row | 0
      if (whole < 0 || whole + 1 >= count.length) continue
      count[whole]! += 1 - (row - whole)
      count[whole + 1]! += row - whole
    }
    let sum = 0
    for (let row = 1; row < count.length; row++) sum += (count[row]! - count[row - 1]!) ** 2
    return sum / Math.max(along.length, 1) ** 2
  }
}

function steps(middle: number, reach: number, step: number): number[] {
  const count = Math.round(reach / step)
  return Array.from({ length: 2 * count + 1 }, (_, at) => middle + (at - count) * step)
}
