/** A first look at the header, before anything is read: what must be known of a mail that still waits in the line. */

export interface FirstLook {
  /** With angle brackets, as in the header (RFC 5322, 3.6.4); null where there is none. */
  readonly messageId: string | null
  /** The bare address in lower case, the one in angle brackets where there is one; null where none is to be seen. */
  readonly sender: string | null
}

/** Message-ID and sender of a mail's raw bytes. */
export function firstLook(source: Uint8Array): FirstLook {
  const header = `\n${headerOf(source)}`
  const from = fieldIn(header, /\nfrom[ \t]{0,20}:/i)
  const address =
    /<([^<>\s@]{1,64}@[^<>\s@]{1,255})>/.exec(from)?.[1] ?? /[^\s<>"(),;:@]{1,64}@[^\s<>"(),;:@]{1,255}/.exec(from)?.[0]
  return {
    messageId: /<[^<>\s]{1,990}>/.exec(fieldIn(header, /\nmessage-id[ \t]{0,20}:/i))?.[0] ?? null,
    sender: address?.toLowerCase() ?? null,
  }
}

/** Value of the first such field as it stands, at most 2,000 characters; empty where there is none. */
function fieldIn(header: string, name: RegExp): string {
  const start = name.exec(header)
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
