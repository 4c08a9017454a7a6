import { strict as assert } from 'node:assert'
import type { Document, Entry, Mark } from '../../src/domain/document.ts'
import type { Glyph, Path } from '../../src/paper/pdf-drawn.ts'
import { UNKNOWN } from '../../src/paper/pdf-text.ts'
import { isDoubtful, isIllegible } from '../../src/read/formats/pdf/legible.ts'
import { readPdf } from '../../src/read/formats/pdf/pdf.ts'
import { addButton, formOf, PDFName, PDFString, type Sheet, StandardFonts, sheet } from './pdf-making.ts'

const read = async (made: Sheet): Promise<Document> => readPdf(await made.save(), 'form.pdf')
const pieces = (document: Document) => document.lines.flatMap((line) => line.pieces)
const marks = (document: Document): Mark[] => pieces(document).filter((piece) => piece.is === 'mark')
const entries = (document: Document): Entry[] => pieces(document).filter((piece) => piece.is === 'entry')

describe('A PDF form filled in by a program that sets only values', () => {
  it('gives the chosen value, not the number of the option that was chosen before', async () => {
    const made = await sheet()
    made.text('Gelezen en begrepen:', 60, 700)
    const field = made.pdf.getForm().createDropdown('Dropdown2')
    field.setOptions(['-', 'Ja', 'Nee'])
    field.select('-')
    field.addToPage(made.page, { x: 200, y: 696, width: 80, height: 16 })
    field.acroField.dict.set(PDFName.of('I'), made.pdf.context.obj([0]))
    field.acroField.dict.set(PDFName.of('V'), PDFString.of('Nee'))
    formOf(made.pdf).set(PDFName.of('NeedAppearances'), made.pdf.context.obj(true))
    const bytes = await made.pdf.save({ updateFieldAppearances: false })
    assert.deepEqual(
      entries(await readPdf(bytes, 'form.pdf')).map(({ text }) => text),
      ['Nee'],
    )
  })

  it('takes the name of a state that was written as a text', async () => {
    const made = await sheet()
    addButton(made, { name: 'Check Box 7', at: [300, 698], on: 'Yes', state: 'Yes' })
    const [reference] = formOf(made.pdf).get(PDFName.of('Fields')).asArray()
    const widget = made.pdf.context.lookup(reference) as unknown as { set(key: PDFName, value: unknown): void }
    widget.set(PDFName.of('V'), PDFString.of('/Yes'))
    made.text('Ja', 314, 700)
    assert.deepEqual(
      marks(await read(made)).map(({ state, by }) => ({ state, by })),
      [{ state: 'ticked', by: ['field', 'appearance'] }],
    )
  })

  it('agrees with an appearance that shows ? for a letter its font has not', async () => {
    const made = await sheet()
    const field = made.pdf.getForm().createTextField('Text1')
    field.setText('Jefa de secci?n')
    field.addToPage(made.page, { x: 60, y: 696, width: 200, height: 16 })
    field.defaultUpdateAppearances(made.font)
    field.acroField.dict.set(PDFName.of('V'), PDFString.of('Jefa de secci\\363n'))
    const document = await readPdf(await made.pdf.save({ updateFieldAppearances: false }), 'form.pdf')
    assert.deepEqual(
      entries(document).map(({ text, by }) => ({ text, by })),
      [{ text: 'Jefa de sección', by: ['field', 'appearance'] }],
    )
    assert.deepEqual(document.remarks, [])
  })

  it('sees no tick in a ring that stands aside of the middle of an empty button', async () => {
    const made = await sheet()
    addButton(made, { name: 'g', at: [300, 698], on: 'Choice1', state: 'Off', radio: true })
    const [reference] = formOf(made.pdf).get(PDFName.of('Fields')).asArray()
    const widget = made.pdf.context.lookup(reference) as never as { lookup(key: PDFName): never }
    const normal = (widget.lookup(PDFName.of('AP')) as never as typeof widget).lookup(PDFName.of('N')) as never as {
      set(key: PDFName, value: unknown): void
    }
    const ring = '0 G 1 w 6 3 m 6 4.6 4.6 6 3 6 c 1.4 6 0 4.6 0 3 c 0 1.4 1.4 0 3 0 c 4.6 0 6 1.4 6 3 c s'
    const { context } = made.pdf
    const stream = context.stream(ring, { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 10, 10] })
    normal.set(PDFName.of('Off'), context.register(stream))
    assert.deepEqual(
      marks(await read(made)).map(({ state }) => state),
      ['empty'],
    )
  })
})

