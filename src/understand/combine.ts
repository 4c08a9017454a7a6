import type { Answer } from '../domain/answer.ts'
import type { Campaign } from '../domain/campaign.ts'
import type { Flag, Problem, Statement } from '../domain/submission.ts'
import { uniteForms } from './form/unite.ts'
import type { FoundForms } from './forms-in.ts'
import type { Words } from './own-words.ts'

/** What a mail says in all its parts together. */
export interface Said {
  readonly answers: readonly Answer[]
  readonly statements: readonly Statement[]
  readonly flags: readonly Flag[]
  readonly problems: readonly Problem[]
}

/** Puts forms, own words and what was passed on together: the form stands against the words, and the sender's own against a third person's. */
export function combine(forms: FoundForms, words: Words | null, campaign: Campaign): Said {
  const form = uniteForms(forms.readings, campaign)
  const blank = forms.readings.filter(({ filledIn }) => !filledIn).flatMap(({ problems }) => problems)
  const text: Said = words?.own ?? NOTHING
  const own = form ? withWords(form, text) : { ...text, problems: [...text.problems, ...blank] }
  const passedOn = [uniteForms(forms.forwarded, campaign), ...(words?.forwarded ?? [])].filter(
    (said): said is NonNullable<typeof said> => said !== null && saysSomething(said),
  )
  return passedOn.reduce<Said>(withForwarded, own)
}

const NOTHING: Said = { answers: [], statements: [], flags: [], problems: [] }

/** Words beside a form add what the form is silent about; where they say something else of the same thing, both are shown to a person. */
function withWords(form: Said, words: Said): Said {
  const against = words.statements.filter((statement) => form.statements.some((row) => disagree(row, statement)))
  const silent = words.statements.filter((statement) => !form.statements.some((row) => sameMatter(row, statement)))
  const questions = new Set(form.answers.map(({ question }) => question))
  const denied = words.answers.filter((answer) =>
    form.answers.some(
      (held) => held.question === answer.question && typeof held.value === 'boolean' && held.value !== answer.value,
    ),
  )
  const disputes: Problem[] = [
    ...against.map(({ serial, action, outcome }) => ({
      code: 'contradiction',
      detail: `the form and the mail disagree on ${[action, serial].filter(Boolean).join(' ')} (mail: ${outcome})`,
    })),
    ...denied.map(({ question }) => ({
      code: 'contradiction',
      detail: `the form and the mail disagree on ${question}`,
      question,
    })),
  ]
  return {
    answers: [
      ...form.answers,
      ...(against.length > 0
        ? []
        : words.answers.filter(
            ({ question }) => !questions.has(question) && (silent.length > 0 || !isOfRows(question, words)),
          )),
    ],
    statements: [...form.statements, ...silent],
    flags: [
      ...new Set<Flag>([...form.flags, ...words.flags, ...(disputes.length > 0 ? (['contradiction'] as const) : [])]),
    ],
    problems: [...form.problems, ...words.problems, ...disputes],
  }
}

function withForwarded(own: Said, passedOn: Said): Said {
  const questions = new Set(own.answers.map(({ question }) => question))
  return {
    answers: [...own.answers, ...passedOn.answers.filter(({ question }) => !questions.has(question))],
    statements: [
      ...own.statements,
      ...passedOn.statements.filter((statement) => !own.statements.some((row) => sameMatter(row, statement))),
    ],
    flags: [...new Set([...own.flags, ...passedOn.flags])],
    problems: [
      ...own.problems,
      ...passedOn.problems,
      { code: 'forwarded', detail: 'somebody else wrote this, or it stands in an attached document' },
    ],
  }
}

function saysSomething({ answers, statements, flags }: Said): boolean {
  return answers.length > 0 || statements.length > 0 || flags.length > 0
}

/** An answer that only repeats rows of the words. */
function isOfRows(question: string, words: Said): boolean {
  return words.statements.some(({ action }) => question === action || question.startsWith(`${action}-`))
}

function sameMatter(one: Statement, other: Statement): boolean {
  const instrument = one.serial === other.serial || one.serial === null || other.serial === null
  return one.action === other.action && instrument && modesMeet(one.mode, other.mode)
}

function disagree(one: Statement, other: Statement): boolean {
  return (
    sameMatter(one, other) &&
    one.outcome !== other.outcome &&
    !(one.serial === null && other.serial !== null && one.outcome === 'done' && other.outcome === 'planned')
  )
}

function modesMeet(one: string, other: string): boolean {
  return one === other || ['both', 'unstated'].includes(one) || ['both', 'unstated'].includes(other)
}
