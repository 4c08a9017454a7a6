import { PDFDocument, type PDFPage, type PDFDocument as Pdf, rgb } from '@cantoo/pdf-lib'
import { type Face, type Faces, facesOf, wrapped } from '../../paper/typeset.ts'
import { chartsOf } from './charts.ts'
import type { CampaignReport } from './report.ts'
import { type ReportTable, tablesOf } from './tables.ts'
import { told } from './text.ts'

const PAGE = { width: 595, height: 842, margin: 48 }
const INNER = PAGE.width - 2 * PAGE.margin
const SIZE = 8.5
const LINE = 12
const INK = rgb(0.12, 0.16, 0.2)
const RULE = rgb(0.75, 0.79, 0.83)
/** The list of consignees is for the workbook: on paper it would be a book. */
const LEFT_OUT = ['consignees', 'over-time']

/** The report for print: A4, charts first, then every table. Its bytes depend on the report alone. */
export async function reportPdf(report: CampaignReport): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  const at = new Date(report.at)
  pdf.setTitle(`${report.campaign.notice}: status as at ${report.at}`)
  pdf.setLanguage('en')
  pdf.setProducer('Recall Desk')
  pdf.setCreationDate(at)
  pdf.setModificationDate(at)
  const tables = tablesOf(report).filter(({ name }) => !LEFT_OUT.includes(name))
  const charts = chartsOf(report)
  const words = JSON.stringify([report.campaign, report.closed, tables, charts])
  const faces = await facesOf(pdf, words)
  const sheet = new Sheet(pdf, faces)
  sheet.heading(`${report.campaign.notice}: status as at ${report.at.slice(0, 16).replace('T', ' ')} UTC`, 15)
  const { closed } = report
  if (closed)
    sheet.note(`Closed on ${closed.at.slice(0, 10)} by ${closed.by}: ${closed.reason}. Open again: ${closed.reopened}.`)
  if (faces.plain.shown(words) !== words.normalize('NFC'))
    sheet.note(
      'Some names have letters that cannot be set here: they stand without their accents, or as “?”. The workbook and the CSV file have them whole.',
    )
  const [totals, ...others] = tables
  sheet.table(totals!)
  for (const { title, svg } of charts) await sheet.chart(title, svg)
  for (const one of others) if (one.rows.length > 0) sheet.table(one)
  sheet.footers(`${report.campaign.notice}, status as at ${report.at}`)
  return pdf.save()
}

/** Pages that are filled from the top. */
class Sheet {
  private page: PDFPage
  private y = PAGE.height - PAGE.margin

  constructor(
    private readonly pdf: Pdf,
    private readonly faces: Faces,
  ) {
    this.page = pdf.addPage([PAGE.width, PAGE.height])
  }

  heading(words: string, size = 11): void {
    this.room(size + LINE * 4)
    this.y -= size + 8
    this.text(words, PAGE.margin, this.faces.strong, size)
    this.y -= 6
  }

  note(words: string): void {
    const { plain } = this.faces
    for (const line of wrapped(plain.shown(words), plain, SIZE, INNER)) {
      this.y -= LINE
      this.text(line, PAGE.margin, plain, SIZE)
    }
  }

  async chart(title: string, svg: string): Promise<void> {
    const height = Number(/height="(\d+)"/.exec(svg)?.[1] ?? 0)
    this.room(height + 40)
    this.heading(title)
    const { plain } = this.faces
    const words = plain.shown(svg)
    this.page.drawSvg(words, { x: PAGE.margin, y: this.y, fonts: { Helvetica: plain.fontOf(words) } })
    this.y -= height + 6
  }

  table({ title, head, rows }: ReportTable): void {
    this.heading(title)
    const cells = rows.map((row) => row.map(told))
    const widths = this.widths([head, ...cells])
    this.row(head, widths, this.faces.strong)
    for (const row of cells) {
      if (this.room(this.heightOf(row, widths))) this.row(head, widths, this.faces.strong)
      this.row(row, widths, this.faces.plain)
    }
    this.y -= 6
  }

  footers(words: string): void {
    const { plain } = this.faces
    const pages = this.pdf.getPages()
    for (const [at, page] of pages.entries()) {
      const number = `${at + 1} of ${pages.length}`
      const style = { y: 26, size: 7.5, color: INK }
      plain.draw(page, plain.shown(words), { ...style, x: PAGE.margin })
      plain.draw(page, number, { ...style, x: PAGE.width - PAGE.margin - plain.widthOf(number, style.size) })
    }
  }

  private row(cells: readonly string[], widths: readonly number[], face: Face): void {
    const lines = cells.map((cell, column) => wrapped(face.shown(cell), face, SIZE, widths[column]! - 6))
    const top = this.y
    const height = Math.max(1, ...lines.map(({ length }) => length)) * LINE
    let x = PAGE.margin
    for (const [column, some] of lines.entries()) {
      for (const [at, words] of some.entries()) {
        this.y = top - LINE * (at + 1) + 3
        this.text(words, x, face, SIZE)
      }
      x += widths[column]!
    }
    this.y = top - height
    this.page.drawLine({
      start: { x: PAGE.margin, y: this.y },
      end: { x: PAGE.margin + INNER, y: this.y },
      thickness: 0.5,
      color: RULE,
    })
  }

  private heightOf(cells: readonly string[], widths: readonly number[]): number {
    const { plain } = this.faces
    const lines = cells.map((cell, column) => wrapped(plain.shown(cell), plain, SIZE, widths[column]! - 6).length)
    return Math.max(1, ...lines) * LINE
  }

  /** Columns as wide as their words, squeezed in proportion where the page is too narrow. */
  private widths(rows: readonly (readonly string[])[]): number[] {
    const { strong } = this.faces
    const wanted = (rows[0] ?? []).map((_, column) =>
      Math.min(260, 12 + Math.max(...rows.map((row) => strong.widthOf(strong.shown(row[column] ?? ''), SIZE)))),
    )
    const total = wanted.reduce((sum, width) => sum + width, 0)
    return total <= INNER ? wanted : wanted.map((width) => (width * INNER) / total)
  }

  /** Starts a new page where so much does not fit on this one any more. */
  private room(height: number): boolean {
    if (this.y - height >= PAGE.margin) return false
    this.page = this.pdf.addPage([PAGE.width, PAGE.height])
    this.y = PAGE.height - PAGE.margin
    return true
  }

  private text(words: string, x: number, face: Face, size: number): void {
    face.draw(this.page, face.shown(words), { x, y: this.y, size, color: INK })
  }
}
