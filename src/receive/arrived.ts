import { createHash } from 'node:crypto'
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
    sha256: createHash('sha256').update(source).digest('hex'),
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
  const start = Buffer.from(source.buffer, source.byteOffset, Math.min(source.length, 256 * 1024)).toString('latin1')
  const end = start.search(/\r?\n\r?\n/)
  const header = end < 0 ? start : start.slice(0, end)
  return /^message-id:[ \t\r\n]*(<[^<>\s]{1,990}>)/im.exec(header)?.[1] ?? null
}

function cutBecause(size: number): string {
  const mebibytes = (bytes: number) => Math.round(bytes / 1024 / 1024)
  return `the mail has ${mebibytes(size)} MiB, more than ${mebibytes(LIMITS.mailBytes)} MiB: only its first ${mebibytes(LIMITS.firstBytes)} MiB are kept`
}
