import type { Document, Line } from '../../../domain/document.ts'
import { all, first, parseXml, textOf, type XmlElement } from '../../../paper/xml.ts'
import { unzip } from '../../../paper/zip.ts'
import { LIMITS } from '../../limits.ts'
import { Page } from '../word/page.ts'

/** Reads a workbook (ISO/IEC 29500-1, 18) cell by cell; each sheet is a page. Dates come as `YYYY-MM-DD`. */
export async function readXlsx(bytes: Uint8Array, name: string): Promise<Document> {
  const parts = unzip(bytes, (entry) => PARTS.test(entry), { bytes: LIMITS.inflatedBytes, entries: LIMITS.zipEntries })
  const xml = (part: string) => (parts.has(part) ? parseXml(new TextDecoder('utf-8').decode(parts.get(part))) : null)
  const strings = xml('xl/sharedStrings.xml')
  const styles = xml('xl/styles.xml')
  const workbook: Workbook = {
    shared: strings ? all(strings, 'si').map(withoutPhonetics) : [],
    dates: styles ? dateStyles(styles) : new Set(),
  }
  const sheets = [...parts.keys()]
    .filter((part) => part.includes('worksheets/'))
    .sort((one, other) => numberIn(one) - numberIn(other))
  if (sheets.length === 0) throw new Error('no sheet in it')
  const lines = sheets.flatMap((part, index) => sheetLines(xml(part)!, workbook, index + 1))
  return { name, channel: 'sheet', pages: sheets.length, lines, remarks: [] }
}

const PARTS = /^xl\/(?:sharedStrings|styles|worksheets\/sheet\d+)\.xml$/

interface Workbook {
  readonly shared: readonly string[]
  /** Numbers of the cell styles that show a number as a day. */
  readonly dates: ReadonlySet<number>
}

function sheetLines(sheet: XmlElement, workbook: Workbook, number: number): Line[] {
  const page = new Page()
  for (const [row, rowElement] of all(sheet, 'row').entries())
    for (const [index, cell] of all(rowElement, 'c').entries()) {
      page.cell = [number - 1, rowOf(cell) ?? row, columnOf(cell) ?? index]
      page.print(cellValue(cell, workbook))
      page.endLine()
    }
  return page.lines.map((line) => ({ ...line, page: number }))
}

function cellValue(cell: XmlElement, { shared, dates }: Workbook): string {
  const inline = first(cell, 'is')
  const value = first(cell, 'v')
  if (inline) return textOf(inline)
  if (!value) return ''
  const text = textOf(value)
  const { t: type, s: style } = cell.attributes
  if (type === 's') return shared[Number(text)] ?? ''
  if (type === 'b') return text === '1' ? '☒' : '☐'
  return (type === undefined || type === 'n') && dates.has(Number(style)) ? dayOf(text) : text
}

/** Days since 30 December 1899, as workbooks count them (18.17.4.1); times of the day are left out. */
function dayOf(text: string): string {
  const days = Math.floor(Number(text))
  if (!(days > 60 && days < 200_000)) return text
  return new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Styles whose number format is a built-in one for days, or one that spells a day, month or year. */
function dateStyles(styles: XmlElement): Set<number> {
  const own = new Map(
    all(styles, 'numFmt').map(({ attributes }) => [Number(attributes.numFmtId), attributes.formatCode ?? '']),
  )
  const isDate = (format: number) => {
    const code = own.get(format)?.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')
    return code === undefined ? (format >= 14 && format <= 17) || format === 22 : /[dy]/i.test(code)
  }
  const formats = first(styles, 'cellXfs')
  const used = formats ? all(formats, 'xf').map(({ attributes }) => Number(attributes.numFmtId ?? 0)) : []
  return new Set(used.flatMap((format, index) => (isDate(format) ? [index] : [])))
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
