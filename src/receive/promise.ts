/** What every kind of mailbox promises. */
export interface Mailbox {
  /** Name in MailPlace: user and host, or the Maildir's path. */
  readonly name: string
  /**
   * One pass: everything new is kept, then the moves owed are done. Passes never overlap.
   * @throws {Temporary} when the mailbox cannot be reached or breaks off; what was kept stays kept
   */
  sweep(): Promise<SweepResult>
  /** Calls `onHint` when the server says that something came, until `signal` is aborted. A hint only: sweep anyway. */
  watch(onHint: () => void, signal: AbortSignal): Promise<void>
  /** Puts a copy of a letter into the Sent folder, once. */
  appendSent(source: Uint8Array, messageId: string): Promise<void>
  /** Whether the Sent folder holds a mail with this Message-ID. */
  findSent(messageId: string): Promise<boolean>
  /** Headers of what came into the Sent folder since the mark of an earlier look; the first look gives none, and a mark. */
  sentSince(mark: string | null): Promise<SentSince>
  /** For `doctor`: can it be reached and used? Throws nothing. */
  check(): Promise<Check>
  close(): Promise<void>
}

export interface SentSince {
  readonly mails: readonly { readonly header: Uint8Array; readonly at: string }[]
  /** For the next look. */
  readonly mark: string
}

export interface SweepResult {
  /** Mails that were not in the store before. */
  readonly kept: number
  readonly moved: number
  /** Mails that somebody else took away. */
  readonly gone: number
  /** UIDVALIDITY changed, and everything was matched anew. */
  readonly newGeneration: boolean
  /** What must never be and yet was, in words: mail below the watermark that was never kept, mail that the server does not give. */
  readonly alarms: readonly string[]
}

export interface Check {
  readonly ok: boolean
  readonly detail: string
}

export interface ReceiveOptions {
  /** Mails done and to do in this pass. */
  readonly onProgress?: (done: number, total: number) => void
  /** Milliseconds between full listings; the first pass always makes one. */
  readonly listEvery?: number
  /** Milliseconds without a byte after which a connection is given up; default two minutes. */
  readonly silence?: number
}

/** The part of a pino logger that is used here. */
export interface Log {
  debug(facts: object, text: string): void
  info(facts: object, text: string): void
  warn(facts: object, text: string): void
}

export const LIMITS = {
  /** A larger mail is kept without its end. */
  mailBytes: 60 * 1024 * 1024,
  /** What is kept of such a mail: headers, text, and what stands at the front. */
  firstBytes: 8 * 1024 * 1024,
  /** Fetched by one command. */
  batchMails: 100,
  /** Kept in one transaction. */
  keptAtOnce: 800,
  batchBytes: 32 * 1024 * 1024,
} as const
