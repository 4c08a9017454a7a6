/**
 * What a file is. `old-office` are OLE files (doc, xls, ppt, msg); `zip` is an archive that is no Office file; `signed` is a CMS
 * message, whose content may also be encrypted; `sealed` is encrypted; `skip` says nothing that could be an answer: signatures,
 * visiting cards, calendars.
 */
export type FileKind =
  | 'pdf'
  | 'docx'
  | 'odt'
  | 'ods'
  | 'rtf'
  | 'xlsx'
  | 'csv'
  | 'text'
  | 'html'
  | 'mail'
  | 'picture'
  | 'tnef'
  | 'zip'
  | 'old-office'
  | 'signed'
  | 'sealed'
  | 'skip'
  | 'empty'
  | 'unknown'

const PICTURES: readonly (readonly [string, number])[] = [
  ['\x89PNG', 0],
  ['\xff\xd8\xff', 0],
  ['GIF8', 0],
  ['II*\0', 0],
  ['MM\0*', 0],
  ['II+\0', 0],
  ['MM\0+', 0],
  ['\0\0\0\x0cjP  ', 0],
]
const BITMAP = /^BM[\s\S]{4}\0\0\0\0/
/** Brands of the ISO base media format that hold still pictures. */
const HEIF = /^[\s\S]{4}ftyp(?:hei[csmx]|hev[cx]|mif1|msf1|avif)/
/** Stream of an Office file behind a password ([MS-OFFCRYPTO]), as an OLE directory spells it. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le').toString('latin1')
const OLE_DIRECTORY = 1_000_000
const BY_TYPE: Readonly<Record<string, FileKind>> = {
  'text/csv': 'csv',
  'text/html': 'html',
  'message/rfc822': 'mail',
  'application/ms-tnef': 'tnef',
  'application/vnd.ms-tnef': 'tnef',
  'application/rtf': 'rtf',
  'text/rtf': 'rtf',
  'application/pkcs7-mime': 'signed',
  'application/x-pkcs7-mime': 'signed',
  'application/pkcs7-signature': 'skip',
  'application/x-pkcs7-signature': 'skip',
  'application/pgp-signature': 'skip',
  'application/pgp-encrypted': 'skip',
  'application/pgp-keys': 'skip',
  'text/calendar': 'skip',
  'application/ics': 'skip',
  'text/vcard': 'skip',
  'text/x-vcard': 'skip',
  'text/directory': 'skip',
  'text/x-amp-html': 'skip',
}
const BY_EXTENSION: Readonly<Record<string, FileKind>> = {
  csv: 'csv',
  tsv: 'csv',
  txt: 'text',
  htm: 'html',
  html: 'html',
  eml: 'mail',
  ics: 'skip',
  vcf: 'skip',
  p7s: 'skip',
  asc: 'skip',
  p7m: 'signed',
  rtf: 'rtf',
  dat: 'unknown',
  fdf: 'unknown',
  xfdf: 'unknown',
  xdp: 'unknown',
  svg: 'skip',
  xml: 'unknown',
}

/** Tells what a file is by its first bytes, then by its declared type, then by its name: a wrong type, or none, is ordinary. */
export function kindOf(bytes: Uint8Array, contentType: string, filename: string | null): FileKind {
  if (bytes.length === 0) return 'empty'
  const byBytes = fromBytes(bytes)
  if (byBytes) return byBytes
  const extension = /\.([A-Za-z0-9]{1,5})$/.exec(filename ?? '')?.[1]?.toLowerCase() ?? ''
  const named = BY_TYPE[contentType] ?? BY_EXTENSION[extension]
  if (named) return named
  if (contentType.startsWith('text/')) return 'text'
  return looksLikeText(bytes) ? 'text' : 'unknown'
}

function fromBytes(bytes: Uint8Array): FileKind | null {
  const head = latin1(bytes, 0, 1024)
  if (head.startsWith('%PDF-') || head.includes('%PDF-')) return 'pdf'
  if (PICTURES.some(([magic, at]) => head.startsWith(magic, at)) || BITMAP.test(head) || HEIF.test(head))
    return 'picture'
  if (head.startsWith('RIFF') && head.startsWith('WEBP', 8)) return 'picture'
  if (head.startsWith('{\\rtf')) return 'rtf'
  if (head.startsWith('\xd0\xcf\x11\xe0'))
    return latin1(bytes, 0, OLE_DIRECTORY).includes(ENCRYPTED) ? 'sealed' : 'old-office'
  if (head.startsWith('-----BEGIN PGP MESSAGE')) return 'sealed'
  // Word saves "as web page" under the name .doc.
  if (/^(?:\xef\xbb\xbf)?\s{0,100}(?:<!doctype html|<html)/i.test(head)) return 'html'
  if (/^MIME-Version: 1\.0\r?\n/i.test(head)) return 'mail'
  if (head.startsWith('\x78\x9f\x3e\x22')) return 'tnef'
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return fromZip(bytes)
  return null
}

/** Office files are told from other archives by the names in the central directory, which stands at the end. */
function fromZip(bytes: Uint8Array): FileKind {
  const names = latin1(bytes, 0, 4096) + latin1(bytes, Math.max(0, bytes.length - 65_536), bytes.length)
  if (names.includes('word/document')) return 'docx'
  if (names.includes('xl/workbook') || names.includes('xl/worksheets')) return 'xlsx'
  if (/ppt\/presentation|Index\/Document\.iwa/.test(names)) return 'unknown'
  if (names.includes('mimetypeapplication/vnd.oasis.opendocument.spreadsheet')) return 'ods'
  if (
    names.includes('mimetypeapplication/vnd.oasis.opendocument.text') ||
    (names.includes('content.xml') && names.includes('META-INF/manifest'))
  )
    return 'odt'
  return 'zip'
}

function looksLikeText(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4096)
  return sample.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13)
}

function latin1(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + from, Math.min(to, bytes.length) - from).toString('latin1')
}
