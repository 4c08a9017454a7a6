import { hash } from 'node:crypto'
import type { MailPlace } from '../domain/message.ts'
import type { ArrivedMail } from './keeper.ts'
import { LIMITS } from './promise.ts'

/** A mail as it came, with its hash. `size` is the whole mail's: where `source` is only its beginning, the mail is marked as cut. */
export function arrivedMail(
  place: MailPlace,
  source: Uint8Array,
  size: number,
  arrivedAt: Date,
  flags: Iterable<string>,
): ArrivedMail {
  const mail = {
    place,
    source,
    sha256: hash('sha256', source),
    arrivedAt: arrivedAt.toISOString(),
    messageId: messageIdOf(source),
    flags: [...flags],
  }
  return size > LIMITS.mailBytes && source.length <= LIMITS.firstBytes
    ? { ...mail, cut: { size, reason: cutBecause(size) } }
    : mail
}

/** Message-ID header of raw bytes, with angle brackets; null where there is none (RFC 5322, 3.6.4). */
export function messageIdOf(source: Uint8Array): string | null {
  return /^message-id:[ \t\r\n]*(<[^<>\s]{1,990}>)/im.exec(headerOf(source))?.[1] ?? null
}

/** Up to the first empty line; the body behind it is not decoded. */
function headerOf(source: Uint8Array): string {
  const start = Buffer.from(source.buffer, source.byteOffset, Math.min(source.length, 256 * 1024))
  const ends = [start.indexOf('\n\r\n'), start.indexOf('\n\n')].filter((end) => end >= 0)
  return start.toString('latin1', 0, Math.min(start.length, ...ends))
}

function cutBecause(size: number): string {
  const mebibytes = (bytes: number) => Math.round(bytes / 1024 / 1024)
  return `the mail has ${mebibytes(size)} MiB, more than ${mebibytes(LIMITS.mailBytes)} MiB: only its first ${mebibytes(LIMITS.firstBytes)} MiB are kept`
}
