import type { Answer, Evidence } from './answer.ts'
import type { Channel } from './document.ts'
import type { ActionId, CampaignId, Day, Instant, Language, ProductId, Reference, Serial, StatedMode } from './names.ts'

export type SubmissionKind = 'reply' | 'auto-reply' | 'bounce' | 'other' | 'agent'

/** What one message, or one act of an agent, says. Has no opinion on what follows from it. */
export interface Submission {
  readonly kind: SubmissionKind
  readonly campaign: CampaignId | null
  readonly language: Language | null
  readonly reference: Reference | null
  readonly ownWords: string
  readonly sources: readonly Source[]
  readonly answers: readonly Answer[]
  readonly statements: readonly Statement[]
  readonly flags: readonly Flag[]
  /** Reasons for a person to look at the reading. Empty: nobody needs to. */
  readonly problems: readonly Problem[]
  /** Of machines' mail: what it tells about the address. */
  readonly notice?: MachineNotice
  /** An answer by one click: for the case of our letter alone, and each count is what was open of its lot when the letter was written. */
  readonly byOneClick?: Reference
  /** When the mail was written (its Date), else arrived; of an agent's act, when it happened. */
  readonly at: Instant
}

export interface Source {
  readonly part: string
  readonly channel: Channel
  readonly pages?: number
  readonly reason?: string
}

export type Outcome = 'done' | 'planned' | 'declined' | 'absent' | 'not-done'

/** What the reply says about one instrument and step. `serial` null: about the product, or about nothing named. */
export interface Statement {
  readonly serial: Serial | null
  readonly product: ProductId | null
  readonly action: ActionId
  readonly mode: StatedMode
  readonly outcome: Outcome
  /** Of a plan or a deferral: the day named. */
  readonly until?: Day
  /** Of units of a lot: what became of them, of how many where that is told, and when. */
  readonly way?: string
  readonly quantity?: number
  readonly on?: Day
  /** The count holds in place of every other one of that way. */
  readonly inAll?: true
  readonly confidence: number
  readonly because: readonly Evidence[]
}

export const FLAGS = [
  'adverse-event',
  'suspected-compromise',
  'offline-instrument',
  'wrong-contact',
  'question',
  'contradiction',
  'retraction',
  'unknown-serial',
  'unreadable',
  'missing-attachment',
  'behind-link',
] as const
export type Flag = (typeof FLAGS)[number]

/** `code` is a flag, or one of the contract's codes such as `tick-missing`; `detail` is for the agent: the sentence, the candidate. */
export interface Problem {
  readonly code: string
  readonly detail?: string
  readonly question?: string
}

/** What an automatic mail tells: an absence with its return day and stand-in, or deliveries that failed. */
export interface MachineNotice {
  readonly class:
    | 'out-of-office'
    | 'acknowledgement'
    | 'read-receipt'
    | 'delivered'
    | 'calendar-answer'
    | 'failed'
    | 'delayed'
    | 'own'
    | 'bulk'
    | 'unrelated'
    | 'empty'
  readonly back?: Day
  readonly standIn?: string
  readonly recipients?: readonly {
    readonly address: string
    readonly status: string | null
    readonly permanent: boolean
    readonly text: string
    /** Addresses of our own staff that this letter went to. */
    readonly staff?: readonly string[]
  }[]
}
