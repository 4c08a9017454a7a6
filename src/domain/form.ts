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
  /** Heading printed above it: a key of the wording's `headings`. */
  readonly heading?: string
} & QuestionType

/** The part that a question plays whatever the campaign calls it; `all-modes` is the tick that makes every row of its form hold for all modes. */
export type QuestionRole =
  | 'organisation'
  | 'respondent'
  | 'respondent-date'
  | 'product'
  | 'receipt'
  | 'informed'
  | 'all-modes'

export type QuestionType =
  | { readonly kind: 'text' }
  | { readonly kind: 'date' }
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'tick' /** a tick that repeats the serial list of another action */; readonly sameAs?: ActionId }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'serials' }

export type QuestionKind = QuestionType['kind']

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
