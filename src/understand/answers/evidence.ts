import type { Answer, AnswerValue, Evidence } from '../../domain/answer.ts'
import type { AnswerContext, Written, WrittenMark, WrittenText } from './written.ts'

/** An answer with what it was read from; as sure as the least sure of it. */
export function answerFrom(
  written: Written,
  value: AnswerValue,
  from: readonly (WrittenMark | WrittenText)[],
  context: AnswerContext,
): Answer {
  const evidence: Evidence[] = from.map(({ page, place, text }) => ({ part: context.part, page, box: place, text }))
  const confidence = Math.min(...from.map((one) => one.confidence))
  return { question: written.question.id, value, confidence, evidence }
}

/** All texts of a question as one, in their order. */
export function joined(texts: readonly WrittenText[], between: string): string {
  return texts
    .map((one) => one.text.trim())
    .filter(Boolean)
    .join(between)
}
