import type { Document } from '../../../domain/document.ts'
import { LIMITS } from '../../limits.ts'
import { decoded } from '../text/text.ts'
import { Page } from '../word/page.ts'

const CELL = /("(?:[^"]|""){0,100000}"|[^",;\t\r\n]{0,100000})([,;\t]|\r\n|\n|\r|$)/g

/** Reads comma, semicolon or tab separated values, one line per cell. */
export async function readCsv(bytes: Uint8Array, name: string): Promise<Document> {
  const page = new Page()
  let row = 0
  let column = 0
  for (const [whole, cell = '', end] of decoded(bytes).matchAll(CELL)) {
    page.cell = [0, row, column]
    page.print(cell.startsWith('"') ? cell.slice(1, -1).replace(/""/g, '"') : cell)
    page.endLine()
    if (whole === '' || page.lines.length > LIMITS.lines) break
    if (end === '' || /[\r\n]/.test(end ?? '')) {
      row++
      column = 0
    } else column++
  }
  return { name, channel: 'sheet', pages: null, lines: page.lines, remarks: [] }
}
