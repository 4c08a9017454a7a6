import type { Line, UnreadReason } from '../../../domain/document.ts'
import { decoded, windows1252 } from '../../charset.ts'
import type { Container } from '../container.ts'
import { htmlLines } from '../html/lines.ts'
import { textLines } from '../text/lines.ts'
import { rtfLines } from '../word/rtf.ts'
import { type MapiProperty, mapiProperties } from './mapi.ts'
import { inflateRtf } from './rtf-compressed.ts'

const SIGNATURE = 0x223e9f78
const ATTRIBUTE = {
  body: 0x800c,
  renderData: 0x9002,
  title: 0x8010,
  data: 0x800f,
  attachmentProperties: 0x9005,
  messageProperties: 0x9003,
}
const MAPI = {
  body: 0x1000,
  rtf: 0x1009,
  html: 0x1013,
  longFilename: 0x3707,
  filename: 0x3704,
  mime: 0x370e,
  data: 0x3701,
}
const MAX_FILES = 100

interface Attached {
  filename: string | null
  bytes: Uint8Array
  contentType: string
}

/** Opens Outlook's winmail.dat (MS-OXTNEF): the files in it, and the mail's text in the best form it has. */
export function openTnef(bytes: Uint8Array): Container | { readonly reason: UnreadReason } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 6 || view.getUint32(0, true) !== SIGNATURE)
    return { reason: { code: 'damaged', detail: 'no winmail.dat' } }
  const files: Attached[] = []
  let plain: Uint8Array | null = null
  let properties: readonly MapiProperty[] = []
  for (const { id, data } of attributes(bytes, view)) {
    const file = files.at(-1)
    if (id === ATTRIBUTE.renderData && files.length < MAX_FILES)
      files.push({ filename: null, bytes: new Uint8Array(), contentType: 'application/octet-stream' })
    else if (id === ATTRIBUTE.title && file) file.filename ??= ansi(data)
    else if (id === ATTRIBUTE.data && file) file.bytes = data
    else if (id === ATTRIBUTE.attachmentProperties && file) describe(file, mapiProperties(data))
    else if (id === ATTRIBUTE.body) plain = data
    else if (id === ATTRIBUTE.messageProperties) properties = mapiProperties(data)
  }
  const body = bodyOf(properties, plain)
  return { files: files.filter((file) => file.bytes.length > 0), ...(body.length > 0 ? { body } : {}) }
}

function* attributes(bytes: Uint8Array, view: DataView): Generator<{ id: number; data: Uint8Array }> {
  let at = 6
  while (at + 11 <= bytes.length) {
    const length = view.getUint32(at + 5, true)
    const start = at + 9
    if (start + length > bytes.length) return
    yield { id: view.getUint16(at + 1, true), data: bytes.subarray(start, start + length) }
    at = start + length + 2
  }
}

function describe(file: Attached, properties: readonly MapiProperty[]): void {
  const value = (id: number) => properties.find((property) => property.id === id)
  const name = value(MAPI.longFilename) ?? value(MAPI.filename)
  if (name) file.filename = name.text
  const mime = value(MAPI.mime)
  if (mime) file.contentType = mime.text.toLowerCase()
  const data = value(MAPI.data)
  if (data && file.bytes.length === 0) file.bytes = data.bytes
}

function bodyOf(properties: readonly MapiProperty[], plain: Uint8Array | null): Line[] {
  const value = (id: number) => properties.find((property) => property.id === id)
  const html = value(MAPI.html)
  if (html) return htmlLines(decoded(html.bytes))
  const text = value(MAPI.body)
  if (text?.text.trim()) return textLines(text.text)
  if (plain) return textLines(ansi(plain))
  const rtf = value(MAPI.rtf)
  return rtf ? rtfLines(inflateRtf(rtf.bytes)) : []
}

function ansi(bytes: Uint8Array): string {
  return windows1252(bytes).replace(/\0[\s\S]*$/, '')
}
