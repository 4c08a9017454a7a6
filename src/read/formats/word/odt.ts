import type { Document } from '../../../domain/document.ts'
import { all, first, parseXml, textOf, type XmlElement } from '../../../paper/xml.ts'
import { unzip } from '../../../paper/zip.ts'
import { LIMITS } from '../../limits.ts'
import { mark } from './glyphs.ts'
import { Page } from './page.ts'

const UNSEEN = new Set([
  'text:tracked-changes',
  'office:forms',
  'office:annotation',
  'text:sequence-decls',
  'svg:title',
  'svg:desc',
])

/** Reads an OpenDocument text (ISO/IEC 26300): paragraphs, tables, form controls. */
export async function readOdt(bytes: Uint8Array, name: string): Promise<Document> {
  return open(bytes, name, 'word')
}

/** An OpenDocument spreadsheet: the same, its cells in tables. */
export async function readOds(bytes: Uint8Array, name: string): Promise<Document> {
  return open(bytes, name, 'sheet')
}

function open(bytes: Uint8Array, name: string, channel: Document['channel']): Document {
  const parts = unzip(bytes, (entry) => entry === 'content.xml', {
    bytes: LIMITS.inflatedBytes,
    entries: LIMITS.zipEntries,
  })
  const content = parts.get('content.xml')
  if (!content) throw new Error('no content.xml')
  const root = parseXml(new TextDecoder('utf-8').decode(content))
  const page = new Page()
  walk(root, { page, forms: controls(root), struck: struckStyles(root), tables: 0 })
  page.endLine()
  const remarks = all(root, 'text:tracked-changes').length > 0 ? ['tracked-changes'] : []
  return { name, channel, pages: null, lines: page.lines, remarks }
}

function controls(root: XmlElement): Map<string, XmlElement> {
  const forms = first(root, 'office:forms')
  const found = forms
    ? ['form:checkbox', 'form:radio', 'form:text', 'form:textarea', 'form:date', 'form:formatted-text'].flatMap(
        (kind) => all(forms, kind),
      )
    : []
  return new Map(found.map((control) => [control.attributes['form:id'] ?? control.attributes['xml:id'] ?? '', control]))
}

interface Walk {
  readonly page: Page
  readonly forms: ReadonlyMap<string, XmlElement>
  /** Names of the styles that strike text out. */
  readonly struck: ReadonlySet<string>
  tables: number
}

/** Styles of this document that strike text through (20.365). */
function struckStyles(root: XmlElement): Set<string> {
  const styles = all(root, 'style:style').filter((style) => {
    const line = first(style, 'style:text-properties')?.attributes['style:text-line-through-style']
    return line !== undefined && line !== 'none'
  })
  return new Set(styles.map((style) => style.attributes['style:name'] ?? ''))
}

function walk(element: XmlElement, walking: Walk, struck = false): void {
  const { page, forms } = walking
  for (const child of element.children) {
    if (typeof child === 'string') page.print(child, struck ? 'struck' : undefined)
    else if (UNSEEN.has(child.name)) continue
    else if (child.name === 'table:table') table(child, walking)
    else if (child.name === 'text:tab' || child.name === 'text:s') page.print(' ')
    else if (child.name === 'text:line-break') page.endLine()
    else if (child.name === 'draw:control') control(forms.get(child.attributes['draw:control'] ?? ''), page)
    else if (child.name === 'loext:content-control' || child.name === 'text:text-input') content(child, page)
    else {
      walk(child, walking, struck || walking.struck.has(child.attributes['text:style-name'] ?? ''))
      if (child.name === 'text:p' || child.name === 'text:h') page.endLine()
    }
  }
}

function table(element: XmlElement, walking: Walk): void {
  const { page } = walking
  page.endLine()
  const number = walking.tables++
  const outer = page.cell
  for (const [row, rowElement] of all(element, 'table:table-row').entries())
    for (const [column, cell] of all(rowElement, 'table:table-cell').entries()) {
      page.cell = [number, row, column]
      walk(cell, walking)
      page.endLine()
    }
  page.cell = outer
}

/** A content control of LibreOffice 7.4 and later, or an input field. */
function content(element: XmlElement, page: Page): void {
  const { attributes } = element
  if (attributes['loext:checkbox'] === 'true') {
    page.put(mark(attributes['loext:checked'] === 'true' ? 'ticked' : 'empty', 'control', attributes['loext:tag']))
    return
  }
  const text = textOf(element).trim()
  if (text === '' || attributes['loext:showing-place-holder'] === 'true') return
  page.put({ is: 'entry', text, place: null, by: ['control'] })
}

function control(element: XmlElement | undefined, page: Page): void {
  if (!element) return
  const name = element.attributes['form:name']
  if (element.name === 'form:checkbox' || element.name === 'form:radio') {
    const on =
      element.attributes['form:current-state'] === 'checked' || element.attributes['form:current-selected'] === 'true'
    page.put(mark(on ? 'ticked' : 'empty', 'field', name))
    return
  }
  const text = (element.attributes['form:current-value'] ?? '').trim()
  if (text !== '') page.put({ is: 'entry', text, place: null, by: ['field'], ...(name ? { name } : {}) })
}
