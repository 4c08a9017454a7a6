import assert from 'node:assert/strict'
import { FOUND_BY_AGENT, SITUATIONS, type SituationCode } from '../../src/domain/follow-up.ts'
import { COLLEAGUE, followUps, LAB, type Opening, type Says, Story } from './story.ts'

const DONE = ['M70412 patch both done', 'M70412 config both done']
const EVERYTHING = { receipt: true, informed: true }
const NAMED = 'els.bakker@labnoord.example'

/** What stands between a case and its end without a letter of its own to the consignee. */
const NO_LETTER: readonly SituationCode[] = ['needs-agent', 'settled']

interface Line {
  readonly of: string
  readonly says: Says
  readonly letters: readonly string[]
  readonly told: readonly SituationCode[]
  readonly opening?: Opening
}

/** The reply, the letters it brings, and what the first of them tells or asks beside its thanks. */
const TABLE: readonly Line[] = [
  { of: 'a complete answer', says: { rows: DONE }, letters: ['acknowledgement'], told: [] },
  {
    of: 'thanks only',
    says: { rows: [], answers: {} },
    letters: ['what-is-missing'],
    told: ['receipt-unconfirmed', 'actions-outstanding'],
  },
  {
    of: 'step 2 not mentioned',
    says: { rows: ['M70412 patch both done'] },
    letters: ['what-is-missing'],
    told: ['actions-outstanding'],
  },
  {
    of: 'one mode not mentioned',
    says: { rows: ['M70412 patch dx done', 'M70412 config both done'] },
    letters: ['what-is-missing'],
    told: ['actions-outstanding'],
  },
  {
    of: 'no mode named',
    says: { rows: ['M70412 patch unstated done', 'M70412 config both done'] },
    letters: ['what-is-missing'],
    told: ['mode-unstated'],
  },
  {
    of: 'a contradiction, and a step that is open',
    says: { rows: ['M70412 patch both done', 'M70412 patch both absent'] },
    letters: ['contradiction'],
    told: ['serials-disputed', 'actions-outstanding'],
  },
  {
    of: 'an unknown serial',
    says: { rows: [...DONE, 'M70999 patch both done'], flags: ['unknown-serial'], problems: ['unknown-serial'] },
    letters: ['unknown-serial'],
    told: ['unknown-serial'],
  },
  {
    of: 'a plan',
    says: { rows: ['M70412 patch both planned 2023-05-12', 'M70412 config both planned 2023-05-12'] },
    letters: ['planned'],
    told: ['planned'],
  },
  {
    of: 'a deferral',
    says: { rows: ['M70412 patch both declined', 'M70412 config both done'] },
    letters: ['declined'],
    told: ['declined'],
  },
  {
    of: 'an instrument that is gone',
    says: { rows: ['M70412 patch both absent', 'M70412 config both absent'] },
    letters: ['absent'],
    told: ['absent'],
  },
  {
    of: 'an instrument without internet',
    says: { rows: [], flags: ['offline-instrument'] },
    letters: ['offline-instructions'],
    told: ['offline-instrument', 'actions-outstanding'],
  },
  {
    of: 'the wrong contact, who is asked nothing but who the right one is',
    says: { rows: [], answers: {}, flags: ['wrong-contact'], problems: ['wrong-contact'], words: 'Niet bij mij.' },
    letters: ['wrong-contact'],
    told: ['wrong-contact'],
  },
  {
    of: 'the wrong contact, who names another',
    says: {
      rows: [],
      answers: {},
      flags: ['wrong-contact'],
      problems: ['wrong-contact'],
      words: `Niet bij mij, mail ${NAMED.toUpperCase()}.`,
    },
    letters: ['wrong-contact', 'named-contact'],
    told: ['wrong-contact'],
  },
  {
    of: 'a distributor who leaves its part out',
    says: { rows: DONE },
    opening: { role: 'distributor' },
    letters: ['distributor-part'],
    told: ['distributor-part-missing'],
  },
  {
    of: 'a distributor who has not told its customers',
    says: { rows: DONE, answers: { ...EVERYTHING, 'distributor-identified': true, 'distributor-notified': false } },
    opening: { role: 'importer' },
    letters: ['customers-outstanding'],
    told: ['customers-outstanding'],
  },
  {
    of: 'a file that nobody can read',
    says: { rows: [], answers: {}, flags: ['unreadable'], problems: ['unreadable'] },
    letters: ['unreadable'],
    told: ['unreadable'],
  },
  {
    of: 'an attachment that is not there',
    says: { rows: [], answers: {}, flags: ['missing-attachment'] },
    letters: ['what-is-missing'],
    told: ['attachment-missing'],
  },
  {
    of: 'an instrument of another line, in words',
    says: { rows: DONE, flags: ['unknown-serial'], problems: ['unknown-serial'], words: 'En ook de NB501234.' },
    letters: ['unaffected'],
    told: ['unaffected'],
  },
  {
    of: 'an instrument of another line, on the form',
    says: {
      rows: DONE,
      answers: { ...EVERYTHING, 'patch-serials': ['M70412', 'M01234'] },
      flags: ['unknown-serial'],
      problems: ['unknown-serial'],
    },
    letters: ['unaffected'],
    told: ['unaffected'],
  },
  {
    of: 'the form of another notice',
    says: { rows: DONE, problems: ['other-notice'] },
    letters: ['other-notice'],
    told: ['other-notice'],
  },
]

