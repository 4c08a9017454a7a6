import type { Mark, Witness } from '../../../domain/document.ts'
import { boxOf, type Drawn, type Glyph } from '../../../paper/pdf-drawn.ts'
import { centreOf, holds, type Rect, widthOf } from '../../../paper/pdf-geometry.ts'
import { findBoxes, isSame } from './boxes.ts'
import type { FieldBox } from './fields.ts'
import { type Inked, inkIn, type Stroke, signOn } from './ink.ts'
import { boxAsWritten } from './lines.ts'
import type { Notes } from './notes.ts'
import { symbolOf } from './symbols.ts'

/** A box, its field if it is one, and how the page itself shows it. */
export interface PageBox {
  readonly place: Rect
  readonly field: FieldBox | null
  readonly printed: { readonly by: 'stroke' | 'glyph'; readonly ticked: boolean } | null
  readonly glyph: Glyph | null
}

/** A widget over a printed square is one box with two witnesses. */
export function boxesOf(drawn: Drawn, fields: readonly FieldBox[]): PageBox[] {
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
export function looseTicks(glyphs: readonly Glyph[]): Glyph[] {
  return glyphs.filter((glyph) =>
    'xXvV'.includes(glyph.text) ? !isPartOfWord(glyph, glyphs) : symbolOf(glyph) === 'tick',
  )
}

/** Single characters within a box that are no tick known: a tick in a font that does not tell its characters looks like this. */
export function strangersIn(places: readonly Rect[], glyphs: readonly Glyph[]): Glyph[] {
  return glyphs.filter((glyph) => {
    const [x, y] = centreOf(boxOf(glyph))
    return symbolOf(glyph) === null && places.some((place) => holds(place, x, y)) && !isPartOfWord(glyph, glyphs)
  })
}

function isPartOfWord(glyph: Glyph, glyphs: readonly Glyph[]): boolean {
  const reach = 0.2 * glyph.size
  return glyphs.some((other) => {
    if (Math.abs(other.y - glyph.y) > reach || Math.abs(other.x - glyph.x) > 3 * glyph.size || other === glyph)
      return false
    const gap = other.x > glyph.x ? other.x - glyph.x - glyph.width : glyph.x - other.x - other.width
    return gap < reach && /\p{L}|\p{N}/u.test(other.text) && !(glyph.x === other.x && other.text === glyph.text)
  })
}

interface Seen {
  readonly state: Inked
  readonly by: Witness
}

/** What the page itself shows on a box. Ticks that stand on it are added to `used`. */
export function seenOn(
  place: Rect,
  strokes: readonly Stroke[],
  ticks: readonly Glyph[],
  pictures: readonly Rect[],
  strangers: readonly Glyph[],
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
  const stranger = strangers.find((glyph) => holds(place, ...centreOf(boxOf(glyph))))
  if (stranger) used.add(stranger)
  if (state === 'none' && stranger) [state, by] = ['unclear', 'glyph']
  // A picture of about the box's size over it is a pasted tick, or a pasted empty box.
  if (state === 'none' && pictures.some((picture) => isSame(picture, place))) state = 'unclear'
  return { state, by }
}

/** What was laid over a box. Signs that stand on it are added to `used`. */
export function notedOn(place: Rect, notes: Notes, used: Set<unknown>): Inked {
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
export function asMark(box: PageBox, onPage: Seen, noted: Inked): { readonly mark: Mark; readonly remark?: string } {
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

/** Does a stroke belong to a box rather than to a word? */
export function isOn(stroke: Rect, box: Rect): boolean {
  const [x, y] = centreOf(stroke)
  const [bx, by] = centreOf(box)
  return Math.max(Math.abs(x - bx), Math.abs(y - by)) < widthOf(box)
}
