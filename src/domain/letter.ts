import type { CaseId, FollowUpId, Instant } from './names.ts'

/** A letter of an agent in their own words: no cap, no review and no later mail keeps it back. */
export const BY_HAND: FollowUpId = 'by-hand'

/**
 * due → sending → sent | due again (4xx) | failed (5xx) | unknown (no word after DATA);
 * held → due (an agent approves) | cancelled; unknown → sent | due (an agent resolves).
 */
export type LetterState = 'due' | 'held' | 'sending' | 'sent' | 'failed' | 'unknown' | 'cancelled'

export interface LetterFile {
  readonly sha256: string
  readonly name: string
  readonly content: Uint8Array
}

/** A letter in the outbox. Its bytes never change once it is decided: what is approved is what is sent. */
export interface Letter {
  readonly id: string
  readonly case: CaseId
  readonly followUp: FollowUpId
  readonly ordinal: number
  readonly state: LetterState
  readonly to: string
  readonly cc: readonly string[]
  readonly subject: string
  /** Fixed before the first try, with angle brackets. */
  readonly messageId: string
  /** The whole mail, RFC 5322, as it goes to the server. */
  readonly source: Uint8Array
  /** What it carries, where the letter is new: kept once, and put into its bytes in the place of what stands for it. */
  readonly files?: readonly LetterFile[]
  readonly dueAt: Instant
  readonly attempts: number
  /** To the manufacturer's own staff: never held by caps. */
  readonly staff: boolean
  readonly unasked: boolean
  /** Server's last word, or why it is held. */
  readonly detail: string | null
}
