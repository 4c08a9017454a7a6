import type { Line, Mark, Witness } from '../../../domain/document.ts'
import { boxOf, type Drawn, type Glyph } from '../../../paper/pdf-drawn.ts'
import type { FormFacts } from '../../../paper/pdf-fields.ts'
import { area, centreOf, type Rect, widthOf } from '../../../paper/pdf-geometry.ts'
import type { PdfPage } from '../../../paper/pdf-page.ts'
import { findBoxes, isSame } from './boxes.ts'
import { type FieldBox, readFields } from './fields.ts'
import { type Inked, inkIn, type Stroke, signOn, strokesOf } from './ink.ts'
import { boxAsWritten, linesOf, type Placed } from './lines.ts'
import { type Notes, readNotes } from './notes.ts'
import { inReadingOrder } from './order.ts'
import { rulingsOf } from './rulings.ts'
import { type Run, runsOf } from './runs.ts'
import { symbolOf } from './symbols.ts'
import { markWords } from './words.ts'

export interface PageRead {
  readonly lines: readonly Line[]
  readonly remarks: readonly string[]
  readonly hasFields: boolean
  /** The page is a picture: a scan, whether or not a scanner's invisible text or a typed word lies over it. */
  readonly isPicture: boolean
}

/** Reads one page: its text in runs, its boxes with whatever ticks them, its fields and what was laid over it. */
export function readPage(page: PdfPage, number: number, facts: FormFacts | null): PageRead {
  const { drawn } = page
  const rulings = rulingsOf(drawn.paths)
  const fields = readFields(page.annotations, facts)
  const notes = readNotes(page.annotations)
  const boxes = boxesOf(drawn, fields.boxes)
  const remarks = [...fields.remarks, ...notes.remarks]

  const strokes = strokesOf(
    drawn.paths,
    boxes.map(({ place }) => place),
  )
  const loose = looseTicks(drawn.glyphs)
  const used = new Set<Glyph>()
  const usedSigns = new Set<unknown>()
  const placed: Placed[] = boxes.map((box) => {
    if (box.glyph) used.add(box.glyph)
    const onPage = seenOn(box.place, strokes, loose, drawn.pictures, used)
    const noted = notedOn(box.place, notes, usedSigns)
    const { mark, remark } = asMark(box, onPage, noted)
    if (remark) remarks.push(remark)
    return { place: box.place, piece: mark }
  })

  const glyphs = drawn.glyphs.filter((glyph) => !used.has(glyph))
  const runs = runsOf(glyphs, rulings)
  const free = strokes.filter((stroke) => !boxes.some(({ place }) => isOn(stroke.place, place)))
  const words = markWords(runs, free, {
    ...notes,
    strokes: notes.strokes.filter((s) => !boxes.some(({ place }) => isOn(s.place, place))),
  })
  for (const { place, how, text } of words.singled) {
    remarks.push(`${how}: ${text}`)
    const before: Rect = [place[0] - 6, place[1], place[0] - 1, place[3]]
    placed.push({
      place: before,
      piece: {
        is: 'mark',
        state: 'unclear',
        place: boxAsWritten(place),
        by: [how === 'scribbled' ? 'stroke' : 'annotation'],
      },
    })
  }
  for (const { place, text, by, name, prefilled } of fields.texts) {
    placed.push({
      place,
      piece: { is: 'entry', text, place: boxAsWritten(place), by, name, ...(prefilled && { prefilled }) },
    })
  }
  for (const { place, text } of [
    ...notes.texts,
    ...notes.signs.filter((sign) => sign.text !== '' && !usedSigns.has(sign)),
  ]) {
    placed.push({ place, piece: { is: 'entry', text, place: boxAsWritten(place), by: ['annotation'] } })
  }

  const lines = inReadingOrder(linesOf(number, runs, placed, words.struck, rulings), rulings).map(({ line }) => line)
  const hasFields = page.annotations.some(({ field }) => field !== null)
  return { lines, remarks, hasFields, isPicture: isPicture(page, runs) }
}

/** A box, its field if it is one, and how the page itself shows it. */
interface PageBox {
  readonly place: Rect
  readonly field: FieldBox | null
  readonly printed: { readonly by: 'stroke' | 'glyph'; readonly ticked: boolean } | null
  readonly glyph: Glyph | null
}

/** A widget over a printed square is one box with two witnesses. */
function boxesOf(drawn: Drawn, fields: readonly FieldBox[]): PageBox[] {
  const printed = findBoxes(drawn.paths, drawn.glyphs)
  const under = (place: Rect) => printed.find((box) => isSame(box.place, place)) ?? null
  const ofFields = fields.map((field): PageBox => {
    const box = under(field.place)
    return { place: field.place, field, printed: box, glyph: box?.glyph ?? null }
  })
  const bare = printed.filter((box) => !fields.some((field) => isSame(box.place, field.place)))
  return [
    ...ofFields,
    ...bare.map((box): PageBox => ({ place: box.place, field: null, printed: box, glyph: box.glyph })),
  ]
}

