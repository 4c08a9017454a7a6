import { type PDFDict, type PDFDocument, PDFName, PDFOperator, type PDFPage, type PDFRef } from '@cantoo/pdf-lib'

/** An element of the document's structure. */
export interface Element {
  readonly ref: PDFRef
  readonly dict: PDFDict
  readonly kids: (PDFRef | PDFDict)[]
}

type Type = 'Document' | 'H1' | 'H2' | 'P' | 'Form' | 'Table' | 'TR' | 'TH' | 'TD' | 'Figure'

/**
 * The structure of a document for those who do not see it (tagged PDF, ISO 32000-1, 14.8): what is a heading, a paragraph or a
 * field, in the order of reading. Whatever belongs to none, such as rules and marks, is drawn as an artifact.
 */
export class Tags {
  readonly document: Element
  readonly #pdf: PDFDocument
  readonly #root: PDFRef
  readonly #elements: Element[] = []
  /** By structure number: the elements of a page's marked content in order, or that of one widget. */
  readonly #parents: (PDFRef[] | PDFRef)[] = []
  readonly #pages = new Map<PDFPage, PDFRef[]>()

  constructor(pdf: PDFDocument) {
    this.#pdf = pdf
    this.#root = pdf.context.nextRef()
    this.document = this.#element('Document', this.#root)
  }

  open(type: Type, parent: Element = this.document, more: Record<string, unknown> = {}): Element {
    const element = this.#element(type, parent.ref, more)
    parent.kids.push(element.ref)
    return element
  }

  /** What `draw` puts onto the page is the content of `element`. */
  content(page: PDFPage, element: Element, draw: () => void): void {
    const marked = this.#markedOn(page)
    const MCID = marked.push(element.ref) - 1
    element.kids.push(this.#pdf.context.obj({ Type: 'MCR', Pg: page.ref, MCID }))
    page.pushOperators(operator('BDC', nameOf(element), this.#pdf.context.obj({ MCID })))
    draw()
    page.pushOperators(operator('EMC'))
  }

  artifact(page: PDFPage, draw: () => void): void {
    page.pushOperators(operator('BMC', PDFName.of('Artifact')))
    draw()
    page.pushOperators(operator('EMC'))
  }

  /** A field's widget is the content of `element`. */
  widget(page: PDFPage, element: Element, ref: PDFRef, dict: PDFDict): void {
    const number = this.#parents.push(element.ref) - 1
    dict.set(PDFName.of('StructParent'), this.#pdf.context.obj(number))
    element.kids.push(this.#pdf.context.obj({ Type: 'OBJR', Pg: page.ref, Obj: ref }))
  }

  /** Writes the structure into the document. */
  finish(): void {
    const { context, catalog } = this.#pdf
    for (const { ref, dict, kids } of this.#elements) {
      dict.set(PDFName.of('K'), context.obj(kids))
      context.assign(ref, dict)
    }
    const numbers = this.#parents.flatMap((parent, number) => [
      context.obj(number),
      Array.isArray(parent) ? context.register(context.obj(parent)) : parent,
    ])
    const tree = context.register(context.obj({ Nums: numbers }))
    context.assign(
      this.#root,
      context.obj({
        Type: 'StructTreeRoot',
        K: [this.document.ref],
        ParentTree: tree,
        ParentTreeNextKey: this.#parents.length,
      }),
    )
    catalog.set(PDFName.of('StructTreeRoot'), this.#root)
    catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }))
  }

  #element(type: Type, parent: PDFRef, more: Record<string, unknown> = {}): Element {
    const { context } = this.#pdf
    const dict = context.obj({ Type: 'StructElem', S: type, P: parent, ...more } as never) as unknown as PDFDict
    const element: Element = { ref: context.nextRef(), dict, kids: [] }
    this.#elements.push(element)
    return element
  }

  #markedOn(page: PDFPage): PDFRef[] {
    const known = this.#pages.get(page)
    if (known) return known
    const marked: PDFRef[] = []
    this.#pages.set(page, marked)
    page.node.set(PDFName.of('StructParents'), this.#pdf.context.obj(this.#parents.push(marked) - 1))
    page.node.set(PDFName.of('Tabs'), PDFName.of('S'))
    return marked
  }
}

function nameOf({ dict }: Element): PDFName {
  return dict.lookup(PDFName.of('S'), PDFName)
}

function operator(name: 'BDC' | 'BMC' | 'EMC', ...args: (PDFName | PDFDict)[]): PDFOperator {
  return PDFOperator.of(name as never, args as never)
}

/** A heading cell of a table speaks for its column or for its row. */
export function scope(of: 'Column' | 'Row'): Record<string, unknown> {
  return { A: { O: 'Table', Scope: of } }
}
