import type { Answer, ReadSerial } from '../../domain/answer.ts'
import type { Language, QuestionId, Reference } from '../../domain/names.ts'
import type { Flag, Problem } from '../../domain/submission.ts'
import type { TickedInstrument } from './ticked-instruments.ts'

/** What one verification form says, wherever it stood. */
export interface FormReading {
  /** Name of the document it stood in. */
  readonly part: string
  readonly language: Language
  /** Number of the other notice whose form this is: then nothing of it is read. */
  readonly otherNotice: string | null
  /** The sender put something in; false for the blank and for the prefilled form, which then has no answers. */
  readonly filledIn: boolean
  readonly answers: readonly Answer[]
  /** What stood in each serials question, beside the normalised serials of its answer. */
  readonly serials: Readonly<Record<QuestionId, readonly ReadSerial[]>>
  /** Instruments ticked in the list that our printed form has; their serial numbers stand in `serials` too. */
  readonly ticked: readonly TickedInstrument[]
  readonly flags: readonly Flag[]
  readonly problems: readonly Problem[]
  /** Case reference printed on it. */
  readonly reference: Reference | null
  /** Further copies of the form in the same document, for other instruments. */
  readonly copies?: readonly FormReading[]
}

/** A form found in the lines of a mail. */
export interface InlineReading {
  readonly reading: FormReading
  /** Indexes of the lines that belong to the form: the rest is the writer's free text. */
  readonly used: ReadonlySet<number>
  /** The form stands there as it was printed. */
  readonly blank: boolean
}
