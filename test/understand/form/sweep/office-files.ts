import { escapedXml, packed } from '../../../../fixtures/make/forms/word.ts'
import type { Piece, Row } from './office.ts'

/** Writes the rows of a form in one format, in one manner. */
export type Maker = (rows: readonly Row[]) => { bytes: Uint8Array; name: string; type: string }

const GLYPHS = { on: '☒', off: '☐' }

export const MAKERS: Readonly<Record<string, Maker>> = {
  'Word controls': docx((ticked) => {
    const state = `<w14:checkbox><w14:checked w14:val="${ticked ? 1 : 0}"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>`
    return `<w:sdt><w:sdtPr>${state}</w:sdtPr><w:sdtContent>${run(ticked ? '☒' : '☐')}</w:sdtContent></w:sdt>`
  }),
  'Word legacy fields': docx((ticked) => {
    const data = `<w:ffData><w:name w:val="Check1"/><w:enabled/><w:checkBox><w:sizeAuto/><w:default w:val="0"/>${ticked ? '<w:checked/>' : ''}</w:checkBox></w:ffData>`
    return `<w:r><w:fldChar w:fldCharType="begin">${data}</w:fldChar></w:r><w:r><w:instrText xml:space="preserve"> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`
  }),
  'Word symbols': docx((ticked) => `<w:r><w:sym w:font="Wingdings" w:char="${ticked ? 'F0FE' : 'F06F'}"/></w:r>`),
  'Word brackets': docx((ticked) => run(ticked ? '[X]' : '[ ]')),
  'Word text boxes': docx((ticked) => run(ticked ? '☒' : '☐'), true),
  ODT: (rows) => {
    const p = (line: readonly Piece[]) =>
      `<text:p>${escapedXml(plain(line)).replace(/ {2,}/g, (gap) => ` <text:s text:c="${gap.length - 1}"/>`)}</text:p>`
    const body = rows.map((cells) => {
      const written = cells.map(
        (cell) => `<table:table-cell office:value-type="string">${cell.map(p).join('')}</table:table-cell>`,
      )
      return `<table:table-row>${written.join('')}${cells.length < 2 ? '<table:covered-table-cell/>' : ''}</table:table-row>`
    })
    const names =
      'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
    const type = 'application/vnd.oasis.opendocument.text'
    return {
      bytes: packed({
        mimetype: type,
        'META-INF/manifest.xml':
          '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
        'content.xml': `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${names} office:version="1.2"><office:body><office:text><table:table><table:table-column table:number-columns-repeated="2"/>${body.join('')}</table:table></office:text></office:body></office:document-content>`,
      }),
      name: 'form.odt',
      type,
    }
  },
  'RTF table': (rows) => {
    const escaped = (words: string) =>
      [...words]
        .map((sign) =>
          '\\{}'.includes(sign) ? `\\${sign}` : sign.codePointAt(0)! < 128 ? sign : `\\u${sign.codePointAt(0)}?`,
        )
        .join('')
    const body = rows.map((cells) => {
      const edges = cells.map((_, at) => `\\cellx${(at + 1) * 4500}`).join('')
      return `\\trowd${edges}${cells.map((cell) => `\\pard\\intbl ${cell.map((line) => escaped(plain(line))).join('\\par ')}\\cell`).join('')}\\row\n`
    })
    return {
      bytes: Buffer.from(`{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Calibri;}}${body.join('')}}`, 'latin1'),
      name: 'form.rtf',
      type: 'application/rtf',
    }
  },
  XLSX: (rows) => {
    let at = 0
    const lines = rows.flatMap((cells) => {
      const height = Math.max(...cells.map((cell) => cell.length))
      return Array.from({ length: height }, (_, line) => {
        at += 1
        const written = cells.map((cell, column) => {
          const text = cell[line] ? plain(cell[line]) : ''
          return text.trim()
            ? `<c r="${'AB'[column]}${at}" t="inlineStr"><is><t xml:space="preserve">${escapedXml(text)}</t></is></c>`
            : ''
        })
        return `<row r="${at}">${written.join('')}</row>`
      })
    })
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    const packages = 'http://schemas.openxmlformats.org/package/2006'
    return {
      bytes: packed({
        '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
        '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
        'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Form" sheetId="1" r:id="rId1"/></sheets></workbook>`,
        'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
        'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData></worksheet>`,
      }),
      name: 'form.xlsx',
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    }
  },
  'HTML table': html((ticked) => (ticked ? GLYPHS.on : GLYPHS.off)),
  'HTML with brackets': html((ticked) => (ticked ? '[x]' : '[ ]')),
  'plain text': (rows) => ({
    bytes: Buffer.from(rows.flatMap((cells) => cells.flat().map((line) => plain(line).trimEnd())).join('\r\n'), 'utf8'),
    name: 'form.txt',
    type: 'text/plain; charset=utf-8',
  }),
}

function docx(box: (ticked: boolean) => string, inTextBox = false): Maker {
  const content = (line: readonly Piece[]) =>
    line.map((piece) => ('box' in piece ? box(piece.box) : run('words' in piece ? piece.words : piece.answer))).join('')
  const paragraph = (line: readonly Piece[]) => `<w:p>${content(line)}</w:p>`
  return (rows) => {
    const table = rows.map(
      (cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell.map(paragraph).join('')}</w:tc>`).join('')}</w:tr>`,
    )
    const framed = (inner: string) =>
      `<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`
    const body = inTextBox
      ? rows.map((cells) => framed(cells.flat().map(paragraph).join(''))).join('')
      : `<w:tbl>${table.join('')}</w:tbl><w:p/>`
    const names =
      'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:v="urn:schemas-microsoft-com:vml"'
    return {
      bytes: packed({
        '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
        '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
        'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${names}><w:body>${body}</w:body></w:document>`,
      }),
      name: 'form.docx',
      type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    }
  }
}

function html(box: (ticked: boolean) => string): Maker {
  const line = (pieces: readonly Piece[]) =>
    `<p class="MsoNormal">${escapedXml(pieces.map((piece) => ('box' in piece ? box(piece.box) : 'words' in piece ? piece.words : piece.answer)).join('')).replace(/ {2}/g, '&nbsp; ')}</p>`
  return (rows) => ({
    bytes: Buffer.from(
      `<html><head><meta charset="utf-8"></head><body><table border="1">${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell.map(line).join('')}</td>`).join('')}</tr>`).join('')}</table></body></html>`,
    ),
    name: 'form.html',
    type: 'text/html; charset=utf-8',
  })
}

function run(words: string): string {
  return words === '' ? '' : `<w:r><w:t xml:space="preserve">${escapedXml(words)}</w:t></w:r>`
}

function plain(line: readonly Piece[]): string {
  return line
    .map((piece) =>
      'box' in piece ? (piece.box ? GLYPHS.on : GLYPHS.off) : 'words' in piece ? piece.words : piece.answer,
    )
    .join('')
}
