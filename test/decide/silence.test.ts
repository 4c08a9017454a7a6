import assert from 'node:assert/strict'
import { COLLEAGUE, campaign, LAB, Story } from './story.ts'

const BOTH = ['M70412 patch both done', 'M70412 config both done']
const out = (back: string) => ({ kind: 'auto-reply', answers: {}, notice: { class: 'out-of-office', back } }) as const

/** Looks at a case every three hours; gives the letters written, with the moment. */
async function lookThrough(story: Story, from: string, days: number): Promise<string[]> {
  const letters: string[] = []
  for (let at = Date.parse(from); at < Date.parse(from) + days * 86_400_000; at += 3 * 3_600_000) {
    const instant = new Date(at).toISOString()
    for (const letter of await story.on(instant)) letters.push(`${letter} ${instant.slice(0, 13)}`)
  }
  return letters
}

describe('Reminders', () => {
  it('go out on day 14 and 28, then a person calls on day 42 and it is escalated on day 60', async () => {
    const story = new Story({ contacts: [LAB, COLLEAGUE] })
    const letters = await lookThrough(story, '2023-04-05T06:00:00Z', 120)
    assert.deepEqual(letters, ['reminder 2023-04-19T06', 'reminder 2023-05-03T06'])
    assert.deepEqual(
      story.written.map(({ to, cc }) => [to, cc]),
      [
        [[LAB], []],
        [[LAB], [COLLEAGUE]],
      ],
    )
    assert.deepEqual(
      story.held.tasks.map(({ id, openedAt }) => [id, openedAt.slice(0, 10)]),
      [
        ['reminder 42', '2023-05-17'],
        ['reminder 60', '2023-06-05'],
      ],
    )
    assert.equal(story.state, 'awaiting')
  })

  it('move from a holiday of the consignee to the next business day', async () => {
    const dutch = new Story({ notifiedOn: '2023-04-13' })
    assert.deepEqual(await lookThrough(dutch, '2023-04-13T06:00:00Z', 20), ['reminder 2023-04-28T06'])
    const german = new Story({ notifiedOn: '2023-04-13', country: 'DE' })
    assert.deepEqual(await lookThrough(german, '2023-04-13T06:00:00Z', 20), ['reminder 2023-04-27T06'])
  })

  it('keep to the sending hours there', async () => {
    const story = new Story()
    assert.deepEqual(await story.on('2023-04-19T05:59:00Z'), [])
    assert.equal(story.held.nextLook, '2023-04-19T06:00:00.000Z')
    assert.deepEqual(await story.on('2023-04-19T16:01:00Z'), [])
    assert.equal(story.held.nextLook, '2023-04-20T06:00:00.000Z')
    assert.deepEqual(await story.on('2023-04-20T15:59:00Z'), ['reminder'])
  })

  it('keep to the sending hours of the contact where theirs are others, and to those of the next one while that is away', async () => {
    const story = new Story({ contacts: [LAB, COLLEAGUE] })
    const [before] = story.held.consignee.contacts
    const after = { ...before!, timeZone: 'America/New_York' }
    await story.enter([{ kind: 'contact', email: LAB, before: before!, after }], 'anna')
    assert.deepEqual(await story.on('2023-04-19T06:00:00Z'), [])
    assert.equal(story.held.nextLook, '2023-04-19T12:00:00.000Z')
    const away = { ...after, awayUntil: '2023-04-21' }
    assert.deepEqual(await story.enter([{ kind: 'contact', email: LAB, before: after, after: away }]), ['reminder'])
  })

  const notice = { id: 'n', followUp: 'notice', ordinal: 1, state: 'sent', to: LAB, unasked: false, about: [] } as const

  it('do not go out where nobody knows when the notice was sent, and count from our own notice where it was', async () => {
    const story = new Story({ notifiedOn: null })
    assert.deepEqual(await lookThrough(story, '2023-04-05T06:00:00Z', 40), [])
    story.clock = '2023-05-10T08:00:00.000Z'
    story.add({ kind: 'letter', letter: { ...notice, at: story.clock, messageId: '<n@maker.example>' } })
    assert.deepEqual(await lookThrough(story, '2023-05-10T09:00:00Z', 20), ['reminder 2023-05-24T06'])
  })

  it('count from our own notice where it went out after the last of those from the day on the list', async () => {
    const story = new Story({ notifiedOn: '2023-03-01' })
    await story.on('2023-05-05T08:00:00Z')
    assert.deepEqual(
      story.held.tasks.map(({ id }) => id),
      ['reminder 60'],
    )
    story.clock = '2023-05-10T08:00:00.000Z'
    story.add({ kind: 'letter', letter: { ...notice, at: story.clock, messageId: '<n@maker.example>' } })
    assert.deepEqual(await lookThrough(story, '2023-05-10T09:00:00Z', 30), [
      'reminder 2023-05-24T06',
      'reminder 2023-06-07T06',
    ])
  })

  it('begin anew, by a letter at once, for an instrument that came into the case after their last letter', async () => {
    const story = new Story()
    await lookThrough(story, '2023-04-05T06:00:00Z', 70)
    const added = async (serial: string, addedAt: string) => {
      story.clock = addedAt
      const { consignee, instruments, notifiedOn } = story.held
      const before = { consignee, instruments, notifiedOn }
      const after = { ...before, instruments: [...instruments, { ...instruments[0]!, serial, addedAt }] }
      return story.enter([{ kind: 'imported', before, after }])
    }
    assert.deepEqual(await added('M70413', '2023-06-16T18:00:00.000Z'), [])
    assert.deepEqual(await lookThrough(story, '2023-06-16T18:00:00Z', 90), [
      'reminder 2023-06-19T06',
      'reminder 2023-06-30T06',
      'reminder 2023-07-14T06',
    ])
    assert.deepEqual(
      story.held.tasks.map(({ id }) => id),
      ['reminder 42', 'reminder 60', 'reminder 42 since 2023-06-16', 'reminder 60 since 2023-06-16'],
    )
  })

  it('follow a contact to the corrected address, as a notice does that is still to go out', async () => {
    for (const [letter, day] of [
      ['notice', '2023-04-06'],
      ['reminder', '2023-04-19'],
    ] as const) {
      const story = new Story()
      story.sends = false
      story.clock = '2023-04-06T09:00:00.000Z'
      if (letter === 'notice')
        story.add({ kind: 'letter', letter: { ...notice, state: 'due', at: story.clock, messageId: '<n@x.example>' } })
      await story.on(`${day}T09:00:00Z`)
      const [before] = story.held.consignee.contacts
      const happened = [
        { kind: 'contact', email: COLLEAGUE, before: null, after: { ...before!, email: COLLEAGUE } },
        { kind: 'contact', email: LAB, before: before!, after: null },
      ] as const
      assert.deepEqual(await story.enter(happened, 'anna'), [letter])
      assert.deepEqual(story.written.at(-1)!.to, [COLLEAGUE])
      assert.deepEqual(
        story.held.letters.map(({ state }) => state),
        ['cancelled', 'due'],
      )
      assert.deepEqual(await story.on(`${day}T10:00:00Z`), [])
    }
    const answered = new Story()
    answered.sends = false
    answered.clock = '2023-04-06T09:00:00.000Z'
    answered.add({
      kind: 'letter',
      letter: { ...notice, to: COLLEAGUE, state: 'due', at: answered.clock, messageId: '<n@x>' },
    })
    assert.deepEqual(await answered.reply('m-1', { rows: ['M70412 patch both done'] }), ['what-is-missing'])
    assert.deepEqual(
      answered.held.letters.map(({ followUp, state }) => [followUp, state]),
      [
        ['notice', 'cancelled'],
        ['what-is-missing', 'due'],
      ],
    )
    assert.deepEqual(await answered.on('2023-05-10T09:00:00Z'), [])
  })

  it('never go out after an answer, nor while one waits for a person', async () => {
    const answered = new Story()
    answered.clock = '2023-04-18T09:00:00.000Z'
    await answered.reply('m-1', { rows: BOTH })
    assert.deepEqual(await lookThrough(answered, '2023-04-18T10:00:00Z', 90), [])
    const waiting = new Story()
    waiting.clock = '2023-04-18T09:00:00.000Z'
    await waiting.reply('m-1', { rows: BOTH, problems: ['tick-missing'] })
    assert.deepEqual(await lookThrough(waiting, '2023-04-18T10:00:00Z', 90), [])
    assert.equal(waiting.state, 'review')
  })

  it('wait until somebody who is away is back', async () => {
    const story = new Story()
    story.clock = '2023-04-18T09:00:00.000Z'
    await story.reply('m-1', out('2023-05-08'))
    assert.equal(story.held.nextLook?.slice(0, 10), '2023-05-08')
    assert.deepEqual(await lookThrough(story, '2023-04-18T10:00:00Z', 25), ['reminder 2023-05-08T07'])
  })

  it('go to the other contact while one is away', async () => {
    const story = new Story({ contacts: [LAB, COLLEAGUE] })
    story.clock = '2023-04-18T09:00:00.000Z'
    await story.reply('m-1', out('2023-05-08'))
    await story.on('2023-04-19T09:00:00Z')
    assert.deepEqual(
      story.written.map(({ to }) => to),
      [[COLLEAGUE]],
    )
  })

  it('stop when the address is dead: a person finds another, and then they go on', async () => {
    const story = new Story()
    story.clock = '2023-04-06T09:00:00.000Z'
    await story.reply('m-1', {
      kind: 'bounce',
      from: 'mailer-daemon@labnoord.example',
      answers: {},
      notice: {
        class: 'failed',
        recipients: [{ address: LAB, status: '5.1.1', permanent: true, text: 'unknown user' }],
      },
    })
    assert.equal(story.state, 'awaiting')
    assert.ok(story.openTasks.includes('find another contact'))
    assert.deepEqual(await lookThrough(story, '2023-04-07T06:00:00Z', 20), [])
    story.add({
      kind: 'contact',
      email: COLLEAGUE,
      before: null,
      after: { name: 'Els', email: COLLEAGUE, role: 'lab', valid: true },
    })
    assert.deepEqual(await story.on('2023-05-04T09:00:00Z'), ['reminder'])
    assert.deepEqual(story.written.at(-1)?.to, [COLLEAGUE])
  })

  it('do not stop for a delivery that failed for now; the third such one is a task', async () => {
    const story = new Story()
    for (const at of [1, 2, 3]) {
      story.clock = `2023-04-0${5 + at}T09:00:00.000Z`
      await story.reply(`m-${at}`, {
        kind: 'bounce',
        answers: {},
        notice: {
          class: 'failed',
          recipients: [{ address: LAB, status: '4.2.2', permanent: false, text: 'mailbox full' }],
        },
      })
      assert.equal(story.openTasks.length, at === 3 ? 1 : 0)
    }
    assert.equal(story.state, 'awaiting')
    assert.deepEqual(await story.on('2023-04-19T09:00:00Z'), ['reminder'])
  })

  it('do not go out while an escalation is open', async () => {
    const story = new Story()
    story.clock = '2023-04-10T09:00:00.000Z'
    await story.reply('m-1', {
      rows: ['M70412 patch both done'],
      flags: ['adverse-event'],
      problems: ['adverse-event'],
      words: 'Een patiënt kreeg een verkeerde uitslag.',
    })
    await story.accept('m-1')
    story.written.length = 0
    assert.deepEqual(await lookThrough(story, '2023-04-11T06:00:00Z', 60), [])
  })
})

