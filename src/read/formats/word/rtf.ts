import type { Document, Line } from '../../../domain/document.ts'
import { LIMITS } from '../../limits.ts'
import { mark, symbol } from './glyphs.ts'
import { Page } from './page.ts'

const SILENT = new Set([
  'fonttbl',
  'colortbl',
  'stylesheet',
  'info',
  'pict',
  'object',
  'listtable',
  'listoverridetable',
  'rsidtbl',
  'generator',
  'themedata',
  'datastore',
  'xmlnstbl',
  'fldinst',
  'header',
  'footer',
  'latentstyles',
])
const BREAKS = new Set(['par', 'line', 'sect', 'page', 'row', 'cell', 'nestcell'])
const CHARACTERS: Readonly<Record<string, string>> = {
  tab: ' ',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  '~': ' ',
  _: '-',
}
const TOKEN = /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|([^\\{}\r\n]{1,10000})/g

interface Group {
  silent: boolean
  font: number
  hidden: boolean
  skip: number
}

export async function readRtf(bytes: Uint8Array, name: string): Promise<Document> {
  return { name, channel: 'word', pages: null, lines: rtfLines(Buffer.from(bytes).toString('latin1')), remarks: [] }
}

/** Reads Rich Text Format 1.9: text, symbol fonts, form fields; deleted (tracked) and hidden text is left out. */
export function rtfLines(rtf: string): Line[] {
  const page = new Page()
  const fonts = symbolFonts(rtf)
  const stack: Group[] = []
  let group: Group = { silent: false, font: 0, hidden: false, skip: 1 }
  let pending = 0
  let field: { type: number; result: number | null; fallback: number } | null = null
  const write = (text: string, code?: number) => {
    if (pending > 0) {
      pending--
      return
    }
    if (group.silent || group.hidden) return
    const state = code === undefined ? null : symbol(fonts.get(group.font) ?? '', code)
    if (state) page.put(mark(state, 'glyph'))
    else page.print(text)
  }
  for (const [, word, number, hex, escaped, brace, text] of rtf.matchAll(TOKEN)) {
    if (brace === '{') stack.push({ ...group })
    else if (brace === '}') {
      group = stack.pop() ?? group
      if (field && stack.length < 2) field = null
    } else if (hex)
      write(new TextDecoder('windows-1252').decode(Uint8Array.of(Number.parseInt(hex, 16))), Number.parseInt(hex, 16))
    else if (escaped !== undefined) {
      if (escaped === '*') group.silent = true
      else write(CHARACTERS[escaped] ?? (/[\\{}]/.test(escaped) ? escaped : ''))
    } else if (text) write(text, text.length === 1 ? text.charCodeAt(0) : undefined)
    else if (word) control(word, number === undefined ? null : Number(number))
  }
  page.endLine()
  return page.lines.slice(0, LIMITS.lines)

  function control(word: string, number: number | null): void {
    if (word === 'formfield') field = { type: -1, result: null, fallback: 0 }
    else if (word === 'fftype' && field) field.type = number ?? -1
    else if (word === 'ffres' && field) field.result = number
    else if (word === 'ffdefres' && field) {
      field.fallback = number ?? 0
    }
    if (field && field.type === 1 && word === 'ffhps') {
      page.put(mark(checked(field) ? 'ticked' : 'empty', 'field'))
      field = null
    }
    if (SILENT.has(word)) group.silent = true
    else if (word === 'f' && number !== null) group.font = number
    else if (word === 'deleted' || word === 'v') group.hidden = number !== 0
    else if (word === 'uc') group.skip = number ?? 1
    else if (word === 'u' && number !== null) {
      const code = number < 0 ? number + 65_536 : number
      pending = 0
      write(String.fromCharCode(code), code)
      pending = group.skip
    } else if (BREAKS.has(word) && !group.silent) page.endLine()
    else if (CHARACTERS[word] && !group.silent) page.print(CHARACTERS[word])
  }
}

/** Result 25 means "as the default says". */
function checked(field: { result: number | null; fallback: number }): boolean {
  return (field.result === null || field.result === 25 ? field.fallback : field.result) === 1
}

function symbolFonts(rtf: string): Map<number, string> {
  const found = rtf.slice(0, 100_000).matchAll(/\{\\f(\d{1,5})[^{};]{0,200}?(Wingdings(?: 2)?)\b/g)
  return new Map([...found].map((match) => [Number(match[1]), match[2]!]))
}
