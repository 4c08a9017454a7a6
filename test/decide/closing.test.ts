import assert from 'node:assert/strict'
import { calendarOf } from '../../src/calendar.ts'
import { decide } from '../../src/decide/decide.ts'
import { campaign, followUps, Story } from './story.ts'

const DONE = ['M70412 patch both done', 'M70412 config both done']

/** What is decided of the case by a rule that closes after 30 days, or by none. */
function closing(story: Story, now: string, closeAfterDays: number | undefined = 30) {
  const { closeAfterDays: _, ...schedule } = campaign.schedule
  const rule = { ...campaign, schedule: { ...schedule, ...(closeAfterDays ? { closeAfterDays } : {}) } }
  return decide(story.held, rule, followUps, now, calendarOf('NL', null), story.policy)
}

describe('Closing', () => {
  it('is the campaign’s rule: so many days after the last word, and never without one', async () => {
    const story = new Story()
    story.clock = '2023-04-12T09:00:00.000Z'
    await story.reply('m-1', { rows: DONE, answers: { receipt: true, informed: true } })
    const before = closing(story, '2023-05-01T09:00:00.000Z')
    assert.deepEqual([before.happened, before.lookAgainAt?.slice(0, 10)], [[], '2023-05-12'])
    const after = closing(story, '2023-05-13T09:00:00.000Z')
    assert.deepEqual(
      after.happened.map(({ kind }) => kind),
      ['closed'],
    )
    assert.deepEqual(closing(story, '2026-01-01T09:00:00.000Z', 0).happened, [])
  })

  it('waits while something is missing, however long nobody writes', async () => {
    const story = new Story()
    await story.reply('m-1', { rows: DONE.slice(0, 1), answers: { receipt: true } })
    const { happened } = closing(story, '2026-01-01T09:00:00.000Z')
    assert.ok(!happened.some(({ kind }) => kind === 'closed'))
  })

  it('is undone by the next word, and waits for an open task', async () => {
    const story = new Story()
    story.clock = '2023-04-12T09:00:00.000Z'
    await story.reply('m-1', { rows: DONE, answers: { receipt: true, informed: true } })
    await story.enter([{ kind: 'closed', because: 'the rule' }])
    assert.equal(story.held.closed?.reason, 'the rule')
    story.clock = '2023-07-01T09:00:00.000Z'
    await story.reply('m-2', { rows: [], answers: {}, flags: ['question'] })
    assert.equal(story.held.closed, null)
    const task = { id: 't', what: 'call back', why: 'asked', openedAt: story.clock, done: null }
    await story.enter([{ kind: 'task', task }])
    assert.ok(!closing(story, '2026-01-01T09:00:00.000Z').happened.some(({ kind }) => kind === 'closed'))
  })
})
