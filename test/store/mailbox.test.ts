import assert from 'node:assert/strict'
import { Temporary } from '../../src/domain/outcome.ts'
import type { Keeper } from '../../src/receive/keeper.ts'
import { openStore } from '../../src/store/open.ts'
import { postgres } from '../support/postgres.ts'
import { call, change, KEY, mail, onBoth, opening, withCases } from './given.ts'

const WHO = { by: 'anna' }
const BOX = 'support@mail.example'
const at = (uid: string, uidValidity = '7') => ({ mailbox: BOX, folder: 'INBOX', uidValidity, uid })

onBoth('The mailbox on record', (given) => {
  it('offers receiving what it asks for, and knows the highest UID as a number', async () => {
    const keeper: Keeper = (await given.open()).places
    assert.equal(await keeper.highestUid(BOX, 'INBOX', '7'), 0)
    await (await given.open()).keep([mail(9), mail(10), mail(4_294_967_295)])
    assert.equal(await keeper.highestUid(BOX, 'INBOX', '7'), 4_294_967_295)
    assert.equal(await keeper.highestUid(BOX, 'INBOX', '8'), 0)
  })

  it('owes the moves that follow from the verdicts, until each has its receipt', async () => {
    const store = await given.open()
    const kept = await store.keep([1, 2, 3, 4, 5, 6].map((uid) => mail(uid)))
    const states = ['read', 'set-aside', 'quarantined', 'left-alone'] as const
    for (const [n, state] of states.entries())
      await store.settle({ message: { id: kept[n]!.id, state, verdict: state } })
    await store.settle({ message: { id: kept[4]!.id, state: 'duplicate', verdict: 'copy', duplicateOf: kept[3]!.id } })
    const owed = await store.places.owedMoves(BOX)
    assert.deepEqual(
      owed.map(({ place, to }) => [place.uid, to]),
      [
        ['1', 'processed'],
        ['2', 'processed'],
        ['3', 'quarantine'],
      ],
    )
    assert.deepEqual(await store.places.owedMoves(BOX), owed)
    await store.places.moved([{ ...owed[0]!, folder: 'Processed', uid: '77' }])
    await store.places.gone([at('2')])
    assert.deepEqual(
      (await store.places.owedMoves(BOX)).map(({ place }) => place.uid),
      ['3'],
    )
    const known = await store.places.knownUids(BOX, 'INBOX', '7')
    assert.deepEqual(
      known
        .filter(({ present }) => !present)
        .map(({ uid }) => uid)
        .sort(),
      ['1', '2'],
    )
  })

  it('moves a copy as its original was moved', async () => {
    const store = await given.open()
    const [one, two] = await store.keep([mail(1), mail(2)])
    await store.settle({ message: { id: two!.id, state: 'duplicate', verdict: 'copy', duplicateOf: one!.id } })
    assert.deepEqual(await store.places.owedMoves(BOX), [])
    await store.settle({ message: { id: one!.id, state: 'read', verdict: 'reply' } })
    assert.deepEqual(
      (await store.places.owedMoves(BOX)).map(({ place }) => place.uid),
      ['1', '2'],
    )
  })

  it('matches mails of a new generation by Message-ID and size, and leaves doubtful ones to the bytes', async () => {
    const store = await given.open()
    const twin = { ...mail(3, 'mail X'), source: Buffer.from(String(mail(2)!.source).replace('mail 2', 'mail Y')) }
    const kept = await store.keep([mail(1), mail(2), twin])
    const size = mail(1).source.length
    const ask = (uid: number, bytes = size) => ({ messageId: `<${uid}@ziekenhuis.example>`, size: bytes })
    assert.deepEqual(await store.places.findByMessageIdAndSize(BOX, [ask(1), ask(2), ask(1, 5), ask(9)]), [
      kept[0]!.id,
      null,
      null,
      null,
    ])
    assert.deepEqual(await store.places.findByMessageIdAndSize(BOX, [ask(1), ask(1)]), [null, null])
    assert.deepEqual(await store.places.findByMessageIdAndSize('another mailbox', [ask(1)]), [null])
  })

  it('takes the newest generation that was listed to its end, and lets go of older places', async () => {
    const store = await given.open()
    const [kept] = await store.keep([mail(1)])
    assert.equal(await store.places.generation(BOX, 'INBOX'), null)
    await store.places.generationListed(BOX, 'INBOX', '7')
    given.clock = '2023-04-13T09:00:00.000Z'
    await store.places.relocate([{ message: kept!.id, place: at('101', '8') }])
    await store.places.generationListed(BOX, 'INBOX', '8')
    assert.equal(await store.places.generation(BOX, 'INBOX'), '8')
    await store.settle({ message: { id: kept!.id, state: 'read', verdict: 'reply' } })
    assert.deepEqual(
      (await store.places.owedMoves(BOX)).map(({ place }) => place),
      [at('101', '8')],
    )
    assert.deepEqual((await store.messages.byId(kept!.id))!.place, at('101', '8'))
  })
})

