import assert from 'node:assert/strict'
import type { Document } from '../../src/domain/document.ts'
import { kindOf } from '../../src/read/formats/kind.ts'
import { readFile } from '../../src/read/formats/shelf.ts'
import { checkbox, control, docx, formField, odt, paragraph, table, text, wordPart } from './office-making.ts'

function read(bytes: Uint8Array): Promise<Document> {
  return readFile(kindOf(bytes, 'application/octet-stream', null), bytes, 'form')
}

async function shown(bytes: Uint8Array): Promise<string[]> {
  return (await read(bytes)).lines.map((line) => line.text)
}

/** Marks as `☒` and what saw them, entries in quotes, print as it is. */
async function pieces(bytes: Uint8Array): Promise<string[]> {
  return (await read(bytes)).lines.flatMap(({ pieces }) =>
    pieces.map((piece) =>
      piece.is === 'mark'
        ? `${piece.state} by ${piece.by}`
        : piece.is === 'entry'
          ? `"${piece.text}" by ${piece.by}`
          : piece.text,
    ),
  )
}

describe('A Word form', () => {
  it('has a line per paragraph and says where its cells are', async () => {
    const { channel, lines } = await read(
      docx(paragraph('Title') + table([paragraph('a'), paragraph('b')], [paragraph('c'), paragraph('d', ' e')])),
    )
    assert.equal(channel, 'word')
    assert.deepEqual(
      lines.map((line) => [line.text, line.cell]),
      [
        ['Title', undefined],
        ['a', [0, 0, 0]],
        ['b', [0, 0, 1]],
        ['c', [0, 1, 0]],
        ['d e', [0, 1, 1]],
      ],
    )
  })

  it('reads the three kinds of boxes', async () => {
    const boxes = [
      checkbox('1', '☒'),
      checkbox('0', '☐'),
      formField('<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>'),
      formField('<w:checkBox><w:default w:val="1"/><w:checked w:val="0"/></w:checkBox>'),
      formField('<w:checkBox><w:default w:val="1"/></w:checkBox>'),
      '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>',
      '<w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>',
      text('☑'),
      text('☐'),
    ]
    assert.deepEqual(await pieces(docx(boxes.map((box) => paragraph(box)).join(''))), [
      'ticked by control',
      'empty by control',
      'ticked by field',
      'empty by field',
      'ticked by field',
      'ticked by glyph',
      'empty by glyph',
      'ticked by glyph',
      'empty by glyph',
    ])
  })

  it('keeps boxes and their labels in one line, in order', async () => {
    assert.deepEqual(await shown(docx(paragraph(checkbox('1', '☒'), ' Ja ', checkbox('0', '☐'), ' Nee'))), [
      '☒ Ja ☐ Nee',
    ])
  })

  it('does not believe a box whose own glyph says otherwise', async () => {
    assert.deepEqual(await pieces(docx(paragraph(checkbox('0', '☒')))), ['unclear by control'])
  })

  it('does not take a filled square for a tick: it may be a bullet', async () => {
    assert.deepEqual(await pieces(docx(paragraph('■ Naam'))), ['unclear by glyph', 'Naam'])
  })

  it('reads what was typed into controls, never their placeholder', async () => {
    const typed = paragraph('Naam: ', control('<w:text/>', text('J. de Vries')))
    const untouched = paragraph('Functie: ', control('<w:showingPlcHdr/><w:text/>', text('Klik om tekst in te voeren')))
    assert.deepEqual(await pieces(docx(typed + untouched)), ['Naam:', '"J. de Vries" by control', 'Functie:'])
  })

  it('reads controls that are a whole cell', async () => {
    const cell = (words: string) => `<w:tc>${paragraph(words)}</w:tc>`
    const row = [
      paragraph('Serienummer'),
      control('<w:text/>', cell('M70412')),
      control('<w:showingPlcHdr/><w:text/>', cell('Klik hier')),
      control('<w14:checkbox><w14:checked w14:val="1"/></w14:checkbox>', cell('☒')),
    ]
    assert.deepEqual(await pieces(docx(table(row))), ['Serienummer', '"M70412" by control', 'ticked by control'])
  })

  it('reads a control around a piece of the form as that piece', async () => {
    assert.deepEqual(await pieces(docx(control('<w:group/>', paragraph('Naam: ', control('<w:text/>', text('Jo')))))), [
      'Naam:',
      '"Jo" by control',
    ])
  })

  it('reads form fields of the older kind: text, lists, defaults', async () => {
    const list = '<w:ddList><w:result w:val="1"/><w:listEntry w:val="Kies"/><w:listEntry w:val="MiSeqDx"/></w:ddList>'
    const body =
      paragraph('A', formField('<w:textInput/>', 'M70412')) +
      paragraph('B', formField('<w:textInput/>', '     ')) +
      paragraph('C', formField(list)) +
      paragraph('D', formField('<w:ddList><w:listEntry w:val="Kies"/></w:ddList>'))
    assert.deepEqual(await pieces(docx(body)), ['A', '"M70412" by field', 'B', 'C', '"MiSeqDx" by field', 'D'])
    const { lines } = await read(
      docx(paragraph(formField('<w:textInput><w:default w:val="Vul in"/></w:textInput>', 'Vul in'))),
    )
    assert.deepEqual(lines[0]?.pieces[0], { is: 'entry', text: 'Vul in', place: null, by: ['field'], prefilled: true })
  })

  it('goes by what tracked changes left: inserted counts, deleted does not', async () => {
    const row = '<w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:r><w:t>old row</w:t></w:r></w:p></w:tc></w:tr>'
    const document = await read(
      docx(
        `${paragraph(
          'Ja ',
          '<w:del><w:r><w:delText>Nee</w:delText></w:r></w:del>',
          `<w:ins>${text('X')}</w:ins>`,
          `<w:moveFrom>${text('away')}</w:moveFrom>`,
        )}<w:tbl>${row}</w:tbl>`,
      ),
    )
    assert.deepEqual([document.lines.map((line) => line.text), document.remarks], [['Ja X'], ['tracked-changes']])
  })

  it('reads text boxes once, headers, footers and, as remarks, comments', async () => {
    const box = `<w:txbxContent>${paragraph('M70413')}</w:txbxContent>`
    const both = `<w:r><mc:AlternateContent><mc:Choice><wps:txbx>${box}</wps:txbx></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    const document = await read(
      docx(paragraph(both), {
        'word/header1.xml': wordPart('hdr', paragraph('top')),
        'word/footer1.xml': wordPart('ftr', paragraph('bottom')),
        'word/comments.xml': wordPart('comments', `<w:comment>${paragraph('not sure')}</w:comment>`),
      }),
    )
    assert.deepEqual(
      document.lines.map((line) => line.text),
      ['top', 'M70413', 'bottom'],
    )
    assert.deepEqual(document.remarks, ['comment: not sure'])
  })

  it('shows what is struck and what is bold, and leaves hidden text out', async () => {
    const { lines } = await read(
      docx(paragraph(text('Ja', '<w:b/>'), text(' / '), text('Nee', '<w:strike/>'), text('secret', '<w:vanish/>'))),
    )
    assert.deepEqual(
      lines[0]?.pieces.map((piece) => (piece.is === 'print' ? [piece.text, piece.style] : [])),
      [
        ['Ja', 'strong'],
        ['/', undefined],
        ['Nee', 'struck'],
      ],
    )
  })

  it('says so when it is damaged, or behind a password', async () => {
    assert.equal((await read(docx('<w:p>').subarray(0, 300))).reason?.code, 'damaged')
    assert.equal((await read(docx('<w:p></w:q>'))).reason?.code, 'damaged')
    const sealed = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
      Buffer.alloc(2000),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ])
    assert.equal((await read(sealed)).reason?.code, 'encrypted')
  })
})

describe('An OpenDocument form', () => {
  it('reads paragraphs, tables, old and new controls', async () => {
    const forms =
      '<office:forms><form:form><form:checkbox form:id="c1" form:name="ja" form:current-state="checked"/><form:text form:id="t1" form:current-value="M70412"/></form:form></office:forms>'
    const body = `${forms}<text:p><draw:control draw:control="c1"/> Ja</text:p><table:table><table:table-row><table:table-cell><text:p>SN<text:s/><draw:control draw:control="t1"/></text:p></table:table-cell></table:table-row></table:table><text:p><loext:content-control loext:checkbox="true" loext:checked="false">☐</loext:content-control> Nee</text:p><text:p>Naam <loext:content-control loext:showing-place-holder="true">Klik</loext:content-control></text:p>`
    assert.deepEqual(await pieces(odt(body)), [
      'ticked by field',
      'Ja',
      'SN',
      '"M70412" by field',
      'empty by control',
      'Nee',
      'Naam',
    ])
    assert.deepEqual((await read(odt(body))).lines[1]?.cell, [0, 0, 0])
  })

  it('leaves deleted text out and shows what is struck', async () => {
    const style =
      '<style:style style:name="T1"><style:text-properties style:text-line-through-style="solid"/></style:style>'
    const { lines, remarks } = await read(
      odt(
        '<text:tracked-changes><text:p>gone</text:p></text:tracked-changes><text:p>Ja <text:span text:style-name="T1">Nee</text:span></text:p>',
        style,
      ),
    )
    assert.deepEqual(
      [lines.map(({ pieces }) => pieces.map((piece) => piece.is === 'print' && piece.style)), remarks],
      [[[undefined, 'struck']], ['tracked-changes']],
    )
  })

  it('calls a spreadsheet a sheet', async () => {
    assert.equal(
      (await read(odt('<table:table/>', '', 'application/vnd.oasis.opendocument.spreadsheet'))).channel,
      'sheet',
    )
  })
})

describe('An RTF form', () => {
  const rtf = (body: string) =>
    Buffer.from(`{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}{\\f1\\fnil Wingdings;}}{\\info{\\author Jo}}${body}}`, 'latin1')

  it('reads text with its escapes, passing over what stands in for Unicode', async () => {
    assert.deepEqual(
      await shown(rtf(String.raw`Patiënt: \u233?t\u233? caf\'e9 \{x\}\par \uc0\u8364 5\line\bin3 }{} klaar`)),
      ['Patiënt: été café {x}', '€5', 'klaar'],
    )
  })

  it('reads boxes: symbol fonts, Unicode, form fields with result and default', async () => {
    const field = (data: string) =>
      String.raw`{\field{\*\fldinst FORMCHECKBOX {\*\formfield{\fftype1${data}}}}{\fldrslt }}`
    const body =
      String.raw`{\f1\'fe} Ja {\f1\'a8} Nee\par \u9746? X\par ` +
      `${field(String.raw`\ffres1\ffhps20{\*\ffname a}\ffdefres0`)} a\\par ${field(String.raw`\ffres25\ffhps20\ffdefres1`)} b\\par ${field(String.raw`\ffres25\ffhps20\ffdefres0`)} c`
    assert.deepEqual(await shown(rtf(body)), ['☒ Ja ☐ Nee', '☒ X', '☒ a', '☒ b', '☐ c'])
  })

  it('takes what was typed into a text field for an entry', async () => {
    const body = String.raw`Naam: {\field{\*\fldinst FORMTEXT {\*\formfield{\fftype0{\*\ffname n}}}}{\fldrslt J. de Vries}}\par Site {\field{\*\fldinst HYPERLINK "x"}{\fldrslt lab}}`
    assert.deepEqual(await pieces(rtf(body)), ['Naam:', '"J. de Vries" by field', 'Site lab'])
  })

  it('leaves deleted and hidden text and pictures out, and reads text boxes', async () => {
    assert.deepEqual(
      await shown(rtf(String.raw`Ja {\deleted Nee}{\v secret}{\pict 0102}\par {\shp{\*\shpinst{\shptxt M70412\par}}}`)),
      ['Ja', 'M70412'],
    )
  })
})