describe('The decision table', () => {
  it('has a letter for each situation, and one only', () => {
    for (const code of SITUATIONS) {
      const letters = followUps.filter(({ when }) => when.includes(code)).map(({ id }) => id)
      assert.equal(letters.length, NO_LETTER.includes(code) ? 0 : 1, `${code}: ${letters.join()}`)
    }
    for (const code of FOUND_BY_AGENT) assert.ok(SITUATIONS.includes(code))
    assert.equal(new Set(followUps.map(({ rank }) => rank)).size, followUps.length)
  })

  for (const { of, says, letters, told, opening } of TABLE)
    it(`answers ${of} by ${letters.join(' and ')}`, async () => {
      const story = new Story(opening)
      const wrote = await story.reply('m-1', { ...says, answers: says.answers ?? EVERYTHING })
      const all = says.problems ? await story.accept('m-1') : wrote
      assert.deepEqual(all, letters)
      const codes = story.written.at(-letters.length)!.situations.map(({ code }) => code)
      assert.deepEqual([...new Set(codes)], [...told, 'acknowledge'])
      assert.deepEqual(story.written.at(-letters.length)!.to, [LAB])
    })

  it('sends the notice to the one named only when an agent has approved the address', async () => {
    const story = new Story()
    await story.reply('m-1', {
      rows: [],
      answers: {},
      flags: ['wrong-contact'],
      problems: ['wrong-contact'],
      words: `Vraag ${NAMED}`,
    })
    await story.accept('m-1')
    const notice = story.written.at(-1)!
    assert.deepEqual([notice.followUp, notice.to, notice.approval], ['named-contact', [NAMED], 'agent'])
    assert.equal(story.held.letters.at(-1)?.state, 'held')
    assert.deepEqual(await story.on('2023-05-20T09:00:00Z'), [])
  })

  it('answers a doubt that an agent found in a question, once', async () => {
    const story = new Story()
    await story.reply('m-1', {
      rows: [],
      answers: {},
      flags: ['question'],
      problems: ['question'],
      words: 'Is dit echt?',
    })
    const found = { kind: 'found', found: { code: 'authenticity-doubt', message: 'm-1' } } as const
    assert.deepEqual(await story.enter([found], 'anna'), [])
    assert.deepEqual(await story.accept('m-1'), ['authenticity'])
    assert.ok(story.written.at(-1)?.situations.some(({ code }) => code === 'actions-outstanding'))
    assert.deepEqual(await story.on('2023-04-06T09:00:00Z'), [])
    const later = new Story()
    await later.reply('m-1', { rows: DONE })
    later.clock = '2023-04-06T09:00:00.000Z'
    assert.deepEqual(await later.enter([found], 'anna'), ['authenticity'])
    assert.equal(later.written.at(-1)?.answers, 'm-1')
  })

  it('writes no instructions to somebody who did the steps before an agent let them go', async () => {
    const story = new Story()
    await story.reply('m-1', { rows: [], flags: ['offline-instrument'] })
    assert.equal(story.held.letters.at(-1)?.state, 'held')
    story.clock = '2023-04-10T09:00:00.000Z'
    assert.deepEqual(await story.reply('m-2', { rows: DONE, answers: EVERYTHING }), ['acknowledgement'])
    assert.deepEqual(
      story.held.letters.map(({ state }) => state),
      ['cancelled', 'sent'],
    )
  })

  it('needs an agent for a letter that only tells beside others what needs one', async () => {
    const story = new Story()
    await story.reply('m-1', {
      rows: ['M70412 patch both done', 'M70412 patch both absent'],
      flags: ['offline-instrument'],
    })
    assert.deepEqual([story.written.at(-1)?.followUp, story.written.at(-1)?.approval], ['contradiction', 'agent'])
  })

  it('asks nothing again because another mail came: what was asked once, and what has its day', async () => {
    const story = new Story({ serials: ['M70412', 'M70413'] })
    await story.reply('m-1', {
      rows: [...DONE, 'M70413 patch unstated done', 'M70413 config both declined'],
      answers: EVERYTHING,
    })
    assert.deepEqual(story.written.at(-1)?.followUp, 'what-is-missing')
    story.clock = '2023-04-06T09:00:00.000Z'
    assert.deepEqual(await story.reply('m-2', { rows: [], answers: {} }), ['acknowledgement'])
    assert.deepEqual(
      story.written.at(-1)?.situations.map(({ code }) => code),
      ['acknowledge'],
    )
  })

  it('looks at a plan again on its day, and asks the day after', async () => {
    const story = new Story()
    await story.reply('m-1', { rows: ['M70412 patch both planned 2023-05-10', 'M70412 config both done'] })
    assert.equal(story.held.nextLook, '2023-05-10T06:00:00.000Z')
    assert.deepEqual(await story.on('2023-05-10T06:00:00Z'), [])
    assert.equal(story.held.nextLook, '2023-05-11T06:00:00.000Z')
    assert.deepEqual(await story.on('2023-05-11T06:00:00Z'), ['planned'])
  })
})