describe('A flattened form', () => {
  it('shows a cross where the converter left the box out', async () => {
    const made = await sheet()
    made.text('Ja', 300, 720)
    made.text('De informatie is doorgegeven.', 60, 700)
    made.cross(300, 698)
    const [mark, ...others] = marks(await read(made))
    assert.deepEqual([mark!.state, mark!.by, others], ['ticked', ['stroke'], []])
  })

  it('makes no mark of the letters of a drawn logo, nor of a large drawing', async () => {
    const made = await sheet()
    made.text('Laboratorium', 60, 700)
    for (const x of [300, 311, 322, 333]) made.cross(x, 760)
    made.stroke([100, 100], [180, 180])
    made.stroke([100, 180], [180, 100])
    assert.deepEqual(marks(await read(made)), [])
  })

  it('is ticked by a filled square of ZapfDingbats', async () => {
    const made = await sheet()
    const dingbats = await made.pdf.embedFont(StandardFonts.ZapfDingbats)
    made.box(300, 698)
    made.page.drawText('■', { x: 301, y: 699.5, size: 10, font: dingbats })
    made.text('Ja', 314, 700)
    assert.deepEqual(
      marks(await read(made)).map(({ state }) => state),
      ['ticked'],
    )
  })

  it('parts columns that stand close where no ruling tells them apart', async () => {
    const made = await sheet()
    const rows = ['Ik bevestig dat ik alles', 'Doorgegeven', 'Begrepen', 'Patch']
    for (const [row, words] of rows.entries()) {
      const y = 700 - row * 30
      made.text(words, 60, y)
      made.box(66 + made.font.widthOfTextAtSize(rows[0]!, 10), y - 2)
      made.text('Ja', 80 + made.font.widthOfTextAtSize(rows[0]!, 10), y)
    }
    made.text('heb gelezen en begrepen.', 60, 687)
    assert.deepEqual(
      (await read(made)).lines.map(({ text }) => text).filter((text) => text.includes('Ja')),
      ['☐ Ja', '☐ Ja', '☐ Ja', '☐ Ja'],
    )
  })
})

describe('A page whose fonts do not tell their characters', () => {
  it('leaves a box to a person where a sign of such a font stands on it', async () => {
    const made = await sheet()
    const { context } = made.pdf
    const descriptor = { Type: 'FontDescriptor', FontName: 'ABCDEF+Ticks', Flags: 4, FontBBox: [0, 0, 1000, 1000] }
    const font = { Type: 'Font', Subtype: 'TrueType', BaseFont: 'ABCDEF+Ticks', FirstChar: 1, LastChar: 1 }
    const dictionary = context.register(context.obj({ ...font, Widths: [900], FontDescriptor: descriptor } as never))
    const key = made.page.node.newFontDictionary('Tick', dictionary)
    made.box(300, 698)
    made.page.node.addContentStream(context.register(context.stream(`BT ${key} 10 Tf 1 0 0 1 300 699 Tm <01> Tj ET`)))
    made.text('Ja', 314, 700)
    assert.deepEqual(
      marks(await read(made)).map(({ state }) => state),
      ['unclear'],
    )
  })

  const glyphs = (text: string): Glyph[] =>
    [...text.replaceAll(' ', '')].map((sign, at) => {
      return { text: sign, x: at * 5, y: 10, width: 5, size: 10, angle: 0, font: 'F', spaced: false }
    })
  const label = 'Ich bestätige den Erhalt von FSN2023-1338 sowie, dass ich den Inhalt gelesen und verstanden habe.'

  it('has to be looked at where its text is gibberish, not where it is in another language', () => {
    assert.equal(isIllegible(glyphs(label), []), false)
    assert.equal(isIllegible(glyphs(label.toUpperCase()), []), false)
    assert.equal(
      isIllegible(glyphs('Подтверждаю получение уведомления и то, что я прочитал и понял его содержание.'), []),
      false,
    )
    const shifted = [...label].map((sign) => String.fromCharCode(sign.charCodeAt(0) - 29)).join('')
    assert.equal(isIllegible(glyphs(shifted), []), true)
    assert.equal(isIllegible(glyphs(`${label.slice(0, 40)}${UNKNOWN.repeat(60)}`), []), true)
  })

  it('has to be looked at where its letters are drawn', () => {
    const letter: Path = {
      parts: [
        {
          points: [
            [0, 0],
            [5, 0],
            [5, 9],
          ],
          closed: true,
          curved: true,
        },
      ],
      box: [0, 0, 5, 9],
      stroked: false,
      filling: 0,
      width: 1,
    }
    assert.equal(isIllegible([], Array(500).fill(letter)), true)
    assert.equal(isIllegible(glyphs(label), Array(500).fill(letter)), false)
  })

  it('is doubted where letters stand as in no word', () => {
    for (const text of ['JÞrg Müller', 'modalitÉ Dx', 'O´RourkeÄ', 'Ä MiSeqDx', 'OÄRourke'])
      assert.equal(isDoubtful(text), true, text)
    for (const text of [
      'Jörg Müller',
      'modalità Dx',
      'Étape 1',
      'LABORATÓRIO',
      'MÜNCHEN',
      'L’École',
      'NextSeq™ 550Dx',
      'È stato',
    ])
      assert.equal(isDoubtful(text), false, text)
  })
})