describe('An incomplete answer', () => {
  it('is asked about again every 14 days, three times at most, then a person calls', async () => {
    const story = new Story({ serials: ['M70412', 'M70413'] })
    story.clock = '2023-04-12T09:00:00.000Z'
    assert.deepEqual(await story.reply('m-1', { rows: BOTH }), ['what-is-missing'])
    const letters = await lookThrough(story, '2023-04-12T12:00:00Z', 120)
    assert.deepEqual(
      letters.map((letter) => letter.slice(0, -3)),
      ['what-is-missing 2023-04-26', 'what-is-missing 2023-05-10', 'what-is-missing 2023-05-24'],
    )
    assert.equal(story.openTasks.length, 1)
    assert.equal(story.state, 'incomplete')
  })

  it('is on the follow-up track: no reminder of the notice any more', async () => {
    const story = new Story({ serials: ['M70412', 'M70413'] })
    story.clock = '2023-04-18T09:00:00.000Z'
    await story.reply('m-1', { rows: BOTH })
    assert.deepEqual(await story.on('2023-04-19T09:00:00Z'), [])
  })

  it('with a plan is left alone until the day after it', async () => {
    const story = new Story()
    story.clock = '2023-04-12T09:00:00.000Z'
    await story.reply('m-1', {
      rows: ['M70412 patch both planned 2023-05-12', 'M70412 config both planned 2023-05-12'],
    })
    assert.equal(story.status('M70412', 'patch'), 'planned')
    assert.deepEqual(story.missing, ['patch M70412', 'config M70412'])
    const letters = await lookThrough(story, '2023-04-12T12:00:00Z', 40)
    assert.deepEqual(letters, ['planned 2023-05-15T06'])
  })

  it('never becomes complete by silence', async () => {
    const story = new Story()
    story.clock = '2023-04-12T09:00:00.000Z'
    await story.reply('m-1', { rows: ['M70412 patch both planned 2023-05-12'] })
    await lookThrough(story, '2023-04-13T06:00:00Z', 400)
    assert.equal(story.state, 'incomplete')
    assert.equal(story.held.closed, null)
  })
})

