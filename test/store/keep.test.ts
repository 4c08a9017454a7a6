import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { mail, onBoth } from './given.ts'
import { otherProcess } from './processes.ts'

onBoth('Keeping mail', (given) => {
  it('keeps the bytes, the place and the work to understand it together', async () => {
    const store = await given.open()
    const [kept] = await store.keep([mail(1)])
    const found = await store.messages.byId(kept!.id)
    assert.deepEqual(Buffer.from(found!.source!), mail(1).source)
    assert.deepEqual(found!.place, mail(1).place)
    assert.equal(found!.state, 'received')
    assert.equal(found!.arrivedAt, '2023-04-12T08:00:00.000Z')
    assert.equal(found!.messageId, '<1@ziekenhuis.example>')
    assert.equal(found!.from, 'lab@ziekenhuis.example')
    assert.deepEqual(
      (await store.work.claim(['understand'])).map(({ subject }) => subject),
      [kept!.id],
    )
  })

  it('takes the same mail again for no new one', async () => {
    const store = await given.open()
    const [first] = await store.keep([mail(1)])
    assert.deepEqual(await store.keep([mail(1), mail(1)]), [
      { ...first!, isNew: false },
      { ...first!, isNew: false },
    ])
    assert.equal((await store.facts()).work.understand?.waiting, 1)
  })

  it('gives the same bytes at a second place one more place and no more work', async () => {
    const store = await given.open()
    const copy = { ...mail(1), place: { ...mail(1).place, uid: '2' } }
    const kept = await store.keep([mail(1), copy])
    assert.deepEqual(
      kept.map(({ isNew }) => isNew),
      [true, false],
    )
    assert.equal(kept[0]!.id, kept[1]!.id)
    const known = await store.places.knownUids('support@mail.example', 'INBOX', '7')
    assert.deepEqual(known.map(({ uid }) => uid).sort(), ['1', '2'])
  })

  it('keeps each mail once when two processes keep the same ones at the same time', async () => {
    const store = await given.open()
    const others = [otherProcess(given, 'keep'), otherProcess(given, 'keep')]
    await Promise.all(others.map((other) => other.ended()))
    const fresh = others.map(({ lines }) => Number(lines[0]))
    assert.equal(fresh[0]! + fresh[1]!, 60)
    assert.equal((await store.messages.list()).length, 60)
    assert.equal((await store.facts()).work.understand?.waiting, 60)
  })

  it('opens a new database in three processes at once', async () => {
    const others = [1, 2, 3].map(() => otherProcess(given, 'open'))
    await Promise.all(others.map((other) => other.ended()))
    assert.deepEqual(
      others.map(({ lines }) => lines),
      [['"opened"'], ['"opened"'], ['"opened"']],
    )
  })

  it('keeps 25 MiB byte for byte', async () => {
    const store = await given.open()
    const source = randomBytes(25 * 1024 * 1024)
    const [kept] = await store.keep([{ ...mail(1), source }])
    const found = await store.messages.byId(kept!.id)
    assert.equal(
      createHash('sha256').update(found!.source!).digest('hex'),
      createHash('sha256').update(source).digest('hex'),
    )
    assert.equal(found!.size, source.length)
  })

  it('keeps mail with NUL bytes, a broken sender and no Message-ID', async () => {
    const store = await given.open()
    const source = Buffer.from(
      'From: \0Lab \0<la\0b@x.example>\r\nMessage-ID: none\r\nSubject: \xff\0\r\n\r\n\0\0\0',
      'latin1',
    )
    const place = { ...mail(1).place, uid: '1700000000.M1\0P2.host:2,S' }
    const [kept] = await store.keep([{ ...mail(1), source, place, flags: ['\\Seen', 'a\0b'] }])
    const found = await store.messages.byId(kept!.id)
    assert.deepEqual(Buffer.from(found!.source!), source)
    assert.equal(found!.messageId, null)
    assert.equal(await store.places.keep([{ ...mail(1), source, place }]), 0)
    assert.equal((await store.places.knownUids('support@mail.example', 'INBOX', '7')).length, 1)
  })

  it('notes that only the beginning of a mail is kept', async () => {
    const store = await given.open()
    const [kept] = await store.keep([{ ...mail(1), cut: { size: 90_000_000, reason: 'too large' } }])
    const found = await store.messages.byId(kept!.id)
    assert.deepEqual([found!.size, found!.cut], [90_000_000, { size: 90_000_000, reason: 'too large' }])
  })

  it('writes nothing of a batch of which one mail cannot be kept', async () => {
    const store = await given.open()
    await assert.rejects(store.keep([mail(1), { ...mail(2), arrivedAt: 'yesterday' }]), RangeError)
    assert.deepEqual(await store.messages.list(), [])
    assert.deepEqual(await store.work.claim(['understand']), [])
  })
})
