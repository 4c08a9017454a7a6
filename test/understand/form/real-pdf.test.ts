import assert from 'node:assert/strict'
import { PDFDocument, type PDFFont, rgb, StandardFonts } from '@cantoo/pdf-lib'
import type { Document } from '../../../src/domain/document.ts'
import { readPdf } from '../../../src/read/formats/pdf/pdf.ts'
import { readForm } from '../../../src/understand/form/form.ts'
import { asPrinted, boxesBehind, type Layout, oneColumn, sideBySide } from './layouts.ts'
import { campaign, FULL, FULL_READ } from './pages.ts'

const LAYOUTS = { asPrinted, oneColumn, boxesBehind, sideBySide }

describe('A form in a real PDF', () => {
  for (const [name, layout] of Object.entries(LAYOUTS)) {
    for (const language of ['nl', 'en', 'fr']) {
      it(`is read whole from its fields: ${name} in ${language}`, async () => {
        assert.deepEqual(await read(layout, language, false), { values: FULL_READ, problems: [] })
      })
      it(`is read whole when its boxes are crossed and its answers typed: ${name} in ${language}`, async () => {
        assert.deepEqual(await read(layout, language, true), { values: FULL_READ, problems: [] })
      })
    }
  }
})

async function read(layout: Layout, language: string, flat: boolean) {
  const document = await readPdf(await drawn(layout(language, FULL, flat), flat), 'form.pdf')
  const reading = readForm(document, campaign, '2023-04-20')
  return {
    values: Object.fromEntries(reading?.answers.map(({ question, value }) => [question, value]) ?? []),
    problems: reading?.problems ?? [],
  }
}

const HEIGHT = 1400

/** Draws the lines of a document as a PDF: with fields, or flat with crosses over drawn boxes. */
async function drawn(document: Document, flat: boolean): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  const pages = Array.from({ length: document.pages ?? 1 }, () => pdf.addPage([595, HEIGHT]))
  for (const [index, line] of document.lines.entries()) {
    const page = pages[(line.page ?? 1) - 1]!
    const [x, y, width, height] = line.place!
    const piece = line.pieces[0]!
    if (piece.is === 'print') {
      page.drawText(piece.text, { x, y: HEIGHT - y - 9, size: sizeFor(piece.text, width, font), font })
    } else if (piece.is === 'entry') {
      const field = pdf.getForm().createTextField(`Text${index}`)
      field.setText(piece.text)
      field.addToPage(page, { x, y: HEIGHT - y - height, width, height })
    } else if (flat) {
      page.drawRectangle({ x, y: HEIGHT - y - height, width, height, borderWidth: 0.7, borderColor: rgb(0, 0, 0) })
      if (piece.state !== 'ticked') continue
      const [left, right, top, bottom] = [x + 1, x + width - 1, HEIGHT - y - 1, HEIGHT - y - height + 1]
      page.drawLine({ start: { x: left, y: top }, end: { x: right, y: bottom }, thickness: 1 })
      page.drawLine({ start: { x: left, y: bottom }, end: { x: right, y: top }, thickness: 1 })
    } else {
      const field = pdf.getForm().createCheckBox(`Check Box ${index}`)
      field.addToPage(page, { x, y: HEIGHT - y - height, width, height })
      if (piece.state === 'ticked') field.check()
    }
  }
  return pdf.save()
}

/** Helvetica at 9 points, smaller where the layout leaves less room. */
function sizeFor(text: string, width: number, font: PDFFont): number {
  return Math.min(9, (9 * width) / font.widthOfTextAtSize(text, 9))
}
