/** What a file is. `old-office` are OLE files (doc, xls, ppt, msg); `zip` is an archive that is no Office file. */
export type FileKind =
  | 'pdf'
  | 'docx'
  | 'odt'
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
  | 'smime'
  | 'skip'
  | 'empty'
  | 'unknown'

const PICTURES: readonly (readonly [string, number])[] = [
  ['\x89PNG', 0],
  ['\xff\xd8\xff', 0],
  ['GIF8', 0],
  ['II*\0', 0],
  ['MM\0*', 0],
  ['BM', 0],
  ['ftypheic', 4],
  ['ftypheix', 4],
  ['ftypmif1', 4],
  ['ftypavif', 4],
]
const BY_TYPE: Readonly<Record<string, FileKind>> = {
  'text/csv': 'csv',
  'text/html': 'html',
  'message/rfc822': 'mail',
  'application/ms-tnef': 'tnef',
  'application/vnd.ms-tnef': 'tnef',
  'application/rtf': 'rtf',
  'text/rtf': 'rtf',
  'application/pkcs7-mime': 'smime',
  'application/x-pkcs7-mime': 'smime',
  'application/pkcs7-signature': 'skip',
  'application/x-pkcs7-signature': 'skip',
  'application/pgp-signature': 'skip',
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
  txt: 'text',
  htm: 'html',
  html: 'html',
  eml: 'mail',
  ics: 'skip',
  vcf: 'skip',
  p7s: 'skip',
  asc: 'skip',
  p7m: 'smime',
  rtf: 'rtf',
  dat: 'unknown',
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
  if (
    PICTURES.some(([magic, at]) => head.startsWith(magic, at)) ||
    (head.startsWith('RIFF') && head.startsWith('WEBP', 8))
  )
    return 'picture'
  if (head.startsWith('{\\rtf')) return 'rtf'
  if (head.startsWith('\xd0\xcf\x11\xe0')) return 'old-office'
  if (head.startsWith('\x78\x9f\x3e\x22')) return 'tnef'
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return fromZip(bytes)
  return null
}

/** Office files are told from other archives by the names in the central directory, which stands at the end. */
function fromZip(bytes: Uint8Array): FileKind {
  const names = latin1(bytes, 0, 4096) + latin1(bytes, Math.max(0, bytes.length - 65_536), bytes.length)
  if (names.includes('word/document')) return 'docx'
  if (names.includes('xl/workbook') || names.includes('xl/worksheets')) return 'xlsx'
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
