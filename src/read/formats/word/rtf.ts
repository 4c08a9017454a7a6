import type { Document, Line, Print } from '../../../domain/document.ts'
import { windows1252 } from '../../charset.ts'
import { LIMITS } from '../../limits.ts'
import { mark, symbol } from './glyphs.ts'
import { Page } from './page.ts'
import { rtfTokens } from './rtf-tokens.ts'

const SILENT = new Set(
  'fonttbl colortbl stylesheet info pict object listtable listoverridetable rsidtbl generator themedata datastore xmlnstbl fldinst latentstyles'.split(
    ' ',
  ),
)
const BREAKS = new Set(['par', 'line', 'sect', 'page', 'row', 'cell', 'nestcell', 'nestrow'])
const CHARACTERS: Readonly<Record<string, string>> = {
  tab: ' ',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
}
const MAX_DEPTH = 2000

interface Group {
  silent: boolean
  font: number
  hidden: boolean
  struck: boolean
  strong: boolean
  /** Characters that stand behind `\u` for readers without Unicode. */
  skip: number
  field: FormField | null
  /** Text behind the field instruction is what somebody typed into a form field. */
  result: FormField | null
}

/** A legacy form field: `\fftype` 0 is text, 1 a box, 2 a list. */
interface FormField {
  type: number
  result: number | null
  fallback: number
  text: string
}

export async function readRtf(bytes: Uint8Array, name: string): Promise<Document> {
  const lines = rtfLines(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'))
  return { name, channel: 'word', pages: null, lines, remarks: [] }
}

/**
 * Reads Rich Text Format: text, symbol fonts, form fields; deleted (tracked) and hidden text is left out.
 * @throws Error where groups are nested deeper than any document's
 */
export function rtfLines(rtf: string): Line[] {
  return new RtfReader(rtf).read()
}

class RtfReader {
  private readonly page = new Page()
  private readonly stack: Group[] = []
  private readonly fonts: Map<number, string>
  private group: Group = START
  /** Characters still to be passed over behind a `\u`. */
  private pending = 0
  /** The last form field of the open field, waiting for its result. */
  private field: FormField | null = null

  constructor(private readonly rtf: string) {
    this.fonts = symbolFonts(rtf)
  }

  read(): Line[] {
    for (const token of rtfTokens(this.rtf)) {
      if (this.page.lines.length > LIMITS.lines) break
      if (token.is === 'open') this.open()
      else if (token.is === 'close') this.close()
      else if (token.is === 'byte') this.character(windows1252(Uint8Array.of(token.byte)), token.byte)
      else if (token.is === 'text') this.text(token.text)
      else this.word(token.word, token.number)
    }
    this.page.endLine()
    return this.page.lines
  }

  private open(): void {
    if (this.stack.length > MAX_DEPTH) throw new Error('groups are nested too deeply')
    this.stack.push(this.group)
    this.group = { ...this.group }
    this.pending = 0
  }

  private close(): void {
    const closed = this.group
    this.group = this.stack.pop() ?? closed
    this.pending = 0
    if (closed.field && closed.field !== this.group.field) this.endField(closed.field)
    if (closed.result && closed.result !== this.group.result) this.endResult(closed.result)
  }

  private endField(field: FormField): void {
    if (field.type !== 1) {
      this.field = field
      return
    }
    // Result 25 means "as the default says".
    const state = field.result === null || field.result === 25 ? field.fallback : field.result
    this.page.put(mark(state === 1 ? 'ticked' : 'empty', 'field'))
  }

  private endResult(field: FormField): void {
    this.field = null
    const text = field.text.trim()
    if (text !== '') this.page.put({ is: 'entry', text, place: null, by: ['field'] })
  }

  private text(text: string): void {
    if (this.group.silent) return
    const rest = text.slice(this.pending)
    this.pending = Math.max(0, this.pending - text.length)
    if (rest.length === 1) this.character(rest, rest.charCodeAt(0))
    else this.print(rest)
  }

  private character(character: string, code: number): void {
    if (this.pending > 0) {
      this.pending--
      return
    }
    if (this.group.silent || this.group.hidden) return
    const state = symbol(this.fonts.get(this.group.font) ?? '', code)
    if (state) this.page.put(mark(state, 'glyph'))
    else this.print(character)
  }

  private print(text: string): void {
    if (this.group.silent || this.group.hidden || text === '') return
    if (this.group.result) this.group.result.text += text
    else this.page.print(text, this.style())
  }

  private style(): Print['style'] {
    return this.group.struck ? 'struck' : this.group.strong ? 'strong' : undefined
  }

  private word(word: string, number: number | null): void {
    const { group } = this
    if (word === 'formfield') group.field = { type: -1, result: null, fallback: 0, text: '' }
    else if (group.field && /^ff(?:type|res|defres)$/.test(word)) fieldWord(group.field, word, number ?? 0)
    else if (word === 'fldrslt') group.result = this.field
    else if (word === '*' || SILENT.has(word)) group.silent = true
    else if (word === 'shptxt' || word === 'htmltag') group.silent = word === 'htmltag'
    else if (word === 'f' && number !== null) group.font = number
    else if (word === 'deleted' || word === 'v') group.hidden = number !== 0
    else if (word === 'strike' || word === 'striked') group.struck = number !== 0
    else if (word === 'b' || word === 'ul') group.strong = number !== 0
    else if (word === 'ulnone') group.strong = false
    else if (word === 'plain') Object.assign(group, { hidden: false, struck: false, strong: false })
    else if (word === 'uc') group.skip = number ?? 1
    else if (word === 'u' && number !== null) this.unicode(number)
    else if (BREAKS.has(word)) this.breakLine()
    else if (CHARACTERS[word]) this.print(CHARACTERS[word])
  }

  private unicode(number: number): void {
    const code = number < 0 ? number + 65_536 : number
    this.pending = 0
    this.character(String.fromCharCode(code), code)
    this.pending = this.group.skip
  }

  private breakLine(): void {
    if (this.group.silent) return
    if (this.group.result) this.group.result.text += '\n'
    else this.page.endLine()
  }
}

const START: Group = {
  silent: false,
  font: 0,
  hidden: false,
  struck: false,
  strong: false,
  skip: 1,
  field: null,
  result: null,
}

function fieldWord(field: FormField, word: string, number: number): void {
  if (word === 'fftype') field.type = number
  else if (word === 'ffres') field.result = number
  else field.fallback = number
}

function symbolFonts(rtf: string): Map<number, string> {
  const found = rtf.slice(0, 100_000).matchAll(/\{\\f(\d{1,5})[^{};]{0,200}?(Wingdings(?: 2)?)\b/g)
  return new Map([...found].map((match) => [Number(match[1]), match[2]!]))
}
