import assert from 'node:assert/strict'
import { heardAt } from '../../src/commands/case-record.ts'

describe('What was heard in a call', () => {
  const now = '2023-04-12T15:04:05.000Z'

  it('comes behind a mail of the same day that was there before it was entered', () =>
    assert.equal(heardAt('2023-04-12', now), now))

  it('counts as heard at noon of a day that has gone by', () =>
    assert.equal(heardAt('2023-04-11', now), '2023-04-11T12:00:00.000Z'))

  it('is never of a day to come', () => assert.equal(heardAt('2023-04-20', now), now))
})
