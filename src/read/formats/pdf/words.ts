import { boxOf, type Glyph } from '../../../paper/pdf-drawn.ts'
import { area, centreOf, common, heightOf, holds, type Rect, united, widthOf } from '../../../paper/pdf-geometry.ts'
import { type Stroke, slanted } from './ink.ts'
import type { Notes } from './notes.ts'

/** What was done to printed words: struck out, ringed, highlighted, scribbled over. */
export interface WordMarks {
  readonly struck: ReadonlySet<Glyph>
  /** Words somebody singled out: a ring or a highlight may mean yes, a scribble no. */
  readonly singled: readonly {
    readonly place: Rect
    readonly how: 'ringed' | 'highlighted' | 'scribbled'
    readonly text: string
  }[]
}

/** Glyphs of one run in reading order, as `runs` makes them. */
type Run = { readonly glyphs: readonly Glyph[] }

/** A drawing larger than this is no mark on a word. */
const LARGEST: readonly [number, number] = [260, 60]
/** Longer passages are highlighted to be noticed, not to be chosen. */
const MOST_WORDS = 3

export function markWords(runs: readonly Run[], pageStrokes: readonly Stroke[], notes: Notes): WordMarks {
  const struck = new Set<Glyph>()
  const singled: { place: Rect; how: 'ringed' | 'highlighted' | 'scribbled'; text: string }[] = []
  const words = runs.flatMap(({ glyphs }) => wordsOf(glyphs))
  const single = (how: 'ringed' | 'highlighted' | 'scribbled', hit: readonly Word[]): void => {
    if (hit.length === 0 || hit.length > MOST_WORDS) return
    const place = hit.map((word) => word.place).reduce(united)
    singled.push({ place, how, text: hit.map((word) => word.text).join(' ') })
  }
  for (const place of notes.strikeOuts) {
    for (const word of words) for (const glyph of word.glyphs) if (holds(place, ...middleOf(glyph))) struck.add(glyph)
  }
  for (const { points, place } of [...pageStrokes, ...notes.strokes]) {
    if (widthOf(place) > LARGEST[0] || heightOf(place) > LARGEST[1]) continue
    const near = words.filter((word) => area(common(grown(word.place), grown(place))) > 0)
    if (near.length === 0) continue
    if (isLevel(points, place)) for (const glyph of near.flatMap((word) => word.glyphs)) strike(glyph, place, struck)
    else if (slanted(points) < 0.4 * lengthOf(points)) continue
    else if (isRing(points, place))
      single(
        'ringed',
        near.filter((word) => holds(place, ...centreOf(word.place))),
      )
    else
      single(
        'scribbled',
        near.filter((word) => covers(place, word)),
      )
  }
  for (const ring of notes.rings)
    single(
      'ringed',
      words.filter((word) => holds(ring, ...centreOf(word.place))),
    )
  for (const place of notes.highlights)
    single(
      'highlighted',
      words.filter((word) => holds(place, ...centreOf(word.place), 1)),
    )
  return { struck, singled }
}

interface Word {
  readonly text: string
  readonly place: Rect
  readonly glyphs: readonly Glyph[]
}

function wordsOf(glyphs: readonly Glyph[]): Word[] {
  const words: Glyph[][] = []
  let last: Glyph | null = null
  for (const glyph of glyphs) {
    const apart = !last || glyph.spaced || glyph.x - last.x - last.width > 0.2 * glyph.size
    if (apart) words.push([glyph])
    else words[words.length - 1]!.push(glyph)
    last = glyph
  }
  return words.map((own) => ({
    text: own.map((g) => g.text).join(''),
    place: own.map(boxOf).reduce(united),
    glyphs: own,
  }))
}

function strike(glyph: Glyph, line: Rect, struck: Set<Glyph>): void {
  const [x] = middleOf(glyph)
  const [, at] = centreOf(line)
  const throughIt = at > glyph.y - 0.62 * glyph.size && at < glyph.y - 0.1 * glyph.size
  if (throughIt && x >= line[0] - 0.1 * glyph.size && x <= line[2] + 0.1 * glyph.size) struck.add(glyph)
}

/** A bar, or a line drawn by hand from one end of a word to the other; not a frame, which goes there and back. */
function isLevel(points: Stroke['points'], place: Rect): boolean {
  if (heightOf(place) <= 2.5) return widthOf(place) > 2
  return heightOf(place) <= widthOf(place) * 0.2 + 2.5 && lengthOf(points) < 1.35 * widthOf(place)
}

function lengthOf(points: Stroke['points']): number {
  return points.reduce(
    (sum, [x, y], i) => (i === 0 ? 0 : sum + Math.hypot(x - points[i - 1]![0], y - points[i - 1]![1])),
    0,
  )
}

/** A loop that comes back to where it began, round about its middle. */
function isRing(points: Stroke['points'], place: Rect): boolean {
  if (points.length < 5) return false
  const [first, last] = [points[0]!, points[points.length - 1]!]
  const closes = Math.hypot(first[0] - last[0], first[1] - last[1]) < 0.4 * Math.max(widthOf(place), heightOf(place))
  const [x, y] = centreOf(place)
  const inner: Rect = [
    x - widthOf(place) * 0.22,
    y - heightOf(place) * 0.22,
    x + widthOf(place) * 0.22,
    y + heightOf(place) * 0.22,
  ]
  return closes && !points.some((point) => holds(inner, ...point))
}

function covers(place: Rect, word: Word): boolean {
  return widthOf(common(place, word.place)) > 0.6 * widthOf(word.place) && holds(word.place, ...centreOf(place), 3)
}

function middleOf(glyph: Glyph): readonly [number, number] {
  return [glyph.x + glyph.width / 2, glyph.y - glyph.size * 0.3]
}

function grown(r: Rect): Rect {
  return [r[0] - 0.5, r[1] - 0.5, r[2] + 0.5, r[3] + 0.5]
}
