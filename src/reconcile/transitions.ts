import type { Cause, InstrumentStatus } from '../domain/case.ts'
import type { Outcome } from '../domain/submission.ts'

type Is = InstrumentStatus['is']

/**
 * What an instrument's status becomes when a later submission says something of it. `=`: it stays as it is.
 * "Done" is not taken back by saying otherwise: that is disputed, unless the writer says that the earlier answer was wrong.
 * An instrument may be sold after it was patched, but not patched after it was sold.
 */
const TABLE: Readonly<Record<Is, Readonly<Record<Outcome, Is | '='>>>> = {
  //            done           planned               declined                absent            not-done
  outstanding: { done: 'done', planned: 'planned', declined: 'declined', absent: 'absent', 'not-done': 'outstanding' },
  done: { done: 'done', planned: 'disputed', declined: 'disputed', absent: 'absent', 'not-done': 'disputed' },
  planned: { done: 'done', planned: 'planned', declined: 'declined', absent: 'absent', 'not-done': '=' },
  declined: { done: 'done', planned: 'planned', declined: 'declined', absent: 'absent', 'not-done': '=' },
  absent: { done: 'disputed', planned: 'disputed', declined: 'disputed', absent: 'absent', 'not-done': 'disputed' },
  disputed: { done: 'done', planned: 'planned', declined: 'declined', absent: 'absent', 'not-done': 'outstanding' },
}

/** One thing that was said of an instrument, a step and a mode. */
export interface Said {
  readonly outcome: Outcome
  readonly until?: string
  /** This mode was named, no mode was, or all of them were. */
  readonly mode: 'named' | 'unstated' | 'all'
  readonly because: Cause
  /** The submission takes back what was said before. */
  readonly retracts: boolean
}

/** The status after it was said; see the table. */
export function next(before: InstrumentStatus, said: Said): InstrumentStatus {
  const is = said.retracts ? statusOf(said.outcome) : TABLE[rowFor(before, said)][said.outcome]
  if (is === '=') return before
  if (is === 'disputed') return { is, between: [...sides(before), { outcome: said.outcome, because: said.because }] }
  if (is === 'done') {
    const known = before.is === 'done' && !before.modeUnstated
    return { is, ...(said.mode === 'unstated' && !known ? { modeUnstated: true } : {}), because: said.because }
  }
  if (is === 'planned') return { is, ...(said.until ? { until: said.until } : {}), because: said.because }
  return { is, because: said.because }
}

/** The status where one submission says several things of the same instrument, step and mode at once. */
export function together(before: InstrumentStatus, all: readonly Said[]): InstrumentStatus {
  const said = withoutImplied(all)
  const outcomes = new Set(said.map(({ outcome }) => outcome))
  if (outcomes.size > 1) return { is: 'disputed', between: said.map(({ outcome, because }) => ({ outcome, because })) }
  return next(before, said.find(({ mode, until }) => mode !== 'unstated' || until) ?? said[0]!)
}

/** "Not yet, we plan it for May" is one plan, and "we do not stop for it now, but in May" too; "done, but not in RUO" speaks of RUO. */
function withoutImplied(all: readonly Said[]): Said[] {
  const has = (...outcomes: Outcome[]) => all.some(({ outcome }) => outcomes.includes(outcome))
  const exception = all.some(({ mode, outcome }) => mode === 'named' && outcome !== 'done')
  return all.filter(
    ({ outcome, mode }) =>
      !(outcome === 'not-done' && has('planned', 'declined', 'absent')) &&
      !(outcome === 'declined' && has('planned')) &&
      !(outcome === 'done' && mode === 'unstated' && exception),
  )
}

/** Who said "done" without a mode may say later what was meant; and a plan whose day is over has become an open step. */
function rowFor(before: InstrumentStatus, { mode, outcome, because }: Said): Is {
  if (before.is === 'done' && before.modeUnstated && mode === 'named') return 'outstanding'
  const overdue = before.is === 'planned' && before.until !== undefined && before.until < because.at.slice(0, 10)
  return overdue && outcome === 'not-done' ? 'outstanding' : before.is
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
