import type { Answer, AnswerValue, Evidence } from './answer.ts'
import type { SituationCode } from './follow-up.ts'
import type { LetterState } from './letter.ts'
import type {
  ActionId,
  CampaignId,
  CaseId,
  Day,
  FollowUpId,
  Instant,
  ModeId,
  ProductId,
  QuestionId,
  Reference,
  Serial,
} from './names.ts'
import type { Flag, MachineNotice, Outcome, Problem, Statement, SubmissionKind } from './submission.ts'

/** One consignee in one campaign: what its entries, replayed in order, add up to. JSON and back without loss. */
export interface Case {
  readonly id: CaseId
  readonly reference: Reference
  readonly campaign: CampaignId
  readonly consignee: Consignee
  readonly openedAt: Instant
  /** Day from which reminders count; null: no reminders. */
  readonly notifiedOn: Day | null
  readonly instruments: readonly Instrument[]
  /** The answer that counts per question, by the newest submission that says something on it. */
  readonly answers: Readonly<Record<QuestionId, CountedAnswer>>
  /** What each linked message, and each act of an agent, said: by `message`, newest reading only. */
  readonly submissions: readonly HeldSubmission[]
  readonly letters: readonly LetterNote[]
  readonly tasks: readonly Task[]
  readonly escalations: readonly Escalation[]
  readonly holds: readonly Hold[]
  /** Attempts to reach the consignee by other ways than our letters. */
  readonly attempts: readonly Attempt[]
  /** A mode asked once and then accepted by an agent as covering all modes: `config M70412`. */
  readonly modesAccepted: readonly string[]
  /** Situations that an agent found, each to be answered by a letter. */
  readonly found?: readonly Found[]
  /** Of a distributor or importer: whom it passed instruments on to, as a person entered it. */
  readonly customers?: CustomerLedger
  /** Where instruments went, as a person entered it. */
  readonly dispositions?: readonly Disposition[]
  /** Cases that an instrument was handed on to, or came from. */
  readonly linked?: readonly LinkedCase[]
  readonly closed: { readonly at: Instant; readonly by: string; readonly reason: string } | null
  readonly nextLook: Instant | null
  /** Number of entries of this case: the optimistic lock. */
  readonly version: number
}

export interface Consignee {
  readonly id: string
  readonly organisation: string
  readonly role: 'end-user' | 'distributor' | 'importer'
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** BCP 47. */
  readonly language: string
  readonly contacts: readonly Contact[]
  readonly timeZone: string | null
  readonly phone?: string
  readonly postalAddress?: string
}

export interface Contact {
  readonly name: string
  /** Lower case. */
  readonly email: string
  readonly role: string
  /** False once a bounce, or an agent, says that nothing arrives there. */
  readonly valid: boolean
  /** Away until this day, from an out-of-office. */
  readonly awayUntil?: Day
  /** Where they differ from the consignee's. */
  readonly language?: string
  readonly country?: string
  readonly timeZone?: string
  readonly phone?: string
}

export interface Instrument {
  readonly serial: Serial
  readonly product: ProductId
  /** On our shipping list; false: only the customer named it. */
  readonly shipped: boolean
  /** Of a lot: units delivered; left out where the list does not tell. */
  readonly quantity?: number
  /** When it came into a case that was open already: no earlier letter names it. */
  readonly addedAt?: Instant
  readonly status: Readonly<Record<ActionId, Readonly<Record<ModeId, InstrumentStatus>>>>
}

/** One of the answers that exclude each other; of a lot with the units that it counts. */
export type Side = { readonly outcome: Outcome; readonly because: Cause; readonly units?: readonly Units[] }

export type InstrumentStatus =
  | { readonly is: 'outstanding' /** said not done */; readonly because?: Cause; readonly units?: readonly Units[] }
  | {
      readonly is: 'done' /** no mode was named: counts for all, and is asked once */
      readonly modeUnstated?: boolean
      readonly because: Cause
      readonly units?: readonly Units[]
    }
  | { readonly is: 'planned'; readonly until?: Day; readonly because: Cause; readonly units?: readonly Units[] }
  | { readonly is: 'declined'; readonly because: Cause }
  | { readonly is: 'absent'; readonly because: Cause; readonly units?: readonly Units[] }
  | { readonly is: 'disputed'; readonly between: readonly Side[] }

