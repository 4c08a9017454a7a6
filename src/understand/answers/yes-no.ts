import { compact } from '../form/words.ts'
import { answerFrom } from './evidence.ts'
import { type AnswerContext, NOTHING, type ReadAnswer, type Written } from './written.ts'

/** Yes or no by its mark, or by the word typed for it. Both: no answer, and a contradiction. */
export function readYesNo(written: Written, context: AnswerContext): ReadAnswer {
  const { question, marks, texts } = written
  if (marks.some((mark) => mark.state === 'unclear')) {
    return { ...NOTHING, problems: [{ code: 'unclear-mark', question: question.id }] }
  }
  const typed = (word: string) => texts.filter((text) => compact(text.text) === compact(word))
  const ticked = (option: string) => marks.filter((mark) => mark.option === option && mark.state === 'ticked')
  const yes = [...ticked('yes'), ...typed(context.wording.yes)]
  const no = [...ticked('no'), ...typed(context.wording.no)]
  if (yes.length > 0 && no.length > 0) {
    const problem = { code: 'contradiction', question: question.id, detail: `${yes[0]!.text} / ${no[0]!.text}` }
    return { ...NOTHING, problems: [problem], flags: ['contradiction'] }
  }
  const understood = [...typed(context.wording.yes), ...typed(context.wording.no)]
  const other = texts.filter((text) => compact(text.text) !== '' && !understood.includes(text))
  const problems = other.map((text) => ({ code: 'unplaced-text', question: question.id, detail: text.text }))
  const said = [...yes, ...no]
  if (said.length === 0) return { ...NOTHING, problems }
  return { ...NOTHING, answer: answerFrom(written, yes.length > 0, said, context), problems }
}
