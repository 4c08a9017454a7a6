import { degrees, PDFDocument, type PDFFont, PDFName, type PDFPage, rgb, StandardFonts } from '@cantoo/pdf-lib'
import type { Chance } from './chance.ts'
import { PAGE, SIZE } from './draft.ts'

/** How the pages lie: turned by a viewer, or cut out of a larger sheet. */
export interface Lie {
  readonly turned: boolean
  readonly margin: number
}

export function randomLie(chance: Chance): Lie {
  return { turned: chance.is(0.15), margin: chance.is(0.2) ? chance.from(20, 120) : 0 }
}

/** A PDF page that takes places from the top left of what is seen. */
export class Paper {
  readonly page: PDFPage

  constructor(
    readonly pdf: PDFDocument,
    readonly plain: PDFFont,
    readonly strong: PDFFont,
    private readonly lie: Lie,
  ) {
    const [width, height] = lie.turned ? [PAGE[1], PAGE[0]] : PAGE
    const { margin } = lie
    this.page = pdf.addPage([width, height])
    if (lie.turned) this.page.setRotation(degrees(90))
    if (margin > 0) {
      this.page.setMediaBox(0, 0, width + 2 * margin, height + 2 * margin)
      this.page.setCropBox(margin, margin, width, height)
    }
  }

  words(x: number, y: number, text: string, font = this.plain, size = SIZE): void {
    const [px, py] = this.point(x, y + SIZE * 0.85)
    this.page.drawText(text, { x: px, y: py, size, font, ...(this.lie.turned && { rotate: degrees(90) }) })
  }

  line(x: number, y: number, toX: number, toY: number, thickness = 0.7): void {
    const [start, end] = [this.point(x, y), this.point(toX, toY)]
    this.page.drawLine({
      start: { x: start[0], y: start[1] },
      end: { x: end[0], y: end[1] },
      thickness,
      color: rgb(0, 0, 0),
    })
  }

  square(x: number, y: number, side: number): void {
    const [x0, y0, x1, y1] = this.rect(x, y, side, side)
    this.page.drawRectangle({
      x: x0,
      y: y0,
      width: x1 - x0,
      height: y1 - y0,
      borderWidth: 0.7,
      borderColor: rgb(0, 0, 0),
    })
  }

  /** An annotation on a place. */
  note(subtype: string, place: readonly number[], more: Record<string, unknown> = {}): void {
    const { context } = this.pdf
    this.page.node.addAnnot(
      context.register(context.obj({ Type: 'Annot', Subtype: subtype, F: 4, Rect: [...place], ...more } as never)),
    )
  }

  /** A character of a font that the reader's machine has not got: its code says nothing, only its ToUnicode does. */
  symbol(x: number, y: number, sign: string, fontName: string, size: number): void {
    const { context } = this.pdf
    const hex = sign.codePointAt(0)!.toString(16).padStart(4, '0')
    const map = context.register(
      context.stream(
        `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfchar <21> <${hex}> endbfchar endcmap end end`,
      ),
    )
    const font = context.register(
      context.obj({
        Type: 'Font',
        Subtype: 'TrueType',
        BaseFont: `ABCDEF+${fontName}`,
        FirstChar: 33,
        LastChar: 33,
        Widths: [900],
        FontDescriptor: {
          Type: 'FontDescriptor',
          FontName: `ABCDEF+${fontName}`,
          Flags: 4,
          FontBBox: [0, -200, 1000, 900],
          ItalicAngle: 0,
          Ascent: 850,
          Descent: -150,
          CapHeight: 700,
          StemV: 80,
        },
        ToUnicode: map,
      } as never),
    )
    const key = this.page.node.newFontDictionary('Sym', font)
    const [px, py] = this.point(x, y + SIZE * 0.85)
    const turn = this.lie.turned ? `0 1 -1 0 ${px} ${py}` : `1 0 0 1 ${px} ${py}`
    const stream = context.register(context.stream(`q BT ${key} ${size} Tf ${turn} Tm <21> Tj ET Q`))
    this.page.node.addContentStream(stream)
  }

  /** Of the page's own space: a place seen from the top left. */
  rect(x: number, y: number, width: number, height: number): [number, number, number, number] {
    const [[ax, ay], [bx, by]] = [this.point(x, y), this.point(x + width, y + height)]
    return [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)]
  }

  point(x: number, y: number): [number, number] {
    const { margin, turned } = this.lie
    return turned ? [margin + y, margin + x] : [margin + x, margin + PAGE[1] - y]
  }
}

/** Faces that a form is printed and, where it is typed over, filled in with. */
export interface Faces {
  readonly plain: StandardFonts
  readonly strong: StandardFonts
  readonly typed: readonly StandardFonts[]
}

export const ANY_FACES: Faces = {
  plain: StandardFonts.Helvetica,
  strong: StandardFonts.HelveticaBold,
  typed: [StandardFonts.Courier, StandardFonts.TimesRomanItalic, StandardFonts.Helvetica],
}

export async function papersOf(lie: Lie, count: number, faces: Faces): Promise<{ pdf: PDFDocument; papers: Paper[] }> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  const plain = await pdf.embedFont(faces.plain)
  const strong = await pdf.embedFont(faces.strong)
  const papers = Array.from({ length: count }, () => new Paper(pdf, plain, strong, lie))
  return { pdf, papers }
}

export const NAME = (text: string) => PDFName.of(text)
