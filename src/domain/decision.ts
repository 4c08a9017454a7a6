import type { Happening } from './entry.ts'
import type { Situation } from './follow-up.ts'
import type { FollowUpId, Instant } from './names.ts'

/** What comes next for a case: what to write, when to look again, what a person must do, and what is to be entered. */
export interface Decision {
  readonly situations: readonly Situation[]
  readonly write: readonly LetterOrder[]
  readonly lookAgainAt: Instant | null
  /** Tasks, escalations, holds, closing: entered with the decision. */
  readonly happened: readonly Happening[]
  /** Why nothing is written now, for `remind --dry-run`; empty where something is. */
  readonly because: string
}

export interface LetterOrder {
  readonly followUp: FollowUpId
  readonly ordinal: number
  readonly to: readonly string[]
  readonly cc: readonly string[]
  readonly situations: readonly Situation[]
  readonly approval: 'automatic' | 'agent'
  readonly notBefore: Instant
  readonly unasked: boolean
  readonly staff: boolean
  /** The message that it answers, for In-Reply-To. */
  readonly answers: string | null
}
