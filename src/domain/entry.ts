import type { AnswerValue } from './answer.ts'
import type {
  Attempt,
  Consignee,
  CustomerLedger,
  Disposition,
  Escalation,
  Found,
  HeldSubmission,
  Hold,
  Instrument,
  InstrumentStatus,
  LetterNote,
  LinkedCase,
  Task,
} from './case.ts'
import type { LetterState } from './letter.ts'
import type { ActionId, CampaignId, CaseId, Day, Instant, ModeId, QuestionId, Reference, Serial } from './names.ts'

/** What happened to a case: the only thing that changes one. Values that were there before are kept in `before`. */
export type Happening =
  | {
      readonly kind: 'opened'
      readonly reference: Reference
      readonly campaign: CampaignId
      readonly consignee: Consignee
      readonly instruments: readonly Instrument[]
      readonly notifiedOn: Day | null
    }
  | { readonly kind: 'imported'; readonly before: ImportedPart; readonly after: ImportedPart }
  | { readonly kind: 'submission'; readonly submission: HeldSubmission; readonly changes: readonly Change[] }
  | { readonly kind: 'unlinked'; readonly message: string; readonly changes: readonly Change[] }
  /** Worked out anew because the consignee list, or the campaign, is not what it was. */
  | { readonly kind: 'restated'; readonly changes: readonly Change[] }
  | { readonly kind: 'letter'; readonly letter: LetterNote }
  | {
      readonly kind: 'letter-state'
      readonly letter: string
      readonly before: LetterState
      readonly after: LetterState
      readonly detail: string | null
      /** Called off because more was said before it went out: what it was about is written anew. */
      readonly overtaken?: true
      /** Of a letter that asked for a report of its delivery: whether the server that took it offers them. */
      readonly reportsOffered?: boolean
    }
  | {
      readonly kind: 'contact'
      readonly email: string
      readonly before: Consignee['contacts'][number] | null
      readonly after: Consignee['contacts'][number] | null
    }
  | { readonly kind: 'task'; readonly task: Task }
  | { readonly kind: 'task-done'; readonly task: string; readonly result: string }
  | { readonly kind: 'escalation'; readonly escalation: Escalation }
  | { readonly kind: 'escalation-seen'; readonly escalation: string }
  | { readonly kind: 'escalation-decided'; readonly escalation: string; readonly decision: string }
  | { readonly kind: 'hold'; readonly hold: Hold }
  | { readonly kind: 'hold-ended'; readonly hold: string }
  | { readonly kind: 'attempt'; readonly attempt: Attempt }
  /** An agent says what a message, or the case, is about. */
  | { readonly kind: 'found'; readonly found: Found }
  | { readonly kind: 'modes-accepted'; readonly about: readonly string[] }
  | { readonly kind: 'customers'; readonly before: CustomerLedger | null; readonly after: CustomerLedger }
  | { readonly kind: 'disposed'; readonly disposition: Disposition }
  | { readonly kind: 'linked'; readonly link: LinkedCase }
  | { readonly kind: 'closed' /** the campaign's rule that closed it */; readonly because?: string }
  | { readonly kind: 'reopened' }
  | { readonly kind: 'look'; readonly before: Instant | null; readonly after: Instant | null }

/** Part of a case that a consignee list may change. */
export interface ImportedPart {
  readonly consignee: Consignee
  readonly instruments: readonly Instrument[]
  readonly notifiedOn: Day | null
}

/** What a submission changed. An instrument that only the customer named comes and goes with the submissions that name it. */
export type Change =
  | {
      readonly of: 'status'
      readonly serial: Serial
      readonly action: ActionId
      readonly mode: ModeId
      readonly before: InstrumentStatus
      readonly after: InstrumentStatus
    }
  | {
      readonly of: 'instrument'
      readonly serial: Serial
      readonly before: Instrument | null
      readonly after: Instrument | null
    }
  | {
      readonly of: 'answer'
      readonly question: QuestionId
      readonly before: AnswerValue | null
      readonly after: AnswerValue | null
      readonly message: string
      readonly at: Instant
    }

/** What a person did with a mail that is in no case, or with a campaign as a whole. */
export type DeskAct =
  | { readonly kind: 'mail-claimed'; readonly before: string; readonly into: CaseId | null }
  | { readonly kind: 'mail-dismissed'; readonly before: string }
  | { readonly kind: 'mail-read-again'; readonly before: string }
  | { readonly kind: 'campaign-closed'; readonly cases: number }

/** An act of a person that changes no case. It stands in the same audit trail, in a chain of its own subject. */
export interface DeskDraft {
  readonly at: Instant
  readonly by: string
  /** `mail <id>` or `campaign <id>`; the blank keeps it apart from the id of any case. */
  readonly subject: string
  readonly what: DeskAct
  readonly reason?: string
}

/** A happening with who, when and why: before the store has numbered and signed it. */
export interface Draft {
  readonly at: Instant
  /** `recall-desk 0.1.0`, or the agent's name. */
  readonly by: string
  readonly case: CaseId
  readonly what: Happening
  readonly reason?: string
  /** Id of the mail that caused it. */
  readonly cause?: string
}

/** One line of the audit trail: append-only, chained over all and per case (21 CFR 11.10(e)). */
export interface Entry extends Draft {
  readonly sequence: number
  /** Place in the case's own chain, from 1. */
  readonly caseSequence: number
  readonly previous: string
  readonly previousOfCase: string
  readonly mac: string
}
