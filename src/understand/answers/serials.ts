import type { Problem } from '../../domain/submission.ts'
import { readSerials } from '../serials.ts'
import { answerFrom, joined } from './evidence.ts'
import { remarksBeside } from './remarks.ts'
import { type AnswerContext, NOTHING, type ReadAnswer, type Written } from './written.ts'

/**
 * Serial numbers in the order read, each once. One that fits no pattern stays and asks for a person; one of another product line
 * stays and is flagged.
 */
export function readSerialsAnswer(written: Written, context: AnswerContext): ReadAnswer {
  const { question, texts } = written
  const text = joined(texts, '\n')
  const read = readSerials(text, context.campaign, 'serial-field')
  const serials = read.filter((one, at) => read.findIndex((other) => other.serial === one.serial) === at)
  if (serials.length === 0) return NOTHING
  const problems: Problem[] = serials.flatMap((one) => {
    if (one.fits === 'campaign') return []
    const code = one.fits === 'none' ? 'serial-malformed' : 'unknown-serial'
    return [{ code, question: question.id, detail: one.written }]
  })
  const rest = serials.reduce((left, { written: own }) => left.replace(own, ' '), text)
  const remarks = remarksBeside(rest, context.campaign, context.wording.labels[question.id] ?? '')
  if (remarks.length > 0) problems.push({ code: 'serials-with-remark', question: question.id, detail: text })
  return {
    answer: answerFrom(
      written,
      serials.map((one) => one.serial),
      texts,
      context,
    ),
    problems,
    flags: serials.some((one) => one.fits === 'other-line') ? ['unknown-serial'] : [],
    serials,
  }
}
