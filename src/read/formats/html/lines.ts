import { Parser } from 'htmlparser2'
import type { Line } from '../../../domain/document.ts'
import { boundaryOf, isHidden, quotes, styleOf } from './marks.ts'
import { LineWriter } from './writer.ts'

const BLOCKS = new Set(
  'address article aside blockquote center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody thead tr ul'.split(
    ' ',
  ),
)
const SILENT = new Set(['head', 'style', 'script', 'title', 'noscript', 'template', 'object', 'svg', 'math'])
const VOID = new Set([
  'br',
  'hr',
  'img',
  'input',
  'meta',
  'link',
  'col',
  'wbr',
  'area',
  'base',
  'embed',
  'source',
  'track',
  'param',
])
/** Deeper nesting is read as if it were flat: no mail program nests so, and the parser's stack is not free. */
const MAX_DEPTH = 2000

interface Open {
  readonly name: string
  readonly quote: boolean
  readonly hidden: boolean
  readonly style: 'struck' | 'strong' | undefined
  readonly href: string | null
}

/** Reads an HTML body into lines, in one pass: what a reader would see, with quoting levels and the boundaries that mail programs leave. */
export function htmlLines(html: string): Line[] {
  const writer = new LineWriter()
  const open: Open[] = []
  let hidden = 0
  let preformatted = 0
  let cells: { table: number; row: number; column: number }[] = []
  let tables = 0
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const boundary = boundaryOf(name, attributes)
        const element: Open = {
          name,
          quote: quotes(name, attributes),
          hidden: SILENT.has(name) || isHidden(attributes),
          style: styleOf(name, attributes),
          href: name === 'a' ? (attributes.href ?? null) : null,
        }
        if (name === 'br') writer.breakLine()
        else if (BLOCKS.has(name)) writer.endBlock()
        if (name === 'input' && /^(checkbox|radio)$/i.test(attributes.type ?? ''))
          writer.add('checked' in attributes ? '☒' : '☐')
        if (name === 'table') cells = [...cells, { table: tables++, row: -1, column: -1 }]
        const cell = cells.at(-1)
        if (name === 'tr' && cell) Object.assign(cell, { row: cell.row + 1, column: -1 })
        if ((name === 'td' || name === 'th') && cell) {
          writer.endBlock()
          cell.column++
          writer.cell = [cell.table, Math.max(cell.row, 0), cell.column]
        }
        if (name === 'li') writer.add('- ')
        if (boundary) writer.cutNext(boundary)
        if (element.quote) writer.quote++
        if (element.style) writer.restyle(element.style)
        if (element.hidden) hidden++
        writer.hidden = hidden > 0
        if (element.href) writer.startLink()
        if (VOID.has(name)) close(element)
        else open.push(element)
        if (name === 'pre') preformatted++
      },
      ontext(text) {
        if (preformatted > 0) writer.addPreformatted(text)
        else writer.add(text)
      },
      onclosetag(name) {
        if (VOID.has(name)) return
        const element = open.pop()
        if (element) close(element)
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  )

  function close(element: Open) {
    if (element.href) writer.endLink(element.href)
    if (BLOCKS.has(element.name)) writer.endBlock()
    if (element.name === 'td' || element.name === 'th') {
      writer.endBlock()
      writer.cell = undefined
    }
    if (element.name === 'table') cells = cells.slice(0, -1)
    if (element.quote) writer.quote--
    if (element.style) writer.restyle(open.findLast((other) => other.style)?.style)
    if (element.hidden) hidden--
    if (element.name === 'pre') preformatted--
    writer.hidden = hidden > 0
  }

  parser.end(flattened(html))
  writer.endBlock()
  return writer.lines
}

/** Takes the tags out of HTML that is nested beyond reason; everything else is handed on as it is. */
function flattened(html: string): string {
  let depth = 0
  for (const match of html.matchAll(/<(\/?)(?:div|span|table|blockquote|b|i|u|font|p|ul|li)\b/gi)) {
    depth += match[1] ? -1 : 1
    if (depth > MAX_DEPTH) return html.replace(/<[^<>]{0,2000}>/g, '\n')
  }
  return html
}
