import assert from 'node:assert/strict'
import { simpleParser } from 'mailparser'
import type { Case } from '../../src/domain/case.ts'
import type { Letter } from '../../src/domain/letter.ts'
import { healthOf } from '../../src/house/health.ts'
import { searchUnknown } from '../../src/house/unknown.ts'
import type { House } from '../../src/house.ts'
import { settleOutcome } from '../../src/outbox.ts'
import { apply } from '../../src/reconcile/replay.ts'
import { FolderDesk } from '../support/folder-desk.ts'

const LABS = Array.from({ length: 12 }, (_, at) => `lab${at}@lab${at}.example`)
const REFERENCES = LABS.map((_, at) => `K7Q2-9FX${'0123456789AB'[at]}`)

describe('The one exit', function () {
  this.timeout(120_000)
  let desk: FolderDesk
  afterEach(() => desk.remove())

  async function open(config: object = {}, labs = 3): Promise<House> {
    desk = new FolderDesk(config)
    await desk.consignees(
      ...LABS.slice(0, labs).map(
        (email, at) => [`C-${at}`, `Lab ${at}`, email, 'miseqdx', `M704${10 + at}`, REFERENCES[at]!] as const,
      ),
    )
    return desk.house()
  }

  it('lets no more letters go in a time than the throttle says', async () => {
    const house = await open({ outgoing: { maildir: 'out', from: 'Support <s@maker.example>', throttle: '2/minute' } })
    for (const from of LABS.slice(0, 3)) desk.receive({ from, text: 'Wij hebben de mededeling ontvangen en gelezen.' })
    await desk.poll()
    assert.equal(desk.letters().length, 2)
    assert.equal((await house.store.letters.list({ states: ['due'] })).length, 1)
  })

  it('sends the first nine letters to staff one by one, and the rest of the hour together', async () => {
    await open({}, 12)
    for (const from of LABS)
      desk.receive({ from, text: `Bij een patiënt van ${from} gaf het toestel een verkeerde uitslag na de patch.` })
    await desk.poll()
    const sent = desk.sent()
    assert.equal(sent.filter((one) => one === 'adverse-event to safety@maker.example').length, 9)
    const digests = desk.letters().filter((source) => source.includes('X-Recall-Desk-Letter: digest'))
    assert.equal(digests.length, 1)
    const { text } = await simpleParser(digests[0]!)
    assert.equal(digests[0]!.match(/^Content-Type: message\/rfc822/gm)?.length, 3)
    assert.match(text!, /verkeerde\s+uitslag/)
    const house = await desk.house()
    assert.deepEqual([...new Set((await house.store.letters.list()).map(({ state }) => state))], ['sent'])
  })

  it('holds what is over the cap whatever was decided, and tells a person and the operator what, to whom and how often', async () => {
    const house = await open()
    const held = await desk.case(REFERENCES[0]!)
    await put(house, held, [letter(held, 1), letter(held, 2)])
    await desk.poll()
    const [first, second] = await house.store.letters.list({ case: held.id })
    assert.deepEqual([first?.state, second?.state], ['sent', 'held'])
    const [task] = (await desk.case(REFERENCES[0]!)).tasks
    for (const word of [second!.id, LABS[0]!, '1 letter today']) assert.ok(task?.why.includes(word), word)
    assert.deepEqual(desk.sent(), ['over-cap to it@maker.example', `reminder to ${LABS[0]}`])
  })

  it('lets go what a person approved in spite of the cap', async () => {
    const house = await open()
    const held = await desk.case(REFERENCES[0]!)
    await put(house, held, [letter(held, 1), letter(held, 2)])
    await desk.poll()
    const [second] = await house.store.letters.list({ states: ['held'] })
    await desk.done('letter', 'approve', second!.id, '--agent', 'anna')
    await desk.poll()
    assert.equal((await house.store.letters.byId(second!.id))?.state, 'sent')
    assert.ok((await desk.case(REFERENCES[0]!)).tasks.every(({ done }) => done !== null))
  })

  it('tells the operator of a letter to staff that the server refused, and asks for no other address of the consignee', async () => {
    const house = await open()
    desk.receive({ from: LABS[0]!, text: 'Na de patch kreeg een patiënt een verkeerde uitslag.' })
    const post = house.post.send
    house.post.send = async (envelope) =>
      envelope.to.includes('safety@maker.example')
        ? { is: 'refused', response: '550 5.1.1 No such user', recipient: 'safety@maker.example' }
        : post(envelope)
    await desk.poll()
    await desk.poll()
    const [failed] = await house.store.letters.list({ states: ['failed'] })
    const { tasks, consignee } = await desk.case(REFERENCES[0]!)
    assert.deepEqual(
      tasks.map(({ id, what }) => [id, what]),
      [[`refused ${failed!.id}`, 'tell our own staff by another way']],
    )
    assert.ok(consignee.contacts.every(({ valid }) => valid))
    const { troubles } = await healthOf(house)
    assert.match(troubles[0]!.words, /letter to safety@maker\.example.*refused.*550 5\.1\.1 No such user/)
  })

  describe('a letter of which nobody knows whether it went out', () => {
    let house: House
    let unknown: Letter
    beforeEach(async () => {
      house = await open()
      const held = await desk.case(REFERENCES[0]!)
      await put(house, held, [letter(held, 1)])
      const claim = await house.store.letters.claim('l-1')
      assert.equal(claim.is, 'claimed')
      if (claim.is === 'claimed') unknown = claim.letter
      await settleOutcome(house, unknown, { is: 'unknown', response: 'time-out after DATA' })
    })
    const state = async () => (await house.store.letters.byId('l-1'))?.state

    it('is never sent again by itself, and a person is asked only after it was looked for', async () => {
      await desk.poll()
      assert.deepEqual([await state(), desk.letters().length], ['unknown', 0])
      const { tasks, nextLook } = await desk.case(REFERENCES[0]!)
      assert.deepEqual(tasks, [])
      assert.ok(nextLook && Date.parse(nextLook) > Date.now())
    })

    it('is found in the Sent folder', async () => {
      await house.mailbox.appendSent(unknown.source, unknown.messageId)
      await searchUnknown(house)
      assert.equal(await state(), 'sent')
    })

    it('went out where somebody answers it, or it comes back', async () => {
      desk.receive({
        from: LABS[0]!,
        text: 'Dank, wij kijken ernaar.',
        header: `In-Reply-To: ${unknown.messageId}\r\n`,
      })
      await desk.poll()
      assert.equal(await state(), 'sent')
    })

    it('is settled by a person otherwise', async () => {
      await desk.done('letter', 'resolve', 'l-1', 'again', '--agent', 'anna')
      await desk.poll()
      assert.deepEqual([await state(), desk.letters().length], ['sent', 1])
    })
  })
})

