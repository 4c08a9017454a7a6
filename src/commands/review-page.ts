import type { Evidence } from '../domain/answer.ts'
import type { Case, HeldSubmission } from '../domain/case.ts'
import { instrumentLines, wrapped } from './page.ts'

/** One reading beside its evidence, for a terminal of 100 columns. */
export function reviewPage(held: Case, submission: HeldSubmission): string {
  const answers = submission.answers.flatMap(({ question, value, confidence, evidence }) => [
    ...wrapped(`${question.padEnd(26)} ${[value].flat().join(', ').padEnd(20)} ${percent(confidence)}`, '  '),
    ...evidence.slice(0, 3).flatMap(witness),
  ])
  const rows = submission.statements.flatMap(
    ({ serial, product, action, mode, outcome, until, confidence, because }) => [
      `  ${(serial ?? product ?? '(not named)').padEnd(14)} ${action.padEnd(8)} ${mode.padEnd(9)} ${outcome}${until ? ` ${until}` : ''}  ${percent(confidence)}`,
      ...because.slice(0, 2).flatMap(witness),
    ],
  )
  const problems = submission.problems.flatMap(({ code, question, detail }) =>
    wrapped(`${[code, question].filter(Boolean).join(' ')}${detail ? `: ${detail}` : ''}`, '  '),
  )
  const section = (title: string, lines: readonly string[]) => (lines.length > 0 ? ['', `${title}:`, ...lines] : [])
  return [
    `${held.reference}  ${held.consignee.organisation}  (${submission.review})`,
    `${submission.kind} from ${submission.from ?? 'nobody'}, arrived ${submission.arrivedAt.slice(0, 16).replace('T', ' ')}`,
    ...section('Why a person should look', problems),
    ...section('Own words', wrapped(submission.ownWords, '  | ')),
    ...section('Answers', answers),
    ...section('Instruments, as said', rows),
    ...section('Instruments, on record', instrumentLines(held)),
    '',
    `recall-desk review accept ${submission.message} --agent NAME`,
    `recall-desk review correct ${submission.message} QUESTION VALUE --agent NAME`,
  ].join('\n')
}

function witness({ part, page, text }: Evidence): string[] {
  const where = `${part}${page ? `, page ${page}` : ''}`
  return wrapped(`${where}: ${text ? `“${text.replace(/\s+/g, ' ').slice(0, 160)}”` : 'no words'}`, '      ')
}

function percent(confidence: number): string {
  return `${Math.round(confidence * 100)} %`
}
