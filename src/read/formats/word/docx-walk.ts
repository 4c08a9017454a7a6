import type { Print } from '../../../domain/document.ts'
import { all, first, textOf, type XmlElement } from '../../../paper/xml.ts'
import { mark, symbol } from './glyphs.ts'
import { Page } from './page.ts'

const DELETED = new Set([
  'w:del',
  'w:moveFrom',
  'w:delText',
  'w:instrText',
  'w:rPr',
  'w:pPr',
  'w:sdtPr',
  'w:tblPr',
  'w:trPr',
  'w:tcPr',
  'w:footnoteReference',
])

/** Walks WordprocessingML (ISO/IEC 29500-1, 17) in the order in which it is read. */
export class DocxWalk {
  readonly page = new Page()
  private tables = 0
  /** Legacy field that is open: its instruction is being read, or its result. */
  private field: { data: XmlElement | null; inResult: boolean; text: string } | null = null
  constructor(private readonly remarks: Set<string>) {}

  block(element: XmlElement): void {
    for (const child of element.children) if (typeof child !== 'string') this.element(child)
  }

  private element(element: XmlElement): void {
    if (DELETED.has(element.name)) {
      if (element.name === 'w:del' || element.name === 'w:moveFrom') this.remarks.add('tracked-changes')
      return
    }
    switch (element.name) {
      case 'w:p':
        this.block(element)
        this.page.endLine()
        return
      case 'w:tbl':
        this.table(element)
        return
      case 'w:sdt':
        this.control(element)
        return
      case 'mc:AlternateContent':
        this.block(
          (element.children.find((child) => typeof child !== 'string' && child.name === 'mc:Choice') as XmlElement) ??
            element,
        )
        return
      case 'w:txbxContent':
        this.page.endLine()
        this.block(element)
        return
      case 'w:r':
        this.run(element)
        return
      default:
        this.block(element)
    }
  }

  private table(table: XmlElement): void {
    this.page.endLine()
    const outer = this.page.cell
    const number = this.tables++
    for (const [row, rowElement] of rowsOf(table, 'w:tr').entries())
      for (const [column, cell] of rowsOf(rowElement, 'w:tc').entries()) {
        this.page.cell = [number, row, column]
        this.block(cell)
        this.page.endLine()
      }
    this.page.cell = outer
  }

  private control(sdt: XmlElement): void {
    const properties = first(sdt, 'w:sdtPr')
    const content = first(sdt, 'w:sdtContent')
    if (!content) return
    const box = properties && (first(properties, 'w14:checkbox') ?? first(properties, 'w15:checkbox'))
    const name = (properties && first(properties, 'w:tag')?.attributes['w:val']) || undefined
    if (box) {
      const checked = first(box, 'w14:checked')?.attributes['w14:val'] ?? '0'
      this.page.put(mark(checked === '1' || checked === 'true' ? 'ticked' : 'empty', 'control', name))
      return
    }
    const holdsMore =
      all(content, 'w:sdt').length > 0 || all(content, 'w:tbl').length > 0 || all(content, 'w:p').length > 5
    if (holdsMore || (properties && (first(properties, 'w:docPartObj') || first(properties, 'w:group')))) {
      this.block(content)
      return
    }
    if (properties && first(properties, 'w:showingPlcHdr')) return
    const inner = new DocxWalk(this.remarks)
    inner.block(content)
    inner.page.endLine()
    const text = inner.page.lines
      .map((line) => line.text)
      .join('\n')
      .trim()
    if (text !== '') this.page.put({ is: 'entry', text, place: null, by: ['control'], ...(name ? { name } : {}) })
    if (first(content, 'w:p')) this.page.endLine()
  }

  private run(run: XmlElement): void {
    const properties = run.children.find(
      (child): child is XmlElement => typeof child !== 'string' && child.name === 'w:rPr',
    )
    if (properties && isOn(first(properties, 'w:vanish'))) return
    const style = properties ? styleOf(properties) : undefined
    const font = (properties && first(properties, 'w:rFonts')?.attributes['w:ascii']) ?? ''
    for (const child of run.children) {
      if (typeof child === 'string') continue
      if (child.name === 'w:t') this.text(textOf(child), style, font)
      else if (child.name === 'w:tab') this.text('\t', style, '')
      else if (child.name === 'w:br' || child.name === 'w:cr') this.page.endLine()
      else if (child.name === 'w:noBreakHyphen') this.text('-', style, '')
      else if (child.name === 'w:sym') this.symbol(child, style)
      else if (child.name === 'w:fldChar') this.fieldCharacter(child)
      else this.element(child)
    }
  }

  private text(text: string, style: Print['style'], font: string): void {
    if (this.field?.data) {
      if (this.field.inResult) this.field.text += text
      return
    }
    if (this.field && !this.field.inResult) return
    const state = text.trim().length === 1 ? symbol(font, text.trim().charCodeAt(0)) : null
    if (state) this.page.put(mark(state, 'glyph'))
    else this.page.print(text, style)
  }

  private symbol(element: XmlElement, style: Print['style']): void {
    const code = Number.parseInt(element.attributes['w:char'] ?? '', 16)
    const state = symbol(element.attributes['w:font'] ?? '', code)
    if (state) this.page.put(mark(state, 'glyph'))
    else if (code > 0xff && code < 0xf000) this.page.print(String.fromCharCode(code), style)
  }

  private fieldCharacter(element: XmlElement): void {
    const type = element.attributes['w:fldCharType']
    if (type === 'begin') this.field = { data: first(element, 'w:ffData') ?? null, inResult: false, text: '' }
    else if (type === 'separate' && this.field) this.field.inResult = true
    else if (type === 'end') {
      const field = this.field
      this.field = null
      if (field?.data) this.legacyField(field.data, field.text)
    }
  }

  private legacyField(data: XmlElement, result: string): void {
    const name = first(data, 'w:name')?.attributes['w:val']
    const box = first(data, 'w:checkBox')
    const text = result.replace(/\u2002/g, ' ').trim()
    if (box)
      this.page.put(mark(isOn(first(box, 'w:checked') ?? first(box, 'w:default')) ? 'ticked' : 'empty', 'field', name))
    else if (text !== '') this.page.put({ is: 'entry', text, place: null, by: ['field'], ...(name ? { name } : {}) })
  }
}

/** Rows of a table, or cells of a row, also inside controls and tracked insertions. */
function rowsOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) =>
    typeof child === 'string'
      ? []
      : child.name === name
        ? [child]
        : /^w:(?:sdt|sdtContent|ins|customXml)$/.test(child.name)
          ? rowsOf(child, name)
          : [],
  )
}

/** An on/off property (17.17.4): there without a value means on. */
function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !/^(?:0|false|off|none)$/.test(element.attributes['w:val'] ?? '1')
}

function styleOf(properties: XmlElement): Print['style'] {
  if (isOn(first(properties, 'w:strike')) || isOn(first(properties, 'w:dstrike'))) return 'struck'
  return isOn(first(properties, 'w:b')) || isOn(first(properties, 'w:u')) ? 'strong' : undefined
}
