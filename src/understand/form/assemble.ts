import type { Answer, ReadSerial } from '../../domain/answer.ts'
import type { Campaign } from '../../domain/campaign.ts'
import type { Day, QuestionId, Reference } from '../../domain/names.ts'
import type { Flag, Problem } from '../../domain/submission.ts'
import { readAnswer } from '../answers/answer.ts'
import type { Written } from '../answers/written.ts'
import type { Collected } from './collected.ts'
import type { FormReading } from './reading.ts'
import type { Recognised } from './recognise.ts'
import { tickedInstruments, withTicked } from './ticked-instruments.ts'

/** Where a form stood, and what may be known of the mail around it. */
export interface FormContext {
  readonly campaign: Campaign
  readonly part: string
  readonly mailDay: Day
  readonly reference: Reference | null
  /** What the document's reader noticed. */
  readonly remarks: readonly string[]
}

/**
 * Reads each question's answer. What was put in before the form was sent counts only if the sender put in something else.
 * An answer below its threshold is left out where it is informative.
 */
export function assemble({ form }: Recognised, collected: Collected, context: FormContext): FormReading {
  const empty = {
    part: context.part,
    language: form.language,
    otherNotice: null,
    reference: context.reference,
    answers: [],
    serials: {},
    ticked: [],
    flags: [],
  }
  const ticked = tickedInstruments(collected.instruments, context.part)
  const filledIn =
    collected.problems.length > 0 ||
    ticked.length > 0 ||
    context.remarks.some(isNote) ||
    collected.written.some(isFilledIn)
  if (!filledIn) return { ...empty, filledIn: false, problems: [] }
  const answers: Answer[] = []
  const serials: Record<QuestionId, readonly ReadSerial[]> = {}
  const flags = new Set<Flag>()
  const problems: Problem[] = [...collected.problems, ...collected.doubts, ...context.remarks.flatMap(problemOf)]
  const order = context.campaign.form.questions.map((question) => question.id)
  const written = [...collected.written].sort(
    (one, other) => order.indexOf(one.question.id) - order.indexOf(other.question.id),
  )
  for (const one of written) {
    const read = readAnswer(one, { ...context, wording: form.wording })
    problems.push(...read.problems)
    for (const flag of read.flags) flags.add(flag)
    if (read.serials.length > 0) serials[one.question.id] = read.serials
    const keep = !one.question.informative || (read.answer && isSureEnough(read.answer, one, context.campaign))
    if (read.answer && keep) answers.push(read.answer)
  }
  const read = withTicked({ answers, serials }, ticked, context.campaign)
  return { ...empty, ...read, filledIn: true, ticked, flags: [...flags], problems }
}

/** The reading of another notice's form: recognised, and not read. */
export function ofOtherNotice({ form, otherNotice }: Recognised, context: FormContext): FormReading {
  const { part, reference } = context
  return {
    part,
    reference,
    language: form.language,
    otherNotice,
    filledIn: false,
    answers: [],
    serials: {},
    ticked: [],
    flags: [],
    problems: [],
  }
}

/** Notes stuck onto the page and comments in its margin are words that no question asked for. */
function isNote(remark: string): boolean {
  return /^(?:note|comment): |^file-attached$/.test(remark)
}

function problemOf(remark: string): Problem[] {
  if (isNote(remark)) return [{ code: 'note', detail: remark }]
  const isDoubtful = /^(?:form-dictionaries-unread|letters-doubtful|xfa-data-left)/.test(remark)
  return isDoubtful ? [{ code: 'form-doubtful', detail: remark }] : []
}

function isFilledIn({ marks, texts }: Written): boolean {
  return (
    texts.some((text) => !text.prefilled && /[\p{L}\p{N}]/u.test(text.text)) ||
    marks.some((mark) => mark.state !== 'empty' && !mark.prefilled)
  )
}

function isSureEnough(answer: Answer, { question }: Written, { thresholds }: Campaign): boolean {
  return answer.confidence >= (thresholds[question.kind] ?? thresholds.default ?? 0)
}
