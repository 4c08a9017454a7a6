import assert from 'node:assert/strict'
import { kindOf } from '../../src/read/formats/kind.ts'
import { readFile } from '../../src/read/formats/shelf.ts'
import { xlsx } from './office-making.ts'

async function cells(bytes: Uint8Array, filename: string | null = null) {
  const document = await readFile(kindOf(bytes, 'application/octet-stream', filename), bytes, 'sheet')
  return document.reason
    ? document.reason.code
    : document.lines.map(({ page, text, cell }) => [page, text, cell?.slice(1).join()])
}

describe('Sheets', () => {
  it('reads a workbook cell by cell: shared and inline strings, truth values, numbers', async () => {
    const rows =
      '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="inlineStr"><is><t>M70412</t></is></c></row><row r="3"><c r="A3" t="b"><v>1</v></c><c r="B3"><v>7</v></c><c r="C3"/></row>'
    const shared = '<sst><si><r><t>Seri</t></r><r><t>al</t></r><rPh><t>x</t></rPh></si></sst>'
    assert.deepEqual(
      await cells(xlsx([rows, '<row r="1"><c r="AB1"><v>1</v></c></row>'], { 'xl/sharedStrings.xml': shared })),
      [
        [1, 'Serial', '1,0'],
        [1, 'M70412', '1,2'],
        [1, '☒', '2,0'],
        [1, '7', '2,1'],
        [2, '1', '0,27'],
      ],
    )
  })

  it('reads days as days, and other numbers as numbers', async () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="dd\\-mmm\\-yyyy"/><numFmt numFmtId="171" formatCode="0&quot; days&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>'
    const row = [0, 1, 2, 3].map((style) => `<c s="${style}"><v>45028</v></c>`).join('')
    assert.deepEqual(
      ((await cells(xlsx([`<row>${row}</row>`], { 'xl/styles.xml': styles }))) as string[][]).map(([, text]) => text),
      ['45028', '2023-04-12', '2023-04-12', '45028'],
    )
  })

  it('does not take a workbook without sheets for an empty one', async () => {
    assert.equal(await cells(xlsx([])), 'damaged')
  })

  it('reads separated values by the separator that the file uses', async () => {
    assert.deepEqual(await cells(Buffer.from('\ufeffnaam;serie\r\nJo;"M70412, M70413; ""both"""\r\n'), 'a.csv'), [
      [null, 'naam', '0,0'],
      [null, 'serie', '0,1'],
      [null, 'Jo', '1,0'],
      [null, 'M70412, M70413; "both"', '1,1'],
    ])
    assert.deepEqual(await cells(Buffer.from('a,b\n"c\nd",e'), 'a.csv'), [
      [null, 'a', '0,0'],
      [null, 'b', '0,1'],
      [null, 'c d', '1,0'],
      [null, 'e', '1,1'],
    ])
  })
})
