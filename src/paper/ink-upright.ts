import type { Ink } from './ink-map.ts'

/** Heights in pixels of strokes whose slope can be told: sides of boxes, pieces of rulings; letters are lower. */
const SHORTEST = 19
const LONGEST = 300
/** Fewer strokes, or strokes that differ by more from what most say, tell nothing. */
const FEWEST = 10
const STEEPEST = 0.25
const APART = 0.05

/** A fan is believed by half where as much speaks for it as ten sides of boxes would, 200 pixels apart. */
const DOUBT = 10 * 28 ** 2 * 200 ** 2

/** An upright stroke: where it stands from the picture's middle, how much it leans, and how much that counts. */
interface Stroke {
  readonly x: number
  readonly slope: number
  readonly weight: number
}

/**
 * How upright strokes lean on a picture, at its middle and more for each pixel aside: by the left sides of what is drawn straight.
 * Null where too few agree.
 */
export function uprightOf(ink: Ink): { readonly slope: number; readonly fan: number } | null {
  const strokes = strokesOf(ink)
  // Slanting letters and digits all lean one way: most strokes count, not their mean.
  let found = { slope: middleOf(strokes), fan: 0 }
  for (let round = 0; round < 3; round++) {
    const { slope, fan } = found
    const kept = strokes.filter((stroke) => Math.abs(stroke.slope - slope - fan * stroke.x) < APART)
    if (kept.length < FEWEST || kept.length < strokes.length / 2) return null
    found = fitted(kept)
  }
  return found
}

/** The slope that as much speaks against as for. */
function middleOf(strokes: readonly Stroke[]): number {
  const sorted = strokes.toSorted((one, other) => one.slope - other.slope)
  let left = strokes.reduce((sum, { weight }) => sum + weight, 0) / 2
  for (const { slope, weight } of sorted) {
    left -= weight
    if (left <= 0) return slope
  }
  return 0
}

function strokesOf({ width, height, data }: Ink): Stroke[] {
  const strokes: Stroke[] = []
  const isEdge = (at: number) => data[at] === 1 && data[at - 1] === 0
  for (let y = 1; y < height - SHORTEST; y++)
    for (let x = 2; x < width - 2; x++) {
      const at = y * width + x
      const above = at - width
      if (!isEdge(at) || isEdge(above) || isEdge(above - 1) || isEdge(above + 1)) continue
      let [end, last] = [at, at]
      let rows = 0
      for (; rows < LONGEST && y + rows + 1 < height; rows++) {
        const next = end + width
        last = isEdge(next) ? next : isEdge(next - 1) ? next - 1 : isEdge(next + 1) ? next + 1 : 0
        if (last === 0) break
        end = last
      }
      if (rows < SHORTEST) continue
      const slope = ((end % width) - x) / rows
      if (Math.abs(slope) < STEEPEST) strokes.push({ x: x - width / 2, slope, weight: rows * rows })
    }
  return strokes
}

/** The straight line through slopes over places, each counting by its weight. */
function fitted(strokes: readonly Stroke[]): { slope: number; fan: number } {
  const [all, mx, ms] = strokes.reduce(
    ([w, x, s], one) => [w + one.weight, x + one.weight * one.x, s + one.weight * one.slope],
    [0, 0, 0],
  )
  const [cx, cs] = [mx / all, ms / all]
  const [xx, xs] = strokes.reduce(
    ([a, b], { x, slope, weight }) => [a + weight * (x - cx) ** 2, b + weight * (x - cx) * (slope - cs)],
    [0, 0],
  )
  const fan = xs / (xx + DOUBT)
  return { slope: cs - fan * cx, fan }
}
