import type { Case, HeldSubmission } from '../domain/case.ts'

/** One reading beside its evidence, for a terminal. */
export function reviewPage(held: Case, submission: HeldSubmission): string {
  const rows = submission.statements.map(
    ({ serial, product, action, mode, outcome, because }) =>
      `  ${(serial ?? product ?? '(not named)').padEnd(12)} ${action.padEnd(8)} ${mode.padEnd(9)} ${outcome.padEnd(9)} ${quoted(because[0]?.text)}`,
  )
  const answers = submission.answers.map(
    ({ question, value, confidence, evidence }) =>
      `  ${question.padEnd(26)} ${[value].flat().join(', ').padEnd(28)} ${Math.round(confidence * 100)} %  ${where(evidence[0])} ${quoted(evidence[0]?.text)}`,
  )
  return [
    `${held.reference}  ${held.consignee.organisation}  (${submission.review})`,
    `from ${submission.from ?? 'nobody'}, arrived ${submission.arrivedAt}`,
    '',
    'Why a person should look:',
    ...submission.problems.map(
      ({ code, question, detail }) => `  ${[code, question].filter(Boolean).join(' ')}${detail ? `: ${detail}` : ''}`,
    ),
    '',
    'Own words:',
    ...submission.ownWords.split('\n').map((line) => `  | ${line}`),
    ...(answers.length > 0 ? ['', 'Answers:', ...answers] : []),
    ...(rows.length > 0 ? ['', 'Instruments:', ...rows] : []),
    '',
    'On record:',
    ...held.instruments.map(
      ({ serial, product, status }) =>
        `  ${serial.padEnd(12)} ${product.padEnd(14)} ${Object.entries(status)
          .map(
            ([action, modes]) =>
              `${action}: ${Object.entries(modes)
                .map(([mode, { is }]) => `${mode} ${is}`)
                .join(', ')}`,
          )
          .join('; ')}`,
    ),
  ].join('\n')
}

function where(evidence: { part: string; page: number | null } | undefined): string {
  return evidence ? `${evidence.part}${evidence.page ? `, page ${evidence.page}` : ''}` : ''
}

function quoted(text: string | undefined): string {
  return text ? `“${text.replace(/\s+/g, ' ').slice(0, 100)}”` : ''
}
