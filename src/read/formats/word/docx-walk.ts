import type { Mark, Print } from '../../../domain/document.ts'
import { all, first, textOf, type XmlElement } from '../../../paper/xml.ts'
import { isOn, legacyField, type OpenField } from './docx-fields.ts'
import { cellsOf, rowsOf } from './docx-table.ts'
import { glyphState, mark, symbol } from './glyphs.ts'
import { Page } from './page.ts'

/** Properties, instructions, and what tracked changes took away (17.13.5). */
const UNSEEN = new Set(
  'w:del w:moveFrom w:delText w:instrText w:rPr w:pPr w:sdtPr w:tblPr w:trPr w:tcPr w:footnoteReference'.split(' '),
)
/** A control around more than this many paragraphs groups a piece of the form, and is no field. */
const FIELD_PARAGRAPHS = 5

/** Walks WordprocessingML (ISO/IEC 29500-1, 17) in the order in which it is read. */
export class DocxWalk {
  readonly page = new Page()
  private tables = 0
  /** Fields that are open, the innermost last. */
  private readonly fields: OpenField[] = []
  constructor(private readonly remarks: Set<string>) {}

  block(element: XmlElement): void {
    for (const child of element.children) if (typeof child !== 'string') this.element(child)
  }

  private element(element: XmlElement): void {
    if (UNSEEN.has(element.name)) {
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
        this.control(first(element, 'w:sdtPr'), child(element, 'w:sdtContent'))
        return
      case 'mc:AlternateContent':
        // The same text box twice, for new programs and for old ones.
        this.block(child(element, 'mc:Choice') ?? element)
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
    for (const [row, rowElement] of rowsOf(table).entries())
      for (const [column, { cell, control }] of cellsOf(rowElement).entries()) {
        this.page.cell = [number, row, column]
        if (control) this.control(control, cell)
        else this.block(cell)
        this.page.endLine()
      }
    this.page.cell = outer
  }

  /** A content control (17.5.2): a box, something typed or chosen, a placeholder, or a group of others. */
  private control(properties: XmlElement | undefined, content: XmlElement | undefined): void {
    if (!content) return
    const box = properties && (first(properties, 'w14:checkbox') ?? first(properties, 'w15:checkbox'))
    const name = (properties && first(properties, 'w:tag')?.attributes['w:val']) || undefined
    if (box) {
      this.page.put(mark(boxState(box, content), 'control', name))
      return
    }
    if (!properties || isGroup(properties, content)) {
      this.block(content)
      return
    }
    if (isOn(first(properties, 'w:showingPlcHdr'))) return
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
    const properties = child(run, 'w:rPr')
    if (properties && isOn(first(properties, 'w:vanish'))) return
    const style = properties ? styleOf(properties) : undefined
    const font = (properties && first(properties, 'w:rFonts')?.attributes['w:ascii']) ?? ''
    for (const part of run.children) {
      if (typeof part === 'string') continue
      if (part.name === 'w:t') this.text(textOf(part), style, font)
      else if (part.name === 'w:tab') this.text('\t', style, '')
      else if (part.name === 'w:br' || part.name === 'w:cr') this.breakLine()
      else if (part.name === 'w:noBreakHyphen') this.text('-', style, '')
      else if (part.name === 'w:sym') this.symbol(part, style)
      else if (part.name === 'w:fldChar') this.fieldCharacter(part)
      else this.element(part)
    }
  }

  private text(text: string, style: Print['style'], font: string): void {
    const field = this.fields.findLast((open) => open.data)
    if (field) {
      if (field.inResult) field.text += text
      return
    }
    if (this.fields.some((open) => !open.inResult)) return
    const state = text.trim().length === 1 ? symbol(font, text.trim().charCodeAt(0)) : null
    if (state) this.page.put(mark(state, 'glyph'))
    else this.page.print(text, style)
  }

  private breakLine(): void {
    const field = this.fields.findLast((open) => open.data)
    if (field) field.text += '\n'
    else this.page.endLine()
  }

  private symbol(element: XmlElement, style: Print['style']): void {
    const code = Number.parseInt(element.attributes['w:char'] ?? '', 16)
    const state = symbol(element.attributes['w:font'] ?? '', code)
    if (state) this.page.put(mark(state, 'glyph'))
    else if (code > 0xff && code < 0xf000) this.page.print(String.fromCharCode(code), style)
  }

  private fieldCharacter(element: XmlElement): void {
    const type = element.attributes['w:fldCharType']
    const open = this.fields.at(-1)
    if (type === 'begin') this.fields.push({ data: first(element, 'w:ffData') ?? null, inResult: false, text: '' })
    else if (type === 'separate' && open) open.inResult = true
    else if (type === 'end') {
      this.fields.pop()
      const held = open?.data ? legacyField(open.data, open.text) : null
      if (held) this.page.put(held)
    }
  }
}

function child(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((one): one is XmlElement => typeof one !== 'string' && one.name === name)
}

/** The state that the control states; one that its own glyph contradicts is unclear. */
function boxState(box: XmlElement, content: XmlElement): Mark['state'] {
  const checked = first(box, 'w14:checked') ?? first(box, 'w15:checked')
  const value = checked?.attributes['w14:val'] ?? checked?.attributes['w15:val'] ?? checked?.attributes['w:val']
  const stated = checked && /^(?:1|true|on)$/.test(value ?? '1') ? 'ticked' : 'empty'
  const glyph = textOf(content).trim()
  const shown = [...glyph].length === 1 && /[☐☒☑]/u.test(glyph) ? glyphState(glyph) : stated
  return shown === stated ? stated : 'unclear'
}

function isGroup(properties: XmlElement, content: XmlElement): boolean {
  if (first(properties, 'w:docPartObj') || first(properties, 'w:group') || first(properties, 'w15:repeatingSection'))
    return true
  return (
    ['w:sdt', 'w:tbl', 'w:ffData'].some((name) => first(content, name)) || all(content, 'w:p').length > FIELD_PARAGRAPHS
  )
}

function styleOf(properties: XmlElement): Print['style'] {
  if (isOn(first(properties, 'w:strike')) || isOn(first(properties, 'w:dstrike'))) return 'struck'
  return isOn(first(properties, 'w:b')) || isOn(first(properties, 'w:u')) ? 'strong' : undefined
}
