import { strict as assert } from 'node:assert'
import type { Document, Entry, Mark, Piece, Print } from '../../src/domain/document.ts'
import { readPdf } from '../../src/read/formats/pdf/pdf.ts'
import {
  addButton,
  addKids,
  degrees,
  formOf,
  PDFDocument,
  PDFName,
  PDFString,
  rgb,
  type Sheet,
  sheet,
  TextRenderingMode,
} from './pdf-making.ts'

const read = async (made: Sheet): Promise<Document> => readPdf(await made.save(), 'form.pdf')
const pieces = (document: Document): Piece[] => document.lines.flatMap((line) => line.pieces)
const marks = (document: Document): Mark[] => pieces(document).filter((piece): piece is Mark => piece.is === 'mark')
const entries = (document: Document): Entry[] =>
  pieces(document).filter((piece): piece is Entry => piece.is === 'entry')
const texts = (document: Document): string[] => document.lines.map(({ text }) => text)

/** `Ja` and `Nee` behind two printed boxes. */
async function yesNo(): Promise<Sheet> {
  const made = await sheet()
  made.text('Ik bevestig de ontvangst van de mededeling.', 60, 700)
  made.box(300, 698)
  made.text('Ja', 314, 700)
  made.box(334, 698)
  made.text('Nee', 348, 700)
  return made
}

describe('A PDF with text', () => {
  it('keeps the columns of a table apart and reads it cell by cell', async () => {
    const made = await sheet()
    for (const y of [720, 680, 640]) made.rule(50, y, 500, y)
    for (const x of [50, 270, 500]) made.rule(x, 640, x, 720)
    made.text('De informatie is doorgegeven', 60, 706)
    made.text('aan alle gebruikers', 60, 693)
    made.text('Ja', 280, 706)
    made.text('Datum:', 60, 666)
    made.text('12-APR-2023', 280, 666)
    const document = await read(made)
    assert.equal(document.channel, 'pdf-text')
    assert.deepEqual(texts(document), [
      'De informatie is doorgegeven',
      'aan alle gebruikers',
      'Ja',
      'Datum:',
      '12-APR-2023',
    ])
  })

  it('gives places in points from the top left of the crop box', async () => {
    const made = await sheet()
    made.page.setCropBox(20, 30, 500, 700)
    made.text('Serienummer', 120, 600)
    made.text('outside', 530, 600)
    const [line, ...others] = (await read(made)).lines
    assert.equal(others.length, 0)
    assert.equal(line!.place![0], 100)
    assert.ok(Math.abs(line!.place![1] + line!.place![3] - (730 - 600)) < 3)
  })

  it('stands a turned page upright, whether the file says so or not', async () => {
    const said = await sheet([842, 595])
    said.page.setRotation(degrees(90))
    said.page.drawText('Serienummer M70412', { x: 100, y: 100, size: 10, font: said.font, rotate: degrees(90) })
    assert.deepEqual(texts(await read(said)), ['Serienummer M70412'])
    const unsaid = await sheet()
    for (let i = 0; i < 4; i++) {
      unsaid.page.drawText(`Serienummer M7041${i}`, {
        x: 200 + 20 * i,
        y: 100,
        size: 10,
        font: unsaid.font,
        rotate: degrees(90),
      })
    }
    const document = await read(unsaid)
    assert.deepEqual(texts(document), [
      'Serienummer M70410',
      'Serienummer M70411',
      'Serienummer M70412',
      'Serienummer M70413',
    ])
  })

  it('shows no text that is white, invisible or painted over, and doubled text once', async () => {
    const made = await sheet()
    made.text('Nee', 60, 700)
    made.page.drawRectangle({ x: 55, y: 695, width: 40, height: 16, color: rgb(1, 1, 1) })
    made.page.drawText('verborgen', { x: 60, y: 660, size: 10, font: made.font, color: rgb(1, 1, 1) })
    made.page.drawRectangle({ x: 50, y: 615, width: 200, height: 20, color: rgb(0.1, 0.2, 0.4) })
    made.page.drawText('Kop', { x: 60, y: 620, size: 10, font: made.font, color: rgb(1, 1, 1) })
    made.text('vet', 60, 580)
    made.text('vet', 60.3, 580)
    assert.deepEqual(texts(await read(made)), ['Kop', 'vet'])
  })

  it('takes what was typed a little off the baseline into the line it stands in', async () => {
    const made = await sheet()
    made.text('Naam:', 60, 700)
    made.text('Hugo Brandsma', 95, 697.5)
    made.text('Functie:', 60, 686)
    made.text('Analist', 102, 683.5)
    assert.deepEqual(texts(await read(made)), ['Naam: Hugo Brandsma', 'Functie: Analist'])
  })

  it('marks a word that is struck out', async () => {
    const made = await sheet()
    made.text('Ja Nee', 60, 700)
    made.stroke([75, 703], [92, 703])
    const prints = pieces(await read(made)).filter((piece): piece is Print => piece.is === 'print')
    assert.deepEqual(
      prints.map(({ text, style }) => [text, style]),
      [
        ['Ja', undefined],
        ['Nee', 'struck'],
      ],
    )
  })
})

