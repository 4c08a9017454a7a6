import assert from 'node:assert/strict'
import type { Case } from '../../src/domain/case.ts'
import type { Store } from '../../src/store/open.ts'
import { change, letter, mail, onBoth, opening, replay, withCases } from './given.ts'
import { otherProcess } from './processes.ts'

const waiting = {
  kind: 'submission',
  submission: { message: 'm', review: 'waiting', arrivedAt: '2023-04-11T08:00:00Z' } as Case['submissions'][number],
  changes: [],
} as const

/** Sends a letter: claimed, and accepted by the server. */
async function sent(store: Store, id: string): Promise<void> {
  assert.equal((await store.letters.claim(id)).is, 'claimed')
  assert.equal(await store.settle({ letterStates: [{ id, from: 'sending', to: 'sent', detail: '250 ok' }] }), 'settled')
}

onBoth('The outbox', (given) => {
  it('keeps a letter byte for byte and ignores a second one for the same follow-up and ordinal', async () => {
    const store = await given.open()
    await withCases(store, '0001')
    await store.settle({ letters: [letter('l1', '0001', { cc: ['b@x.example'], detail: 'why' })] })
    await store.settle({ letters: [letter('l2', '0001', { subject: 'other' }), letter('l3', '0001', { ordinal: 2 })] })
    assert.deepEqual(
      (await store.letters.list({ case: '0001' })).map(({ id }) => id),
      ['l1', 'l3'],
    )
    const found = await store.letters.byId('l1')
    const expected = letter('l1', '0001', { cc: ['b@x.example'], detail: 'why', dueAt: '2023-04-12T09:00:00.000Z' })
    assert.deepEqual({ ...found!, source: Buffer.from(found!.source) }, expected)
    assert.deepEqual((await store.work.claim(['send'], { limit: 9 })).map(({ subject }) => subject).sort(), [
      'l1',
      'l3',
    ])
  })

  it('gives a due letter to one of many who want to send it', async () => {
    const stores = [await given.open(), await given.open(), await given.open()]
    await withCases(stores[0]!, '0001')
    await stores[0]!.settle({ letters: [letter('l1', '0001')] })
    const claims = await Promise.all([0, 1, 2, 0, 1, 2].map((n) => stores[n]!.letters.claim('l1')))
    assert.deepEqual(claims.map(({ is }) => is).sort(), [
      'claimed',
      'not-due',
      'not-due',
      'not-due',
      'not-due',
      'not-due',
    ])
  })

  it('gives no letter before its time, and none that is held', async () => {
    const store = await given.open()
    await withCases(store, '0001')
    await store.settle({
      letters: [
        letter('l1', '0001', { dueAt: '2023-04-12T11:00:00.001+02:00' }),
        letter('l2', '0001', { ordinal: 2, state: 'held' }),
      ],
    })
    assert.deepEqual(await store.letters.claim('l1'), {
      is: 'not-due',
      state: 'due',
      dueAt: '2023-04-12T09:00:00.001Z',
    })
    assert.equal((await store.letters.claim('l2')).is, 'not-due')
    assert.deepEqual(await store.letters.claim('none'), { is: 'not-due', state: null, dueAt: null })
    assert.deepEqual(
      (await given.sql(`select subject from work where kind = 'send'`)).map(({ subject }) => subject),
      ['l1'],
    )
    given.clock = '2023-04-12T09:00:00.001Z'
    assert.equal((await store.letters.claim('l1')).is, 'claimed')
  })

  it('keeps letters to the consignee back while a mail of the case is in review, and letters to staff not', async () => {
    const store = await given.open()
    const [found] = await withCases(store, '0001')
    await store.settle({
      cases: [change(found!, waiting)],
      letters: [letter('l1', '0001'), letter('l2', '0001', { ordinal: 2, staff: true })],
    })
    assert.deepEqual(await store.letters.claim('l1'), { is: 'waits', why: 'case-in-review' })
    assert.equal((await store.letters.claim('l2')).is, 'claimed')
  })

  it('reminds nobody while any mail is unread, but answers', async () => {
    const store = await given.open()
    await withCases(store, '0001')
    await store.settle({ letters: [letter('l1', '0001', { unasked: true }), letter('l2', '0001', { ordinal: 2 })] })
    const [kept] = await store.keep([mail(1)])
    assert.deepEqual(await store.letters.claim('l1'), { is: 'waits', why: 'mail-unread' })
    assert.equal((await store.letters.claim('l2')).is, 'claimed')
    await store.settle({ message: { id: kept!.id, state: 'left-alone', verdict: 'other' } })
    assert.equal((await store.letters.claim('l1')).is, 'claimed')
  })

  it("reminds nobody whose mail, or whose colleague's, is in quarantine", async () => {
    const store = await given.open()
    const contact = (email: string) => ({ name: '', email, role: '', valid: true })
    const consignee = (id: string, email: string) =>
      ({
        id,
        organisation: '',
        role: 'end-user',
        country: 'NL',
        language: 'nl',
        contacts: [contact(email)],
        timeZone: null,
      }) as const
    await store.settle({
      cases: [
        opening('0001', { consignee: consignee('A', 'boss@ziekenhuis.example') }),
        opening('0002', { consignee: consignee('B', 'b@gmail.com') }),
        opening('0003', { consignee: consignee('C', 'c@gmail.com') }),
      ],
      letters: ['0001', '0002', '0003'].map((id) => letter(`l${id}`, id, { unasked: true })),
    })
    const kept = await store.keep([mail(1), { ...mail(2), source: Buffer.from('From: c@gmail.com\r\n\r\nhi') }])
    for (const { id } of kept) await store.settle({ message: { id, state: 'quarantined', verdict: 'broken' } })
    assert.deepEqual(await store.letters.claim('l0001'), { is: 'waits', why: 'mail-waiting' })
    assert.equal((await store.letters.claim('l0002')).is, 'claimed')
    assert.deepEqual(await store.letters.claim('l0003'), { is: 'waits', why: 'mail-waiting' })
  })

  it('reminds nobody in a closed case', async () => {
    const store = await given.open()
    const [found] = await withCases(store, '0001')
    await store.settle({
      cases: [change(found!, { kind: 'closed' })],
      letters: [letter('l1', '0001', { unasked: true })],
    })
    assert.deepEqual(await store.letters.claim('l1'), { is: 'waits', why: 'case-closed' })
  })

  it('puts a refused letter off with its work, and finds it by the id that the relay gave it', async () => {
    const store = await given.open()
    await withCases(store, '0001')
    await store.settle({ letters: [letter('l1', '0001')] })
    const [work] = await store.work.claim(['send'])
    await store.letters.claim('l1')
    const later = {
      id: 'l1',
      from: 'sending',
      to: 'due',
      detail: '451 greylisted',
      dueAt: '2023-04-12T09:05:00Z',
    } as const
    assert.equal(await store.settle({ works: [work!], letterStates: [later] }), 'settled')
    assert.equal(await store.work.nextDue(['send']), '2023-04-12T09:05:00.000Z')
    given.clock = '2023-04-12T09:05:00.000Z'
    await store.letters.claim('l1')
    await store.settle({
      letterStates: [{ id: 'l1', from: 'sending', to: 'sent', detail: '250', alias: '<0102@ses.example>' }],
    })
    const asked = { addresses: [], messageIds: ['<0102@ses.example>'], references: [], limit: 5 }
    assert.deepEqual(
      (await store.letters.sentTo(asked)).map(({ id, attempts }) => [id, attempts]),
      [['l1', 2]],
    )
    assert.deepEqual(
      (await store.sightings(['<0102@ses.example>', '<l1@recall.example>'])).map(({ of }) => of).sort(),
      ['alias', 'letter'],
    )
    assert.deepEqual(
      (await store.candidates({ letterIds: ['<0102@ses.example>'] })).map(({ id }) => id),
      ['0001'],
    )
    assert.deepEqual(await given.sql(`select * from work where kind = 'send'`), [])
  })

  it('records an outcome with its entry, once', async () => {
    const store = await given.open()
    const note = {
      id: 'l1',
      followUp: 'reminder',
      ordinal: 1,
      state: 'due',
      to: 'a@b.example',
      at: given.clock,
      messageId: '<l1@recall.example>',
      unasked: false,
      about: [],
    } as const
    const [found] = await withCases(store, '0001')
    await store.settle({ cases: [change(found!, { kind: 'letter', letter: note })], letters: [letter('l1', '0001')] })
    await store.letters.claim('l1')
    const now = (await store.cases.byId('0001'))!
    const outcome = {
      letterStates: [{ id: 'l1', from: 'sending', to: 'sent', detail: '250 ok' }] as const,
      cases: [change(now, { kind: 'letter-state', letter: 'l1', before: 'due', after: 'sent', detail: '250 ok' })],
    }
    assert.deepEqual([await store.settle(outcome), await store.settle(outcome)], ['settled', 'stale'])
    assert.equal((await store.cases.byId('0001'))!.letters[0]!.state, 'sent')
    assert.equal((await store.letters.byId('l1'))!.detail, '250 ok')
    assert.deepEqual(await store.verifyAudit(replay), { ok: true, entries: 3 })
  })

  it('approves and cancels only what is in the state that the agent saw', async () => {
    const store = await given.open()
    await withCases(store, '0001')
    await store.settle({ letters: [letter('l1', '0001', { state: 'held' })] })
    const approve = { id: 'l1', from: 'held', to: 'due', detail: 'approved by anna' } as const
    assert.deepEqual(
      [await store.settle({ letterStates: [approve] }), await store.settle({ letterStates: [approve] })],
      ['settled', 'stale'],
    )
    assert.equal(await store.work.nextDue(['send']), '2023-04-12T09:00:00.000Z')
    assert.equal(
      await store.settle({ letterStates: [{ id: 'l1', from: ['due', 'held'], to: 'cancelled', detail: null }] }),
      'settled',
    )
    assert.equal(await store.work.nextDue(['send']), null)
  })

  it('names letters that were being sent when their process died, never one that is being sent', async () => {
    const store = await given.open()
    await withCases(store, '0001')
    await store.settle({ letters: [letter('l1', '0001')] })
    const other = otherProcess(given, 'hold', given.clock)
    await other.line()
    assert.deepEqual(await store.letters.abandoned(), [])
    await other.kill()
    assert.deepEqual(
      (await store.letters.abandoned()).map(({ id }) => id),
      ['l1'],
    )
    assert.equal((await store.letters.claim('l1')).is, 'not-due')
    assert.equal(
      await store.settle({ letterStates: [{ id: 'l1', from: 'sending', to: 'unknown', detail: 'the process died' }] }),
      'settled',
    )
    assert.deepEqual(await store.letters.abandoned(), [])
  })

  it('counts what went out for the caps', async () => {
    const store = await given.open()
    await withCases(store, '0001', '0002')
    const answer = (id: string, ordinal: number, over = {}) =>
      letter(id, '0001', { ordinal, to: '"Lab, the" <Lab@X.example>, boss@x.example', ...over })
    await store.settle({
      letters: [
        answer('a1', 1),
        answer('a2', 2),
        answer('a3', 3),
        answer('u1', 4, { unasked: true }),
        answer('s1', 5, { staff: true }),
        answer('n1', 1, { followUp: 'notice', unasked: true }),
        letter('b1', '0002', { to: 'lab@x.example' }),
        answer('due', 6),
      ],
    })
    await sent(store, 'a1')
    given.clock = '2023-04-12T12:00:00.000Z'
    for (const id of ['a2', 'u1', 's1', 'n1', 'b1']) await sent(store, id)
    await store.letters.claim('a3')
    given.clock = '2023-04-12T12:10:00.000Z'
    const counts = await store.letters.counts({
      case: '0001',
      to: 'lab@x.example',
      at: given.clock,
      uncounted: ['notice'],
      letter: 'a3',
    })
    assert.deepEqual(counts, {
      answersToday: 2,
      answersInQuarterHour: 1,
      unaskedToday: 1,
      ofCase: 3,
      allInHour: 3,
      staffInHour: 1,
    })
    assert.equal(await store.letters.triedSince('2023-04-12T12:00:00Z'), 6)
  })
})
