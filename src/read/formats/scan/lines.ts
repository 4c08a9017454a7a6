import type { Box, Line, Mark, Piece, Print, Seen } from '../../../domain/document.ts'
import type { InkLine } from '../../../paper/ink-lines.ts'
import type { NumberReadings } from './numbers.ts'
import { inPoints, POINTS } from './points.ts'
import type { Recognised } from './recogniser.ts'

export interface ReadInk {
  readonly line: InkLine
  readonly seen: Recognised
  /** Further readings, where it may hold a number. */
  readonly numbers: NumberReadings | null
}

interface Word {
  readonly text: string
  readonly left: number
  readonly right: number
}

/** Certainty of text that one recogniser alone has read. */
const ONE_READER = 0.5
/**
 * The same of words that it was so sure of (mean of the letters): of 39 names and titles of the corpus 36 were right but for accents,
 * of which it sees few. Enough for what is only noted, never for what is acted on.
 */
const WELL_READ = 0.65
const SURE_OF_WORDS = 0.97
/** Probability from which a blank is believed. */
const FAINT_BLANK = 0.12

/** Lines as they stand on the page, each with the boxes that stand in its row; known print and its boxes stand alone. */
export function asLines(
  page: number,
  inked: readonly ReadInk[],
  prints: readonly Print[],
  marks: readonly Mark[],
): Line[] {
  const homes = new Map<Mark, ReadInk>()
  for (const mark of marks) {
    const home = prints.length === 0 ? rowOf(mark.place!, inked) : null
    if (home) homes.set(mark, home)
  }
  const lines = inked.flatMap((one): Line[] => {
    const own = marks.filter((mark) => homes.get(mark) === one)
    const pieces = piecesOf(one, own)
    return pieces.length > 0 ? [lineOf(page, pieces, hasWriting(one.seen) ? seenOf(one) : undefined)] : []
  })
  const alone = marks.filter((mark) => !homes.has(mark)).map((mark) => lineOf(page, [mark]))
  return inRows([...lines, ...prints.map((print) => lineOf(page, [print])), ...alone])
}

/** Top to bottom, and left to right where lines stand level with each other. */
function inRows(lines: readonly Line[]): Line[] {
  const rows: Line[][] = []
  const middle = ({ place }: Line) => place![1] + place![3] / 2
  for (const line of [...lines].sort((one, other) => middle(one) - middle(other))) {
    const row = rows.at(-1)
    if (row && middle(line) - middle(row[0]!) < Math.min(line.place![3], row[0]!.place![3]) * 0.5) row.push(line)
    else rows.push([line])
  }
  return rows.flatMap((row) => row.sort((one, other) => one.place![0] - other.place![0]))
}

/** The line that a box stands in: level with it, and right before, behind or between its words. */
function rowOf([x, y, width, height]: Box, inked: readonly ReadInk[]): ReadInk | null {
  const [left, right, middle] = [x / POINTS, (x + width) / POINTS, (y + height / 2) / POINTS]
  const near = inked.flatMap((one) => {
    const { line } = one
    const high = line.bottom - line.top
    if (middle < line.top - high * 0.3 || middle > line.bottom + high * 0.3) return []
    const gap = Math.max(line.left - right, left - line.right, 0)
    return gap < 2 * Math.max(high, 20) ? [{ one, gap }] : []
  })
  return near.sort((one, other) => one.gap - other.gap)[0]?.one ?? null
}

function piecesOf(one: ReadInk, marks: readonly Mark[]): Piece[] {
  const pieces: { readonly at: number; readonly piece: Piece }[] = marks.map((piece) => ({
    at: piece.place![0],
    piece,
  }))
  const edges = marks.map(({ place }) => place![0] / POINTS).sort((a, b) => a - b)
  let run: Word[] = []
  const close = () => {
    if (run.length > 0) pieces.push({ at: run[0]!.left * POINTS, piece: printOf(run, one) })
    run = []
  }
  let before = -1
  for (const word of wordsOf(one)) {
    if (edges.some((edge) => edge > before && edge <= word.left)) close()
    run.push(word)
    before = word.left
  }
  close()
  return pieces.sort((a, b) => a.at - b.at).map(({ piece }) => piece)
}

