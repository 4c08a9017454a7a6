import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFParse } from 'pdf-parse'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Box, Document, Line, Piece } from '../../../src/domain/document.ts'
import { type Read, readOf } from '../../understand/form/sweep/read-back.ts'
import { pagesOf, textOf } from '../tesseract.ts'

/** What others read of a PDF, each held against the same rules for forms as our own reading. Nothing found at all asks a person. */
export const PLAIN: Readonly<Record<string, (pdf: Uint8Array) => Promise<Read>>> = {
  'fields’ /V only': async (pdf) => judged('pdf-form', await valuesOnly(pdf)),
  'pdf-parse, text only': async (pdf) => judged('pdf-text', await textOnly(pdf)),
  'tesseract, whole page': async (pdf) => judged('pdf-text', await wholePages(pdf)),
}

function judged(channel: Document['channel'], lines: readonly Line[]): Read {
  const document: Document = { name: 'form.pdf', channel, pages: null, lines: [...lines], remarks: [] }
  const read = readOf(document)
  return lines.length > 0 ? read : { ...read, asks: ['nothing'] }
}

/** The page's text and the fields' values, each at its place. */
async function valuesOnly(pdf: Uint8Array): Promise<Line[]> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 })
  const document = await task.promise
  const lines: Line[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const view = page.getViewport({ scale: 1 })
    const put = (rect: readonly number[], piece: (place: Box) => Piece, text: string) => {
      const [ax, ay] = view.convertToViewportPoint(rect[0]!, rect[1]!) as [number, number]
      const [bx, by] = view.convertToViewportPoint(rect[2]!, rect[3]!) as [number, number]
      const place: Box = [Math.min(ax, bx), Math.min(ay, by), Math.abs(bx - ax), Math.abs(by - ay)]
      lines.push({ page: number, place, text, pieces: [piece(place)], quote: 0 })
    }
    for (const item of (await page.getTextContent()).items)
      if ('str' in item && item.str.trim()) {
        const [, , , , x, y] = item.transform as number[]
        const rect = [x!, y!, x! + item.width, y! + item.height]
        put(rect, (place) => ({ is: 'print', text: item.str, place }), item.str)
      }
    for (const {
      rect,
      fieldType,
      fieldValue,
      buttonValue,
      exportValue,
      checkBox,
      radioButton,
    } of await page.getAnnotations()) {
      if (checkBox || radioButton) {
        const state = fieldValue === (buttonValue ?? exportValue) ? 'ticked' : 'empty'
        put(rect, (place) => ({ is: 'mark', state, place, by: ['field'] }), state === 'ticked' ? '☒' : '☐')
      } else if (fieldType === 'Tx' || fieldType === 'Ch') {
        const text = [fieldValue ?? ''].flat().join(', ')
        put(rect, (place) => ({ is: 'entry', text, place, by: ['field'], prefilled: false }), text)
      }
    }
  }
  await task.destroy()
  return lines
}

async function textOnly(pdf: Uint8Array): Promise<Line[]> {
  const parser = new PDFParse({ data: new Uint8Array(pdf) })
  const { pages } = await parser.getText()
  await parser.destroy()
  return pages.flatMap(({ text }, at) => linesOf(text, at + 1))
}

async function wholePages(pdf: Uint8Array): Promise<Line[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-reading-'))
  const pages = await pagesOf(pdf, folder)
  const lines = pages.flatMap((page, at) => linesOf(textOf(page), at + 1))
  rmSync(folder, { recursive: true })
  return lines
}

function linesOf(text: string, page: number): Line[] {
  return text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => ({ page, place: null, text: line, pieces: [{ is: 'print', text: line, place: null }], quote: 0 }))
}
