import type { QuestionKind } from '../../domain/form.ts'
import { readChoice } from './choice.ts'
import { readDateAnswer } from './date.ts'
import { readQuantities } from './quantities.ts'
import { readSerialsAnswer } from './serials.ts'
import { readSignature } from './signature.ts'
import { readText } from './text.ts'
import { readTick } from './tick.ts'
import { type AnswerContext, NOTHING, type ReadAnswer, type Written } from './written.ts'
import { readYesNo } from './yes-no.ts'

type Reader = (written: Written, context: AnswerContext) => ReadAnswer

const READERS: Record<QuestionKind, Reader> = {
  text: readText,
  date: readDateAnswer,
  'yes-no': readYesNo,
  tick: readTick,
  choice: readChoice,
  serials: readSerialsAnswer,
  quantities: readQuantities,
  signature: readSignature,
}

/** Reads what stands at a question by the reader of its type. An informative question never raises a problem. */
export function readAnswer(written: Written, context: AnswerContext): ReadAnswer {
  if (written.marks.length === 0 && written.texts.length === 0) return NOTHING
  const read = READERS[written.question.kind](written, context)
  return written.question.informative ? { ...read, problems: [] } : read
}
