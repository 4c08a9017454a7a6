import type { Box, Line, Piece } from '../../../domain/document.ts'
import type { Glyph } from '../../../paper/pdf-drawn.ts'
import { boxOf } from '../../../paper/pdf-drawn.ts'
import { centreOf, heightOf, type Rect, united } from '../../../paper/pdf-geometry.ts'
import { type Ruling, stands } from '../../../paper/pdf-rulings.ts'
import { EDGE_GAP, edgesOf } from './edges.ts'
import { COLUMN_GAP, type Run, textOf } from './runs.ts'

/** A mark or an entry, and where it stands. */
export interface Placed {
  readonly place: Rect
  readonly piece: Exclude<Piece, { readonly is: 'print' }>
}

/** A run, a mark or an entry, on its way into a line. */
interface Unit {
  readonly place: Rect
  readonly em: number
  readonly pieces: readonly Piece[]
}

/** Puts marks and entries into the runs they stand in, and what stands alone on lines of its own. Lines come unordered. */
export function linesOf(
  page: number,
  runs: readonly Run[],
  placed: readonly Placed[],
  struck: ReadonlySet<Glyph>,
  rulings: readonly Ruling[],
): { readonly place: Rect; readonly line: Line }[] {
  const rows: Row[] = []
  const rowOf = new Map<Run, Row>()
  for (const run of [...runs].sort((a, b) => a.base - b.base)) {
    let row = rows.slice(-3).find((each) => isLevel(each, run))
    if (!row) {
      row = { base: run.base, em: run.em, units: [] }
      rows.push(row)
    }
    row.units.push({ place: run.place, em: run.em, pieces: printsOf(run, placed, struck) })
    rowOf.set(run, row)
  }
  for (const { place, piece } of placed) {
    const host = hostOf(place, runs, rulings)
    const unit: Unit = { place, em: host?.em ?? Math.min(heightOf(place), 12), pieces: [piece] }
    if (host) rowOf.get(host)!.units.push(unit)
    else rows.push({ base: place[3], em: unit.em, units: [unit] })
  }
  const groups = rows.flatMap(({ units }) => joined(units, rulings))
  const isEdge = edgesOf(groups.map(([first]) => first!.place[0]))
  return groups.flatMap((units) => splitAtEdges(units, isEdge)).map((units) => asLine(page, units))
}

/** Parts a line where a column begins that stands close behind the words before it. */
function splitAtEdges(units: readonly Unit[], isEdge: (x: number) => boolean): Unit[][] {
  const parts: Unit[][] = []
  let edge = 0
  for (const [at, unit] of units.entries()) {
    const gap = (unit.place[0] - edge) / unit.em
    if (at === 0 || (gap > EDGE_GAP && isEdge(unit.place[0]))) parts.push([unit])
    else parts[parts.length - 1]!.push(unit)
    edge = Math.max(edge, unit.place[2])
  }
  return parts
}

interface Row {
  readonly base: number
  readonly em: number
  readonly units: Unit[]
}

/** On the row's baseline, or typed a little above or below it right beside one of its runs. */
function isLevel(row: Row, { base, em, place }: Run): boolean {
  const off = (base - row.base) / Math.min(row.em, em)
  if (off <= 0.2) return true
  if (off > 0.45 || row.units.some((unit) => unit.place[0] < place[2] && place[0] < unit.place[2])) return false
  return row.units.some((unit) => Math.max(place[0] - unit.place[2], unit.place[0] - place[2]) <= COLUMN_GAP * em)
}

