/** A first look at the header, before anything is read: what must be known of a mail that still waits in the line. */

/** Message-ID of raw bytes with angle brackets (RFC 5322, 3.6.4); null where there is none. */
export function messageIdOf(source: Uint8Array): string | null {
  return /<[^<>\s]{1,990}>/.exec(field(source, 'message-id'))?.[0] ?? null
}

/** The sender's bare address in lower case, the one in angle brackets where there is one; null where none is to be seen. */
export function senderOf(source: Uint8Array): string | null {
  const from = field(source, 'from')
  const address =
    /<([^<>\s@]{1,64}@[^<>\s@]{1,255})>/.exec(from)?.[1] ?? /[^\s<>"(),;:@]{1,64}@[^\s<>"(),;:@]{1,255}/.exec(from)?.[0]
  return address?.toLowerCase() ?? null
}

/** Value of the first such field as it stands, at most 2,000 characters; empty where there is none. */
function field(source: Uint8Array, name: string): string {
  const header = `\n${headerOf(source)}`
  const start = new RegExp(`\\n${name}[ \\t]{0,20}:`, 'i').exec(header)
  if (!start) return ''
  const value = header.slice(start.index + start[0].length, start.index + start[0].length + 2000)
  const next = /\n(?![ \t])/.exec(value)?.index ?? value.length
  return value.slice(0, next)
}

/** Up to the first empty line, whichever way its lines end; the body behind it is not decoded. */
function headerOf(source: Uint8Array): string {
  const start = Buffer.from(source.buffer, source.byteOffset, Math.min(source.length, 256 * 1024))
  const end = endAt(start, '\n\r\n') ?? start.length
  return start.toString('latin1', 0, endAt(start.subarray(0, end), '\n\n') ?? end)
}

function endAt(bytes: Buffer, emptyLine: string): number | null {
  const at = bytes.indexOf(emptyLine)
  return at < 0 ? null : at
}
