import type { Line } from '../../../domain/document.ts'
import type { Glyph } from '../../../paper/pdf-drawn.ts'
import type { FormFacts } from '../../../paper/pdf-fields.ts'
import { area, type Rect } from '../../../paper/pdf-geometry.ts'
import type { PdfPage } from '../../../paper/pdf-page.ts'
import { rulingsOf } from '../../../paper/pdf-rulings.ts'
import { UNKNOWN } from '../../../paper/pdf-text.ts'
import { readFields } from './fields.ts'
import { strokesOf } from './ink.ts'
import { isDoubtful, isIllegible } from './legible.ts'
import { boxAsWritten, linesOf, type Placed } from './lines.ts'
import { looseMarks } from './loose-marks.ts'
import { asMark, boxesOf, isOn, looseTicks, notedOn, seenOn, strangersIn } from './marks.ts'
import { readNotes } from './notes.ts'
import { inReadingOrder } from './order.ts'
import { type Run, runsOf } from './runs.ts'
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

  const places = boxes.map(({ place }) => place)
  const strokes = strokesOf(drawn.paths, places)
  const loose = looseTicks(drawn.glyphs)
  const strangers = strangersIn(places, drawn.glyphs)
  const used = new Set<Glyph>()
  const usedSigns = new Set<unknown>()
  const placed: Placed[] = boxes.map((box) => {
    if (box.glyph) used.add(box.glyph)
    const onPage = seenOn(box.place, strokes, loose, drawn.pictures, strangers, used)
    const noted = notedOn(box.place, notes, usedSigns)
    const { mark, remark } = asMark(box, onPage, noted)
    if (remark) remarks.push(remark)
    return { place: box.place, piece: mark }
  })

  const glyphs = drawn.glyphs.filter((glyph) => !used.has(glyph) && glyph.text !== UNKNOWN)
  const runs = runsOf(glyphs, rulings)
  const free = strokes.filter((stroke) => !boxes.some(({ place }) => isOn(stroke.place, place)))
  for (const place of looseMarks(free, runs))
    placed.push({ place, piece: { is: 'mark', state: 'ticked', place: boxAsWritten(place), by: ['stroke'] } })
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
        place: boxAsWritten(before),
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
  if (lines.some(({ text }) => isDoubtful(text))) remarks.push(`letters-doubtful: page ${number}`)
  return { lines, remarks, hasFields, isPicture: isPicture(page, runs) || isIllegible(drawn.glyphs, drawn.paths) }
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
