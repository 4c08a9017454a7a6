import { boxOf, type Glyph } from '../../../paper/pdf-drawn.ts'
import { type Rect, united } from '../../../paper/pdf-geometry.ts'
import type { Ruling } from '../../../paper/pdf-rulings.ts'
import { stands } from '../../../paper/pdf-rulings.ts'
import { EDGE_GAP, EDGE_GAP_BLANK, edgesOf } from './edges.ts'

/** Characters on one baseline with no gap a column could be hidden in. */
export interface Run {
  readonly glyphs: readonly Glyph[]
  readonly place: Rect
  /** Type size, and baseline, in points. */
  readonly em: number
  readonly base: number
}

/** A gap of this many ems parts columns. */
export const COLUMN_GAP = 1.5

/** Sorts a page's characters into runs: by direction, baseline and gaps; no run crosses a ruling. Doubled characters (fake bold) count once. */
export function runsOf(glyphs: readonly Glyph[], rulings: readonly Ruling[]): Run[] {
  const upright = glyphs.filter((glyph) => Math.abs(glyph.angle) <= 3)
  const rows: Glyph[][] = []
  for (const glyph of [...upright].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows[rows.length - 1]
    if (row && glyph.y - row[0]!.y <= 0.2 * Math.min(glyph.size, row[0]!.size)) row.push(glyph)
    else rows.push([glyph])
  }
  const runs = rows.flatMap((row) =>
    split(
      row.sort((a, b) => a.x - b.x),
      rulings,
    ),
  )
  const isEdge = edgesOf(runs.map(({ place }) => place[0]))
  return [...withRaised(runs.flatMap((run) => splitAtEdges(run, isEdge))), ...slanted(glyphs)]
}

/** Parts a run where a column begins that its gap alone did not tell. */
function splitAtEdges(run: Run, isEdge: (x: number) => boolean): Run[] {
  const parts: Glyph[][] = []
  let last: Glyph | null = null
  for (const glyph of run.glyphs) {
    const gap = last ? (glyph.x - last.x - last.width) / Math.max(glyph.size, last.size) : 0
    if (!last || (gap > (glyph.spaced ? EDGE_GAP_BLANK : EDGE_GAP) && isEdge(glyph.x))) parts.push([glyph])
    else parts[parts.length - 1]!.push(glyph)
    last = glyph
  }
  return parts.length === 1 ? [run] : parts.map((part) => asRun(part))
}

/** Text of some neighbours in a run, with blanks where they stand apart. */
export function textOf(glyphs: readonly Glyph[]): string {
  let text = ''
  let last: Glyph | null = null
  for (const glyph of glyphs) {
    const gap = last ? glyph.x - last.x - last.width : 0
    text += last && (glyph.spaced ? gap > 0.05 * glyph.size : gap > 0.24 * glyph.size) ? ` ${glyph.text}` : glyph.text
    last = glyph
  }
  return text
}

function split(row: readonly Glyph[], rulings: readonly Ruling[]): Run[] {
  const runs: Glyph[][] = []
  let last: Glyph | null = null
  for (const glyph of row) {
    if (last && isDouble(last, glyph)) continue
    const from = last ? last.x + last.width : 0
    const apart = !last || glyph.x - from > COLUMN_GAP * Math.max(glyph.size, last.size)
    if (apart || stands(rulings, from, glyph.x, glyph.y - glyph.size * 0.3)) runs.push([glyph])
    else runs[runs.length - 1]!.push(glyph)
    last = glyph
  }
  return runs.map(asRun)
}

function isDouble(a: Glyph, b: Glyph): boolean {
  return a.text === b.text && Math.abs(a.x - b.x) < 0.12 * a.size && Math.abs(a.y - b.y) < 0.12 * a.size
}

/** Joins raised and lowered signs (™, ², footnote marks) to the run that they touch. */
function withRaised(runs: readonly Run[]): Run[] {
  const kept = [...runs]
  for (const small of runs) {
    if (small.glyphs.length > 4) continue
    const host = kept.find((run) => run !== small && small.em < 0.85 * run.em && touches(small, run))
    if (!host) continue
    kept.splice(kept.indexOf(small), 1)
    const joined = asRun(
      [...host.glyphs, ...small.glyphs].sort((a, b) => a.x - b.x),
      host,
    )
    kept[kept.indexOf(host)] = joined
  }
  return kept
}

function touches(small: Run, run: Run): boolean {
  const off = run.base - small.base
  if (off > 0.7 * run.em || off < -0.35 * run.em) return false
  return small.place[0] < run.place[2] + 0.25 * run.em && small.place[2] > run.place[0] - 0.25 * run.em
}

/** Text at an angle (a watermark, a note along the margin): one run for each direction and line, in the order drawn. */
function slanted(glyphs: readonly Glyph[]): Run[] {
  const runs: Glyph[][] = []
  let last: Glyph | null = null
  for (const glyph of glyphs) {
    if (Math.abs(glyph.angle) <= 3) continue
    const far = last ? Math.hypot(glyph.x - last.x, glyph.y - last.y) > 3 * glyph.size : true
    if (!last || far || last.angle !== glyph.angle) runs.push([glyph])
    else runs[runs.length - 1]!.push(glyph)
    last = glyph
  }
  return runs.map((run) => asRun(run))
}

function asRun(glyphs: readonly Glyph[], like?: Run | number): Run {
  const first = glyphs[0]!
  const host = typeof like === 'object' ? like : null
  const em = host?.em ?? Math.max(...glyphs.map((glyph) => glyph.size))
  return { glyphs, place: glyphs.map(boxOf).reduce(united), em, base: host?.base ?? first.y }
}
