import assert from 'node:assert/strict'
import { COLLEAGUE, LAB, Story } from './story.ts'

const BOTH = ['M70412 patch both done', 'M70412 config both done']

describe('What the form hides', () => {
  it('is complete where both steps are done and the tick says both modes', async () => {
    const story = new Story()
    assert.deepEqual(await story.reply('m-1', { rows: BOTH }), ['acknowledgement'])
    assert.equal(story.state, 'complete')
    assert.deepEqual(story.missing, [])
  })

  it('asks for the mode once where none was named, then leaves it to a person', async () => {
    const story = new Story()
    const letters = await story.reply('m-1', { rows: ['M70412 patch unstated done', 'M70412 config unstated done'] })
    assert.deepEqual(letters, ['what-is-missing'])
    assert.deepEqual(story.missing, ['mode M70412'])
    assert.equal(story.status('M70412', 'patch'), 'done')
    assert.equal(story.state, 'incomplete')
    assert.deepEqual(await story.on('2023-04-24T09:00:00Z'), [])
    assert.deepEqual(await story.on('2023-06-24T09:00:00Z'), [])
    assert.equal(story.openTasks.length, 1)
    await story.enter([{ kind: 'modes-accepted', about: ['patch M70412', 'config M70412'] }], 'anna', 'phoned')
    assert.equal(story.state, 'complete')
  })

  it('takes the mode that is named later for the one that was meant', async () => {
    const story = new Story()
    await story.reply('m-1', { rows: ['M70412 patch unstated done', 'M70412 config both done'] })
    story.clock = '2023-04-13T09:00:00.000Z'
    await story.reply('m-2', { rows: ['M70412 patch dx done'] })
    assert.equal(story.status('M70412', 'patch'), 'done/outstanding')
    assert.deepEqual(story.missing, ['patch M70412'])
  })

  it('asks which reason belongs to which serial where two reasons stand over one list', async () => {
    const story = new Story({ serials: ['M70412', 'M70413'] })
    const letters = await story.reply('m-1', {
      rows: [
        'M70412 patch both not-done',
        'M70413 patch both not-done',
        'M70412 config both done',
        'M70413 config both done',
      ],
      answers: {
        receipt: true,
        'patch-reason': ['no-product', 'no-interruption'],
        'patch-reason-serials': ['M70412', 'M70413'],
      },
    })
    assert.deepEqual(letters, ['what-is-missing'])
    assert.ok(story.situations.includes('reason-unclear'))
    assert.equal(story.status('M70412', 'patch'), 'outstanding')
    assert.deepEqual(story.missing, ['patch M70412', 'patch M70413'])
  })

  it('asks for serials where a step is ticked without any, and assumes none of those on record', async () => {
    const story = new Story({ serials: ['M70412', 'M70413'] })
    assert.deepEqual(await story.reply('m-1', { rows: ['- patch both done', '- config both done'] }), [
      'what-is-missing',
    ])
    assert.deepEqual(story.situations, ['serials-missing'])
    for (const serial of ['M70412', 'M70413']) assert.equal(story.status(serial, 'patch'), 'outstanding')
    assert.deepEqual(story.missing, ['patch M70412', 'config M70412', 'patch M70413', 'config M70413'])
  })

  it('asks for the serials of the one product that was ticked, not of the other', async () => {
    const story = new Story({ serials: ['M70412', 'NDX550421'] })
    await story.reply('m-1', { rows: ['miseqdx patch both done', 'miseqdx config both done'] })
    assert.deepEqual(
      story.decide().situations.map(({ code, about }) => `${code} ${about.product ?? about.serial} ${about.action}`),
      [
        'serials-missing miseqdx patch',
        'serials-missing miseqdx config',
        'actions-outstanding NDX550421 patch',
        'actions-outstanding NDX550421 config',
      ],
    )
  })

  it('waits for a person where "the same serials" and another list are both there, and then asks', async () => {
    const story = new Story({ serials: ['M70412', 'M70413'] })
    const says = {
      rows: ['M70412 patch both done', 'M70412 config both done', 'M70413 config both done'],
      flags: ['contradiction'] as const,
      problems: ['contradiction'],
    }
    assert.deepEqual(await story.reply('m-1', says), [])
    assert.equal(story.state, 'review')
    assert.deepEqual(await story.accept('m-1'), ['contradiction'])
    assert.equal(story.state, 'incomplete')
  })

  it('never picks one of done and opted out', async () => {
    const story = new Story()
    const says = {
      rows: ['M70412 patch both done', 'M70412 patch both declined', 'M70412 config both done'],
      flags: ['contradiction'] as const,
      problems: ['contradiction'],
    }
    await story.reply('m-1', says)
    assert.deepEqual(await story.accept('m-1'), ['contradiction'])
    assert.equal(story.status('M70412', 'patch'), 'disputed')
    assert.deepEqual(story.missing, ['patch M70412'])
    assert.notEqual(story.state, 'complete')
  })

  it('keeps a serial open that nobody mentions, however complete the form looks', async () => {
    const story = new Story({ serials: ['M70412', 'M70413'] })
    assert.deepEqual(await story.reply('m-1', { rows: BOTH }), ['what-is-missing'])
    assert.deepEqual(story.missing, ['patch M70413', 'config M70413'])
    assert.equal(story.state, 'incomplete')
  })

  it('asks where an instrument went that is said not to be there', async () => {
    const story = new Story()
    const letters = await story.reply('m-1', { rows: ['M70412 patch both absent', 'M70412 config both absent'] })
    assert.deepEqual(letters, ['absent'])
    assert.ok(story.written.at(-1)?.situations.some(({ code }) => code === 'absent'))
    assert.equal(story.status('M70412', 'patch'), 'absent')
  })

  it('takes "we do not interrupt our work" for a deferral that comes back, not for an end', async () => {
    const story = new Story()
    await story.reply('m-1', { rows: ['M70412 patch both declined', 'M70412 config both done'] })
    assert.equal(story.state, 'incomplete')
    assert.deepEqual(story.missing, ['patch M70412'])
    assert.deepEqual(await story.on('2023-05-10T09:00:00Z'), [])
    assert.deepEqual(await story.on('2023-06-07T09:00:00Z'), ['declined'])
  })

  it('asks for the receipt that a form with steps only leaves out', async () => {
    const story = new Story()
    await story.reply('m-1', { rows: BOTH, answers: {} })
    assert.deepEqual(story.missing, ['receipt'])
    await story.reply('m-2', { rows: [], answers: { receipt: false } })
    assert.deepEqual(story.missing, ['receipt'])
    await story.reply('m-3', { rows: [] })
    assert.equal(story.state, 'complete')
  })

  it('asks a distributor for its part, unless it ticks that the part does not apply', async () => {
    const story = new Story({ role: 'distributor' })
    await story.reply('m-1', { rows: BOTH })
    assert.deepEqual(story.missing, ['distributor'])
    await story.reply('m-2', { answers: { 'distributor-not-applicable': true } })
    assert.equal(story.state, 'complete')
  })

  it('asks about a serial that only the customer names, once a person has accepted it', async () => {
    const story = new Story()
    await story.reply('m-1', {
      rows: [...BOTH, 'M70999 patch both done'],
      flags: ['unknown-serial'],
      problems: ['unknown-serial'],
    })
    assert.equal(story.held.instruments.length, 1)
    assert.deepEqual(await story.accept('m-1'), ['unknown-serial'])
    assert.deepEqual(
      story.held.instruments.map(({ serial, shipped }) => [serial, shipped]),
      [
        ['M70412', true],
        ['M70999', false],
      ],
    )
    assert.ok(
      story.written
        .at(-1)
        ?.situations.some(({ code, about }) => code === 'unknown-serial' && about.serial === 'M70999'),
    )
  })
})