onBoth('Mails on record', (given) => {
  it('go back into the line when they are read again, once', async () => {
    const store = await given.open()
    const [kept] = await store.keep([mail(1)])
    const [work] = await store.work.claim(['understand'])
    await store.settle({ works: [work!], message: { id: kept!.id, state: 'quarantined', verdict: 'broken' } })
    assert.deepEqual(
      [await store.messages.again(kept!.id, WHO), await store.messages.again(kept!.id, WHO)],
      ['again', 'again'],
    )
    assert.equal((await store.work.claim(['understand'], { limit: 5 })).length, 1)
    assert.equal((await store.messages.byId(kept!.id))!.state, 'received')
    assert.equal(await store.messages.again('none', WHO), 'unknown')
  })

  it('are claimed by an agent only where they were left alone or set aside', async () => {
    const store = await given.open()
    const [kept, read] = await store.keep([mail(1), mail(2)])
    await store.settle({ message: { id: kept!.id, state: 'left-alone', verdict: 'other' } })
    await store.settle({ message: { id: read!.id, state: 'read', verdict: 'reply' } })
    assert.equal(await store.messages.claim(read!.id, { by: 'anna', into: null }), 'unfit')
    assert.equal(await store.messages.claim(kept!.id, { by: 'anna', into: '0001' }), 'again')
    assert.deepEqual((await store.messages.byId(kept!.id))!.claimed, { by: 'anna', case: '0001' })
  })

  it('lose their bytes, and not their row, some time after they were left alone', async () => {
    const store = await given.open()
    const kept = await store.keep([mail(1), mail(2), mail(3), mail(4)])
    await store.settle({
      message: {
        id: kept[0]!.id,
        state: 'left-alone',
        verdict: 'newsletter',
        facts: { from: 'a@b.example', subject: 'News', writtenAt: null, contentKey: null },
      },
    })
    await store.settle({ message: { id: kept[1]!.id, state: 'duplicate', verdict: 'copy', duplicateOf: kept[0]!.id } })
    await store.settle({ message: { id: kept[2]!.id, state: 'set-aside', verdict: 'no case' } })
    assert.equal(await store.messages.purge(given.clock), 0)
    assert.equal(await store.messages.purge('2023-05-12T09:00:00.000Z'), 2)
    const found = await store.messages.byId(kept[0]!.id)
    assert.deepEqual(
      [found!.source, found!.subject, found!.verdict, found!.purgedAt],
      [null, 'News', 'newsletter', given.clock],
    )
    assert.equal(await store.messages.claim(kept[0]!.id, { by: 'anna', into: null }), 'purged')
    assert.notEqual((await store.messages.byId(kept[2]!.id))!.source, null)
    assert.notEqual((await store.messages.byId(kept[3]!.id))!.source, null)
    assert.equal((await store.keep([mail(1)]))[0]!.isNew, false)
  })

  it('are found beside others with the same Message-ID, and listed newest first by state', async () => {
    const store = await given.open()
    const other = { ...mail(2), source: Buffer.from(String(mail(1).source).replace('mail 1', 'another')) }
    const [one, two] = await store.keep([mail(1), { ...other, arrivedAt: '2023-04-12T10:00:00.500+02:00' }])
    assert.deepEqual(
      (await store.messages.twins(two!.id, '<1@ziekenhuis.example>')).map(({ id }) => id),
      [one!.id],
    )
    assert.deepEqual(
      (await store.messages.list({ states: ['received'], from: 'LAB@ziekenhuis.example' })).map(({ id }) => id),
      [two!.id, one!.id],
    )
    assert.deepEqual(await store.messages.list({ states: ['read'] }), [])
  })
})

onBoth('Candidates', (given) => {
  it('are found by ids, references, addresses, serials and domains, and follow a case that changes', async () => {
    const store = await given.open()
    const [found] = await withCases(store, '0001', '0002')
    await store.settle({ cases: [opening('0003', { reference: 'REF-0001', campaign: 'second' })] })
    const [kept] = await store.keep([mail(1)])
    const moved = { ...change(found!, call('a')) }
    const after = { ...moved.after, instruments: [{ ...found!.instruments[0]!, serial: 'M79999' }] }
    await store.settle({ cases: [{ ...moved, after }], message: { id: kept!.id, state: 'read', verdict: 'reply' } })
    const ids = async (question: Parameters<typeof store.candidates>[0]) =>
      (await store.candidates(question)).map(({ id }) => id)
    assert.deepEqual(await ids({ letterIds: ['<1@ziekenhuis.example>'] }), ['0001'])
    assert.deepEqual(await ids({ references: ['REF-0001'] }), ['0001', '0003'])
    assert.deepEqual(await ids({ references: ['REF-0001'], campaign: 'second' }), ['0003'])
    assert.deepEqual(await ids({ addresses: ['0002@Ziekenhuis.example'] }), ['0002'])
    assert.deepEqual(await ids({ serials: ['M79999', 'M70002'] }), ['0001', '0002'])
    assert.deepEqual(await ids({ serials: ['M70001'] }), [])
    assert.deepEqual(await ids({ domains: ['ziekenhuis.example'], references: ['REF-0002'] }), ['0002', '0001', '0003'])
    assert.deepEqual(await ids({ references: ['nul \0'], addresses: [] }), [])
  })

  it('are limited in number, and may be asked for with thousands of words', async () => {
    const store = await given.open()
    await withCases(store, ...Array.from({ length: 120 }, (_, n) => `9${String(n).padStart(3, '0')}`))
    assert.equal((await store.candidates({ domains: ['ziekenhuis.example'] })).length, 50)
    const many = Array.from({ length: 5000 }, (_, n) => `X${n}`)
    assert.deepEqual(await store.candidates({ serials: many, letterIds: many, addresses: many }), [])
  })
})

describe('A database that is away', function () {
  this.timeout(60_000)

  it('is a temporary trouble, and over when it is back', async () => {
    const server = await postgres()
    const config = { postgres: await server.newDatabase() }
    const store = await openStore(config, { signingKey: KEY, headFile: '/nonexistent-and-not-needed' })
    await store.keep([mail(1)])
    await server.stop()
    try {
      await assert.rejects(store.keep([mail(2)]), Temporary)
      await assert.rejects(store.work.claim(['understand']), Temporary)
    } finally {
      await server.start()
    }
    assert.deepEqual(
      (await store.keep([mail(1), mail(2)])).map(({ isNew }) => isNew),
      [false, true],
    )
    await store.close()
  })
})
