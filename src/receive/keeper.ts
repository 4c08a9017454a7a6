import type { FirstLook } from '../domain/mail-header.ts'
import type { MailPlace } from '../domain/message.ts'
import type { Instant, Sha256 } from '../domain/names.ts'

/** What receiving needs of the store. Each call is one transaction; each may be repeated after a crash without harm. */
export interface Keeper {
  /**
   * Keeps raw bytes and places before anything else is done with them. A place that is known changes nothing;
   * known bytes (sha256) get one more place and are no new mail. Gives the number of new mails.
   */
  keep(mails: readonly ArrivedMail[]): Promise<number>
  /** UIDVALIDITY of the newest generation that was listed to its end; null before the first. */
  generation(mailbox: string, folder: string): Promise<string | null>
  /** This generation was listed to its end: from now on the highest UID is its watermark. */
  generationListed(mailbox: string, folder: string, uidValidity: string): Promise<void>
  /** Highest UID on record in this generation, whatever became of it; 0 for none. */
  highestUid(mailbox: string, folder: string, uidValidity: string): Promise<number>
  /** Every UID on record in this generation; `present`: as far as we know it still lies there. */
  knownUids(mailbox: string, folder: string, uidValidity: string): Promise<readonly KnownUid[]>
  /** For each question the id of a kept mail of this mailbox with that Message-ID and size, or null. In the same order. */
  findByMessageIdAndSize(
    mailbox: string,
    asked: readonly { readonly messageId: string; readonly size: number }[],
  ): Promise<readonly (string | null)[]>
  /** After a change of UIDVALIDITY: kept mails now lie at these places. */
  relocate(found: readonly { readonly message: string; readonly place: MailPlace }[]): Promise<void>
  /** Moves decided and not yet done, without mail of kind `other`. */
  owedMoves(mailbox: string): Promise<readonly MoveOwed[]>
  /** Receipts of moves. */
  moved(moves: readonly MoveDone[]): Promise<void>
  /** Somebody else took these away. */
  gone(places: readonly MailPlace[]): Promise<void>
}

/** A mail as the mailbox gave it, and a first look at it. */
export interface ArrivedMail extends FirstLook {
  readonly place: MailPlace
  readonly source: Uint8Array
  readonly sha256: Sha256
  readonly arrivedAt: Instant
  /** Flags at that moment, for the record only. */
  readonly flags: readonly string[]
  /** Set where the mail was too large: `source` is its beginning only, and a person must see it. `size` is the whole mail's. */
  readonly cut?: { readonly size: number; readonly reason: string }
}

export interface KnownUid {
  readonly uid: string
  readonly present: boolean
}

export type MoveTarget = 'processed' | 'quarantine'

export interface MoveOwed {
  readonly place: MailPlace
  readonly to: MoveTarget
  readonly messageId: string | null
}

export interface MoveDone {
  readonly place: MailPlace
  readonly to: MoveTarget
  /** Folder that it lies in now, and its UID there where the server tells. */
  readonly folder: string
  readonly uid: string | null
}
