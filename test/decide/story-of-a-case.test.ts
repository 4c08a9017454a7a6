import assert from 'node:assert/strict'
import { reconcile } from '../../src/reconcile/reconcile.ts'
import { replay } from '../../src/reconcile/replay.ts'
import { COLLEAGUE, campaign, LAB, Story, submission } from './story.ts'

const BOTH = ['M70412 patch both done', 'M70412 config both done']

describe('Rules of reading', () => {
  it('a plan is never done, also when its day has passed', async () => {
    const story = new Story()
    await story.reply('m-1', { rows: ['M70412 patch both planned 2023-04-20', 'M70412 config both done'] })
    await story.on('2023-06-20T09:00:00Z')
    assert.equal(story.status('M70412', 'patch'), 'planned')
    assert.deepEqual(story.missing, ['patch M70412'])
  })

  it('the newest reply outweighs older ones only where it says something else', async () => {
    const story = new Story({ serials: ['M70412', 'M70413'] })
    await story.reply('m-1', { rows: BOTH })
    story.clock = '2023-04-14T09:00:00.000Z'
    await story.reply('m-2', { rows: ['M70413 patch both done'], answers: { informed: true } })
    assert.equal(story.status('M70412', 'config'), 'done')
    assert.deepEqual(story.missing, ['config M70413'])
    assert.deepEqual(Object.keys(story.held.answers).sort(), ['informed', 'receipt'])
  })

  it('"done" is not taken back by saying otherwise: that is disputed, and asked', async () => {
    const story = new Story()
    await story.reply('m-1', { rows: BOTH })
    story.clock = '2023-04-14T09:00:00.000Z'
    assert.deepEqual(await story.reply('m-2', { rows: ['M70412 patch both not-done'] }), ['contradiction'])
    assert.equal(story.status('M70412', 'patch'), 'disputed')
    story.clock = '2023-04-16T09:00:00.000Z'
    await story.reply('m-3', { rows: ['M70412 patch both done'] })
    assert.equal(story.status('M70412', 'patch'), 'done')
  })

  it('a retraction takes it back on purpose, with the answers on that step', async () => {
    const story = new Story()
    await story.reply('m-1', {
      rows: BOTH,
      answers: { receipt: true, patch: true, 'patch-serials': ['M70412'], config: true },
    })
    story.clock = '2023-04-14T09:00:00.000Z'
    await story.reply('m-2', {
      rows: ['M70412 patch both not-done'],
      answers: {},
      flags: ['retraction'],
      problems: ['retraction'],
    })
    assert.equal(story.status('M70412', 'patch'), 'done')
    await story.accept('m-2')
    assert.equal(story.status('M70412', 'patch'), 'outstanding')
    assert.equal(story.status('M70412', 'config'), 'done')
    assert.deepEqual(Object.keys(story.held.answers).sort(), ['config', 'receipt'])
  })

  it('an instrument may be sold after it was patched, but not patched after it was sold', async () => {
    const story = new Story()
    await story.reply('m-1', { rows: BOTH })
    story.clock = '2023-04-14T09:00:00.000Z'
    await story.reply('m-2', { rows: ['M70412 patch both absent', 'M70412 config both absent'] })
    assert.equal(story.status('M70412', 'patch'), 'absent')
    story.clock = '2023-04-15T09:00:00.000Z'
    await story.reply('m-3', { rows: ['M70412 patch both done'] })
    assert.equal(story.status('M70412', 'patch'), 'disputed')
  })

  it('an old mail that is read later never outranks a newer one', async () => {
    const story = new Story()
    story.clock = '2023-04-14T09:00:00.000Z'
    await story.reply('m-new', { rows: ['M70412 patch both done', 'M70412 config both done'] })
    story.clock = '2023-04-20T09:00:00.000Z'
    const arrived = '2023-04-10T09:00:00.000Z'
    await story.reply('m-old', { rows: ['M70412 patch both planned 2023-05-01'], at: arrived, arrivedAt: arrived })
    assert.equal(story.status('M70412', 'patch'), 'done')
    assert.equal(story.state, 'complete')
  })

  it('nor does a date far from its arrival make a mail older or newer than it can be', async () => {
    const story = new Story()
    story.clock = '2023-04-14T09:00:00.000Z'
    await story.reply('m-1', { rows: ['M70412 patch both planned 2023-05-01'], at: '2031-01-01T00:00:00.000Z' })
    story.clock = '2023-04-15T09:00:00.000Z'
    await story.reply('m-2', { rows: ['M70412 patch both done'], at: '1999-01-01T00:00:00.000Z' })
    assert.equal(story.status('M70412', 'patch'), 'done')
  })

  it('a new reading of a message takes the place of the old one', async () => {
    const story = new Story()
    await story.reply('m-1', { rows: ['M70412 patch both done'] })
    await story.reply('m-1', { rows: ['M70412 config both done'] })
    assert.equal(story.status('M70412', 'patch'), 'outstanding')
    assert.equal(story.status('M70412', 'config'), 'done')
    assert.equal(story.held.submissions.length, 1)
  })

  it('where a person has accepted the old one, a new one that differs needs a person again', async () => {
    const story = new Story()
    await story.reply('m-1', { rows: BOTH, problems: ['tick-missing'] })
    await story.accept('m-1')
    await story.reply('m-1', { rows: BOTH })
    assert.equal(story.state, 'complete')
    await story.reply('m-1', { rows: ['M70412 patch both done'] })
    assert.equal(story.state, 'review')
  })
})

