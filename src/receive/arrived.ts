import { hash } from 'node:crypto'
import { firstLook } from '../domain/mail-header.ts'
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
    ...firstLook(source),
    flags: [...flags],
  }
  return size > LIMITS.mailBytes && source.length <= LIMITS.firstBytes
    ? { ...mail, cut: { size, reason: cutBecause(size) } }
    : mail
}

function cutBecause(size: number): string {
  const mebibytes = (bytes: number) => Math.round(bytes / 1024 / 1024)
  return `the mail has ${mebibytes(size)} MiB, more than ${mebibytes(LIMITS.mailBytes)} MiB: only its first ${mebibytes(LIMITS.firstBytes)} MiB are kept`
}