describe('The frame of a typed field', () => {
  it('neither strikes nor rings the text in it', async () => {
    const made = await sheet()
    made.text('M70412', 62, 700)
    made.page.drawRectangle({ x: 60, y: 696, width: 110, height: 15, borderWidth: 1, borderColor: rgb(0, 0, 0) })
    made.text('M70413', 62, 660)
    made.page.drawSvgPath('M3 0 H105 Q108 0 108 3 V15 Q108 18 105 18 H3 Q0 18 0 15 V3 Q0 0 3 0 Z', {
      x: 60,
      y: 674,
      borderWidth: 1,
      borderColor: rgb(0, 0, 0),
    })
    const document = await read(made)
    assert.deepEqual(texts(document), ['M70412', 'M70413'])
    assert.deepEqual(document.remarks, [])
    assert.deepEqual(
      pieces(document).filter((piece) => piece.is === 'print' && piece.style),
      [],
    )
  })
})

describe('A box drawn on the page', () => {
  it('stands in its line with the words beside it, empty', async () => {
    const document = await read(await yesNo())
    assert.ok(texts(document).includes('☐ Ja ☐ Nee'))
    assert.deepEqual(
      marks(document).map(({ state, by }) => [state, by]),
      [
        ['empty', ['stroke']],
        ['empty', ['stroke']],
      ],
    )
  })

  it('is found when it is four lines, a ring or a character, and not when it is a comb or a frame', async () => {
    const made = await sheet()
    made.rule(60, 700, 70, 700)
    made.rule(60, 710, 70, 710)
    made.rule(60, 700, 60, 710)
    made.rule(70, 700, 70, 710)
    made.page.drawCircle({ x: 65, y: 665, size: 5, borderWidth: 1, borderColor: rgb(0, 0, 0) })
    const dingbats = await made.pdf.embedFont('ZapfDingbats')
    made.page.drawText('❏', { x: 60, y: 630, size: 11, font: dingbats })
    for (let i = 0; i < 6; i++)
      made.page.drawRectangle({
        x: 60 + 12 * i,
        y: 590,
        width: 12,
        height: 12,
        borderWidth: 1,
        borderColor: rgb(0, 0, 0),
      })
    made.page.drawRectangle({ x: 60, y: 550, width: 18, height: 14, borderWidth: 1, borderColor: rgb(0, 0, 0) })
    made.text('OK', 62, 553)
    const found = marks(await read(made))
    assert.deepEqual(
      found.map(({ by, state }) => [by, state]),
      [
        [['stroke'], 'empty'],
        [['stroke'], 'empty'],
        [['glyph'], 'empty'],
      ],
    )
  })

  for (const [how, draw, by] of [
    ['two crossing lines', (made: Sheet) => made.cross(300, 698), 'stroke'],
    ['a hook', (made: Sheet) => made.stroke([301, 703], [304, 699], [310, 709]), 'stroke'],
    [
      'a filled square',
      (made: Sheet) => made.page.drawRectangle({ x: 302, y: 700, width: 6, height: 6, color: rgb(0, 0, 0) }),
      'stroke',
    ],
    ['a typed X', (made: Sheet) => made.text('X', 301.5, 699.5), 'glyph'],
    ['a typed x that hangs out of it', (made: Sheet) => made.text('x', 304, 703, 12), 'glyph'],
  ] as const) {
    it(`is ticked by ${how}`, async () => {
      const made = await yesNo()
      draw(made)
      const document = await read(made)
      assert.deepEqual(
        marks(document).map((mark) => [mark.state, ...mark.by]),
        [
          ['ticked', by],
          ['empty', 'stroke'],
        ],
      )
      assert.ok(texts(document).includes('☒ Ja ☐ Nee'))
    })
  }

  it('is unclear under a lone dash, a scribble, or an X between two boxes', async () => {
    const dash = await yesNo()
    dash.stroke([302, 703], [308, 703])
    assert.equal(marks(await read(dash))[0]!.state, 'unclear')
    const scribble = await yesNo()
    scribble.stroke(...Array.from({ length: 30 }, (_, i): [number, number] => [300 + (i % 2) * 10, 698 + i / 3]))
    assert.equal(marks(await read(scribble))[0]!.state, 'unclear')
  })

  it('takes no letter of a word for a tick', async () => {
    const made = await sheet()
    made.box(100, 698)
    made.text('MiSeqDx', 62, 700)
    assert.deepEqual(
      marks(await read(made)).map(({ state }) => state),
      ['empty'],
    )
  })
})

