import type { Campaign } from '../domain/campaign.ts'
import type { Case, HeldSubmission } from '../domain/case.ts'
import type { Draft, Happening } from '../domain/entry.ts'
import { arisesFrom } from './arises.ts'
import { changes } from './changes.ts'
import { apply } from './replay.ts'

export interface Reconciled {
  readonly after: Case
  readonly happened: readonly Happening[]
}

/**
 * Takes a submission into a case: it replaces an older reading of the same message, instruments and answers are worked out anew from all
 * that counts, and what a machine's mail or a flag brings with it (a bounced address, an escalation) is entered too.
 */
export function reconcile(given: Case, submission: HeldSubmission, campaign: Campaign): Reconciled {
  const older = given.submissions.find(({ message }) => message === submission.message)
  const taken = older ? keepingAcceptance(older, submission) : submission
  const submissions = [...given.submissions.filter(({ message }) => message !== taken.message), taken]
  const news = !older && (taken.kind === 'reply' || taken.kind === 'agent')
  const happened: Happening[] = [
    ...(given.closed && news ? [{ kind: 'reopened' } as const] : []),
    { kind: 'submission', submission: taken, changes: changes(given, { ...given, submissions }, campaign) },
    ...arisesFrom(given, taken),
  ]
  return { after: applied(given, happened, taken.arrivedAt), happened }
}

/** Takes a submission out of a case, and what it had changed. What a person has to decide (escalations, tasks) stays. */
export function unlink(given: Case, message: string, campaign: Campaign): Reconciled {
  const submissions = given.submissions.filter((submission) => submission.message !== message)
  const happened: Happening[] = [
    { kind: 'unlinked', message, changes: changes(given, { ...given, submissions }, campaign) },
  ]
  return { after: applied(given, happened, given.openedAt), happened }
}

/** Works a case out anew after its consignee list, or its campaign, changed; nothing where that makes no difference. */
export function restate(given: Case, campaign: Campaign): Happening[] {
  const found = changes(given, given, campaign)
  return found.length > 0 ? [{ kind: 'restated', changes: found }] : []
}

/** A case after happenings, as the entries made of them would leave it. */
export function applied(
  given: Case,
  happened: readonly Happening[],
  at: string,
  by = 'recall-desk',
  reason?: string,
): Case {
  return happened.reduce(
    (before, what) => apply(before, { at, by, case: given.id, what, ...(reason ? { reason } : {}) } satisfies Draft),
    given,
  )
}

/** A person accepted the older reading. A newer one that says the same needs nobody again; one that differs does. */
function keepingAcceptance(older: HeldSubmission, newer: HeldSubmission): HeldSubmission {
  if (older.review !== 'done' || newer.review === 'done') return newer
  if (said(older) === said(newer)) return { ...newer, review: 'done' }
  const problem = { code: 'read-anew', detail: 'a person accepted another reading of this message' }
  return { ...newer, review: 'waiting', problems: [...newer.problems, problem] }
}

function said({ kind, answers, statements, flags }: HeldSubmission): string {
  const rows = statements.map(({ serial, product, action, mode, outcome, until }) =>
    JSON.stringify([serial, product, action, mode, outcome, until]),
  )
  const values = answers.map(({ question, value }) => JSON.stringify([question, value]))
  return JSON.stringify([kind, values.sort(), rows.sort(), [...flags].sort()])
}
