import type { Document } from '../../../domain/document.ts'
import { all, first, parseXml, type XmlElement } from '../../../paper/xml.ts'
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
  const parts = unzip(bytes, (entry) => entry === 'content.xml', {
    bytes: LIMITS.inflatedBytes,
    entries: LIMITS.zipEntries,
  })
  const content = parts.get('content.xml')
  if (!content) throw new Error('no content.xml')
  const root = parseXml(new TextDecoder('utf-8').decode(content))
  const page = new Page()
  walk(root, page, controls(root), { tables: 0 })
  page.endLine()
  const remarks = all(root, 'text:tracked-changes').length > 0 ? ['tracked-changes'] : []
  return { name, channel: 'word', pages: null, lines: page.lines.slice(0, LIMITS.lines), remarks }
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

function walk(element: XmlElement, page: Page, forms: Map<string, XmlElement>, count: { tables: number }): void {
  for (const child of element.children) {
    if (typeof child === 'string') page.print(child)
    else if (UNSEEN.has(child.name)) continue
    else if (child.name === 'table:table') table(child, page, forms, count)
    else if (child.name === 'text:tab' || child.name === 'text:s') page.print(' ')
    else if (child.name === 'text:line-break') page.endLine()
    else if (child.name === 'draw:control') control(forms.get(child.attributes['draw:control'] ?? ''), page)
    else {
      walk(child, page, forms, count)
      if (child.name === 'text:p' || child.name === 'text:h') page.endLine()
    }
  }
}

function table(element: XmlElement, page: Page, forms: Map<string, XmlElement>, count: { tables: number }): void {
  const number = count.tables++
  const outer = page.cell
  for (const [row, rowElement] of all(element, 'table:table-row').entries())
    for (const [column, cell] of all(rowElement, 'table:table-cell').entries()) {
      page.cell = [number, row, column]
      walk(cell, page, forms, count)
      page.endLine()
    }
  page.cell = outer
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