describe('A letter that did not arrive', () => {
  const bounce = (permanent: boolean, address = LAB): Says => ({
    kind: 'bounce',
    from: 'mailer-daemon@labnoord.example',
    answers: {},
    notice: {
      class: 'failed',
      recipients: [{ address, status: permanent ? '5.1.1' : '4.2.2', permanent, text: '' }],
    },
  })

  it('goes to the next contact at once where the address is dead', async () => {
    const story = new Story({ contacts: [LAB, COLLEAGUE] })
    assert.deepEqual(await story.on('2023-04-19T09:00:00Z'), ['reminder'])
    story.clock = '2023-04-20T09:00:00.000Z'
    assert.deepEqual(await story.reply('b-1', bounce(true)), ['reminder'])
    assert.deepEqual(story.written.at(-1)?.to, [COLLEAGUE])
    story.clock = '2023-04-21T09:00:00.000Z'
    assert.deepEqual(await story.reply('b-2', bounce(true, COLLEAGUE)), [])
    assert.ok(story.openTasks.includes('find another contact'))
  })

  it('is tried again on the next business day where it was not taken for now, three times in all; then a person looks', async () => {
    const story = new Story()
    await story.on('2023-04-19T09:00:00Z')
    const tried: string[] = []
    for (const [bounced, looked] of [
      ['20', '21'],
      ['21', '24'],
      ['24', '26'],
    ]) {
      story.clock = `2023-04-${bounced}T20:00:00.000Z`
      assert.deepEqual(await story.reply(`b-${bounced}`, bounce(false)), [])
      for (const letter of await story.on(`2023-04-${looked}T09:00:00Z`)) tried.push(`${letter} ${looked}`)
    }
    assert.deepEqual(tried, ['reminder 21', 'reminder 24'])
    assert.deepEqual(story.openTasks, ['check the address'])
  })

  it('is left alone where it is only delayed', async () => {
    const story = new Story({ contacts: [LAB, COLLEAGUE] })
    await story.on('2023-04-19T09:00:00Z')
    story.clock = '2023-04-20T09:00:00.000Z'
    const delayed: Says = {
      kind: 'bounce',
      answers: {},
      notice: { class: 'delayed', recipients: [{ address: LAB, status: '4.4.1', permanent: false, text: '' }] },
    }
    assert.deepEqual(await story.reply('b-1', delayed), [])
    assert.deepEqual(await story.on('2023-04-24T09:00:00Z'), [])
    assert.deepEqual(story.held.tasks, [])
  })
})

describe('A letter that nobody asked for and that did not go out yet', () => {
  const due = async (): Promise<Story> => {
    const story = new Story()
    story.sends = false
    assert.deepEqual(await story.on('2023-04-19T09:00:00Z'), ['reminder'])
    return story
  }

  it('is called off when its reader goes away, and written anew when they are back', async () => {
    const story = await due()
    await story.reply('m-1', {
      kind: 'auto-reply',
      answers: {},
      notice: { class: 'out-of-office', back: '2023-05-08' },
    })
    assert.deepEqual(
      story.held.letters.map(({ state, overtaken }) => [state, overtaken]),
      [['cancelled', true]],
    )
    assert.deepEqual(await story.on('2023-05-05T09:00:00Z'), [])
    assert.deepEqual(await story.on('2023-05-08T09:00:00Z'), ['reminder'])
  })

  it('is called off when the case is put on hold, or an escalation is raised', async () => {
    const held = await due()
    await held.enter([{ kind: 'hold', hold: { id: 'h', why: 'a colleague wrote', until: '2023-04-25T00:00:00.000Z' } }])
    assert.equal(held.held.letters[0]?.state, 'cancelled')
    const escalated = await due()
    const escalation = {
      id: 'e',
      kind: 'adverse-event',
      message: 'm',
      words: '',
      arrivedAt: escalated.clock,
      decided: null,
    }
    await escalated.enter([{ kind: 'escalation', escalation: { ...escalation, kind: 'adverse-event' } }])
    assert.equal(escalated.held.letters[0]?.state, 'cancelled')
  })
})
