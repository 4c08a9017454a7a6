import type { Answer, ReadSerial } from '../../domain/answer.ts'
import type { Campaign } from '../../domain/campaign.ts'
import type { Day, QuestionId, Reference } from '../../domain/names.ts'
import type { Flag, Problem } from '../../domain/submission.ts'
import { readAnswer } from '../answers/answer.ts'
import type { Written } from '../answers/written.ts'
import type { Collected } from './collected.ts'
import type { FormReading } from './reading.ts'
import type { Recognised } from './recognise.ts'

/** Where a form stood, and what may be known of the mail around it. */
export interface FormContext {
  readonly campaign: Campaign
  readonly part: string
  readonly mailDay: Day
  readonly reference: Reference | null
}

/** Reads each question's answer. What was put in before the form was sent counts only if the sender put in something else. */
export function assemble({ form }: Recognised, collected: Collected, context: FormContext): FormReading {
  const empty = {
    part: context.part,
    language: form.language,
    otherNotice: null,
    reference: context.reference,
    answers: [],
    serials: {},
    flags: [],
  }
  const filledIn = collected.problems.length > 0 || collected.written.some(isFilledIn)
  if (!filledIn) return { ...empty, filledIn: false, problems: [] }
  const answers: Answer[] = []
  const serials: Record<QuestionId, readonly ReadSerial[]> = {}
  const flags = new Set<Flag>()
  const problems: Problem[] = [...collected.problems]
  const order = context.campaign.form.questions.map((question) => question.id)
  const written = [...collected.written].sort(
    (one, other) => order.indexOf(one.question.id) - order.indexOf(other.question.id),
  )
  for (const one of written) {
    const read = readAnswer(one, { ...context, wording: form.wording })
    problems.push(...read.problems)
    for (const flag of read.flags) flags.add(flag)
    if (read.serials.length > 0) serials[one.question.id] = read.serials
    if (read.answer && isSureEnough(read.answer, one, context.campaign)) answers.push(read.answer)
    else if (read.answer && !one.question.informative) {
      answers.push(read.answer)
      problems.push({ code: 'low-confidence', question: one.question.id, detail: read.answer.evidence[0]?.text })
    }
  }
  return { ...empty, filledIn: true, answers, serials, flags: [...flags], problems }
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
    flags: [],
    problems: [],
  }
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
