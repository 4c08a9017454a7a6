import {
  degrees,
  PDFDocument,
  type PDFFont,
  PDFHexString,
  PDFName,
  type PDFPage,
  PDFString,
  rgb,
  StandardFonts,
  TextRenderingMode,
} from '@cantoo/pdf-lib'

/** A page to draw a small form on, with the operations the tests need. Coordinates are PDF's: from the bottom left. */
export interface Sheet {
  readonly pdf: PDFDocument
  readonly page: PDFPage
  readonly font: PDFFont
  text(words: string, x: number, y: number, size?: number): void
  /** A printed square of ten points. */
  box(x: number, y: number): void
  stroke(...points: readonly (readonly [number, number])[]): void
  cross(x: number, y: number): void
  rule(x0: number, y0: number, x1: number, y1: number): void
  annotate(entries: Record<string, unknown>): void
  save(): Promise<Uint8Array>
}

export async function sheet(size: [number, number] = [595, 842]): Promise<Sheet> {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  return on(pdf, pdf.addPage(size), font)
}

export function on(pdf: PDFDocument, page: PDFPage, font: PDFFont): Sheet {
  const stroke = (...points: readonly (readonly [number, number])[]): void => {
    for (let i = 1; i < points.length; i++) {
      const [start, end] = [points[i - 1]!, points[i]!]
      page.drawLine({ start: { x: start[0], y: start[1] }, end: { x: end[0], y: end[1] }, thickness: 1 })
    }
  }
  return {
    pdf,
    page,
    font,
    text: (words, x, y, size = 10) => page.drawText(words, { x, y, size, font }),
    box: (x, y) => page.drawRectangle({ x, y, width: 10, height: 10, borderWidth: 0.8, borderColor: rgb(0, 0, 0) }),
    stroke,
    cross: (x, y) => {
      stroke([x + 1, y + 1], [x + 9, y + 9])
      stroke([x + 1, y + 9], [x + 9, y + 1])
    },
    rule: (x0, y0, x1, y1) => stroke([x0, y0], [x1, y1]),
    annotate: (entries) => {
      const reference = pdf.context.register(pdf.context.obj({ Type: 'Annot', F: 4, ...entries } as never))
      page.node.addAnnot(reference)
    },
    save: () => pdf.save(),
  }
}

/** A check box or radio widget with appearances of its own, so that states may be called anything and disagree. */
export function addButton(
  { pdf, page }: Sheet,
  widget: {
    name: string
    at: [number, number]
    on: string
    value?: string
    state?: string
    initial?: string
    radio?: boolean
  },
): void {
  const { context } = pdf
  const stream = (content: string) =>
    context.register(context.stream(content, { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 10, 10] }))
  const [x, y] = widget.at
  const dictionary = context.obj({
    Type: 'Annot',
    Subtype: 'Widget',
    FT: 'Btn',
    F: 4,
    Ff: widget.radio ? 32768 : 0,
    T: PDFString.of(widget.name),
    Rect: [x, y, x + 10, y + 10],
    AP: { N: { [widget.on]: stream('1 1 m 9 9 l S 1 9 m 9 1 l S'), Off: stream('0.5 0.5 9 9 re S') } },
    ...(widget.value && { V: PDFName.of(widget.value) }),
    ...(widget.state && { AS: PDFName.of(widget.state) }),
    ...(widget.initial && { DV: PDFName.of(widget.initial) }),
  } as never)
  const reference = context.register(dictionary)
  page.node.addAnnot(reference)
  formOf(pdf).get(PDFName.of('Fields')).push(reference)
}

/** Check boxes that are kids of one field. */
export function addKids(
  sheet: Sheet,
  name: string,
  value: string,
  kids: readonly { at: [number, number]; on: string; state: string }[],
  options?: readonly string[],
): void {
  const { context } = sheet.pdf
  const parent = context.obj({
    FT: 'Btn',
    Ff: 32768,
    T: PDFString.of(name),
    V: PDFName.of(value),
  } as never) as never as {
    set(key: PDFName, value: unknown): void
  }
  const parentReference = context.register(parent as never)
  const stream = (content: string) =>
    context.register(context.stream(content, { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 10, 10] }))
  const references = kids.map(({ at: [x, y], on, state }) => {
    const kid = context.obj({
      Type: 'Annot',
      Subtype: 'Widget',
      F: 4,
      Parent: parentReference,
      Rect: [x, y, x + 10, y + 10],
      AP: { N: { [on]: stream('1 1 m 9 9 l S 1 9 m 9 1 l S'), Off: stream('0.5 0.5 9 9 re S') } },
      AS: PDFName.of(state),
    } as never)
    const reference = context.register(kid)
    sheet.page.node.addAnnot(reference)
    return reference
  })
  parent.set(PDFName.of('Kids'), context.obj(references as never))
  if (options) parent.set(PDFName.of('Opt'), context.obj(options.map((each) => PDFHexString.fromText(each)) as never))
  formOf(sheet.pdf).get(PDFName.of('Fields')).push(parentReference)
}

// biome-ignore lint/suspicious/noExplicitAny: pdf-lib keeps the raw form dictionary untyped
export function formOf(pdf: PDFDocument): any {
  return (pdf.catalog as never as { getOrCreateAcroForm(): { dict: unknown } }).getOrCreateAcroForm().dict
}

export { degrees, PDFDocument, PDFName, PDFString, rgb, StandardFonts, TextRenderingMode }