/** Characters that tick a box when they stand on one: ✓, and an X or V that is no part of a word. */
function looseTicks(glyphs: readonly Glyph[]): Glyph[] {
  const isLetter = (glyph: Glyph): boolean => /\p{L}|\p{N}/u.test(glyph.text)
  return glyphs.filter((glyph) => {
    if (!/^[xXvV]$/.test(glyph.text)) return symbolOf(glyph) === 'tick'
    return !glyphs.some((other) => {
      if (other === glyph || !isLetter(other) || Math.abs(other.y - glyph.y) > 0.2 * glyph.size) return false
      const gap = other.x > glyph.x ? other.x - glyph.x - glyph.width : glyph.x - other.x - other.width
      return gap < 0.2 * glyph.size && !(glyph.x === other.x && other.text === glyph.text)
    })
  })
}

interface Seen {
  readonly state: Inked
  readonly by: Witness
}

function seenOn(
  place: Rect,
  strokes: readonly Stroke[],
  ticks: readonly Glyph[],
  pictures: readonly Rect[],
  used: Set<Glyph>,
): Seen {
  let state: Inked = inkIn(place, strokes)
  let by: Witness = 'stroke'
  for (const tick of ticks) {
    const on = signOn(place, boxOf(tick))
    if (on === 'none' || (on === 'unclear' && state !== 'none')) continue
    if (on === 'ticked') used.add(tick)
    if (state !== 'ticked') [state, by] = [on, 'glyph']
  }
  // A picture of about the box's size over it is a pasted tick, or a pasted empty box.
  if (state === 'none' && pictures.some((picture) => isSame(picture, place))) state = 'unclear'
  return { state, by }
}

function notedOn(place: Rect, notes: Notes, used: Set<unknown>): Inked {
  let state: Inked = inkIn(place, notes.strokes)
  for (const sign of notes.signs) {
    const on = signOn(place, sign.place)
    if (on === 'ticked') used.add(sign)
    if (on === 'ticked' || (on === 'unclear' && state === 'none')) state = on
  }
  if (state === 'none' && notes.rings.some((ring) => isAround(ring, place))) state = 'unclear'
  return state
}

function isAround(ring: Rect, place: Rect): boolean {
  const [x, y] = centreOf(place)
  const inside = x > ring[0] && x < ring[2] && y > ring[1] && y < ring[3]
  return inside && widthOf(ring) < 4 * widthOf(place)
}

/** What all witnesses of one box say together. What was laid over the page came last; a field that denies what the page shows is for a person. */
function asMark(box: PageBox, onPage: Seen, noted: Inked): { readonly mark: Mark; readonly remark?: string } {
  const { field, printed } = box
  const name = field ? { name: field.name, ...(field.prefilled && { prefilled: true }) } : {}
  const mark = (state: Mark['state'], by: readonly Witness[]): Mark => ({
    is: 'mark',
    state,
    place: boxAsWritten(box.place),
    by: [...new Set(by)],
    ...name,
  })
  const drawnBy: Witness = printed?.ticked ? 'glyph' : onPage.by
  const drawn: Inked = printed?.ticked ? 'ticked' : onPage.state
  const ink: Witness[] = drawn === 'ticked' ? [drawnBy] : []
  if (noted === 'unclear') return { mark: mark('unclear', ['annotation']) }
  if (noted === 'ticked')
    return { mark: mark('ticked', ['annotation', ...(field?.state === 'ticked' ? field.by : []), ...ink]) }
  if (!field) {
    const state = drawn === 'none' ? 'empty' : drawn
    return { mark: mark(state, [drawn === 'none' ? (printed?.by ?? 'stroke') : drawnBy]) }
  }
  if (field.state === 'empty' && drawn === 'ticked') {
    return { mark: mark('unclear', ['field', drawnBy]), remark: `field-and-page-differ: ${field.name}` }
  }
  return { mark: mark(field.state, [...field.by, ...(field.state === 'ticked' ? ink : [])]) }
}

function isOn(stroke: Rect, box: Rect): boolean {
  const [x, y] = centreOf(stroke)
  const [bx, by] = centreOf(box)
  return Math.max(Math.abs(x - bx), Math.abs(y - by)) < widthOf(box)
}

/** Share of the page that pictures must cover for it to be a scan; on a page with hardly any text, much less. */
const COVERED = 0.5
const COVERED_BARE = 0.12
const HARDLY_ANY = 60

function isPicture(page: PdfPage, runs: readonly Run[]): boolean {
  const pictured = page.drawn.pictures.reduce((sum, picture) => sum + area(picture), 0) / (page.width * page.height)
  const letters = runs.reduce((sum, run) => sum + run.glyphs.length, 0)
  return pictured >= COVERED || (letters < HARDLY_ANY && pictured >= COVERED_BARE)
}
