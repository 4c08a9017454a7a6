import type { HeldSubmission, Instrument } from '../domain/case.ts'
import { saidAt } from '../domain/counting.ts'
import type { ActionId, Instant } from '../domain/names.ts'
import type { Statement } from '../domain/submission.ts'

/** A statement that names no instrument: it changes none, and tells what to ask. */
export interface Unnamed {
  readonly statement: Statement
  readonly submission: HeldSubmission
  readonly at: Instant
}

/** Such statements of an action that still stand: from the newest reply that has any, until a later one names instruments. */
export function unnamedOf(said: readonly HeldSubmission[], action: ActionId): Unnamed[] {
  const speaksOf = ({ statements }: HeldSubmission, named: boolean) =>
    statements.some((statement) => statement.action === action && (statement.serial !== null) === named)
  const last = said.findLastIndex((submission) => speaksOf(submission, false))
  const submission = said[last]
  if (!submission || said.slice(last + 1).some((later) => speaksOf(later, true))) return []
  return submission.statements
    .filter((statement) => statement.action === action && statement.serial === null)
    .map((statement) => ({ statement, submission, at: saidAt(submission) }))
}

/** Those of them that may mean this instrument. */
export function meaning(unnamed: readonly Unnamed[], { product }: Instrument): Unnamed[] {
  return unnamed.filter(({ statement }) => statement.product === null || statement.product === product)
}
