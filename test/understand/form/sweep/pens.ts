import { type PDFDict, type PDFDocument, PDFHexString, type PDFRef, PDFString } from '@cantoo/pdf-lib'
import type { Chance } from './chance.ts'
import type { Item } from './draft.ts'
import { type Faces, NAME, type Paper } from './paper.ts'

type Of<K extends Item['is']> = Extract<Item, { is: K }>

/** Puts boxes and answers on paper in one manner. */
export interface Pen {
  box(paper: Paper, item: Of<'box'>): void
  field(paper: Paper, item: Of<'field'>): void
  list(paper: Paper, item: Of<'list'>): void
}

export const SIDE = 10
type MakePen = (pdf: PDFDocument, chance: Chance, faces: Faces) => Promise<Pen>

export const PENS: Readonly<Record<string, MakePen>> = {
  fields: async (pdf, chance) => fieldPen(pdf, chance, false),
  'joined fields': async (pdf, chance) => fieldPen(pdf, chance, true),
  strokes: printed((paper, { x, y, ticked }) => {
    paper.square(x, y, SIDE)
    if (!ticked) return
    paper.line(x + 1, y + 1, x + 9, y + 9, 1.1)
    paper.line(x + 1, y + 9, x + 9, y + 1, 1.1)
  }),
  'typed X': printed((paper, { x, y, ticked }) => {
    for (const [a, b, c, d] of [
      [0, 0, 10, 0],
      [0, 10, 10, 10],
      [0, 0, 0, 10],
      [10, 0, 10, 10],
    ] as const)
      paper.line(x + a, y + b, x + c, y + d, 0.5)
    if (ticked) paper.words(x + 2, y + 1, 'X', paper.strong, 10)
  }),
  Wingdings: printed((paper, { x, y, ticked }) =>
    paper.symbol(x, y, ticked ? '\uF0FE' : '\uF0A8', 'Wingdings-Regular', 11),
  ),
  'Segoe UI Symbol': printed((paper, { x, y, ticked }) => paper.symbol(x, y, ticked ? '☒' : '☐', 'SegoeUISymbol', 10)),
  'MS Gothic': printed((paper, { x, y, ticked }) => paper.symbol(x, y, ticked ? '☑' : '☐', 'MS-Gothic', 10)),
  'typed notes': noted((paper, { x, y }, chance) =>
    paper.note('FreeText', paper.rect(x - 1, y - 2, 13, 14), {
      Contents: PDFHexString.fromText(chance.pick(['X', '✓', 'x', 'V'])),
      DA: PDFString.of('/Helv 11 Tf 0 0 0.6 rg'),
    }),
  ),
  ink: noted((paper, { x, y }) => {
    const hook = [
      [x + 1, y + 4],
      [x + 4, y + 9],
      [x + 11, y - 3],
    ].flatMap(([a, b]) => paper.point(a!, b!))
    paper.note('Ink', paper.rect(x, y - 4, 12, 14), { InkList: [hook] })
  }),
  'two lines': noted((paper, { x, y }) => {
    paper.note('Line', paper.rect(x, y, 10, 10), { L: [...paper.point(x, y), ...paper.point(x + 10, y + 10)] })
    paper.note('Line', paper.rect(x, y, 10, 10), { L: [...paper.point(x, y + 10), ...paper.point(x + 10, y)] })
  }),
  stamps: noted((paper, { x, y }) => paper.note('Stamp', paper.rect(x - 1, y - 1, 12, 12), { Name: 'Check' })),
  rings: noted((paper, { x, y }) => paper.note('Circle', paper.rect(x - 4, y - 4, 18, 18))),
}

/** A form that was printed to a PDF with its answers in it. */
function printed(box: Pen['box']): MakePen {
  return async (pdf, chance, { typed }) => {
    const hand = await pdf.embedFont(chance.pick(typed))
    const write = (paper: Paper, x: number, y: number, text: string) => paper.words(x + 2, y + 3, text, hand)
    return {
      box,
      field: (paper, { x, y, width, height, text }) => {
        paper.line(x, y + height, x + width, y + height, 0.4)
        write(paper, x, y, text)
      },
      list: (paper, { x, y, chosen }) => write(paper, x, y, chosen.join(', ')),
    }
  }
}