describe('Form fields of a PDF', () => {
  it('are read whatever their names and on-states', async () => {
    const made = await yesNo()
    addButton(made, { name: 'Check Box 7', at: [300, 698], on: 'Ja', value: 'Ja', state: 'Ja' })
    addButton(made, { name: 'Check Box 8', at: [334, 698], on: 'Ja', value: 'Off', state: 'Off' })
    const document = await read(made)
    assert.equal(document.channel, 'pdf-form')
    assert.deepEqual(
      marks(document).map(({ state, by }) => [state, by]),
      [
        ['ticked', ['field', 'appearance']],
        ['empty', ['field', 'appearance']],
      ],
    )
    assert.ok(texts(document).includes('☒ Ja ☐ Nee'))
  })

  it('trust a value that only one box can have over its appearance, and say so', async () => {
    const made = await sheet()
    addButton(made, { name: 'a', at: [60, 700], on: '1', value: '1', state: 'Off' })
    const document = await read(made)
    assert.deepEqual(
      marks(document).map(({ state, by }) => [state, by]),
      [['ticked', ['field']]],
    )
    assert.deepEqual(document.remarks, ['value-and-state-differ: a=1'])
  })

  it('leave unclear a value that no box can have, and a tick that no value bears out', async () => {
    const made = await sheet()
    addButton(made, { name: 'a', at: [60, 700], on: 'Oui', value: 'Yes', state: 'Off' })
    addButton(made, { name: 'b', at: [60, 660], on: 'Oui', value: 'Off', state: 'Oui' })
    const document = await read(made)
    assert.deepEqual(
      marks(document).map(({ state }) => state),
      ['unclear', 'unclear'],
    )
    assert.deepEqual(document.remarks, ['value-of-no-box: a=Oui', 'value-and-state-differ: b=Oui'])
  })

  it('tell the kids of one field by their on-states, and by /Opt', async () => {
    const made = await sheet()
    addKids(made, 'receipt', '1', [
      { at: [60, 700], on: '0', state: 'Off' },
      { at: [100, 700], on: '1', state: '1' },
    ])
    addKids(
      made,
      'informed',
      'Nee',
      [
        { at: [60, 660], on: '0', state: 'Off' },
        { at: [100, 660], on: '1', state: '1' },
      ],
      ['Ja', 'Nee'],
    )
    assert.deepEqual(
      marks(await read(made)).map(({ state }) => state),
      ['empty', 'ticked', 'empty', 'ticked'],
    )
  })

  it('leave unclear which of two kids with the same on-state a value means', async () => {
    const made = await sheet()
    addKids(made, 'receipt', 'Ja', [
      { at: [60, 700], on: 'Ja', state: 'Ja' },
      { at: [100, 700], on: 'Ja', state: 'Off' },
    ])
    assert.deepEqual(
      marks(await read(made)).map(({ state }) => state),
      ['ticked', 'unclear'],
    )
  })

  it('make entries of texts and choices, with what they were sent with', async () => {
    const made = await sheet()
    const form = made.pdf.getForm()
    const name = form.createTextField('Text1')
    name.setText('Hélène Marchand')
    name.addToPage(made.page, { x: 200, y: 690, width: 200, height: 18 })
    const organisation = form.createTextField('Text2')
    organisation.setText('Centre du Val')
    organisation.acroField.dict.set(PDFName.of('DV'), PDFString.of('Centre du Val'))
    organisation.addToPage(made.page, { x: 200, y: 650, width: 200, height: 18 })
    const serials = form.createTextField('Text3')
    serials.enableMultiline()
    serials.setText('M70412\nM70413')
    serials.addToPage(made.page, { x: 200, y: 600, width: 200, height: 40 })
    const product = form.createDropdown('Drop')
    product.addOptions(['MiSeqDx', 'NextSeq 550Dx'])
    product.select('MiSeqDx')
    product.addToPage(made.page, { x: 200, y: 560, width: 200, height: 18 })
    form.createTextField('Text4').addToPage(made.page, { x: 200, y: 500, width: 200, height: 18 })
    made.text('Naam:', 150, 695)
    const document = await read(made)
    assert.deepEqual(
      entries(document).map(({ text, by, prefilled }) => [text, by, prefilled]),
      [
        ['Hélène Marchand', ['field', 'appearance'], undefined],
        ['Centre du Val', ['field', 'appearance'], true],
        ['M70412\nM70413', ['field', 'appearance'], undefined],
        ['MiSeqDx', ['field', 'appearance'], undefined],
      ],
    )
    assert.deepEqual(document.remarks, [])
  })

  it('remark a text whose appearance says another thing, or nothing', async () => {
    const made = await sheet()
    const form = made.pdf.getForm()
    const stale = form.createTextField('Text1')
    stale.setText('M70412')
    stale.addToPage(made.page, { x: 200, y: 690, width: 200, height: 18 })
    stale.updateAppearances(made.font)
    stale.acroField.dict.set(PDFName.of('V'), PDFString.of('M70421'))
    const bare = form.createTextField('Text2')
    bare.addToPage(made.page, { x: 200, y: 650, width: 200, height: 18 })
    bare.acroField.dict.set(PDFName.of('V'), PDFString.of('M70413'))
    bare.acroField.getWidgets()[0]!.dict.delete(PDFName.of('AP'))
    const document = await readPdf(await made.pdf.save({ updateFieldAppearances: false }), 'form.pdf')
    assert.deepEqual(
      entries(document).map(({ text, by }) => [text, by]),
      [
        ['M70421', ['field']],
        ['M70413', ['field']],
      ],
    )
    assert.deepEqual(document.remarks, ['appearance-differs: Text1: M70412', 'appearance-missing: Text2'])
    formOf(made.pdf).set(PDFName.of('NeedAppearances'), made.pdf.context.obj(true))
    const asked = await readPdf(await made.pdf.save({ updateFieldAppearances: false }), 'form.pdf')
    assert.deepEqual(
      entries(asked).map(({ text, by }) => [text, by]),
      [
        ['M70421', ['field']],
        ['M70413', ['field']],
      ],
    )
    assert.deepEqual(asked.remarks, ['need-appearances: Text1', 'need-appearances: Text2', 'need-appearances'])
  })

  it('are one mark with a printed box under them, and unclear where the page shows a tick that the field denies', async () => {
    const made = await yesNo()
    addButton(made, { name: 'a', at: [300, 698], on: 'Ja', value: 'Off', state: 'Off' })
    addButton(made, { name: 'b', at: [334, 698], on: 'Ja', value: 'Ja', state: 'Ja' })
    made.cross(300, 698)
    const document = await read(made)
    assert.deepEqual(
      marks(document).map(({ state }) => state),
      ['unclear', 'ticked'],
    )
    assert.deepEqual(document.remarks, ['field-and-page-differ: a=Ja'])
  })

  it('note what state a box was sent in', async () => {
    const made = await sheet()
    addButton(made, { name: 'a', at: [60, 700], on: '1', value: '1', state: '1', initial: '1' })
    assert.equal(marks(await read(made))[0]!.prefilled, true)
  })
})

