import assert from 'node:assert/strict'
import type { Case, HeldSubmission } from '../../src/domain/case.ts'
import type { Statement, Submission } from '../../src/domain/submission.ts'
import { untouched } from '../../src/domain/untouched.ts'
import { withCameBetween } from '../../src/reconcile/came-between.ts'
import { openCampaigns } from '../../src/shelf.ts'
import { aCaseOfLots, outstanding } from '../send/a-case.ts'

const [campaign] = await openCampaigns([new URL('../../config/campaigns/fsn2024-0217', import.meta.url).pathname])

const row = (way: string, quantity: number): Statement => ({
  serial: 'HD240101',
  product: 'ddimer-cartridge',
  action: 'removal',
  mode: 'unstated',
  outcome: way === 'rest' ? 'absent' : way === 'quarantined' ? 'planned' : 'done',
  way,
  quantity,
  confidence: 1,
  because: [],
})
const told = (minute: number, rows: readonly Statement[], more: Partial<HeldSubmission> = {}): HeldSubmission => ({
  message: `m-${minute}`,
  kind: 'reply',
  from: 'lab@lab.example',
  at: `2024-03-11T09:${minute}:00.000Z`,
  arrivedAt: `2024-03-11T09:${minute}:00.000Z`,
  review: 'none',
  problems: [],
  flags: [],
  answers: [],
  statements: rows,
  ownWords: '',
  ...more,
})

/** What a person has to decide about a click at half past nine, of 24 units delivered. */
function decides(click: Statement, ...submissions: HeldSubmission[]): string[] {
  const lots = aCaseOfLots(outstanding)
  const instruments = lots.instruments.map((lot) => ({ ...lot, status: untouched(campaign!) }))
  const held: Case = { ...lots, instruments, submissions }
  const submission: Submission = {
    kind: 'reply',
    campaign: 'fsn2024-0217',
    language: 'en',
    reference: held.reference,
    ownWords: '',
    sources: [],
    answers: [],
    statements: [click],
    flags: [],
    problems: [],
    byOneClick: held.reference,
    at: '2024-03-11T09:30:00.000Z',
  }
  const mail = { id: 'm-30', arrivedAt: '2024-03-11T09:30:00.000Z' }
  return withCameBetween(submission, mail, held, campaign!).problems.map(({ code }) => code)
}

describe('What came between our letter and an answer by one click', () => {
  for (const [what, click, before] of [
    ['nothing', row('returned', 24), []],
    ['the same', row('returned', 24), [told(10, [row('returned', 24)])]],
    ['that nothing is left, again', row('rest', 24), [told(10, [row('rest', 24)])]],
    [
      'units that were put into quarantine, and then destroyed',
      row('destroyed', 24),
      [told(10, [row('quarantined', 24)])],
    ],
    ['a count before the letter', row('destroyed', 14), [told(10, [row('returned', 10)])]],
    [
      'what arrived after it, when it is read again',
      row('returned', 24),
      [told(30, [row('returned', 24)]), told(40, [row('returned', 9)], { kind: 'agent' })],
    ],
  ] as const)
    it(`is for nobody to decide: ${what}`, () => assert.deepEqual(decides(click, ...before), []))

  for (const [what, click, before] of [
    ['a part', row('returned', 24), [told(10, [row('destroyed', 10)])]],
    ['all, by another way', row('returned', 24), [told(10, [row('destroyed', 24)])]],
    ['another count of the same way', row('returned', 24), [told(10, [row('returned', 10)])]],
    ['counts in dispute', row('returned', 24), [told(10, [row('returned', 10)]), told(20, [row('returned', 24)])]],
    ['that nothing is left', row('returned', 24), [told(10, [row('rest', 24)])]],
    ['a part, and that nothing is left', row('rest', 24), [told(10, [row('returned', 10), row('rest', 14)])]],
    ['units in quarantine, which were then used up', row('rest', 24), [told(10, [row('quarantined', 24)])]],
    ['a count that waits', row('returned', 24), [told(10, [row('returned', 10)], { review: 'waiting' })]],
  ] as const)
    it(`is for a person: ${what}`, () => assert.deepEqual(decides(click, ...before), ['answer-code']))
})
