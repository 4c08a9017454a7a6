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
const FEW_POINTS = 5_000
/** Rows taken together at the first look, and how many of its pencils are looked at again. */
const COARSE = 3
const PROMISING = 6
/** Steepest slope of a page that lies askew (15°). */
const STEEPEST = 0.27
/** How much slopes may differ between the picture's middle and its edge. */
const WIDEST_FAN = 0.1
/** Columns of a sheet stand square to its rows, give or take what a camera sees aslant. */
const OUT_OF_SQUARE = 0.1
/** By so much columns must show more clearly than what upright strokes, or the rows' own square, say. */
const CLEARLY = 1.4
/** Sharpness of columns that rulings make, and of how many points; text alone makes less. */
const RULED = 0.006
const RULED_POINTS = 300

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
    const coarse = this.seen(this.few, steps(around, reach, 0.008), steps(0, widest, widest / 10), COARSE)
    const [fine] = coarse
      .slice(0, PROMISING)
      .flatMap(({ slope, fan }) =>
        this.seen(this.few, steps(slope, 0.006, 0.002), steps(fan, widest / 15, widest / 45), 1).slice(0, 1),
      )
      .sort(sharpestFirst)
    const { slope, fan } = fine ?? { slope: around, fan: 0 }
    return this.seen(this.points, steps(slope, 0.0018, 0.0006), steps(fan, widest / 48, widest / 96), 1)[0]!
  }

  /** All of these pencils, the sharpest first. */
  private seen(points: Points, slopes: readonly number[], fans: readonly number[], rows: number): Lean[] {
    return fans
      .flatMap((fan) => {
        const parallel = unfanned(points, fan)
        return slopes.map((slope) => ({ slope, fan, sharpness: this.sharpness(parallel, slope, rows) }))
      })
      .sort(sharpestFirst)
  }

  /** Near a slope; as the strokes lean, or else just there with no fan, where nothing shows more clearly. */
  bestBeside(slope: number, strokes: { readonly slope: number; readonly fan: number } | null): Lean {
    const isBelievable = strokes && Math.abs(strokes.slope - slope) < OUT_OF_SQUARE
    const [at, fan] = isBelievable ? [strokes.slope, strokes.fan * SHRINK] : [slope, 0]
    const plain = { slope: at, fan, sharpness: this.sharpness(unfanned(this.points, fan), at, 1) }
    const best = this.best(slope, OUT_OF_SQUARE)
    const isRuled = best.sharpness > RULED && Math.sqrt(best.sharpness) * this.points.along.length > RULED_POINTS
    return isRuled && best.sharpness > plain.sharpness * CLEARLY ? best : plain
  }

  /** Of parallel lines; `rows` taken together show lines that are not quite level yet. */
  private sharpness({ along, aside }: Points, slope: number, rows: number): number {
    const count = this.count.subarray(0, Math.ceil(this.count.length / rows))
    count.fill(0)
    const middle = count.length / 2
    const share = 1 / rows
    for (let at = 0; at < along.length; at++) {
      const row = (aside[at]! - along[at]! * slope) * share + middle
      const whole = row | 0
      if (whole < 0 || whole + 1 >= count.length) continue
      const below = row - whole
      count[whole]! += 1 - below
      count[whole + 1]! += below
    }
    let sum = 0
    for (let row = 1; row < count.length; row++) sum += (count[row]! - count[row - 1]!) ** 2
    return sum / Math.max(along.length, 1) ** 2
  }
}

/** The points as they would stand were the lines of a pencil parallel: `v = (aside - along × slope) / (1 + along × fan)` is level. */
function unfanned({ along, aside }: Points, fan: number): Points {
  if (fan === 0) return { along, aside }
  const parallel = { along: new Float32Array(along.length), aside: new Float32Array(along.length) }
  for (let at = 0; at < along.length; at++) {
    const share = 1 / (1 + along[at]! * fan)
    parallel.along[at] = along[at]! * share
    parallel.aside[at] = aside[at]! * share
  }
  return parallel
}

function sharpestFirst(one: Lean, other: Lean): number {
  return other.sharpness - one.sharpness
}

function steps(middle: number, reach: number, step: number): number[] {
  const count = Math.round(reach / step)
  return Array.from({ length: 2 * count + 1 }, (_, at) => middle + (at - count) * step)
}
