import type { Document, Line } from '../../../domain/document.ts'
import { all, first, parseXml, textOf, type XmlElement } from '../../../paper/xml.ts'
import { unzip } from '../../../paper/zip.ts'
import { LIMITS } from '../../limits.ts'
import { Page } from '../word/page.ts'

/** Reads a workbook cell by cell; each sheet is a page. */
export async function readXlsx(bytes: Uint8Array, name: string): Promise<Document> {
  const parts = unzip(bytes, (entry) => /^xl\/(?:sharedStrings|worksheets\/sheet\d+)\.xml$/.test(entry), {
    bytes: LIMITS.inflatedBytes,
    entries: LIMITS.zipEntries,
  })
  const xml = (part: string) => parseXml(new TextDecoder('utf-8').decode(parts.get(part)))
  const shared = parts.has('xl/sharedStrings.xml') ? all(xml('xl/sharedStrings.xml'), 'si').map(withoutPhonetics) : []
  const sheets = [...parts.keys()]
    .filter((part) => part.includes('worksheets/'))
    .sort((one, other) => numberIn(one) - numberIn(other))
  const lines = sheets.flatMap((part, index) => sheetLines(xml(part), shared, index + 1))
  return { name, channel: 'sheet', pages: sheets.length, lines: lines.slice(0, LIMITS.lines), remarks: [] }
}

function sheetLines(sheet: XmlElement, shared: readonly string[], number: number): Line[] {
  const page = new Page()
  for (const [row, rowElement] of all(sheet, 'row').entries())
    for (const [index, cell] of all(rowElement, 'c').entries()) {
      page.cell = [number - 1, rowOf(cell) ?? row, columnOf(cell) ?? index]
      page.print(cellValue(cell, shared))
      page.endLine()
    }
  return page.lines.map((line) => ({ ...line, page: number }))
}

function cellValue(cell: XmlElement, shared: readonly string[]): string {
  const inline = first(cell, 'is')
  const value = first(cell, 'v')
  if (inline) return textOf(inline)
  if (!value) return ''
  const text = textOf(value)
  if (cell.attributes.t === 's') return shared[Number(text)] ?? ''
  return cell.attributes.t === 'b' ? (text === '1' ? '☒' : '☐') : text
}

function withoutPhonetics(item: XmlElement): string {
  return item.children.map((child) => (typeof child === 'string' || child.name === 'rPh' ? '' : textOf(child))).join('')
}

function rowOf(cell: XmlElement): number | null {
  const row = /\d+$/.exec(cell.attributes.r ?? '')?.[0]
  return row ? Number(row) - 1 : null
}

function columnOf(cell: XmlElement): number | null {
  const letters = /^[A-Z]{1,3}/.exec(cell.attributes.r ?? '')?.[0]
  return letters ? [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 : null
}

function numberIn(part: string): number {
  return Number(/\d+/.exec(part)?.[0] ?? 0)
}
