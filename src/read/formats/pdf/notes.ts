import { boxOf } from '../../../paper/pdf-drawn.ts'
import { around, heightOf, type Rect, united, widthOf } from '../../../paper/pdf-geometry.ts'
import type { Annotation } from '../../../paper/pdf-page.ts'
import type { Stroke } from './ink.ts'
import { isTick } from './symbols.ts'

/** What somebody laid over the page with a viewer's drawing and typing tools. */
export interface Notes {
  /** Signs typed or stamped to tick a box: `X`, `✓`. */
  readonly signs: readonly { readonly text: string; readonly place: Rect }[]
  readonly texts: readonly { readonly text: string; readonly place: Rect }[]
  readonly strokes: readonly Stroke[]
  /** Rings and frames. */
  readonly rings: readonly Rect[]
  readonly highlights: readonly Rect[]
  readonly strikeOuts: readonly Rect[]
  readonly remarks: readonly string[]
}

/** Type size assumed where an annotation has no appearance to tell. */
const SIGN = 12

export function readNotes(annotations: readonly Annotation[]): Notes {
  const notes = { signs: [], texts: [], strokes: [], rings: [], highlights: [], strikeOuts: [], remarks: [] } as {
    signs: { text: string; place: Rect }[]
    texts: { text: string; place: Rect }[]
    strokes: Stroke[]
    rings: Rect[]
    highlights: Rect[]
    strikeOuts: Rect[]
    remarks: string[]
  }
  for (const annotation of annotations) {
    const { subtype, contents, place } = annotation
    if (annotation.field || annotation.hidden || subtype === 'Link' || subtype === 'Popup') continue
    if (subtype === 'FreeText') {
      const text = contents.trim() || shownText(annotation)
      if (isTick(text)) notes.signs.push({ text, place: signPlace(annotation) })
      else if (text !== '') notes.texts.push({ text, place })
      continue
    }
    if (contents.trim() !== '') notes.remarks.push(`note: ${contents.trim()}`)
    if (subtype === 'Stamp') notes.signs.push({ text: '', place })
    else if (subtype === 'Circle' || subtype === 'Square') notes.rings.push(place)
    else if (subtype === 'Highlight') notes.highlights.push(...quads(annotation))
    else if (subtype === 'StrikeOut') notes.strikeOuts.push(...quads(annotation))
    else if (subtype === 'Ink' || subtype === 'Line' || subtype === 'PolyLine' || subtype === 'Polygon') {
      notes.strokes.push(...drawnStrokes(annotation))
    } else if (subtype === 'FileAttachment') notes.remarks.push('file-attached')
  }
  return notes
}

function shownText(annotation: Annotation): string {
  return (
    annotation.drawn?.glyphs
      .map((glyph) => (glyph.spaced ? ` ${glyph.text}` : glyph.text))
      .join('')
      .trim() ?? ''
  )
}

/** The frame of a typed sign is often far larger than the sign. */
function signPlace(annotation: Annotation): Rect {
  const [first, ...rest] = annotation.drawn?.glyphs ?? []
  if (first) return rest.reduce((place, glyph) => united(place, boxOf(glyph)), boxOf(first))
  const { place } = annotation
  if (widthOf(place) < 2 * SIGN && heightOf(place) < 2 * SIGN) return place
  return [place[0] + 2, place[1] + 2, Math.min(place[2], place[0] + 2 + SIGN), Math.min(place[3], place[1] + 2 + SIGN)]
}

function quads(annotation: Annotation): Rect[] {
  return annotation.strokes.length > 0 ? annotation.strokes.map(around) : [annotation.place]
}

function drawnStrokes(annotation: Annotation): Stroke[] {
  const lists = annotation.strokes.filter((points) => points.length > 1)
  const own =
    lists.length > 0 ? lists : (annotation.drawn?.paths.flatMap((path) => path.parts.map((part) => part.points)) ?? [])
  return own.map((points) => ({ points, place: around(points), filled: false }))
}
