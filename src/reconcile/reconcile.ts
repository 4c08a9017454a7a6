import type { Campaign } from '../domain/campaign.ts'
import type { Case, HeldSubmission } from '../domain/case.ts'
import type { Change, Draft, Happening } from '../domain/entry.ts'
import { arisesFrom } from './arises.ts'
import { fold } from './fold.ts'
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
  const submissions = [...given.submissions.filter(({ message }) => message !== submission.message), submission]
  const happened: Happening[] = [
    ...(given.closed && (submission.kind === 'reply' || submission.kind === 'agent')
      ? [{ kind: 'reopened' } as const]
      : []),
    { kind: 'submission', submission, changes: changes(given, { ...given, submissions }, campaign) },
    ...arisesFrom(given, submission),
  ]
  return { after: applied(given, happened, submission.arrivedAt), happened }
}

/** Takes a submission out of a case, and what it had changed. */
export function unlink(given: Case, message: string, campaign: Campaign): Reconciled {
  const submissions = given.submissions.filter((submission) => submission.message !== message)
  const happened: Happening[] = [
    { kind: 'unlinked', message, changes: changes(given, { ...given, submissions }, campaign) },
  ]
  return { after: applied(given, happened, given.openedAt), happened }
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

function changes(before: Case, after: Case, campaign: Campaign): Change[] {
  const standing = fold(after, campaign)
  const serials = new Set([...before.instruments, ...standing.instruments].map(({ serial }) => serial))
  const found: Change[] = [...serials].flatMap((serial) =>
    instrumentChanges(
      before,
      standing.instruments.find((instrument) => instrument.serial === serial),
      serial,
    ),
  )
  for (const question of new Set([...Object.keys(before.answers), ...Object.keys(standing.answers)])) {
    const was = before.answers[question]
    const is = standing.answers[question]
    if (JSON.stringify(was) === JSON.stringify(is)) continue
    found.push({
      of: 'answer',
      question,
      before: was?.value ?? null,
      after: is?.value ?? null,
      message: is?.message ?? was?.message ?? '',
      at: is?.at ?? was?.at ?? '',
    })
  }
  return found
}

function instrumentChanges(before: Case, is: Case['instruments'][number] | undefined, serial: string): Change[] {
  const was = before.instruments.find((instrument) => instrument.serial === serial)
  if (!was || !is) return [{ of: 'instrument', serial, before: was ?? null, after: is ?? null }]
  return Object.entries(is.status).flatMap(([action, modes]) =>
    Object.entries(modes).flatMap(([mode, after]): Change[] => {
      const old = was.status[action]?.[mode] ?? { is: 'outstanding' as const }
      return JSON.stringify(old) === JSON.stringify(after)
        ? []
        : [{ of: 'status', serial, action, mode, before: old, after }]
    }),
  )
}
