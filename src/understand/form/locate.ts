import type { Campaign } from '../../domain/campaign.ts'
import type { Box, Document } from '../../domain/document.ts'
import { isWritten, type Question } from '../../domain/form.ts'
import type { Language, QuestionId } from '../../domain/names.ts'
import type { Found } from './find-texts.ts'
import { alignPlaced, readPlaced } from './read-placed.ts'
import { recognise } from './recognise.ts'

/** Where the questions of a blank form stand on its pages. */
export interface Located {
  readonly language: Language
  /** Number of the other notice whose form this is. */
  readonly otherNotice: string | null
  readonly boxes: readonly LocatedBox[]
  /** Labels of what is to be written. */
  readonly labels: readonly LocatedLabel[]
  /** What the form has by the campaign's wording, and was not found with certainty. */
  readonly missing: readonly { readonly question: QuestionId; readonly option: string | null }[]
}

export interface LocatedBox {
  readonly question: QuestionId
  readonly option: string
  readonly page: number
  readonly place: Box
}

export interface LocatedLabel {
  readonly question: QuestionId
  readonly page: number
  readonly place: Box
}

/** Finds each question's label and boxes by wording, as a filled form is read; null where the pages hold no form of the campaign. */
export function locate(document: Document, campaign: Campaign): Located | null {
  const recognised = recognise(document.lines, campaign)
  if (recognised === null) return null
  const { form, tokens, found, otherNotice } = recognised
  const collected = readPlaced(form, document, tokens, found, campaign, () => false)
  const pageOf = (one: Found) => document.lines[one.words[0]!.line]!.page
  const boxes = collected.written.flatMap(({ question, marks }) =>
    marks.flatMap(({ option, page, place }) =>
      page !== null && place !== null ? [{ question: question.id, option, page, place }] : [],
    ),
  )
  const labels = alignPlaced(form, found, tokens, pageOf).flatMap(({ found: one, slot, sure }) => {
    const page = pageOf(one)
    const isAsking = slot.is === 'label' && isWritten(slot.question)
    return isAsking && sure && page !== null && one.place
      ? [{ question: slot.question.id, page, place: one.place }]
      : []
  })
  const missing = campaign.form.questions.flatMap((question) =>
    wanted(question).flatMap((option) => {
      const has =
        option === null
          ? labels.some((label) => label.question === question.id)
          : boxes.filter((box) => box.question === question.id && box.option === option).length === 1
      return has ? [] : [{ question: question.id, option }]
    }),
  )
  return { language: form.language, otherNotice, boxes, labels, missing }
}

/** Options that must have one box each; null: a label with room to write. */
function wanted(question: Question): (string | null)[] {
  if (question.kind === 'yes-no') return ['yes', 'no']
  if (question.kind === 'tick') return ['tick']
  return question.kind === 'choice' ? [...question.options] : [null]
}
