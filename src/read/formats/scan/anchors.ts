import type { FormLayout, LayoutPage, LayoutText } from '../../../domain/layout.ts'
import type { InkLine } from '../../../paper/ink-lines.ts'
import type { PointPair } from '../../../paper/picture-homography.ts'

/** A line that was read, and a printed text of an original that it seems to be. */
export interface Anchor {
  readonly line: InkLine
  readonly text: LayoutText
  /** The only text of the page that the line can be, and of the lines read the only one that it can be. */
  readonly unique: boolean
}

export interface Candidate {
  readonly layout: FormLayout
  readonly page: LayoutPage
  readonly anchors: readonly Anchor[]
}

/** Letters of a text that is worth comparing. */
const LEAST = 4
const ALIKE = 0.8
/** Pages compared letter by letter: those with the most lines in common. */
const MOST_PAGES = 4
const FEWEST_ANCHORS = 4

/** The pages of originals that a page's lines may be from, likeliest first. */
export function candidatesFor(
  read: readonly { readonly line: InkLine; readonly text: string }[],
  layouts: readonly FormLayout[],
): Candidate[] {
  const lines = read.map(({ line, text }) => ({ line, text: bare(text) })).filter(({ text }) => text.length >= LEAST)
  const beginnings = new Set(lines.map(({ text }) => text.slice(0, LEAST)))
  return layouts
    .flatMap((layout) => layout.pages.map((page) => ({ layout, page, texts: textsOf(page) })))
    .map((one) => ({
      ...one,
      shared: one.texts.filter(({ letters }) => beginnings.has(letters.slice(0, LEAST))).length,
    }))
    .sort((one, other) => other.shared - one.shared)
    .slice(0, MOST_PAGES)
    .map(({ layout, page, texts }) => ({ layout, page, anchors: anchorsOf(lines, texts) }))
    .filter(({ anchors }) => anchors.length >= FEWEST_ANCHORS)
    .sort((one, other) => other.anchors.length - one.anchors.length)
}

/** Both ends of an anchor, at half its height. */
export function pairsOf({ line, text }: Anchor): [PointPair, PointPair] {
  const [x, y, width, height] = text.place
  const middle = (line.top + line.bottom) / 2
  return [
    { from: [x, y + height / 2], to: [line.left, middle] },
    { from: [x + width, y + height / 2], to: [line.right, middle] },
  ]
}

interface Lettered {
  readonly text: LayoutText
  readonly letters: string
}

const known = new WeakMap<LayoutPage, readonly Lettered[]>()

function textsOf(page: LayoutPage): readonly Lettered[] {
  const made =
    known.get(page) ??
    page.texts.map((text) => ({ text, letters: bare(text.text) })).filter(({ letters }) => letters.length >= LEAST)
  known.set(page, made)
  return made
}

function anchorsOf(lines: readonly { line: InkLine; text: string }[], texts: readonly Lettered[]): Anchor[] {
  const pairs = lines.flatMap(({ line, text }) =>
    texts.flatMap((one) => (isAlike(text, one.letters) ? [{ line, text: one.text }] : [])),
  )
  const count = <T>(list: readonly T[], one: T) => list.filter((other) => other === one).length
  const [usedLines, usedTexts] = [pairs.map(({ line }) => line), pairs.map(({ text }) => text)]
  return pairs.map((pair) => ({
    ...pair,
    unique: count(usedLines, pair.line) === 1 && count(usedTexts, pair.text) === 1,
  }))
}

/** Letters and digits alone, without accents: what recognisers of print agree on. */
function bare(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

function isAlike(one: string, other: string): boolean {
  if (one === other) return true
  const longest = Math.max(one.length, other.length)
  const most = Math.floor(longest * (1 - ALIKE))
  return Math.abs(one.length - other.length) <= most && distance(one, other, most) <= most
}

/** Letters to change, to add or to leave out; any number above `most` where there are more. */
function distance(one: string, other: string, most: number): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let at = 1; at <= one.length; at++) {
    const next = [at]
    for (let to = 1; to <= other.length; to++) {
      const changed = row[to - 1]! + (one[at - 1] === other[to - 1] ? 0 : 1)
      next.push(Math.min(changed, row[to]! + 1, next[to - 1]! + 1))
    }
    if (Math.min(...next) > most) return most + 1
    row = next
  }
  return row[other.length]!
}
