import type { ActionId, QuestionId } from './names.ts'

/** The verification form of a campaign: its questions in printed order. */
export interface FormDefinition {
  readonly questions: readonly Question[]
}

export type Question = {
  readonly id: QuestionId
  readonly asks: 'consignee' | 'distributor'
  /** Organisation and respondent: below the threshold left out, and never a reason for review. */
  readonly informative?: boolean
  readonly role?: QuestionRole
  /** Of the distributor's part: a distributor whose answer lacks it is asked for it. A yes-no question is so in any case. */
  readonly required?: boolean
  /** Heading printed above it: a key of the wording's `headings`. */
  readonly heading?: string
} & QuestionType

/**
 * The part that a question plays whatever the campaign calls it. `all-modes`: the tick that makes every row of its form hold for all
 * modes. `other-action` and `query`: ticks and texts that a person has to read. `not-applicable`: the part for distributors is none.
 */
export type QuestionRole =
  | 'organisation'
  | 'respondent'
  | 'respondent-date'
  | 'product'
  | 'receipt'
  | 'informed'
  | 'all-modes'
  | 'other-action'
  | 'query'
  | 'not-applicable'

export type QuestionType =
  | { readonly kind: 'text' }
  | { readonly kind: 'date' }
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'tick' /** a tick that repeats the serial list of another action */; readonly sameAs?: ActionId }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'serials' }
  /** Counts of units, in the order of the lots beside them. */
  | { readonly kind: 'quantities' }
  /** Whether somebody signed; not who. */
  | { readonly kind: 'signature' }

export type QuestionKind = QuestionType['kind']

/** Answered by writing beside or under the label, not at boxes. */
export function isWritten({ kind }: Question): boolean {
  return kind === 'text' || kind === 'date' || kind === 'serials' || kind === 'quantities' || kind === 'signature'
}

/** What a distributor is asked to confirm. */
export function partOf({ questions }: FormDefinition): Question[] {
  return questions.filter(({ asks, kind, required }) => asks === 'distributor' && (kind === 'yes-no' || required))
}

/** One step that is to be done in each mode of each instrument, and the questions that tell of it. */
export interface RequiredAction {
  readonly id: ActionId
  readonly done: QuestionId
  readonly doneSerials: QuestionId
  /** Tick that says "the same serial numbers as for …". */
  readonly sameSerials?: { readonly question: QuestionId; readonly as: ActionId }
  readonly optOut: QuestionId
  readonly optOutSerials: QuestionId
  /** What each opt-out option says of the instrument. */
  readonly reasons: Readonly<Record<string, 'absent' | 'declined'>>
}

/** Devices known by lot: what is to become of every unit that was delivered, and the questions that tell of it. */
export interface LotAccount {
  readonly id: ActionId
  readonly ways: readonly Way[]
  /** Ticks that say that no unit is left beside those told of: it was used up. */
  readonly rest: readonly QuestionId[]
  /** Ticks that say that there is no unit at all. */
  readonly none: readonly QuestionId[]
}

/** One thing that may become of units: `returned`, `destroyed`, `quarantined`. */
export interface Way {
  readonly id: string
  readonly tick: QuestionId
  readonly quantities: QuestionId
  readonly lots: QuestionId
  readonly on: QuestionId
  /** `planned`: the units are still there. */
  readonly outcome: 'done' | 'planned'
}
