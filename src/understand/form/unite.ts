import type { Answer } from '../../domain/answer.ts'
import type { Campaign } from '../../domain/campaign.ts'
import type { Language, Reference } from '../../domain/names.ts'
import type { Flag, Problem, Statement } from '../../domain/submission.ts'
import { forPerson } from './for-person.ts'
import { lotStatements, recounted } from './lot-statements.ts'
import type { FormReading } from './reading.ts'
import { contradicted, formStatements } from './statements.ts'
import { compact } from './words.ts'

/** What the filled forms of one mail say together. */
export interface UnitedForms {
  readonly language: Language
  readonly reference: Reference | null
  readonly answers: readonly Answer[]
  readonly statements: readonly Statement[]
  readonly flags: readonly Flag[]
  readonly problems: readonly Problem[]
}

/**
 * Unites the filled forms of this campaign in one mail: lists are joined, single answers come from the first form, each form's
 * rows stay its own. Null where none is filled in. Forms that differ in more than product and serials are for a person.
 */
export function uniteForms(readings: readonly FormReading[], campaign: Campaign): UnitedForms | null {
  const all = readings.flatMap((reading) => [reading, ...(reading.copies ?? [])])
  const filled = all.filter((reading) => reading.filledIn && reading.otherNotice === null)
  const [first] = filled
  if (!first) return null
  const said = filled.map((reading) => formStatements(reading, campaign))
  const lots = filled.map((reading) => lotStatements(reading, campaign))
  const statements = distinct([...said, ...lots].flatMap((one) => one.statements))
  const problems = [
    ...[...filled, ...said, ...lots].flatMap((one) => one.problems),
    ...filled.flatMap((reading) => forPerson(reading, campaign)),
    ...recounted(statements),
  ]
  if (filled.length > 1) {
    problems.push(...differences(filled, campaign))
    if (said.every((one) => one.flags.length === 0)) problems.push(...contradicted(statements))
  }
  const flags = new Set<Flag>(filled.flatMap((reading) => reading.flags))
  for (const flag of ['contradiction', 'question'] as const)
    if (problems.some(({ code }) => code === flag)) flags.add(flag)
  return {
    language: first.language,
    reference: all.find((reading) => reading.reference)?.reference ?? null,
    answers: unitedAnswers(filled, campaign),
    statements,
    flags: [...flags],
    problems,
  }
}

function unitedAnswers(readings: readonly FormReading[], campaign: Campaign): Answer[] {
  return campaign.form.questions.flatMap((question) => {
    const { id } = question
    const answers = readings.flatMap((reading) => reading.answers.find((answer) => answer.question === id) ?? [])
    const [first] = answers
    if (!first) return []
    const lists = answers.filter((answer) => Array.isArray(answer.value))
    if (lists.length < 2) return [first]
    return [
      {
        question: id,
        value:
          question.kind === 'quantities'
            ? lists.flatMap((answer) => answer.value as readonly number[])
            : [...new Set(lists.flatMap((answer) => answer.value as readonly string[]))],
        confidence: Math.min(...lists.map((answer) => answer.confidence)),
        evidence: lists.flatMap((answer) => answer.evidence),
      },
    ]
  })
}

function differences(readings: readonly FormReading[], campaign: Campaign): Problem[] {
  const different = campaign.form.questions.filter((question) => {
    if (question.kind === 'serials' || question.kind === 'quantities' || question.role === 'product') return false
    const values = readings.map((reading) => shown(reading.answers.find((answer) => answer.question === question.id)))
    return new Set(values).size > 1
  })
  return different.length === 0 ? [] : [{ code: 'several-forms', detail: different.map(({ id }) => id).join(', ') }]
}

function shown(answer: Answer | undefined): string {
  if (!answer) return ''
  return typeof answer.value === 'string' ? compact(answer.value) : JSON.stringify(answer.value)
}

function distinct(statements: readonly Statement[]): Statement[] {
  const rows = new Map<string, Statement>()
  for (const row of statements) {
    const key = [row.serial, row.product, row.action, row.mode, row.outcome, row.way, row.quantity, row.on].join(' ')
    if (!rows.has(key)) rows.set(key, row)
  }
  return [...rows.values()]
}