function printOf(words: readonly Word[], { line, seen }: ReadInk): Print {
  const [left, right] = [words[0]!.left, words.at(-1)!.right]
  const text = words.map((word) => word.text).join(' ')
  const certainty = isWords(text) && seen.certainty >= SURE_OF_WORDS ? WELL_READ : ONE_READER
  return { is: 'print', text, place: inPoints(left, line.top, right, line.bottom), certainty }
}

/** Letters mainly: digits are certain by other means. */
function isWords(text: string): boolean {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  return count(/\p{L}/gu) > 2 * count(/\p{N}/gu)
}

/** Parts the characters where the network sees a blank, however faintly, and at the gaps between pieces of ink. */
function wordsOf({ line, seen }: ReadInk): Word[] {
  const { left, right } = line
  const margin = (line.bottom - line.top) * 0.2
  const xOf = (at: number) => left - margin + at * (right - left + 2 * margin)
  const gaps = gapsIn(line)
  const blanks = seen.steps.flatMap((step, at) =>
    step.some(([text, share]) => text === ' ' && share > FAINT_BLANK) ? [xOf((at + 0.5) / seen.steps.length)] : [],
  )
  const words: { text: string; left: number; right: number }[] = []
  let last = Number.NEGATIVE_INFINITY
  for (const { text, at } of seen.characters) {
    if (text.trim() === '') continue
    const x = xOf(at)
    const parted = [...gaps, ...blanks].some((gap) => gap > last && gap <= x)
    const word = words.at(-1)
    if (word && !parted) {
      word.text += text
      word.right = x
    } else words.push({ text, left: x, right: x })
    last = x
  }
  const half = margin * 1.5
  return words.map((word) => ({
    ...word,
    left: Math.max(left, word.left - half),
    right: Math.min(right, word.right + half),
  }))
}

/** Middles of the gaps that are wide enough to part words. */
function gapsIn({ pieces, top, bottom }: InkLine): number[] {
  const gaps: { middle: number; width: number }[] = []
  let end = pieces[0]!.right
  for (const piece of pieces.slice(1)) {
    if (piece.left > end) gaps.push({ middle: (piece.left + end) / 2, width: piece.left - end })
    end = Math.max(end, piece.right)
  }
  const widths = gaps.map(({ width }) => width).sort((one, other) => one - other)
  const usual = widths[Math.floor(widths.length / 2)] ?? 0
  const least = Math.max((bottom - top) * 0.2, usual * 1.8)
  return gaps.filter(({ width }) => width >= least).map(({ middle }) => middle)
}

/** Only what may hold a number is worth telling in full. */
function hasWriting({ steps }: Recognised): boolean {
  return steps.some((step) => step.some(([text, share]) => share > 0.05 && /[0-9]/.test(text)))
}

function seenOf({ line, seen, numbers }: ReadInk): Seen {
  const margin = (line.bottom - line.top) * 0.2
  return {
    from: (line.left - margin) * POINTS,
    to: (line.right + margin) * POINTS,
    steps: seen.steps,
    ...(numbers && {
      again: numbers.again.map(({ from, to, steps }) => ({ from: from * POINTS, to: to * POINTS, steps })),
      ...(numbers.second !== undefined && { second: numbers.second }),
    }),
  }
}

function lineOf(page: number, pieces: readonly Piece[], seen?: Seen): Line {
  const places = pieces.flatMap(({ place }) => (place ? [place] : []))
  const left = Math.min(...places.map(([x]) => x))
  const top = Math.min(...places.map(([, y]) => y))
  const right = Math.max(...places.map(([x, , width]) => x + width))
  const bottom = Math.max(...places.map(([, y, , height]) => y + height))
  const text = pieces.map((piece) => (piece.is === 'mark' ? SIGNS[piece.state] : piece.text)).join(' ')
  return { page, place: [left, top, right - left, bottom - top], text, pieces, quote: 0, ...(seen && { seen }) }
}

const SIGNS = { ticked: '☒', empty: '☐', unclear: '?' } as const
