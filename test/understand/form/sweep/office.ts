import type { Question } from '../../../../src/domain/form.ts'
import { campaign, type Fill, isBoxed, options, textOf } from '../pages.ts'
import type { Chance } from './chance.ts'

/** A form as rows of paragraphs: one cell or two. A piece is words, a box, or an answer. */
export type Piece = { readonly words: string } | { readonly box: boolean } | { readonly answer: string }
export type Row = readonly (readonly (readonly Piece[])[])[]

export interface OfficeLayout {
  /** Labels and answers in two cells, or one below the other. */
  readonly cells: boolean
  readonly boxes: 'before' | 'behind'
  /** Options on lines of their own. */
  readonly stacked: boolean
}

export function randomOfficeLayout(chance: Chance): OfficeLayout {
  return { cells: chance.is(0.6), boxes: chance.is(0.75) ? 'before' : 'behind', stacked: chance.is(0.4) }
}

/** The form's rows, filled in; every office format is made from these. */
export function officeRows(language: string, fill: Fill, layout: OfficeLayout): Row[] {
  const wording = campaign.wordings[language]!
  const rows: Row[] = [[[[{ words: wording.title }], [{ words: 'FSN2023-1338' }]]]]
  for (const question of campaign.form.questions) {
    if (question.heading) rows.push([[[{ words: wording.headings[question.heading]! }]]])
    if (question.id === 'config-same-serials') rows.push([[[{ words: wording.between[0]! }]]])
    const label = wording.labels[question.id]!
    if (isBoxed(question, wording)) rows.push([[option(label, fill[question.id] === true, layout)]])
    else {
      const answer = answers(question, language, fill, layout)
      const asked: Piece[] = [{ words: label }]
      const isShort = answer.length === 1 && !layout.stacked
      if (layout.cells) rows.push([[asked], answer])
      else rows.push([isShort ? [[...asked, { words: '  ' }, ...answer[0]!]] : [asked, ...answer]])
    }
  }
  return rows
}

function answers(question: Question, language: string, fill: Fill, layout: OfficeLayout): Piece[][] {
  if (['text', 'date', 'serials'].includes(question.kind)) return [[{ answer: textOf(fill, question) ?? '' }]]
  const shown = options(question, campaign.wordings[language]!, fill).map(({ text, ticked }) =>
    option(text, ticked, layout),
  )
  const isLong = question.kind === 'choice' && question.role !== 'product'
  return isLong || layout.stacked ? shown : [shown.flatMap((one, at) => (at > 0 ? [{ words: '     ' }, ...one] : one))]
}

function option(text: string, ticked: boolean, { boxes }: OfficeLayout): Piece[] {
  const [box, words] = [{ box: ticked }, { words: text }]
  return boxes === 'before' ? [box, { words: ' ' }, words] : [words, { words: ' ' }, box]
}
