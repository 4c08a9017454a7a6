import { compact } from '../form/words.ts'
import { answerFrom } from './evidence.ts'
import { type AnswerContext, NOTHING, type ReadAnswer, type Written } from './written.ts'

/** A tick is true or absent. What was typed beside it counts where it says yes; anything else is for a person. */
export function readTick(written: Written, context: AnswerContext): ReadAnswer {
  const { question, marks, texts } = written
  if (marks.some((mark) => mark.state === 'unclear')) {
    return { ...NOTHING, problems: [{ code: 'unclear-mark', question: question.id }] }
  }
  const typed = texts.filter((text) => compact(text.text) !== '')
  const yes = compact(context.wording.yes)
  const saidYes = typed.filter((text) => compact(text.text) === yes)
  const other = typed.filter((text) => compact(text.text) !== yes)
  const problems = other.map((text) => ({ code: 'unplaced-text', question: question.id, detail: text.text }))
  const for_ = [...marks.filter((mark) => mark.state === 'ticked'), ...saidYes]
  if (for_.length === 0) return { ...NOTHING, problems }
  return { ...NOTHING, answer: answerFrom(written, true, for_, context), problems }
}
