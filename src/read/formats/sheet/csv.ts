import type { Document } from '../../../domain/document.ts'
import { decoded } from '../../charset.ts'
import { LIMITS } from '../../limits.ts'
import { Page } from '../word/page.ts'

/** Reads separated values (RFC 4180, and with semicolons or tabs), one line per cell that is not empty. */
export async function readCsv(bytes: Uint8Array, name: string): Promise<Document> {
  const text = decoded(bytes).replace(/^\ufeff/, '')
  const separator = separatorOf(text.slice(0, 10_000))
  const page = new Page()
  let row = 0
  let column = 0
  let at = 0
  while (at < text.length && page.lines.length <= LIMITS.lines) {
    const { cell, end } = cellAt(text, at, separator)
    page.cell = [0, row, column]
    page.print(cell)
    page.endLine()
    if (text[end] === separator) column++
    else {
      row++
      column = 0
    }
    at = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1)
  }
  return { name, channel: 'sheet', pages: null, lines: page.lines, remarks: [] }
}

/** The separator that the head of the file has most of. */
function separatorOf(head: string): string {
  const unquoted = head.replace(/"[^"]*"/g, '')
  const count = (one: string) => unquoted.split(one).length
  return [';', '\t', ','].reduce((best, one) => (count(one) > count(best) ? one : best))
}

function cellAt(text: string, start: number, separator: string): { cell: string; end: number } {
  let at = start
  let cell = ''
  if (text[at] === '"') {
    let close = text.indexOf('"', at + 1)
    let from = at + 1
    while (close >= 0 && text[close + 1] === '"') {
      cell += text.slice(from, close + 1)
      from = close + 2
      close = text.indexOf('"', from)
    }
    cell += text.slice(from, close < 0 ? text.length : close)
    at = close < 0 ? text.length : close + 1
  }
  let end = at
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++
  return { cell: cell + text.slice(at, end), end }
}
