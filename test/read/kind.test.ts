import assert from 'node:assert/strict'
import { type FileKind, kindOf } from '../../src/read/formats/kind.ts'
import { docx, odt, xlsx } from './office-making.ts'

const bytes = (text: string) => Buffer.from(text, 'latin1')
const CASES: readonly (readonly [string, Uint8Array, string, string | null, FileKind])[] = [
  ['a PDF without a type', bytes('%PDF-1.7'), 'application/octet-stream', null, 'pdf'],
  ['a PDF behind junk', bytes(`\r\n\0junk${'x'.repeat(200)}%PDF-1.4`), 'application/pdf', 'a.pdf', 'pdf'],
  ['a JPEG called PDF', bytes('\xff\xd8\xff\xe0'), 'application/pdf', 'scan.pdf', 'picture'],
  ['an iPhone photo', bytes('\0\0\0\x18ftypheic'), 'application/octet-stream', 'IMG.HEIC', 'picture'],
  ['a bitmap', bytes('BM\x36\x10\0\0\0\0\0\0'), 'application/octet-stream', null, 'picture'],
  ['a text that begins with BM', bytes('BM Lab West'), 'text/plain', 'a.txt', 'text'],
  ['a Word file called octet-stream', docx(''), 'application/octet-stream', 'a', 'docx'],
  ['a workbook', xlsx(['']), 'application/zip', 'a.zip', 'xlsx'],
  ['an OpenDocument text', odt(''), 'application/octet-stream', null, 'odt'],
  ['a web page saved by Word', bytes('<html xmlns:o="x">'), 'application/msword', 'form.doc', 'html'],
  ['an old Word file', bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), 'application/msword', 'form.doc', 'old-office'],
  ['an RTF called .doc', bytes('{\\rtf1'), 'application/msword', 'form.doc', 'rtf'],
  ['a mail', bytes('From: a@b'), 'application/octet-stream', 'x.eml', 'mail'],
  ['a PGP message', bytes('-----BEGIN PGP MESSAGE-----'), 'application/octet-stream', 'encrypted.asc', 'sealed'],
  ['plain text without a name', bytes('M70412 gedaan'), 'application/octet-stream', null, 'text'],
  ['form data without its form', bytes('%FDF-1.2 /V (M70412)'), 'application/octet-stream', 'form.fdf', 'unknown'],
  ['noise', Buffer.from([1, 2, 3, 0]), 'application/octet-stream', 'x.bin', 'unknown'],
  ['nothing', Buffer.alloc(0), 'application/pdf', 'x.pdf', 'empty'],
]

describe('What a file is', () => {
  for (const [what, content, type, filename, kind] of CASES)
    it(`is told of ${what}`, () => {
      assert.equal(kindOf(content, type, filename), kind)
    })
})