describe('What is laid over a page', () => {
  it('ticks a box: a typed X, ink, a line', async () => {
    for (const annotation of [
      {
        Subtype: 'FreeText',
        Rect: [299, 697, 312, 711],
        Contents: PDFString.of('X'),
        DA: PDFString.of('/Helv 12 Tf 0 g'),
      },
      { Subtype: 'Ink', Rect: [299, 697, 312, 711], InkList: [[301, 703, 304, 699, 310, 709]] },
      { Subtype: 'Line', Rect: [300, 698, 310, 708], L: [300, 698, 310, 708] },
    ]) {
      const made = await yesNo()
      made.annotate(annotation)
      const [first, second] = marks(await read(made))
      assert.deepEqual(
        [first!.state, first!.by, second!.state],
        ['ticked', ['annotation'], 'empty'],
        annotation.Subtype,
      )
    }
  })

  it('ticks a form field that was left empty', async () => {
    const made = await yesNo()
    addButton(made, { name: 'a', at: [300, 698], on: 'Ja', value: 'Off', state: 'Off' })
    made.annotate({
      Subtype: 'FreeText',
      Rect: [299, 697, 312, 711],
      Contents: PDFString.of('x'),
      DA: PDFString.of('/Helv 12 Tf 0 g'),
    })
    assert.deepEqual(marks(await read(made)).map(({ state, by }) => [state, by])[0], ['ticked', ['annotation']])
  })

  it('is an entry when it is words, and a remark when it is a sticky note', async () => {
    const made = await yesNo()
    made.annotate({
      Subtype: 'FreeText',
      Rect: [60, 600, 160, 616],
      Contents: PDFString.of('M70412'),
      DA: PDFString.of('/Helv 10 Tf 0 g'),
    })
    made.annotate({ Subtype: 'Text', Rect: [500, 600, 520, 620], Contents: PDFString.of('please call us') })
    const document = await read(made)
    assert.deepEqual(
      entries(document).map(({ text, by }) => [text, by]),
      [['M70412', ['annotation']]],
    )
    assert.deepEqual(document.remarks, ['note: please call us'])
  })

  it('strikes words out, and leaves ringed and highlighted ones to a person', async () => {
    const made = await sheet()
    made.text('Ja Nee', 60, 700)
    made.text('Oui Non', 60, 660)
    made.text('Yes No', 60, 620)
    made.annotate({ Subtype: 'StrikeOut', Rect: [73, 698, 93, 710], QuadPoints: [73, 710, 93, 710, 73, 698, 93, 698] })
    made.annotate({ Subtype: 'Circle', Rect: [56, 655, 78, 673] })
    made.annotate({ Subtype: 'Highlight', Rect: [60, 618, 78, 630], QuadPoints: [60, 630, 78, 630, 60, 618, 78, 618] })
    const document = await read(made)
    const struck = pieces(document).filter((piece) => piece.is === 'print' && piece.style === 'struck')
    assert.deepEqual(
      struck.map((piece) => piece.is === 'print' && piece.text),
      ['Nee'],
    )
    assert.deepEqual(document.remarks, ['ringed: Oui', 'highlighted: Yes'])
    assert.deepEqual(texts(document), ['Ja Nee', '? Oui Non', '? Yes No'])
  })

  it('is not seen when it is hidden', async () => {
    const made = await yesNo()
    made.annotate({
      Subtype: 'FreeText',
      F: 2,
      Rect: [299, 697, 312, 711],
      Contents: PDFString.of('X'),
      DA: PDFString.of('/Helv 12 Tf 0 g'),
    })
    assert.deepEqual(
      marks(await read(made)).map(({ state }) => state),
      ['empty', 'empty'],
    )
  })
})

