import type { Instant, Sha256 } from './names.ts'

/** A mail as it came: kept first, never changed. */
export interface RawMessage {
  readonly id: string
  readonly sha256: Sha256
  readonly source: Uint8Array
  /** When the mailbox got it (IMAP INTERNALDATE, or the file's time): the clock of every legal duty starts here. */
  readonly arrivedAt: Instant
  readonly place: MailPlace
}

/** Where a mail lies: unique per mailbox, folder, UIDVALIDITY generation and UID. For a Maildir `uidValidity` is `0` and `uid` its unique name. */
export interface MailPlace {
  readonly mailbox: string
  readonly folder: string
  readonly uidValidity: string
  readonly uid: string
}

/** The envelope of a mail, decoded. Text that could not be decoded is kept as well as it goes. */
export interface Message {
  /** With angle brackets. */
  readonly messageId: string | null
  readonly from: Address | null
  readonly sender: Address | null
  readonly replyTo: readonly Address[]
  readonly to: readonly Address[]
  readonly cc: readonly Address[]
  readonly subject: string | null
  readonly date: Instant | null
  readonly inReplyTo: readonly string[]
  readonly references: readonly string[]
  /** `''` for the null path `<>`, null where the header is absent. */
  readonly returnPath: string | null
  /** All header fields in order, names in lower case, values unfolded and decoded. */
  readonly headers: readonly HeaderField[]
  /** Content-Type of the whole mail, lower case, and its parameters. */
  readonly contentType: string
  readonly contentTypeParameters: Readonly<Record<string, string>>
  readonly report: Report | null
  /** METHOD of a text/calendar part (RFC 5546), upper case. */
  readonly calendarMethod: string | null
  /** Every leaf part that is not the body's text, also the ones that were read. */
  readonly attachments: readonly Attachment[]
  /** What went wrong in taking the mail apart; never a reason to drop it. */
  readonly problems: readonly string[]
}

export interface Address {
  readonly name: string
  /** Lower case. */
  readonly address: string
}

export interface HeaderField {
  readonly name: string
  readonly value: string
}

export interface Attachment {
  readonly part: string
  readonly filename: string | null
  readonly contentType: string
  readonly size: number
  readonly sha256: Sha256
}

/** A multipart/report (RFC 6522): delivery status (RFC 3464), disposition notification (RFC 8098) or feedback report (RFC 5965). */
export interface Report {
  readonly type: 'delivery-status' | 'disposition-notification' | 'feedback-report' | 'other'
  readonly recipients: readonly ReportedRecipient[]
  readonly originalMessageId: string | null
  /** Header fields of the returned message. */
  readonly returnedHeaders: readonly HeaderField[]
}

export interface ReportedRecipient {
  readonly address: string
  /** `failed`, `delayed`, `delivered`, `relayed`, `expanded`; of a disposition notification its disposition type. */
  readonly action: string
  /** Enhanced status code (RFC 3463): `5.1.1`. */
  readonly status: string | null
  readonly diagnostic: string | null
}