/** The run that a mark or a one-line entry stands in or next to; null where it stands alone, or is a block of its own. */
function hostOf(place: Rect, runs: readonly Run[], rulings: readonly Ruling[]): Run | null {
  const [, y] = centreOf(place)
  let best: { run: Run; distance: number } | null = null
  for (const run of runs) {
    const level = y > run.place[1] - 0.3 * run.em && y < run.place[3] + 0.3 * run.em
    if (!level || heightOf(place) > 2.4 * run.em) continue
    const gap = Math.max(place[0] - run.place[2], run.place[0] - place[2], 0)
    const [from, to] = place[0] > run.place[2] ? [run.place[2], place[0]] : [place[2], run.place[0]]
    if (gap > COLUMN_GAP * run.em || (gap > 0 && stands(rulings, from, to, y))) continue
    const distance = gap + Math.abs(y - (run.base - 0.3 * run.em))
    if (!best || distance < best.distance) best = { run, distance }
  }
  return best?.run ?? null
}

/** A run's printed pieces: broken where a mark or an entry stands inside it, and where striking out begins or ends. */
function printsOf(run: Run, placed: readonly Placed[], struck: ReadonlySet<Glyph>): Piece[] {
  const breaks = placed
    .filter(
      ({ place }) =>
        place[0] > run.place[0] &&
        place[2] < run.place[2] &&
        centreOf(place)[1] > run.place[1] &&
        centreOf(place)[1] < run.place[3],
    )
    .map(({ place }) => centreOf(place)[0])
  const groups: Glyph[][] = []
  let last: Glyph | null = null
  for (const glyph of run.glyphs) {
    const broken = last && breaks.some((x) => x > last!.x + last!.width / 2 && x <= glyph.x + glyph.width / 2)
    if (!last || broken || struck.has(last) !== struck.has(glyph)) groups.push([glyph])
    else groups[groups.length - 1]!.push(glyph)
    last = glyph
  }
  return groups.map((glyphs): Piece => {
    const place = boxAsWritten(glyphs.map(boxOf).reduce(united))
    const print = { is: 'print', text: textOf(glyphs), place } as const
    return struck.has(glyphs[0]!) ? { ...print, style: 'struck' } : print
  })
}

/** Sorts a row's units by place and parts it at gaps and rulings. */
function joined(row: readonly Unit[], rulings: readonly Ruling[]): Unit[][] {
  const apart: Unit[] = row.flatMap((unit) =>
    unit.pieces.map((piece) => ({ em: unit.em, pieces: [piece], place: rectOf(piece) ?? unit.place })),
  )
  const groups: Unit[][] = []
  let edge = 0
  for (const unit of apart.sort((a, b) => a.place[0] - b.place[0])) {
    const group = groups[groups.length - 1]
    const [, y] = centreOf(unit.place)
    const near = group && unit.place[0] - edge <= COLUMN_GAP * Math.max(unit.em, group[0]!.em)
    const parted = group && unit.place[0] > edge && stands(rulings, edge, unit.place[0], y)
    if (near && !parted) group.push(unit)
    else groups.push([unit])
    edge = near && !parted ? Math.max(edge, unit.place[2]) : unit.place[2]
  }
  return groups
}

function asLine(page: number, units: readonly Unit[]): { readonly place: Rect; readonly line: Line } {
  const place = units.map((unit) => unit.place).reduce(united)
  const pieces = units.flatMap((unit) => unit.pieces)
  return { place, line: { page, place: boxAsWritten(place), text: pieces.map(spelt).join(' '), pieces, quote: 0 } }
}

function spelt(piece: Piece): string {
  if (piece.is === 'mark') return piece.state === 'ticked' ? '☒' : piece.state === 'empty' ? '☐' : '?'
  return piece.text.replace(/\s+/g, ' ')
}

/** x, y, width and height, to a tenth of a point. */
export function boxAsWritten(r: Rect): Box {
  const tenth = (n: number): number => Math.round(n * 10) / 10
  return [tenth(r[0]), tenth(r[1]), tenth(r[2] - r[0]), tenth(r[3] - r[1])]
}

function rectOf(piece: Piece): Rect | null {
  return (
    piece.place && [piece.place[0], piece.place[1], piece.place[0] + piece.place[2], piece.place[1] + piece.place[3]]
  )
}
