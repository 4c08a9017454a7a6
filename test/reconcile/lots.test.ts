import assert from 'node:assert/strict'
import type { HeldSubmission, Instrument } from '../../src/domain/case.ts'
import type { Statement } from '../../src/domain/submission.ts'
import { untouched } from '../../src/domain/untouched.ts'
import { fold } from '../../src/reconcile/fold.ts'
import { openCampaigns } from '../../src/shelf.ts'

const [campaign] = await openCampaigns([new URL('../../config/campaigns/fsn2024-0217', import.meta.url).pathname])

const row = (more: Partial<Statement>): Statement => ({
  serial: 'HD240101',
  product: 'ddimer-cartridge',
  action: 'removal',
  mode: 'unstated',
  outcome: 'done',
  confidence: 1,
  because: [],
  ...more,
})
const returned = (quantity: number) => row({ way: 'returned', quantity })
const destroyed = (quantity: number) => row({ way: 'destroyed', quantity })
const quarantined = (quantity: number) => row({ way: 'quarantined', quantity, outcome: 'planned' })
const nothingLeft = row({ serial: null, product: null, outcome: 'absent', way: 'rest' })

let day = 0
const said = (statements: readonly Statement[], more: Partial<HeldSubmission> = {}): HeldSubmission => {
  day++
  const at = `2024-03-${String(10 + (day % 20)).padStart(2, '0')}T09:00:00.000Z`
  return {
    message: `m-${day}`,
    kind: 'reply',
    from: 'lab@lab.example',
    at,
    arrivedAt: at,
    review: 'none',
    problems: [],
    flags: [],
    answers: [],
    statements,
    ownWords: '',
    ...more,
  }
}

function statusAfter(delivered: number | undefined, ...submissions: HeldSubmission[]) {
  const lot: Instrument = {
    serial: 'HD240101',
    product: 'ddimer-cartridge',
    shipped: true,
    ...(delivered === undefined ? {} : { quantity: delivered }),
    status: untouched(campaign!),
  }
  const [after] = fold({ instruments: [lot], submissions }, campaign!).instruments
  return after!.status.removal!.all!
}

describe('The units of a lot', () => {
  beforeEach(() => {
    day = 0
  })

  for (const [what, delivered, rows, is] of [
    ['nobody told of', 12, [], 'outstanding'],
    ['are all returned', 12, [returned(12)], 'done'],
    ['are partly returned and partly destroyed', 12, [returned(7), destroyed(5)], 'done'],
    ['are returned in part', 12, [returned(7)], 'outstanding'],
    ['are more than were delivered', 12, [returned(13)], 'outstanding'],
    ['are more than were delivered, and none is left', 12, [returned(13), nothingLeft], 'outstanding'],
    ['are returned in part, and none is left', 12, [returned(7), nothingLeft], 'absent'],
    ['are no longer there', 12, [nothingLeft], 'absent'],
    ['all wait in quarantine', 12, [quarantined(12)], 'planned'],
    ['wait in part', 12, [quarantined(8)], 'outstanding'],
    ['were named without a count', 12, [row({ way: 'returned' })], 'outstanding'],
    ['were returned, as the customer counts', undefined, [returned(7)], 'done'],
    ['wait, as the customer counts', undefined, [quarantined(7)], 'planned'],
    ['were told of for another lot', 12, [row({ serial: 'HD240199', way: 'returned', quantity: 12 })], 'outstanding'],
    ['were told of without a lot', 12, [row({ serial: null, way: 'returned', quantity: 12 })], 'outstanding'],
  ] as const)
    it(`${what}: ${is}`, () => assert.equal(statusAfter(delivered, said(rows)).is, is))

  it('are told of by several messages together', () => {
    assert.equal(statusAfter(12, said([returned(7)]), said([destroyed(5)])).is, 'done')
    assert.equal(statusAfter(12, said([quarantined(12)]), said([returned(12)])).is, 'done')
  })

  it('stay as they are when the same is said again', () => {
    assert.equal(statusAfter(12, said([returned(12)]), said([returned(12)])).is, 'done')
  })

  it('are in dispute when another count is told of one way, and a person or a retraction settles it', () => {
    assert.equal(statusAfter(12, said([returned(7)]), said([returned(5)])).is, 'disputed')
    const settled = statusAfter(12, said([returned(7)]), said([returned(5)]), said([returned(12)], { kind: 'agent' }))
    assert.equal(settled.is, 'done')
    assert.equal(statusAfter(12, said([returned(7)]), said([returned(12)], { flags: ['retraction'] })).is, 'done')
  })

  it('are added up where one reply counts consignments of different days, and only there', () => {
    const onDay = (quantity: number, on: string) => row({ way: 'returned', quantity, on })
    const [first, second] = [onDay(7, '2024-03-11'), onDay(5, '2024-03-18')]
    assert.equal(statusAfter(12, said([first, second])).is, 'done')
    assert.equal(statusAfter(undefined, said([first, second])).is, 'done')
    assert.equal(statusAfter(12, said([first, second]), said([returned(12)])).is, 'done')
    assert.equal(statusAfter(12, said([first, onDay(6, '2024-03-18')])).is, 'outstanding')
    assert.equal(statusAfter(12, said([first, onDay(5, '2024-03-11')])).is, 'disputed')
    assert.equal(statusAfter(12, said([returned(7), returned(5)])).is, 'disputed')
    assert.equal(statusAfter(12, said([onDay(6, '2024-03-11'), onDay(6, '2024-03-18')])).is, 'disputed')
    assert.equal(statusAfter(12, said([first, second, onDay(5, '2024-03-11')])).is, 'disputed')
    assert.equal(statusAfter(12, said([first, second, second, returned(5)])).is, 'done')
    assert.equal(statusAfter(12, said([returned(9)]), said([first, second], { kind: 'agent' })).is, 'done')
    assert.equal(statusAfter(12, said([returned(7), returned(5)], { kind: 'agent' })).is, 'disputed')
    assert.equal(statusAfter(12, said([returned(12), returned(12)])).is, 'done')
    assert.equal(statusAfter(12, said([first]), said([second])).is, 'disputed')
  })

  it('are not told of by what waits for a person', () => {
    assert.equal(statusAfter(12, said([returned(12)], { review: 'waiting' })).is, 'outstanding')
  })
})
