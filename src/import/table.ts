import { BadInput } from '../domain/outcome.ts'
import { all, first, parseXml, textOf, type XmlElement } from '../paper/xml.ts'
import { unzip } from '../paper/zip.ts'

const LIMITS = { bytes: 256 * 1024 * 1024, entries: 2000 }
const MAX_ROWS = 200_000
const MAX_CELL = 10_000

/** A row with its cells by the names of the header row, in lower case; the header is row 1. */
export interface HeadedRow {
  readonly row: number
  readonly cells: Readonly<Record<string, string>>
}

/**
 * The rows of a list below its header, empty ones left out.
 * @throws BadInput where the file is no table, or lacks a column.
 */
export function headed(bytes: Uint8Array, filename: string, required: readonly string[]): HeadedRow[] {
  const [head = [], ...rows] = rowsOf(bytes, filename)
  const header = head.map((name) =>
    name
      .replace(/^\ufeff/, '')
      .trim()
      .toLowerCase(),
  )
  const lacking = required.filter((column) => !header.includes(column))
  if (lacking.length > 0) throw new BadInput(`${filename}: the header row lacks ${lacking.join(', ')}`)
  return rows.flatMap((cells, index) =>
    cells.every((cell) => cell === '')
      ? []
      : [{ row: index + 2, cells: Object.fromEntries(header.map((name, column) => [name, cells[column] ?? ''])) }],
  )
}

/**
 * The rows of a list as they stand, its header too.
 * @throws BadInput where the file is no table.
 */
export function rowsOf(bytes: Uint8Array, filename: string): string[][] {
  try {
    return tableRows(bytes)
  } catch (error) {
    throw new BadInput(`${filename}: cannot be read as CSV (UTF-8) or XLSX: ${(error as Error).message}`)
  }
}

/**
 * Rows of a consignee list: CSV in UTF-8 (comma, semicolon or tab, as its first line uses them) or the first sheet of an XLSX file.
 * @throws Error where the file is neither, or larger than any list of people.
 */
function tableRows(bytes: Uint8Array): string[][] {
  const rows =
    bytes[0] === 0x50 && bytes[1] === 0x4b
      ? sheetRows(bytes)
      : csvRows(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  if (rows.length > MAX_ROWS) throw new Error(`more than ${MAX_ROWS} rows`)
  return rows
}

/** RFC 4180, with the separators that spreadsheets really write. */
function csvRows(text: string): string[][] {
  const separator =
    [';', '\t'].find((candidate) => firstLine(text).includes(candidate) && !firstLine(text).includes(',')) ?? ','
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!
    if (quoted) {
      if (character !== '"') cell += character
      else if (text[at + 1] === '"') {
        cell += '"'
        at++
      } else quoted = false
    } else if (character === '"' && cell.trim() === '') {
      quoted = true
      cell = ''
    } else if (character === separator) {
      row.push(cell.trim())
      cell = ''
    } else if (character === '\n' || character === '\r') {
      if (character === '\r' && text[at + 1] === '\n') at++
      rows.push([...row, cell.trim()])
      row = []
      cell = ''
    } else cell += character
    if (cell.length > MAX_CELL)
      throw new Error(`a cell in row ${rows.length + 1} is longer than ${MAX_CELL} characters`)
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell.trim()])
  return rows
}

function firstLine(text: string): string {
  return text.slice(0, 4000).split(/\r?\n/)[0] ?? ''
}

function sheetRows(bytes: Uint8Array): string[][] {
  const parts = unzip(bytes, (name) => /^xl\/(?:workbook|sharedStrings|worksheets\/sheet1)\.xml$/.test(name), LIMITS)
  const xml = (part: string) => parseXml(new TextDecoder('utf-8').decode(parts.get(part)))
  const shared = parts.has('xl/sharedStrings.xml') ? all(xml('xl/sharedStrings.xml'), 'si').map(textOf) : []
  if (!parts.has('xl/worksheets/sheet1.xml')) throw new Error('no sheet in the workbook')
  if (parts.has('xl/workbook.xml') && countsFrom1904(xml('xl/workbook.xml')))
    throw new Error('its days count from 1904; save it with days from 1900, or as CSV')
  return all(xml('xl/worksheets/sheet1.xml'), 'row').map((row) => {
    const cells: string[] = []
    for (const [index, cell] of all(row, 'c').entries()) cells[columnOf(cell) ?? index] = cellText(cell, shared).trim()
    return Array.from(cells, (cell) => cell ?? '')
  })
}

/** Workbooks of old Macintoshes: each day would be read as one four years before. */
function countsFrom1904(workbook: XmlElement): boolean {
  return ['1', 'true'].includes(first(workbook, 'workbookPr')?.attributes.date1904 ?? '')
}

function cellText(cell: XmlElement, shared: readonly string[]): string {
  const inline = first(cell, 'is')
  if (inline) return textOf(inline)
  const value = first(cell, 'v')
  if (!value) return ''
  return cell.attributes.t === 's' ? (shared[Number(textOf(value))] ?? '') : textOf(value)
}

function columnOf(cell: XmlElement): number | null {
  const letters = /^[A-Z]{1,3}/.exec(cell.attributes.r ?? '')?.[0]
  return letters ? [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 : null
}
