import { strToU8, zipSync } from 'fflate'

const NAMESPACES = 'xmlns:w="w" xmlns:w14="w14" xmlns:mc="mc" xmlns:wps="wps"'

/** A Word file whose document part has this body; other parts by their path. */
export function docx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const document = `<?xml version="1.0" encoding="UTF-8"?><w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`
  const all = { '[Content_Types].xml': '<Types/>', 'word/document.xml': document, ...parts }
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, xml]) => [name, strToU8(xml)])))
}

export function wordPart(element: string, body: string): string {
  return `<w:${element} ${NAMESPACES}>${body}</w:${element}>`
}

export function paragraph(...runs: readonly string[]): string {
  return `<w:p>${runs.map((run) => (run.startsWith('<') ? run : text(run))).join('')}</w:p>`
}

export function text(words: string, properties = ''): string {
  return `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${words}</w:t></w:r>`
}

export function table(...rows: readonly (readonly string[])[]): string {
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => (cell.startsWith('<w:sdt>') || cell.startsWith('<w:tc>') ? cell : `<w:tc>${cell}</w:tc>`)).join('')}</w:tr>`).join('')}</w:tbl>`
}

export function control(properties: string, content: string): string {
  return `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
}

export function checkbox(checked: string, glyph: string): string {
  return control(`<w14:checkbox><w14:checked w14:val="${checked}"/></w14:checkbox>`, text(glyph))
}

/** A field of the older kind: its data and the text that stands as its result. */
export function formField(data: string, result = ''): string {
  const character = (type: string, inside = '') => `<w:r><w:fldChar w:fldCharType="${type}">${inside}</w:fldChar></w:r>`
  return `${character('begin', `<w:ffData>${data}</w:ffData>`)}<w:r><w:instrText> FORM </w:instrText></w:r>${character('separate')}${result ? text(result) : ''}${character('end')}`
}

export function odt(body: string, styles = '', mimetype = 'application/vnd.oasis.opendocument.text'): Uint8Array {
  const content = `<office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b" xmlns:draw="d" xmlns:form="f" xmlns:loext="l" xmlns:style="s"><office:automatic-styles>${styles}</office:automatic-styles><office:body>${body}</office:body></office:document-content>`
  return zipSync({
    mimetype: [strToU8(mimetype), { level: 0 }],
    'content.xml': strToU8(content),
    'META-INF/manifest.xml': strToU8('<m/>'),
  })
}

export function xlsx(sheets: readonly string[], parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const all = {
    'xl/workbook.xml': '<workbook/>',
    ...Object.fromEntries(
      sheets.map((rows, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
      ]),
    ),
    ...parts,
  }
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, xml]) => [name, strToU8(xml)])))
}