describe('Caps', () => {
  it('let a second answer within a quarter of an hour wait, and join it', async () => {
    const story = new Story({ serials: ['M70412', 'M70413'] })
    await story.on('2023-04-12T09:00:00Z')
    assert.deepEqual(await story.reply('m-1', { rows: BOTH }), ['what-is-missing'])
    story.clock = '2023-04-12T09:05:00.000Z'
    assert.deepEqual(await story.reply('m-2', { rows: ['M70413 patch both done'] }), [])
    story.clock = '2023-04-12T09:10:00.000Z'
    assert.deepEqual(await story.reply('m-3', { rows: ['M70413 config both done'] }), [])
    assert.equal(story.held.nextLook, '2023-04-12T09:15:00.000Z')
    assert.deepEqual(await story.on('2023-04-12T09:15:00Z'), ['acknowledgement'])
    assert.deepEqual(story.held.tasks, [])
  })

  it('stop two robots after three letters a day, and name mail, address and count to the operator', async () => {
    const story = new Story({ serials: ['M70412', 'M70413'] })
    for (let hour = 8; hour < 20; hour++) {
      story.clock = `2023-04-12T${String(hour).padStart(2, '0')}:00:00.000Z`
      await story.reply(`m-${hour}`, { rows: [], answers: {} })
    }
    assert.deepEqual(story.written.filter(({ staff }) => !staff).length, 3)
    const [task] = story.held.tasks
    for (const word of ['m-11', LAB, '3 letters']) assert.ok(task?.why.includes(word), word)
    const alarm = story.written.find(({ followUp }) => followUp === 'over-cap')
    assert.deepEqual(alarm?.to, ['operator'])
    assert.equal(alarm?.situations[0]?.about.alarm, task?.why)
  })

  it('stop at the most letters of the campaign', async () => {
    const story = new Story({ serials: ['M70412', 'M70413'] })
    for (let day = 0; day < 40; day++) {
      story.clock = new Date(Date.parse('2023-04-12T09:00:00Z') + day * 86_400_000).toISOString()
      await story.reply(`m-${day}`, { rows: [], answers: {} })
    }
    assert.equal(story.written.filter(({ staff }) => !staff).length, campaign.schedule.lettersAtMost)
    assert.deepEqual(
      story.written.filter(({ staff }) => staff).map(({ followUp }) => followUp),
      ['over-cap'],
    )
  })

  it('allow one letter a day that nobody asked for', async () => {
    const story = new Story({ notifiedOn: '2023-02-01' })
    story.clock = '2023-04-12T08:00:00.000Z'
    const letters = await lookThrough(story, '2023-04-12T06:00:00Z', 10)
    assert.ok(letters.length <= 1)
  })
})