describe('A PDF that is no page of text', () => {
  const PIXEL = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAAAAABX3VL4AAAADklEQVR4nGNgAIEGEAYAASkAgVlnCxoAAAAASUVORK5CYII=',
    'base64',
  )

  it('is empty where its picture shows nothing, whatever a scanner wrote over it', async () => {
    const made = await sheet()
    const picture = await made.pdf.embedPng(PIXEL)
    made.page.drawImage(picture, { x: 0, y: 0, width: 595, height: 842 })
    made.page.drawText('Verificatieformulier Naam', {
      x: 60,
      y: 700,
      size: 10,
      font: made.font,
      renderMode: TextRenderingMode.Invisible,
    })
    const document = await read(made)
    assert.deepEqual([document.channel, document.reason?.code, document.lines], ['unreadable', 'empty', []])
  })

  it('keeps its readable pages when others are pictures of nothing', async () => {
    const made = await yesNo()
    const second = made.pdf.addPage([595, 842])
    second.drawImage(await made.pdf.embedPng(PIXEL), { x: 0, y: 0, width: 595, height: 842 })
    const document = await read(made)
    assert.deepEqual([document.channel, document.reason, document.pages], ['pdf-text', undefined, 2])
  })

  it('has a reason: damaged, encrypted, blank, too many pages', async () => {
    const whole = await (await yesNo()).save()
    assert.equal((await readPdf(new TextEncoder().encode('%PDF-1.7\nnothing at all'), 'x.pdf')).reason?.code, 'damaged')
    assert.equal((await readPdf(new Uint8Array(), 'x.pdf')).reason?.code, 'damaged')
    const locked = await PDFDocument.load(whole)
    locked.encrypt({ userPassword: 'secret', ownerPassword: 'owner' })
    assert.equal((await readPdf(await locked.save(), 'x.pdf')).reason?.code, 'encrypted')
    assert.equal((await read(await sheet())).reason?.code, 'empty')
    const long = await PDFDocument.create()
    for (let i = 0; i < 201; i++) long.addPage([100, 100])
    const document = await readPdf(await long.save(), 'x.pdf')
    assert.deepEqual([document.channel, document.pages, document.reason?.code], ['unreadable', 201, 'too-many-pages'])
  })

  it('is read when only its owner has a password', async () => {
    const made = await yesNo()
    addButton(made, { name: 'a', at: [300, 698], on: 'Ja', value: 'Ja', state: 'Ja' })
    const locked = await PDFDocument.load(await made.save())
    locked.encrypt({ userPassword: '', ownerPassword: 'owner' })
    const document = await readPdf(await locked.save(), 'x.pdf')
    assert.equal(document.channel, 'pdf-form')
    assert.deepEqual(marks(document).map(({ state, by }) => [state, by])[0], ['ticked', ['field', 'appearance']])
  })

  it('is read as far as it goes when its end is cut off', async () => {
    const whole = await (await yesNo()).pdf.save({ useObjectStreams: false })
    const document = await readPdf(whole.slice(0, whole.length - 200), 'x.pdf')
    assert.ok(document.lines.length > 0 || document.reason !== undefined)
  })
})
