import assert from 'node:assert/strict'
import { mail, onBoth, withCases } from './given.ts'
import { otherProcess } from './processes.ts'

const look = (subject: string, dueAt = '2023-04-12T09:00:00Z') => ({ kind: 'look' as const, subject, dueAt })

onBoth('Work', (given) => {
  it('has one live piece per kind and subject, due at the earliest time asked for', async () => {
    const store = await given.open()
    await store.work.add([look('a', '2023-04-14T00:00:00Z'), look('b')])
    await store.work.add([look('a', '2023-04-13T00:00:00+01:00'), look('a', '2023-04-15T00:00:00Z')])
    assert.equal((await store.facts()).work.look?.waiting, 2)
    given.clock = '2023-04-12T23:00:00.000Z'
    assert.deepEqual(
      (await store.work.claim(['look'], { limit: 5 })).map(({ subject, dueAt }) => [subject, dueAt]),
      [
        ['b', '2023-04-12T09:00:00.000Z'],
        ['a', '2023-04-12T23:00:00.000Z'],
      ],
    )
  })

  it('gives each of 200 pieces to one of four who claim at the same time', async () => {
    const stores = await Promise.all([1, 2, 3, 4].map(() => given.open()))
    await stores[0]!.work.add(Array.from({ length: 200 }, (_, n) => look(`case ${n}`)))
    const taken = await Promise.all(
      stores.map(async (store) => {
        const mine: string[] = []
        for (;;) {
          const some = await store.work.claim(['look'], { limit: 7 })
          if (some.length === 0) return mine
          for (const work of some) if (await store.work.done(work)) mine.push(work.subject)
        }
      }),
    )
    assert.equal(taken.flat().length, 200)
    assert.equal(new Set(taken.flat()).size, 200)
  })

  it('comes again when it is asked for while somebody is at it', async () => {
    const store = await given.open()
    await store.work.add([look('a')])
    const [work] = await store.work.claim(['look'])
    await store.work.add([look('a', '2023-04-12T10:00:00Z')])
    assert.deepEqual(await store.work.claim(['look']), [])
    assert.equal(await store.work.done(work!), true)
    assert.equal(await store.work.nextDue(['look']), '2023-04-12T10:00:00.000Z')
    assert.equal(await store.work.done(work!), false)
  })

  it('is put back with a growing delay after errors, and without one for a named time', async () => {
    const store = await given.open()
    await store.work.add([look('a')])
    const waits: number[] = []
    for (let n = 0; n < 10; n += 1) {
      const [work] = await store.work.claim(['look'])
      await store.work.putBack(work!, { error: 'the \0 world is down' })
      const due = (await store.work.nextDue(['look']))!
      waits.push((Date.parse(due) - Date.parse(given.clock)) / 1000)
      given.clock = due
    }
    assert.deepEqual(waits, [30, 60, 120, 240, 480, 960, 1920, 3600, 3600, 3600])
    const [work] = await store.work.claim(['look'])
    assert.equal(work!.lastError, 'the \ufffd world is down')
    await store.work.putBack(work!, { at: '2023-05-01T00:00:00Z' })
    given.clock = '2023-05-01T00:00:00.000Z'
    assert.equal((await store.work.claim(['look']))[0]!.attempts, 10)
  })

  it('is taken over when its claim runs out, and the late one is told', async () => {
    const store = await given.open()
    await store.work.add([look('a')])
    const [work] = await store.work.claim(['look'], { seconds: 60 })
    given.clock = '2023-04-12T09:00:59.000Z'
    assert.deepEqual(await store.work.claim(['look']), [])
    given.clock = '2023-04-12T09:01:00.000Z'
    assert.equal((await store.work.claim(['look']))[0]!.lostClaims, 1)
    assert.equal(await store.work.putBack(work!, { error: 'late' }), false)
  })

  it('and leases are taken over at once from a dead process of this host, and not from a living one', async () => {
    const store = await given.open()
    await withCases(store, '0001')
    await store.work.add([look('0001')])
    const other = otherProcess(given, 'hold', given.clock)
    await other.line()
    assert.deepEqual(await store.work.claim(['look']), [])
    assert.equal(await store.lease('receiver'), null)
    await other.kill()
    assert.equal((await store.work.claim(['look']))[0]!.lostClaims, 1)
    const lease = await store.lease('receiver')
    assert.equal(await lease!.renew(), true)
    await lease!.release()
  })

  it('goes behind all else that is due when the process that was at it died', async () => {
    const store = await given.open()
    await withCases(store, '0001', '0002')
    await store.work.add([look('0001')])
    const other = otherProcess(given, 'hold', given.clock)
    await other.line()
    await other.kill()
    given.clock = '2023-04-12T09:10:00.000Z'
    await store.work.add([look('0002', '2023-04-12T09:05:00Z')])
    const claimed = [...(await store.work.claim(['look'])), ...(await store.work.claim(['look']))]
    assert.deepEqual(
      claimed.map(({ subject, lostClaims }) => [subject, lostClaims]),
      [
        ['0002', 0],
        ['0001', 1],
      ],
    )
  })

  it('is not given with others once a process ended over it, which may have ended of it', async () => {
    const store = await given.open()
    await withCases(store, '0001')
    await store.work.add(['a', 'b', 'c'].map((subject) => look(subject)))
    const other = otherProcess(given, 'hold many', given.clock)
    await other.line()
    await other.kill()
    await store.work.add(['d', 'e'].map((subject) => look(subject)))
    const claimed: string[][] = []
    for (let some = await next(); some.length > 0; some = await next()) claimed.push(some)
    assert.deepEqual(claimed, [['d', 'e'], ['a'], ['b'], ['c']])

    async function next() {
      return (await store.work.claim(['look'], { limit: 9 })).map(({ subject }) => subject).sort()
    }
  })

  it('quarantines a message after three errors, however often the program is started anew', async () => {
    const [kept] = await (await given.open()).keep([mail(1)])
    const became: string[] = []
    for (let n = 0; n < 3; n += 1) {
      const store = await given.open()
      const [work] = await store.work.claim(['understand'])
      became.push(await store.messages.failed(work!, `error \0 ${n}`))
      given.clock = (await store.work.nextDue(['understand'])) ?? given.clock
    }
    assert.deepEqual(became, ['again', 'again', 'quarantined'])
    const store = await given.open()
    const found = await store.messages.byId(kept!.id)
    assert.deepEqual([found!.state, found!.attempts, found!.failure], ['quarantined', 3, 'error \ufffd 2'])
    assert.deepEqual(await store.work.claim(['understand']), [])
  })

  it('quarantines a message whose reading has ended its process ten times', async () => {
    const store = await given.open()
    const [kept] = await store.keep([mail(1)])
    let times = 0
    while ((await store.work.claim(['understand'], { seconds: 60 })).length > 0) {
      times += 1
      given.clock = new Date(Date.parse(given.clock) + 61_000).toISOString()
    }
    assert.equal(times, 10)
    assert.equal((await store.messages.byId(kept!.id))!.state, 'quarantined')
    assert.equal(await store.work.nextDue(['understand']), null)
  })

  it('is claimed out of ten thousand pieces', async () => {
    const store = await given.open()
    await store.work.add(
      Array.from({ length: 10_000 }, (_, n) =>
        look(`case ${n}`, new Date(Date.UTC(2023, 0, 1) + n * 1000).toISOString()),
      ),
    )
    const [work] = await store.work.claim(['look'])
    assert.equal(work!.subject, 'case 0')
    assert.equal((await store.work.claim(['look'], { limit: 9999 })).at(-1)!.subject, 'case 9999')
    assert.deepEqual(await store.work.claim(['look']), [])
  })

  it('is covered by a lease that one holds at a time, and that runs out', async () => {
    const [one, two] = [await given.open(), await given.open()]
    const lease = await one.lease('receiver', 60)
    assert.equal(await one.lease('receiver', 60), null)
    assert.equal(await two.lease('receiver', 60), null)
    given.clock = '2023-04-12T09:01:01.000Z'
    const next = await two.lease('receiver', 60)
    assert.notEqual(next, null)
    assert.deepEqual([await lease!.renew(), lease!.lost.aborted], [false, true])
    await lease!.release()
    assert.equal(await next!.renew(), true)
    await next!.release()
    assert.notEqual(await one.lease('receiver', 60), null)
  })

  it('remembers a setting from the first start on', async () => {
    const store = await given.open()
    assert.equal(await store.settings.get('letters.since'), null)
    assert.equal(await store.settings.first('letters.since', '2023-04-05T00:00:00Z'), '2023-04-05T00:00:00Z')
    assert.equal(await store.settings.first('letters.since', '2024-01-01T00:00:00Z'), '2023-04-05T00:00:00Z')
    await store.settings.set('sweep.last', '2023-04-12T08:59:00Z')
    assert.equal((await store.facts()).lastSweep, '2023-04-12T08:59:00Z')
  })
})