function letter(held: Case, ordinal: number): Letter {
  return {
    id: `l-${ordinal}`,
    case: held.id,
    followUp: 'reminder',
    ordinal,
    state: 'due',
    to: held.consignee.contacts[0]!.email,
    cc: [],
    subject: 'Reminder',
    messageId: `<l-${ordinal}@maker.example>`,
    source: Buffer.from(
      `From: s@maker.example\r\nTo: ${held.consignee.contacts[0]!.email}\r\nX-Recall-Desk-Letter: reminder\r\nMessage-ID: <l-${ordinal}@maker.example>\r\n\r\nReminder ${ordinal}\r\n`,
    ),
    dueAt: '2023-04-12T09:00:00.000Z',
    attempts: 0,
    staff: false,
    unasked: true,
    detail: null,
  }
}

async function put(house: House, held: Case, letters: readonly Letter[]): Promise<void> {
  const drafts = letters.map(({ id, followUp, ordinal, to, messageId }) => ({
    at: new Date().toISOString(),
    by: 'test',
    case: held.id,
    what: {
      kind: 'letter' as const,
      letter: {
        id,
        followUp,
        ordinal,
        state: 'due' as const,
        to,
        at: new Date().toISOString(),
        messageId,
        unasked: true,
        about: [],
      },
    },
  }))
  const after = drafts.reduce<Case>(apply, held)
  assert.equal(
    await house.store.settle({ cases: [{ id: held.id, expectedVersion: held.version, drafts, after }], letters }),
    'settled',
  )
}
