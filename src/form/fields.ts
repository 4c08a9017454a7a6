import { type PDFDict, type PDFDocument, PDFHexString, PDFName, type PDFPage, PDFString } from '@cantoo/pdf-lib'
import type { Box } from '../domain/document.ts'
import type { Face, Run } from '../paper/typeset.ts'
import type { Element, Tags } from './tags.ts'

/** What a field is called by programs, and what is said of it to those who do not see the page. */
export interface Named {
  readonly name: string
  readonly tip: string
}

/** `/Ff` of a text field of several lines, and of radio buttons (ISO 32000-1, 12.7.4). */
const MULTILINE = 4096
const RADIO = 32768
const PRINTED = 4
export const TYPE_SIZE = 10

/** Adds the form's fields: each with its name spoken, its place in the structure, and appearances of its own. */
export class Fields {
  readonly #pdf: PDFDocument
  readonly #tags: Tags
  readonly #face: Face

  constructor(pdf: PDFDocument, tags: Tags, face: Face) {
    this.#pdf = pdf
    this.#tags = tags
    this.#face = face
    const { dict } = pdf.getForm().acroForm
    dict.set(PDFName.of('DR'), pdf.context.obj({ Font: { Helv: face.font.ref } }))
    dict.set(PDFName.of('DA'), PDFString.of(`/Helv ${TYPE_SIZE} Tf 0 g`))
  }

  /** A box that may be ticked; the square itself is printed on the page. */
  tick(page: PDFPage, place: Box, { name, tip }: Named, parent: Element): void {
    const dict = this.#widget(page, place, {
      ...this.#button(place, 'Yes'),
      ...this.#called(name, tip),
      FT: 'Btn',
      V: 'Off',
    })
    this.#pdf.getForm().acroForm.addField(this.#add(page, dict, parent))
  }

  /** Boxes of which one may be ticked. */
  oneOf(
    page: PDFPage,
    { name, tip }: Named,
    options: readonly { readonly state: string; readonly place: Box; readonly tip: string }[],
    parent: Element,
  ): void {
    const { context } = this.#pdf
    const field = context.nextRef()
    const kids = options.map((option) => {
      const shown = {
        ...this.#button(option.place, option.state),
        Parent: field,
        TU: PDFHexString.fromText(option.tip),
      }
      return this.#add(page, this.#widget(page, option.place, shown), parent)
    })
    context.assign(
      field,
      context.obj({ FT: 'Btn', Ff: RADIO, ...this.#called(name, tip), V: 'Off', Kids: kids } as never),
    )
    this.#pdf.getForm().acroForm.addField(field)
  }

  /** A field to write in. `value` is what it is sent with: also its default, so that it never counts as an answer by itself. */
  text(page: PDFPage, place: Box, { name, tip }: Named, parent: Element, value: string | null, high: boolean): void {
    const { context } = this.#pdf
    const [, , width, height] = place
    const runs = value === null ? [] : this.#face.runs(value)
    const wide = runs.find(({ font }) => font !== this.#face.font)
    const shown = runs.length === 0 ? '' : this.#shown(runs, height)
    const appearance = context.stream(`/Tx BMC ${shown} EMC`, {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, width, height],
      Resources: { Font: { Helv: this.#face.font.ref, ...(wide && { Wide: wide.font.ref }) } },
    })
    const dict = this.#widget(page, place, {
      FT: 'Tx',
      ...this.#called(name, tip),
      DA: PDFString.of(`/Helv ${TYPE_SIZE} Tf 0 g`),
      AP: { N: context.register(appearance) },
      ...(high && { Ff: MULTILINE }),
      ...(value !== null && { V: PDFHexString.fromText(value), DV: PDFHexString.fromText(value) }),
    })
    this.#pdf.getForm().acroForm.addField(this.#add(page, dict, parent))
  }

  #called(name: string, tip: string): Record<string, unknown> {
    return { T: PDFHexString.fromText(name), TU: PDFHexString.fromText(tip) }
  }

  #widget(page: PDFPage, [x, y, width, height]: Box, more: Record<string, unknown>): PDFDict {
    const top = page.getHeight() - y
    return this.#pdf.context.obj({
      Type: 'Annot',
      Subtype: 'Widget',
      F: PRINTED,
      P: page.ref,
      Rect: [x, top - height, x + width, top],
      ...more,
    } as never) as unknown as PDFDict
  }

  #button([, , width, height]: Box, state: string): Record<string, unknown> {
    const { context } = this.#pdf
    const stream = (content: string) =>
      context.register(context.stream(content, { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, width, height] }))
    const [near, far] = [width * 0.22, width * 0.78]
    const cross = `1.6 w 1 J ${near} ${near} m ${far} ${far} l S ${near} ${far} m ${far} ${near} l S`
    return {
      AS: 'Off',
      MK: { CA: PDFString.of('8') },
      AP: { N: { [state]: stream(cross), Off: stream('') } },
    }
  }

  #shown(runs: readonly Run[], height: number): string {
    const base = (height - TYPE_SIZE) / 2 + TYPE_SIZE * 0.22
    const [first, ...more] = runs.map(({ font, words }) => ({
      sets: `/${font === this.#face.font ? 'Helv' : 'Wide'} ${TYPE_SIZE} Tf`,
      shows: `${font.encodeText(words)} Tj`,
    }))
    const further = more.map(({ sets, shows }) => ` ${sets} ${shows}`).join('')
    return `q BT ${first!.sets} 0 g 3 ${base.toFixed(2)} Td ${first!.shows}${further} ET Q`
  }

  #add(page: PDFPage, dict: PDFDict, parent: Element) {
    const ref = this.#pdf.context.register(dict)
    page.node.addAnnot(ref)
    const tip = dict.lookup(PDFName.of('TU'), PDFHexString)
    this.#tags.widget(page, this.#tags.open('Form', parent, { Alt: tip }), ref, dict)
    return ref
  }
}
