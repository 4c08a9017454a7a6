import type { SendOutcome } from '../domain/outcome.ts'
import { openMaildirPost } from './maildir.ts'
import { openSmtp, type SmtpAccess } from './smtp.ts'

/** The way out. What became of a letter is told, never thrown. */
export interface Post {
  /** One try to send; never tries again by itself. */
  send(letter: OutgoingLetter): Promise<SendOutcome>
  /** For `doctor`: can it be reached and used? Throws nothing. */
  check(): Promise<{ readonly ok: boolean; readonly detail: string }>
  close(): Promise<void>
}

export interface OutgoingLetter {
  /** The whole mail, RFC 5322. */
  readonly source: Uint8Array
  readonly to: readonly string[]
  readonly cc: readonly string[]
  /** Envelope sender, bare. */
  readonly from: string
  readonly messageId: string
  /** The servers on its way shall report its delivery too, not only that it failed or is late, where they can (RFC 3461). */
  readonly reportsDelivery?: boolean
}

/** The part of a pino logger that is used here. */
export interface Log {
  debug(facts: object, text: string): void
  warn(facts: object, text: string): void
}

/** Opens the configured post. Nothing is connected before the first letter. */
export function openPost(config: { readonly smtp: SmtpAccess } | { readonly maildir: string }, log: Log): Post {
  return 'smtp' in config ? openSmtp(config.smtp, log) : openMaildirPost(config.maildir)
}
