import { answerFrom, joined } from './evidence.ts'
import { type AnswerContext, NOTHING, type ReadAnswer, type Written } from './written.ts'

/** A text is what was written, blanks evened out; lines of dots and strokes to write on are nothing. */
export function readText(written: Written, context: AnswerContext): ReadAnswer {
  const value = joined(written.texts, ' ')
    .replace(/[._…]{3,}/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (!/[\p{L}\p{N}]/u.test(value)) return NOTHING
  return { ...NOTHING, answer: answerFrom(written, value, written.texts, context) }
}
