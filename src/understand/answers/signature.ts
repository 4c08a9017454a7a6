import { answerFrom } from './evidence.ts'
import { type AnswerContext, NOTHING, type ReadAnswer, type Written } from './written.ts'

/** Something stands where the signature is asked: a name typed there, a signed field, or ink that is no word. Whose it is nobody can say. */
export function readSignature(written: Written, context: AnswerContext): ReadAnswer {
  const signed = written.texts.filter(({ text }) => !/^[\s._…-]*$/.test(text))
  return signed.length === 0 ? NOTHING : { ...NOTHING, answer: answerFrom(written, true, signed, context) }
}