describe('A person', () => {
  it('puts a reading right: their word stands, with the old value kept in the entry', async () => {
    const story = new Story()
    await story.reply('m-1', { rows: ['M70412 patch both done'], problems: ['serial-malformed'] })
    assert.equal(story.status('M70412', 'patch'), 'outstanding')
    const corrected = submission('m-1', { rows: BOTH }, story.clock)
    await story.accept('m-1', { statements: corrected.statements })
    assert.equal(story.state, 'complete')
    const entry = story.drafts.findLast(({ what }) => what.kind === 'submission')
    assert.equal(entry?.by, 'anna')
    assert.ok(entry?.what.kind === 'submission' && entry.what.changes.every((change) => 'before' in change))
  })

  it('unlinks a message, and everything is as if it had never come', async () => {
    const story = new Story()
    await story.reply('m-1', { rows: ['M70412 patch both done'] })
    const before = story.held.instruments
    story.clock = '2023-04-14T09:00:00.000Z'
    await story.reply('m-2', { rows: ['M70412 config both done', 'M70412 patch both not-done'] })
    await story.unlink('m-2')
    assert.deepEqual(story.held.instruments, before)
    assert.deepEqual(Object.keys(story.held.answers), ['receipt'])
  })

  it("closes a case; a person's new mail opens it again, a machine's does not", async () => {
    const story = new Story()
    await story.reply('m-1', { rows: BOTH })
    await story.enter([{ kind: 'closed' }], 'anna', 'all done')
    assert.equal(story.state, 'closed')
    await story.reply('m-2', {
      kind: 'auto-reply',
      answers: {},
      notice: { class: 'out-of-office', back: '2023-05-01' },
    })
    await story.reply('m-3', {
      kind: 'bounce',
      answers: {},
      notice: { class: 'failed', recipients: [{ address: COLLEAGUE, status: '5.1.1', permanent: true, text: '' }] },
    })
    assert.equal(story.state, 'closed')
    await story.reply('m-4', { rows: ['M70412 patch both not-done'] })
    assert.notEqual(story.state, 'closed')
  })

  it('looks after "not me": nobody who said so is reminded before that', async () => {
    const story = new Story({ contacts: [LAB, COLLEAGUE] })
    await story.reply('m-1', { answers: {}, flags: ['wrong-contact'], problems: ['wrong-contact'] })
    await story.accept('m-1')
    story.written.length = 0
    await story.on('2023-06-01T09:00:00Z')
    assert.deepEqual(
      story.written.filter(({ unasked }) => unasked).flatMap(({ to }) => to),
      [COLLEAGUE],
    )
  })
})

