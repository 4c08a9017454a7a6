import { compact, wordsOf } from '../form/words.ts'
import { answerFrom } from './evidence.ts'
import { type AnswerContext, NOTHING, type ReadAnswer, type Written, type WrittenText } from './written.ts'

/** The options ticked, or typed by name, in the form's order. */
export function readChoice(written: Written, context: AnswerContext): ReadAnswer {
  const { question, marks, texts } = written
  if (question.kind !== 'choice') return NOTHING
  if (marks.some((mark) => mark.state === 'unclear')) {
    return { ...NOTHING, problems: [{ code: 'unclear-mark', question: question.id }] }
  }
  const ticked = marks.filter((mark) => mark.state === 'ticked')
  const typed = texts.map((text) => ({ text, options: optionsTyped(text, written, context) }))
  const unknown = typed.filter(({ text, options }) => options.length === 0 && compact(text.text) !== '')
  const problems = unknown.map(({ text }) => ({ code: 'unplaced-text', question: question.id, detail: text.text }))
  const named = typed.filter(({ options }) => options.length > 0)
  const chosen = new Set([...ticked.map((mark) => mark.option), ...named.flatMap(({ options }) => options)])
  if (chosen.size === 0) return { ...NOTHING, problems }
  const value = question.options.filter((option) => chosen.has(option))
  return {
    ...NOTHING,
    answer: answerFrom(written, value, [...ticked, ...named.map(({ text }) => text)], context),
    problems,
  }
}

/** Options that make up a typed text: nothing else may stand in it but what joins them. */
function optionsTyped(text: WrittenText, { question }: Written, { wording, campaign }: AnswerContext): string[] {
  if (question.kind !== 'choice') return []
  const names = question.options.flatMap((option) => {
    const product = question.role === 'product' ? campaign.products.find(({ id }) => id === option) : undefined
    const written = [wording.options[question.id]?.[option], product?.name, ...(product?.alsoCalled ?? [])]
    return written.flatMap((name) => (name ? [{ option, words: ` ${spaced(name)} ` }] : []))
  })
  names.sort((one, other) => other.words.length - one.words.length)
  const found = new Set<string>()
  let rest = ` ${spaced(text.text)} `
  for (const { option, words } of names) {
    if (!rest.includes(words)) continue
    found.add(option)
    rest = rest.replaceAll(words, ' ')
  }
  return /^(?: (?:en|and|und|et|y|e))* $/.test(rest) ? question.options.filter((option) => found.has(option)) : []
}

function spaced(text: string): string {
  return wordsOf(text)
    .map(({ norm }) => norm)
    .join(' ')
}