describe('Letters in answer', () => {
  it('go to the contact who wrote', async () => {
    const story = new Story({ contacts: [LAB, COLLEAGUE] })
    await story.reply('m-1', { rows: BOTH, from: COLLEAGUE })
    assert.deepEqual(story.written.at(-1)?.to, [COLLEAGUE])
  })

  it('go to a contact where a stranger wrote', async () => {
    const story = new Story()
    await story.reply('m-1', { rows: BOTH, from: 'somebody@elsewhere.example', problems: ['unknown-sender'] })
    await story.accept('m-1')
    assert.deepEqual(story.written.at(-1)?.to, [LAB])
  })

  it('wait while a message of the case is in review, and then answer all of them at once', async () => {
    const story = new Story({ serials: ['M70412', 'M70413'] })
    await story.reply('m-1', { rows: BOTH, problems: ['tick-missing'] })
    assert.deepEqual(await story.reply('m-2', { rows: ['M70413 patch both done'] }), [])
    assert.deepEqual(await story.accept('m-1'), ['what-is-missing'])
    assert.deepEqual(story.written.at(-1)?.situations.filter(({ code }) => code === 'acknowledge').length, 2)
  })

  it('need an agent where the mail came before letters may be written, or everything is held', async () => {
    const story = new Story()
    story.policy = { lettersSince: '2023-05-01T00:00:00.000Z', holdAll: false }
    await story.reply('m-1', { rows: BOTH })
    assert.equal(story.held.letters.at(-1)?.state, 'held')
    const other = new Story()
    other.policy = { lettersSince: null, holdAll: true }
    await other.reply('m-1', { rows: BOTH })
    assert.equal(other.held.letters.at(-1)?.state, 'held')
  })

  it('that did not go out before more was said are called off, and one letter answers everything', async () => {
    const story = new Story({ serials: ['M70412', 'M70413'] })
    story.sends = false
    assert.deepEqual(await story.reply('m-1', { rows: BOTH }), ['what-is-missing'])
    story.clock = '2023-04-05T08:01:00.000Z'
    assert.deepEqual(await story.reply('m-2', { rows: ['M70413 patch both done', 'M70413 config both done'] }), [
      'acknowledgement',
    ])
    assert.deepEqual(
      story.held.letters.map(({ state }) => state),
      ['cancelled', 'due'],
    )
    assert.equal(story.written.at(-1)?.situations.filter(({ code }) => code === 'acknowledge').length, 2)
  })

  it('and reminders that wait for approval do not outlive an answer', async () => {
    const story = new Story()
    story.policy = { lettersSince: null, holdAll: true }
    assert.deepEqual(await story.on('2023-04-19T09:00:00Z'), ['reminder'])
    await story.reply('m-1', { rows: BOTH })
    assert.deepEqual(
      story.held.letters.map(({ followUp, state }) => `${followUp} ${state}`),
      ['reminder cancelled', 'acknowledgement held'],
    )
  })

  it('that a person called off are not written again', async () => {
    const story = new Story()
    story.policy = { lettersSince: null, holdAll: true }
    await story.reply('m-1', { rows: BOTH })
    story.add({ kind: 'letter-state', letter: 'l-1', before: 'held', after: 'cancelled', detail: 'not this one' })
    assert.deepEqual(await story.on('2023-06-19T09:00:00Z'), [])
  })

  it('with instructions for offline instruments need an agent', async () => {
    const story = new Story()
    assert.deepEqual(await story.reply('m-1', { rows: [], flags: ['offline-instrument'] }), ['offline-instructions'])
    assert.equal(story.held.letters.at(-1)?.state, 'held')
  })

  it('are never written to a machine', async () => {
    const story = new Story()
    for (const [at, kind, notice] of [
      ['m-1', 'auto-reply', { class: 'out-of-office', back: '2023-04-20' }],
      ['m-2', 'auto-reply', { class: 'acknowledgement' }],
      ['m-3', 'auto-reply', { class: 'read-receipt' }],
      [
        'm-4',
        'bounce',
        { class: 'delayed', recipients: [{ address: LAB, status: '4.4.1', permanent: false, text: '' }] },
      ],
    ] as const)
      assert.deepEqual(await story.reply(at, { kind, answers: {}, notice }), [])
    assert.equal(story.state, 'awaiting')
  })
})
