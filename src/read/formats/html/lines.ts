import { Parser } from 'htmlparser2'
import type { Line } from '../../../domain/document.ts'
import { LIMITS } from '../../limits.ts'
import { textLines } from '../text/lines.ts'
import { boundaryOf, isHidden, quotes, styleOf } from './marks.ts'
import { LineWriter } from './writer.ts'

const BLOCKS = new Set(
  'address article aside blockquote center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody thead tr ul'.split(
    ' ',
  ),
)
const SILENT = new Set(['head', 'style', 'script', 'title', 'noscript', 'template', 'object', 'svg', 'math'])
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
/** No mail program nests deeper; the parser's own stack would make it slow. */
const MAX_DEPTH = 2000

interface Open {
  readonly name: string
  readonly quote: boolean
  readonly hidden: boolean
  readonly style: 'struck' | 'strong' | undefined
  readonly href: string | null
  /** Stands apart from what is around it. */
  readonly apart: boolean
}

/**
 * Reads an HTML body into lines, in one pass: what a reader would see, with quoting levels and the boundaries that mail
 * programs leave. HTML that is nested beyond reason is read without its elements.
 */
export function htmlLines(html: string): Line[] {
  const reader = new HtmlReader()
  const parser = new Parser(reader, { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true })
  reader.stop = () => parser.pause()
  parser.end(html)
  return reader.lines() ?? textLines(html.replace(/<[^<>]{0,2000}>/g, '\n').replace(/\n{3,}/g, '\n\n'))
}

class HtmlReader {
  stop: () => void = () => {}
  private readonly writer = new LineWriter()
  private readonly open: Open[] = []
  private readonly tables: { table: number; row: number; column: number }[] = []
  private readonly styles = { struck: 0, strong: 0 }
  private seenTables = 0
  private hidden = 0
  private preformatted = 0
  private isTooDeep = false

  /** Null where the reading was given up. */
  lines(): Line[] | null {
    this.writer.endBlock()
    return this.isTooDeep ? null : this.writer.lines
  }

  onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    const { writer } = this
    const element: Open = {
      name,
      quote: quotes(name, attributes),
      hidden: SILENT.has(name) || isHidden(attributes),
      style: styleOf(name, attributes),
      href: name === 'a' ? (attributes.href ?? null) : null,
      apart: isParagraph(name, attributes),
    }
    if (name === 'br') writer.breakLine()
    else if (BLOCKS.has(name)) writer.endBlock()
    if (element.apart) writer.gap()
    if (name === 'input' && /^(?:checkbox|radio)$/i.test(attributes.type ?? ''))
      writer.add('checked' in attributes ? '☒' : '☐')
    this.openTable(name)
    if (name === 'li') writer.add('- ')
    const boundary = boundaryOf(name, attributes)
    if (boundary) writer.cutNext(boundary)
    if (element.quote) writer.quote++
    if (element.style) this.restyle(element.style, 1)
    if (element.hidden) this.hidden++
    writer.hidden = this.hidden > 0
    if (element.href) writer.startLink()
    if (name === 'pre') this.preformatted++
    if (VOID.has(name)) this.close(element)
    else if (this.open.push(element) > MAX_DEPTH) {
      this.isTooDeep = true
      this.stop()
    }
    if (writer.lines.length > LIMITS.lines) this.stop()
  }

  ontext(text: string): void {
    if (this.preformatted > 0) this.writer.addPreformatted(text)
    else this.writer.add(text)
  }

  onclosetag(name: string): void {
    if (VOID.has(name)) return
    const element = this.open.pop()
    if (element) this.close(element)
  }

  private openTable(name: string): void {
    if (name === 'table') this.tables.push({ table: this.seenTables++, row: -1, column: -1 })
    const cell = this.tables.at(-1)
    if (!cell) return
    if (name === 'tr') Object.assign(cell, { row: cell.row + 1, column: -1 })
    if (name !== 'td' && name !== 'th') return
    this.writer.endBlock()
    cell.column++
    this.writer.cell = [cell.table, Math.max(cell.row, 0), cell.column]
  }

  private close(element: Open): void {
    const { writer } = this
    if (element.href) writer.endLink(element.href)
    if (BLOCKS.has(element.name)) writer.endBlock()
    if (element.apart) writer.gap()
    if (element.name === 'td' || element.name === 'th') {
      writer.endBlock()
      writer.cell = undefined
    }
    if (element.name === 'table') {
      this.tables.pop()
      const outer = this.tables.at(-1)
      writer.cell = outer && outer.column >= 0 ? [outer.table, Math.max(outer.row, 0), outer.column] : undefined
    }
    if (element.quote) writer.quote--
    if (element.style) this.restyle(element.style, -1)
    if (element.hidden) this.hidden--
    if (element.name === 'pre') this.preformatted--
    writer.hidden = this.hidden > 0
  }

  /** What is struck out stays so, however bold it is. */
  private restyle(style: NonNullable<Open['style']>, by: 1 | -1): void {
    this.styles[style] += by
    this.writer.restyle(this.styles.struck > 0 ? 'struck' : this.styles.strong > 0 ? 'strong' : undefined)
  }
}

/** Paragraphs stand apart, but for Outlook's, which have no margins. */
function isParagraph(name: string, attributes: Readonly<Record<string, string>>): boolean {
  return (
    name === 'p' &&
    !/(?:^|\s)(?:x_)?Mso/.test(attributes.class ?? '') &&
    !/margin[^;:]{0,20}:\s*0/i.test(attributes.style ?? '')
  )
}
