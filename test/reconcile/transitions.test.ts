import assert from 'node:assert/strict'
import type { Cause, InstrumentStatus } from '../../src/domain/case.ts'
import type { Outcome } from '../../src/domain/submission.ts'
import { next, type Said, together } from '../../src/reconcile/transitions.ts'

const because: Cause = { message: 'm-1', at: '2023-04-12T09:00:00Z', evidence: [] }
const STANDING: Readonly<Record<InstrumentStatus['is'], InstrumentStatus>> = {
  outstanding: { is: 'outstanding' },
  done: { is: 'done', because },
  planned: { is: 'planned', because },
  declined: { is: 'declined', because },
  absent: { is: 'absent', because },
  disputed: { is: 'disputed', between: [{ outcome: 'done', because }] },
}
const said = (outcome: Outcome, more: Partial<Said> = {}): Said => ({
  outcome,
  mode: 'all',
  because: { ...because, message: 'm-2' },
  retracts: false,
  ...more,
})

/** What each becomes when this is said of it, in the words of a recall coordinator. */
const TABLE = `
  before       done      planned   declined  absent    not-done
  outstanding  done      planned   declined  absent    outstanding
  done         done      disputed  disputed  absent    disputed
  planned      done      planned   declined  absent    planned
  declined     done      planned   declined  absent    declined
  absent       disputed  disputed  disputed  absent    disputed
  disputed     done      planned   declined  absent    outstanding`

describe('The status of an instrument', () => {
  const [head, ...rows] = TABLE.trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
  for (const [before, ...after] of rows)
    for (const [at, becomes] of after.entries()) {
      const outcome = head![at + 1] as Outcome
      it(`${before}, then said ${outcome}: ${becomes}`, () => {
        assert.equal(next(STANDING[before as InstrumentStatus['is']], said(outcome)).is, becomes)
      })
    }

  it('is what a retraction says, whatever it was', () => {
    for (const before of Object.values(STANDING))
      assert.equal(next(before, said('not-done', { retracts: true })).is, 'outstanding')
  })

  it('keeps both sides of a dispute', () => {
    const after = next(STANDING.done, said('not-done'))
    assert.deepEqual(
      after.is === 'disputed' && after.between.map(({ outcome, because: { message } }) => [outcome, message]),
      [
        ['done', 'm-1'],
        ['not-done', 'm-2'],
      ],
    )
  })

  it('stays done in a named mode when it is said again without one', () => {
    assert.equal(
      (next(STANDING.done, said('done', { mode: 'unstated' })) as { modeUnstated?: boolean }).modeUnstated,
      undefined,
    )
    assert.equal(
      (next(STANDING.outstanding, said('done', { mode: 'unstated' })) as { modeUnstated?: boolean }).modeUnstated,
      true,
    )
  })

  it('is one plan where "not yet" and "in May" stand together, and disputed where done and not done do', () => {
    assert.equal(
      together(STANDING.outstanding, [said('not-done'), said('planned', { until: '2023-05-12' })]).is,
      'planned',
    )
    assert.equal(
      together(STANDING.outstanding, [said('declined'), said('planned', { until: '2023-05-12' })]).is,
      'planned',
    )
    assert.equal(together(STANDING.outstanding, [said('done'), said('not-done')]).is, 'disputed')
    assert.equal(
      together(STANDING.outstanding, [said('done', { mode: 'unstated' }), said('not-done', { mode: 'named' })]).is,
      'outstanding',
    )
  })
})
