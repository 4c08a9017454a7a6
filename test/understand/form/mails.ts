import type { Line, Piece } from '../../../src/domain/document.ts'
import type { Question } from '../../../src/domain/form.ts'
import { campaign, type Fill, isBoxed, options, textOf, wrap } from './pages.ts'

/** How somebody answers the form's questions in the text of a mail. */
export interface Hand {
  /** An option with its box, ticked or not; null deletes it. */
  readonly option: (text: string, ticked: boolean) => string | null
  /** Same, for a label that has a box of its own. */
  readonly boxed?: (text: string, ticked: boolean) => string
  readonly between?: string
  /** Puts options or a written answer on the next line. */
  readonly nextLine?: boolean
  readonly headings?: boolean
  readonly width?: number
}

export function asMail(language: string, fill: Fill, hand: Hand): Line[] {
  const wording = campaign.wordings[language]!
  const { headings = true, nextLine = false, between = '  ' } = hand
  const text: string[] = headings ? [wording.title] : []
  const answer = (question: Question): string => {
    if (['text', 'date', 'serials'].includes(question.kind)) return textOf(fill, question) ?? ''
    const shown = options(question, wording, fill).map(({ text, ticked }) => hand.option(text, ticked))
    return shown.filter((one) => one !== null).join(between)
  }
  for (const question of campaign.form.questions) {
    const label = wording.labels[question.id]!
    if (headings && question.heading) text.push(wording.headings[question.heading]!)
    if (isBoxed(question, wording)) {
      text.push((hand.boxed ?? hand.option)(label, fill[question.id] === true) ?? '')
    } else if (question.kind === 'choice' && question.role !== 'product') {
      const shown = options(question, wording, fill).map((one) => hand.option(one.text, one.ticked))
      text.push(label, ...shown.filter((one) => one !== null))
    } else if (nextLine && answer(question)) text.push(label, answer(question))
    else text.push(`${label} ${answer(question)}`.trim())
  }
  return textLines(text.flatMap((line) => (hand.width ? wrap(line, hand.width) : [line])))
}

export function textLines(text: readonly string[], quote = 0): Line[] {
  return text.map((line) => {
    const pieces: Piece[] = line.trim() === '' ? [] : [{ is: 'print', text: line.trim(), place: null }]
    return { page: null, place: null, text: line, pieces, quote }
  })
}
