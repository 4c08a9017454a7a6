import type { UnreadReason } from '../../../domain/document.ts'
import type { File } from '../../parts.ts'

const SIGNED_DATA = '1.2.840.113549.1.7.2'
const ENCRYPTED: Readonly<Record<string, string>> = {
  '1.2.840.113549.1.7.3': 'enveloped',
  '1.2.840.113549.1.7.6': 'encrypted',
  '1.2.840.113549.1.9.16.1.23': 'enveloped and authenticated',
}
/** CMS within CMS: signed twice is ordinary, signed ten times is not. */
const MAX_LAYERS = 5
const MIME_HEADER = /^(?:content-[a-z-]{4,30}|mime-version):/i

/**
 * What stands within an opaque signature (CMS SignedData, RFC 5652 5.1; S/MIME, RFC 8551 3.5.2): a MIME entity, given as a mail,
 * or a file that was signed by itself (`form.pdf.p7m`, CAdES). The signature is not verified: who sent a mail is told by other means.
 */
export async function openSigned(signed: File): Promise<File | { readonly reason: UnreadReason }> {
  let bytes = der(signed.bytes)
  for (let layer = 0; layer < MAX_LAYERS; layer++) {
    const content = await contentOf(bytes)
    if ('reason' in content) return content
    if (!looksSigned(content.bytes)) return fileOf(signed, content.bytes)
    bytes = content.bytes
  }
  return { reason: { code: 'too-deep', detail: `signed more than ${MAX_LAYERS} times over` } }
}

async function contentOf(bytes: Uint8Array): Promise<{ bytes: Uint8Array } | { readonly reason: UnreadReason }> {
  const { ContentInfo, SignedData } = await import('pkijs')
  try {
    const info = ContentInfo.fromBER(new Uint8Array(bytes).buffer)
    const encrypted = ENCRYPTED[info.contentType]
    if (encrypted) return { reason: { code: 'encrypted', detail: `an S/MIME message (${encrypted})` } }
    if (info.contentType !== SIGNED_DATA)
      return { reason: { code: 'unknown-format', detail: `CMS content ${info.contentType}` } }
    const content = new SignedData({ schema: info.content }).encapContentInfo.eContent
    if (!content) return { reason: { code: 'empty', detail: 'a signature without what it signs' } }
    return { bytes: new Uint8Array(content.getValue()) }
  } catch (error) {
    return { reason: { code: 'damaged', detail: `no CMS message: ${(error as Error).message.slice(0, 200)}` } }
  }
}

function fileOf(signed: File, bytes: Uint8Array): File {
  const head = Buffer.from(bytes.subarray(0, 100)).toString('latin1').trimStart()
  if (MIME_HEADER.test(head)) return { filename: signed.filename, bytes, contentType: 'message/rfc822' }
  return { filename: signed.filename?.replace(/\.p7m$/i, '') ?? null, bytes, contentType: 'application/octet-stream' }
}

/** Some programs write the signed file as base64, with or without PEM lines around it. */
function der(bytes: Uint8Array): Uint8Array {
  if (bytes[0] === 0x30) return bytes
  const text = Buffer.from(bytes)
    .toString('latin1')
    .replace(/-----[A-Z0-9 ]{1,40}-----/g, '')
  return /^[\sA-Za-z0-9+/=]+$/.test(text) ? new Uint8Array(Buffer.from(text, 'base64')) : bytes
}

/** A SEQUENCE that begins with the object identifier of SignedData. */
function looksSigned(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x30) return false
  return Buffer.from(bytes.subarray(0, 24)).includes(Buffer.from('06092a864886f70d010702', 'hex'))
}
