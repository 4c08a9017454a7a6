import type { Answer, ReadSerial } from '../../domain/answer.ts'
import type { Campaign, Wording } from '../../domain/campaign.ts'
import type { Box, Mark, Witness } from '../../domain/document.ts'
import type { Question } from '../../domain/form.ts'
import type { Day } from '../../domain/names.ts'
import type { Flag, Problem } from '../../domain/submission.ts'

/** What stands at one question of one form, before it is read as an answer. */
export interface Written {
  readonly question: Question
  readonly marks: readonly WrittenMark[]
  readonly texts: readonly WrittenText[]
}

/** A box, or a word that says as much, beside one option of the question. */
export interface WrittenMark {
  /** Option id; `yes`, `no` or `tick`. */
  readonly option: string
  readonly state: Mark['state']
  readonly confidence: number
  readonly prefilled: boolean
  readonly page: number | null
  readonly place: Box | null
  /** The option's words. */
  readonly text: string
}

/** Text put into the question's field, or typed beside its label. */
export interface WrittenText {
  readonly text: string
  readonly confidence: number
  readonly prefilled: boolean
  readonly page: number | null
  readonly place: Box | null
}

export interface AnswerContext {
  readonly campaign: Campaign
  readonly wording: Wording
  /** Day on which the mail was written: no answer can be from later. */
  readonly mailDay: Day
  /** Name of the document. */
  readonly part: string
}

/** What a question's reader makes of it. */
export interface ReadAnswer {
  readonly answer: Answer | null
  readonly problems: readonly Problem[]
  readonly flags: readonly Flag[]
  readonly serials: readonly ReadSerial[]
}

export const NOTHING: ReadAnswer = { answer: null, problems: [], flags: [], serials: [] }

/** Confidence of a value by its witnesses: two that agree, or one that nothing contradicts. */
export function confidenceOf(by: readonly Witness[]): number {
  return new Set(by).size >= 2 ? 0.99 : 0.97
}
