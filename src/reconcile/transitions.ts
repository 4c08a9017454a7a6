import type { Cause, InstrumentStatus } from '../domain/case.ts'
import type { Outcome } from '../domain/submission.ts'

type Is = InstrumentStatus['is']

/**
 * What an instrument's status becomes when a later submission says something of it. `=`: it stays as it is.
 * A plan never undoes what was done; "not done" after "done" is disputed unless the writer took the earlier answer back.
 */
const TABLE: Readonly<Record<Is, Readonly<Record<Outcome, Is | '='>>>> = {
  //            done           planned               declined                absent            not-done
  outstanding: { done: 'done', planned: 'planned', declined: 'declined', absent: 'absent', 'not-done': 'outstanding' },
  done: { done: 'done', planned: '=', declined: 'disputed', absent: 'absent', 'not-done': 'disputed' },
  planned: { done: 'done', planned: 'planned', declined: 'declined', absent: 'absent', 'not-done': '=' },
  declined: { done: 'done', planned: 'planned', declined: 'declined', absent: 'absent', 'not-done': '=' },
  absent: { done: 'disputed', planned: 'disputed', declined: 'disputed', absent: 'absent', 'not-done': 'disputed' },
  disputed: { done: 'done', planned: 'planned', declined: 'declined', absent: 'absent', 'not-done': 'outstanding' },
}

/** One thing that was said of an instrument, a step and a mode. */
export interface Said {
  readonly outcome: Outcome
  readonly until?: string
  readonly modeUnstated: boolean
  readonly because: Cause
  /** The submission takes back what was said before. */
  readonly retracts: boolean
}

/** The status after it was said; see the table. */
export function next(before: InstrumentStatus, said: Said): InstrumentStatus {
  const is = said.retracts ? statusOf(said.outcome) : TABLE[before.is][said.outcome]
  if (is === '=') return before
  if (is === 'disputed') return { is, between: [...sides(before), { outcome: said.outcome, because: said.because }] }
  if (is === 'done')
    return {
      is,
      ...(said.modeUnstated && !(before.is === 'done' && !before.modeUnstated) ? { modeUnstated: true } : {}),
      because: said.because,
    }
  if (is === 'planned') return { is, ...(said.until ? { until: said.until } : {}), because: said.because }
  return { is, because: said.because }
}

/** The status where one submission says several things of the same instrument, step and mode at once. */
export function together(before: InstrumentStatus, all: readonly Said[]): InstrumentStatus {
  const outcomes = new Set(all.map((said) => said.outcome))
  if (outcomes.size > 1) return { is: 'disputed', between: all.map(({ outcome, because }) => ({ outcome, because })) }
  return next(before, all.find((said) => !said.modeUnstated) ?? all[0]!)
}

function statusOf(outcome: Outcome): Is {
  return outcome === 'not-done' ? 'outstanding' : outcome
}

function sides(before: InstrumentStatus): { outcome: Outcome; because: Cause }[] {
  if (before.is === 'disputed') return [...before.between]
  return before.because
    ? [{ outcome: before.is === 'outstanding' ? 'not-done' : before.is, because: before.because }]
    : []
}