describe('Escalations', () => {
  for (const kind of ['adverse-event', 'suspected-compromise'] as const)
    it(`${kind}: goes to people at once, also while in review, from a stranger, or in a closed case, and never closes by itself`, async () => {
      const story = new Story()
      await story.enter([{ kind: 'closed' }], 'anna', 'all done')
      const letters = await story.reply('m-1', {
        from: 'x@elsewhere.example',
        answers: {},
        flags: [kind],
        problems: [kind, 'unknown-sender'],
        words: 'Verkeerde uitslag.',
      })
      assert.deepEqual(letters, [kind])
      assert.equal(story.held.escalations[0]?.arrivedAt, story.clock)
      await story.accept('m-1')
      await story.reply('m-2', { rows: BOTH })
      await story.on('2023-12-01T09:00:00Z')
      await story.unlink('m-1')
      assert.equal(story.held.escalations[0]?.decided, null)
      assert.equal(story.written.filter(({ followUp }) => followUp === kind).length, 1)
      await story.enter(
        [{ kind: 'escalation-decided', escalation: story.held.escalations[0]!.id, decision: 'no event' }],
        'anna',
        'phoned',
      )
      assert.deepEqual(story.held.escalations[0]?.decided, {
        at: story.clock,
        by: 'anna',
        decision: 'no event',
        reason: 'phoned',
      })
    })

  it('of two mails are two', async () => {
    const story = new Story()
    for (const message of ['m-1', 'm-2'])
      await story.reply(message, { answers: {}, flags: ['adverse-event'], problems: ['adverse-event'] })
    assert.equal(story.held.escalations.length, 2)
    assert.equal(story.written.filter(({ followUp }) => followUp === 'adverse-event').length, 2)
  })
})

describe('Machines', () => {
  it('are no response, acknowledge nothing, reopen and close nothing, and leave the answers alone', async () => {
    const story = new Story()
    await story.reply('m-1', { rows: BOTH })
    const { instruments, answers } = story.held
    for (const notice of [
      { class: 'out-of-office', back: '2023-05-01' },
      { class: 'acknowledgement' },
      { class: 'read-receipt' },
      { class: 'delivered' },
    ] as const)
      await story.reply(`m-${notice.class}`, {
        kind: 'auto-reply',
        rows: ['M70412 patch both not-done'],
        answers: { receipt: false },
        notice,
      })
    assert.deepEqual(story.held.instruments, instruments)
    assert.deepEqual(story.held.answers, answers)
    const fresh = new Story()
    await fresh.reply('m-1', { kind: 'auto-reply', answers: { receipt: true }, notice: { class: 'read-receipt' } })
    assert.equal(fresh.state, 'awaiting')
  })

  it('show a stand-in to a person, and never write to it', async () => {
    const story = new Story()
    await story.reply('m-1', {
      kind: 'auto-reply',
      answers: {},
      notice: { class: 'out-of-office', back: '2023-04-18', standIn: COLLEAGUE },
    })
    assert.deepEqual(story.openTasks, ['a stand-in is named'])
    await story.on('2023-04-19T09:00:00Z')
    assert.deepEqual(
      story.written.map(({ to }) => to),
      [[LAB]],
    )
  })

  it('an address that answers after all is valid again', async () => {
    const story = new Story()
    await story.reply('m-1', {
      kind: 'bounce',
      answers: {},
      notice: { class: 'failed', recipients: [{ address: LAB, status: '5.1.1', permanent: true, text: '' }] },
    })
    assert.deepEqual(story.openTasks.slice(0, 1), ['find another contact'])
    await story.reply('m-2', { rows: BOTH })
    assert.equal(story.held.consignee.contacts[0]?.valid, true)
    assert.equal(story.state, 'complete')
  })
})

describe('Entries', () => {
  it('rebuild the case exactly, and deciding again writes nothing more', async () => {
    const story = new Story({ serials: ['M70412', 'M70413'] })
    await story.reply('m-1', { rows: ['M70412 patch unstated done'] })
    await story.on('2023-05-20T09:00:00Z')
    assert.deepEqual(replay(story.drafts), story.held)
    assert.deepEqual(replay(JSON.parse(JSON.stringify(story.drafts))), story.held)
    const before = story.held
    assert.deepEqual(await story.enter([]), [])
    assert.deepEqual(story.held, before)
  })

  it('do not change when the same reading is taken in again', () => {
    const story = new Story()
    const said = submission('m-1', { rows: BOTH }, story.clock)
    const once = reconcile(story.held, said, campaign).after
    const twice = reconcile(once, said, campaign)
    assert.deepEqual({ ...twice.after, version: 0 }, { ...once, version: 0 })
  })
})
