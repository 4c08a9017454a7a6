import assert from 'node:assert/strict'
import type { Case } from '../../src/domain/case.ts'
import type { Submission } from '../../src/domain/submission.ts'
import { CorruptRow } from '../../src/store/json.ts'
import { call, change, letter, mail, onBoth, opening, replay, withCases } from './given.ts'
import { otherProcess } from './processes.ts'

const submission: Submission = {
  kind: 'reply',
  campaign: 'first',
  language: 'nl',
  reference: null,
  ownWords: 'Klaar 👍 \0',
  sources: [],
  answers: [],
  statements: [],
  flags: [],
  problems: [],
  at: '2023-04-12T08:00:00Z',
}

onBoth('Settling', (given) => {
  it('keeps verdict, reading, case, entries, letter, next look and the end of the work together', async () => {
    const store = await given.open()
    const [found] = await withCases(store, '0001')
    const [kept] = await store.keep([mail(1)])
    const [work] = await store.work.claim(['understand'])
    const next = { kind: 'look', before: null, after: '2023-04-19T09:00:00Z' } as const
    const settled = await store.settle({
      works: [work!],
      cases: [change(found!, call('a'), next)],
      letters: [letter('l1', '0001')],
      message: {
        id: kept!.id,
        state: 'read',
        verdict: 'reply',
        campaign: 'first',
        reading: { reader: '1', submission },
        facts: {
          from: 'Lab@Ziekenhuis.example',
          subject: 'RE: \0 notice 👍',
          writtenAt: '2023-04-12T10:00:00+02:00',
          contentKey: 'k',
        },
      },
    })
    assert.equal(settled, 'settled')
    const message = await store.messages.byId(kept!.id)
    assert.deepEqual(
      [message!.state, message!.subject, message!.writtenAt],
      ['read', 'RE: \ufffd notice 👍', '2023-04-12T08:00:00.000Z'],
    )
    assert.deepEqual((await store.messages.reading(kept!.id))?.submission, submission)
    assert.deepEqual(
      (await store.cases.byId('0001'))!.attempts.map(({ id }) => id),
      ['a'],
    )
    assert.deepEqual(
      (await store.cases.entries('0001')).map(({ caseSequence, what }) => [caseSequence, what.kind]),
      [
        [1, 'opened'],
        [2, 'attempt'],
        [3, 'look'],
      ],
    )
    assert.equal((await store.letters.byId('l1'))!.state, 'due')
    assert.deepEqual(await store.work.claim(['understand']), [])
    assert.equal(await store.work.nextDue(['look']), '2023-04-19T09:00:00.000Z')
    assert.equal(await store.work.nextDue(['send']), '2023-04-12T09:00:00.000Z')
  })

  it('writes nothing at all where one of the cases has changed meanwhile', async () => {
    const store = await given.open()
    const [one, two] = await withCases(store, '0001', '0002')
    const [kept] = await store.keep([mail(1)])
    const [work] = await store.work.claim(['understand'])
    await store.settle({ cases: [change(two!, call('first'))] })
    const late = await store.settle({
      works: [work!],
      cases: [change(one!, call('late')), change(two!, call('late'))],
      letters: [letter('l1', '0001')],
      message: { id: kept!.id, state: 'read', verdict: 'reply' },
    })
    assert.equal(late, 'stale')
    assert.equal((await store.cases.byId('0001'))!.version, 1)
    assert.equal(await store.letters.byId('l1'), null)
    assert.equal((await store.messages.byId(kept!.id))!.state, 'received')
    assert.equal(await store.work.done(work!), true)
    assert.deepEqual(await store.verifyAudit(replay), { ok: true, entries: 3 })
  })

  it('opens a case once, and one reference and one consignee once in a campaign', async () => {
    const store = await given.open()
    await withCases(store, '0001')
    assert.equal(await store.settle({ cases: [opening('0001')] }), 'stale')
    assert.equal(await store.settle({ cases: [opening('0002'), opening('0003', { reference: 'REF-0001' })] }), 'stale')
    assert.equal(
      await store.settle({ cases: [opening('0003', { reference: 'REF-0001', campaign: 'second' })] }),
      'settled',
    )
    assert.deepEqual(
      (await store.cases.list()).map(({ id }) => id),
      ['0001', '0003'],
    )
    assert.deepEqual(
      (await store.cases.byReference('REF-0001')).map(({ id }) => id),
      ['0001', '0003'],
    )
  })

  it('refuses a result that does not fit its entries', async () => {
    const store = await given.open()
    const [found] = await withCases(store, '0001')
    const misfit = { ...change(found!, call('a')), after: { ...found!, version: 3 } }
    await assert.rejects(store.settle({ cases: [misfit] }), /version 3 after 1 entries on version 1/)
  })

  it('lets one of many simultaneous settlements on a version through', async () => {
    const stores = [await given.open(), await given.open(), await given.open()]
    const [found] = await withCases(stores[0]!, '0001')
    const settled = await Promise.all(
      [1, 2, 3, 4, 5, 6].map((n) => stores[n % 3]!.settle({ cases: [change(found!, call(`c${n}`))] })),
    )
    assert.deepEqual(settled.sort(), ['settled', 'stale', 'stale', 'stale', 'stale', 'stale'])
    assert.deepEqual(await stores[0]!.verifyAudit(replay), { ok: true, entries: 2 })
  })

  it('numbers entries of different cases without gaps when they are settled at the same time', async () => {
    const stores = [await given.open(), await given.open()]
    const ids = Array.from({ length: 20 }, (_, n) => `00${n + 10}`)
    const found = await withCases(stores[0]!, ...ids)
    await Promise.all(found.map((one, n) => stores[n % 2]!.settle({ cases: [change(one, call('a'), call('b'))] })))
    assert.deepEqual(await stores[1]!.verifyAudit(replay), { ok: true, entries: 60 })
  })

  it('does each look once although processes are killed in the midst of it', async () => {
    const store = await given.open()
    const ids = Array.from({ length: 60 }, (_, n) => `00${n + 10}`)
    const found = await withCases(store, ...ids)
    await store.settle({
      cases: found.map((one) => change(one, { kind: 'look', before: null, after: '2023-04-12T09:00:00Z' })),
    })
    for (let kills = 0; kills < 3; kills += 1) {
      const other = otherProcess(given, 'look')
      await other.line()
      await other.kill()
    }
    await otherProcess(given, 'look').ended()
    const after = await store.cases.list()
    assert.deepEqual([...new Set(after.map(({ attempts, nextLook }) => `${attempts.length} ${nextLook}`))], ['1 null'])
    assert.deepEqual(await store.work.claim(['look']), [])
    assert.deepEqual(await store.verifyAudit(replay), { ok: true, entries: 240 })
  })

  it('writes nothing for work that somebody else has taken over', async () => {
    const store = await given.open()
    const [found] = await withCases(store, '0001')
    await store.work.add([{ kind: 'look', subject: '0001', dueAt: given.clock }])
    const [slow] = await store.work.claim(['look'], { seconds: 60 })
    given.clock = '2023-04-12T09:02:00.000Z'
    const [quick] = await store.work.claim(['look'])
    assert.equal(await store.settle({ works: [slow!], cases: [change(found!, call('slow'))] }), 'lost')
    assert.equal(await store.settle({ works: [quick!], cases: [change(found!, call('quick'))] }), 'settled')
    assert.deepEqual(
      (await store.cases.byId('0001'))!.attempts.map(({ id }) => id),
      ['quick'],
    )
  })

  it('keeps emoji, NUL and half characters in a case and its entries as they were', async () => {
    const store = await given.open()
    const [found] = await withCases(store, '0001')
    const closed = {
      at: given.clock,
      by: 'Zoë \0 😀 \ud800',
      case: '0001',
      what: { kind: 'closed' } as const,
      reason: 'naïve \0 \udc00 end',
    }
    assert.equal(await store.settle({ cases: [change(found!, closed)] }), 'settled')
    assert.deepEqual((await store.cases.byId('0001'))!.closed, { at: closed.at, by: closed.by, reason: closed.reason })
    assert.equal((await store.cases.entries('0001'))[1]!.reason, closed.reason)
    assert.deepEqual(await store.verifyAudit(replay), { ok: true, entries: 2 })
  })

  it('names table and row of a damaged case', async () => {
    const store = await given.open()
    await withCases(store, '0001', '0002')
    await given.sql(`update cases set json = '{"id": "0001"' where id = '0001'`)
    await assert.rejects(
      store.cases.byId('0001'),
      (error: Error) => error instanceof CorruptRow && /table cases, row 0001: not JSON/.test(error.message),
    )
    await given.sql(`update cases set json = '{"id": "0001", "reference": 5}' where id = '0001'`)
    await assert.rejects(store.cases.list(), /table cases, row 0001: reference/)
    assert.equal((await store.cases.byId('0002'))!.id, '0002')
  })

  it('replaces the reading by the same reader and keeps that of another', async () => {
    const store = await given.open()
    const [kept] = await store.keep([mail(1)])
    const read = (reader: string, ownWords: string) =>
      store.settle({
        message: {
          id: kept!.id,
          state: 'read',
          verdict: 'reply',
          reading: { reader, submission: { ...submission, ownWords } },
        },
      })
    await read('1', 'first')
    await read('1', 'second')
    await read('2', 'third')
    assert.equal((await store.messages.reading(kept!.id))!.submission.ownWords, 'third')
    assert.deepEqual(
      (await given.sql('select reader from submissions order by reader')).map(({ reader }) => reader),
      ['1', '2'],
    )
  })

  it('lists cases by campaign, state and whether they are open or in review', async () => {
    const store = await given.open()
    const [one, two] = await withCases(store, '0001', '0002', '0003')
    const waiting = {
      kind: 'submission',
      submission: { message: 'm', review: 'waiting', arrivedAt: '2023-04-11T08:00:00Z' } as Case['submissions'][number],
      changes: [],
    } as const
    await store.settle({
      cases: [
        { ...change(one!, waiting), state: 'review' },
        { ...change(two!, { kind: 'closed' }), state: 'closed' },
      ],
    })
    const ids = async (filter: Parameters<typeof store.cases.list>[0]) =>
      (await store.cases.list(filter)).map(({ id }) => id)
    assert.deepEqual(await ids({ inReview: true }), ['0001'])
    assert.deepEqual(await ids({ state: 'closed' }), ['0002'])
    assert.deepEqual(await ids({ open: true }), ['0001', '0003'])
    assert.deepEqual(await ids({ campaign: 'first', after: '0001', limit: 1 }), ['0002'])
    assert.deepEqual(await ids({ campaign: 'second' }), [])
    assert.equal((await store.facts()).oldestReview, '2023-04-11T08:00:00.000Z')
  })
})