/** A blank form under a viewer's drawing and typing tools. */
function noted(tick: (paper: Paper, item: Of<'box'>, chance: Chance) => void): MakePen {
  return async (_pdf, chance) => {
    const write = (paper: Paper, x: number, y: number, width: number, text: string) => {
      if (text)
        paper.note('FreeText', paper.rect(x + 1, y + 1, Math.min(width, 12 + text.length * 6), 14), {
          Contents: PDFHexString.fromText(text),
          DA: PDFString.of('/Helv 10 Tf 0 g'),
        })
    }
    return {
      box: (paper, item) => {
        paper.square(item.x, item.y, SIDE)
        if (item.ticked) tick(paper, item, chance)
      },
      field: (paper, { x, y, width, height, text }) => {
        paper.line(x, y + height, x + width, y + height, 0.4)
        write(paper, x, y, width, text)
      },
      list: (paper, { x, y, width, chosen }) => write(paper, x, y, width, chosen.join(', ')),
    }
  }
}

/** Fields whose names say nothing; `joined`: the boxes of a yes-no question are one field, as radio buttons are. */
function fieldPen(pdf: PDFDocument, chance: Chance, joined: boolean): Pen {
  const form = pdf.getForm()
  const { context } = pdf
  const onState = chance.pick(['Yes', 'On', '1', 'Ja', 'Auswahl1', 'Choix#20'])
  let count = 0
  const groups = new Map<string, { parent: PDFDict; kids: PDFRef[] }>()
  const name = (kind: string) => `${kind}${++count}`
  const stream = (content: string) =>
    context.register(context.stream(content, { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, SIDE, SIDE] }))
  const frame = '0.8 w 0.4 0.4 9.2 9.2 re S'
  const widget = (paper: Paper, { x, y, ticked }: Of<'box'>, on: string, more: Record<string, unknown>) =>
    context.register(
      context.obj({
        Type: 'Annot',
        Subtype: 'Widget',
        F: 4,
        Rect: paper.rect(x, y, SIDE, SIDE),
        AS: NAME(ticked ? on : 'Off'),
        AP: { N: { [on]: stream(`${frame} 1.2 w 2 2 m 8 8 l S 2 8 m 8 2 l S`), Off: stream(frame) } },
        ...more,
      } as never),
    )
  return {
    box: (paper, item) => {
      if (!joined || !/^(?:receipt|informed|distributor-(?:identified|notified))$/.test(item.group)) {
        const one = widget(paper, item, onState, {
          FT: 'Btn',
          T: PDFString.of(name('Check Box ')),
          V: NAME(item.ticked ? onState : 'Off'),
        })
        paper.page.node.addAnnot(one)
        form.acroForm.addField(one)
        return
      }
      const known = groups.get(item.group)
      const parent =
        known?.parent ??
        (context.obj({
          FT: 'Btn',
          Ff: 49152,
          T: PDFString.of(name('Group')),
          Kids: [],
          V: 'Off',
        } as never) as unknown as PDFDict)
      const group = known ?? { parent, kids: [] as PDFRef[] }
      const reference = known ? null : context.register(parent)
      const on = String(group.kids.length)
      const parentRef = reference ?? context.getObjectRef(parent)!
      const kid = widget(paper, item, on, { Parent: parentRef })
      group.kids.push(kid)
      parent.set(NAME('Kids'), context.obj(group.kids))
      if (item.ticked) parent.set(NAME('V'), NAME(on))
      paper.page.node.addAnnot(kid)
      if (reference) form.acroForm.addField(reference)
      groups.set(item.group, group)
    },
    field: (paper, { x, y, width, height, text }) => {
      const field = form.createTextField(name('Text'))
      if (height > 22) field.enableMultiline()
      const [x0, y0, x1, y1] = paper.rect(x, y, width, height)
      field.addToPage(paper.page, { x: x0, y: y0, width: x1 - x0, height: y1 - y0, borderWidth: 0 })
      field.setFontSize(9)
      if (text) field.setText(text)
    },
    list: (paper, { x, y, width, options, chosen }) => {
      const many = chosen.length > 1
      const field = many ? form.createOptionList(name('List')) : form.createDropdown(name('Dropdown'))
      const [x0, y0, x1, y1] = paper.rect(x, y, width, many ? 26 : 16)
      const exported = chance.is(0.5)
      const value = (at: number) => PDFHexString.fromText(exported ? String(at + 1) : options[at]!)
      field.addToPage(paper.page, { x: x0, y: y0, width: x1 - x0, height: y1 - y0, borderWidth: 0 })
      field.setFontSize(8)
      if (many) (field as ReturnType<typeof form.createOptionList>).enableMultiselect()
      field.setOptions([...options])
      if (chosen.length > 0) field.select([...chosen])
      if (!exported) return
      field.defaultUpdateAppearances(form.getDefaultFont())
      field.acroField.setOptions(
        options.map((text, at) => ({ value: value(at), display: PDFHexString.fromText(text) })),
      )
      const values = chosen.map((text) => value(options.indexOf(text)))
      if (values.length > 0) field.acroField.dict.set(NAME('V'), values.length === 1 ? values[0]! : context.obj(values))
    },
  }
}
