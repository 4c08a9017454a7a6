import type { Box } from './document.ts'
import type { Day, QuestionId, Serial } from './names.ts'

/** Text: string · date: Day · yes-no and tick: boolean · choice: option ids · serials: normalised, in the order read · quantities: numbers, in the order read · signature: true. */
export type AnswerValue = string | boolean | readonly string[] | readonly number[]

/** What was marked or written for one question, never inferred from another. */
export interface Answer {
  readonly question: QuestionId
  readonly value: AnswerValue
  /** 0 to 1, from the agreement of independent readers. */
  readonly confidence: number
  readonly evidence: readonly Evidence[]
}

export interface Evidence {
  /** Name of the Document, or `agent`. */
  readonly part: string
  readonly page: number | null
  readonly box: Box | null
  /** Words as they were written; of an agent's correction, the reason. */
  readonly text: string
}

/** A serial number beside what was written. `product` is null where it fits no pattern or another product line's. */
export interface ReadSerial {
  readonly serial: Serial
  readonly written: string
  readonly product: string | null
  readonly fits: 'campaign' | 'other-line' | 'none'
}

export type { Day }