/** So many units of a lot, and what became of them. */
export interface Units {
  readonly way: string
  readonly quantity: number
  readonly on?: Day
  readonly because: Cause
}

/** The submission that says so, and its words. */
export interface Cause {
  readonly message: string
  readonly at: Instant
  readonly evidence: readonly Evidence[]
}

export interface CountedAnswer {
  readonly value: AnswerValue
  readonly message: string
  readonly at: Instant
}

export interface HeldSubmission {
  /** Id of the message, or of the agent's act. */
  readonly message: string
  readonly kind: SubmissionKind
  readonly from: string | null
  readonly at: Instant
  readonly arrivedAt: Instant
  /** `waiting` counts for nothing yet but escalations, and keeps letters to the consignee back. */
  readonly review: 'none' | 'waiting' | 'done'
  readonly problems: readonly Problem[]
  readonly flags: readonly Flag[]
  readonly answers: readonly Answer[]
  readonly statements: readonly Statement[]
  readonly ownWords: string
  readonly notice?: MachineNotice
  /** Attached tables (CSV, workbooks), by name. */
  readonly tables?: readonly string[]
}

export interface LetterNote {
  readonly id: string
  readonly followUp: FollowUpId
  readonly ordinal: number
  readonly state: LetterState
  readonly to: string
  /** When it was decided, later when it was sent. */
  readonly at: Instant
  readonly messageId: string
  readonly unasked: boolean
  /** What it asked or acknowledged: the situation codes and details of its day, so that nothing is asked twice by mistake. */
  readonly about: readonly string[]
  readonly overtaken?: true
  /** Which text went out: for proof, where it carries the campaign's papers. */
  readonly text?: LetterText
}

export interface LetterText {
  readonly language: string
  /** Of the mail with what stands for its files in their place: their own hashes are in `files`. */
  readonly sha256: string
  readonly files: readonly { readonly name: string; readonly sha256: string }[]
}

export interface Task {
  readonly id: string
  readonly what: string
  readonly why: string
  readonly openedAt: Instant
  readonly done: { readonly at: Instant; readonly by: string; readonly result: string } | null
}

export interface Escalation {
  readonly id: string
  readonly kind: 'adverse-event' | 'suspected-compromise'
  readonly message: string
  /** The sentence that raised it. */
  readonly words: string
  /** Arrival of the mail: the clock of the reporting duty. */
  readonly arrivedAt: Instant
  /** A person has it in hand; no alarm any more. */
  readonly seen?: { readonly at: Instant; readonly by: string }
  readonly decided: {
    readonly at: Instant
    readonly by: string
    readonly decision: string
    readonly reason: string
  } | null
}

export interface Found {
  readonly code: SituationCode
  /** The message that it was found in; null: it concerns the case. */
  readonly message: string | null
}

/** A distributor may keep its customers' names to itself: then there are counts only. Null: nobody has told. */
export interface CustomerLedger {
  readonly identified: number | null
  readonly informed: number | null
  readonly answered: number | null
  readonly on: Day
  readonly list: readonly { readonly name: string; readonly informed: boolean; readonly answered: boolean }[]
  /** The mail that brought it. */
  readonly message?: string
}

export interface Disposition {
  readonly serial: Serial
  readonly how: 'sold' | 'moved' | 'scrapped' | 'traded-in'
  readonly on: Day
  /** The case of whoever has it now. */
  readonly to?: LinkedCase
}

export interface LinkedCase {
  readonly case: CaseId
  readonly reference: Reference
  /** `from`: that case had the instrument before; `to`: it has it now. */
  readonly is: 'from' | 'to'
  readonly serial: Serial
}

export interface Hold {
  readonly id: string
  readonly why: string
  readonly until: Instant | null
}

export interface Attempt {
  readonly id: string
  readonly method: 'call' | 'letter' | 'visit' | 'fax' | 'mail'
  readonly on: Day
  readonly by: string
  readonly result: string
}
