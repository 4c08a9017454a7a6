import type { FormLayout, LayoutPage } from '../../../domain/layout.ts'
import type { InkLine } from '../../../paper/ink-lines.ts'
import { type Homography, homographyOf, mapped, missOf, type PointPair } from '../../../paper/picture-homography.ts'
import { type Anchor, type Candidate, candidatesFor, pairsOf } from './anchors.ts'

/** The page of an original that a scanned page shows, and the map from its points to the scan's pixels. */
export interface Registered {
  readonly layout: FormLayout
  readonly page: LayoutPage
  readonly map: Homography
  /** How many printed lines stand where it says, and the points of these. */
  readonly anchors: number
  readonly pairs: readonly PointPair[]
}

/** Pixels by which a printed line may be off its place: at first, and once the map is fitted. */
const NEAR = 26
const NEARER = 9
/** Printed lines that must stand at their places, and how much of the page's print they must span. */
const FEWEST = 6
const SPAN = 0.3
/** Anchors from which the map may bend parallels. */
const ENOUGH_TO_BEND = 9
/** Pixels to a point: of a page that fills its picture, and of one that does not. */
const SCALES = [1.5, 3.4] as const
const STRETCH = 1.2
const MOST_TRIED = 30

/** Which page of which original this is, by its printed lines; null where no page fits it well. */
export function registered(
  read: readonly { readonly line: InkLine; readonly text: string }[],
  layouts: readonly FormLayout[],
): Registered | null {
  const fits = candidatesFor(read, layouts).flatMap((candidate) => fitOf(candidate) ?? [])
  const [best, next] = fits.sort((one, other) => other.anchors - one.anchors)
  if (!best || best.anchors < FEWEST) return null
  // Two revisions of one form, of which neither fits better, put their boxes at different places.
  return next && next.anchors > best.anchors * 0.9 && !isSamePlace(best, next) ? null : best
}

function fitOf({ layout, page, anchors }: Candidate): Registered | null {
  const unique = anchors.filter((anchor) => anchor.unique).slice(0, MOST_TRIED)
  let best: readonly Anchor[] = []
  for (const [at, one] of unique.entries())
    for (const other of unique.slice(at + 1)) {
      const map = levelMap(one, other)
      if (!map) continue
      const within = anchors.filter((anchor) => isNear(map, anchor, NEAR))
      if (within.length > best.length) best = within
    }
  let map: Homography | null = null
  for (let round = 0; round < 3; round++) {
    map = homographyOf(best.flatMap(pairsOf), best.length < ENOUGH_TO_BEND)
    if (!map || best.length < FEWEST) return null
    const fitted = map
    best = anchors.filter((anchor) => isNear(fitted, anchor, round === 0 ? NEAR : NEARER))
  }
  return map && spanOf(best) >= SPAN * spanOf(textsOf(page)) && isPlausible(map, page)
    ? { layout, page, map, anchors: best.length, pairs: best.flatMap(pairsOf) }
    : null
}

/** The map without turn or bend that puts two lines in their places; null where it would be no page's. */
function levelMap(one: Anchor, other: Anchor): Homography | null {
  const [pairs, more] = [pairsOf(one), pairsOf(other)]
  const tall = more[0].from[1] - pairs[0].from[1]
  if (Math.abs(tall) < 40) return null
  const wide = (pair: readonly [PointPair, PointPair], end: 'from' | 'to') => pair[1][end][0] - pair[0][end][0]
  const sx = (wide(pairs, 'to') + wide(more, 'to')) / (wide(pairs, 'from') + wide(more, 'from'))
  const sy = (more[0].to[1] - pairs[0].to[1]) / tall
  if (sy < SCALES[0] || sy > SCALES[1] || sx > sy * STRETCH || sy > sx * STRETCH) return null
  const [{ from, to }] = pairs
  return [sx, 0, to[0] - sx * from[0], 0, sy, to[1] - sy * from[1], 0, 0]
}

function isNear(map: Homography, anchor: Anchor, most: number): boolean {
  return pairsOf(anchor).every((pair) => missOf(map, pair) < most)
}

/** A sheet of paper stays a sheet: its corners keep their order, and no side is much longer than the one across. */
function isPlausible(map: Homography, { width, height }: LayoutPage): boolean {
  const [a, b, c, d] = (
    [
      [0, 0],
      [width, 0],
      [width, height],
      [0, height],
    ] as const
  ).map((at) => mapped(map, at))
  const long = (one: readonly number[], other: readonly number[]) =>
    Math.hypot(one[0]! - other[0]!, one[1]! - other[1]!)
  const isLike = (one: number, other: number) => one < other * 1.35 && other < one * 1.35
  const isUpright = b![0] > a![0] && c![0] > d![0] && d![1] > a![1] && c![1] > b![1]
  return isUpright && isLike(long(a!, b!), long(d!, c!)) && isLike(long(a!, d!), long(b!, c!))
}

function spanOf(list: readonly { readonly text: { readonly place: readonly number[] } }[]): number {
  const tops = list.map(({ text }) => text.place[1]!)
  return tops.length === 0 ? 0 : Math.max(...tops) - Math.min(...tops)
}

function textsOf({ texts }: LayoutPage): { text: LayoutPage['texts'][number] }[] {
  return texts.map((text) => ({ text }))
}

/** The same boxes at the same places: it does not matter which of the two pages it is. */
function isSamePlace(one: Registered, other: Registered): boolean {
  const boxes = ({ page, map }: Registered) =>
    page.spots.flatMap((spot) => (spot.is === 'box' ? [{ spot, at: mapped(map, [spot.place[0], spot.place[1]]) }] : []))
  const [these, those] = [boxes(one), boxes(other)]
  return (
    these.length === those.length &&
    these.every(({ spot, at }) =>
      those.some(
        (that) =>
          that.spot.question === spot.question &&
          that.spot.option === spot.option &&
          Math.hypot(that.at[0] - at[0], that.at[1] - at[1]) < 10,
      ),
    )
  )
}
