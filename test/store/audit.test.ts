import assert from 'node:assert/strict'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Store } from '../../src/store/open.ts'
import { call, change, mail, onBoth, replay, withCases } from './given.ts'

/** Six entries: 1 and 2 open two cases, 3 and 5 belong to the first, 4 and 6 to the second. */
async function sixEntries(store: Store): Promise<void> {
  await withCases(store, '0001', '0002')
  for (const round of ['a', 'b']) {
    for (const found of await store.cases.list())
      await store.settle({ cases: [change(found, call(`${round}${found.id}`))] })
  }
}

const tampering: readonly (readonly [string, string, number, RegExp])[] = [
  [
    'an altered text',
    `update entries set draft = replace(draft, 'nobody', 'somebody') where sequence = 3`,
    3,
    /altered/,
  ],
  [
    'an altered actor in the column that lists show',
    `update entries set "by" = 'bert' where sequence = 3`,
    3,
    /columns were altered/,
  ],
  ['an altered reason', `update entries set reason = 'because' where sequence = 4`, 4, /columns were altered/],
  [
    'an entry given to another case',
    `update entries set case_id = '0002', case_sequence = 9 where sequence = 3`,
    3,
    /altered/,
  ],
  ['an altered number within the case', 'update entries set case_sequence = 7 where sequence = 3', 3, /altered/],
  ['an altered MAC', `update entries set mac = 'ffff' where sequence = 2`, 2, /altered/],
  ['an altered link', `update entries set previous = '' where sequence = 5`, 5, /altered/],
  ['a removed first entry', 'delete from entries where sequence = 1', 1, /missing/],
  ['a removed entry', 'delete from entries where sequence = 3', 3, /missing/],
  ['a cut end', 'delete from entries where sequence = 6', 6, /missing at the end/],
  ['a damaged entry', `update entries set draft = '{' where sequence = 4`, 4, /altered/],
  ['removed entries, all of them', 'delete from entries', 1, /missing/],
]

onBoth('The audit trail', (given) => {
  it('is whole as it was written', async () => {
    const store = await given.open()
    await sixEntries(store)
    assert.deepEqual(await store.verifyAudit(replay), { ok: true, entries: 6 })
  })

  it('holds what persons did with mails that are in no case, each mail in a chain of its own', async () => {
    const store = await given.open()
    await sixEntries(store)
    const [kept, other] = await store.keep([mail(1), mail(2)])
    for (const { id } of [kept!, other!])
      await store.settle({ message: { id, state: 'set-aside', verdict: 'no case' } })
    await store.messages.claim(kept!.id, { by: 'anna', into: '0001', reason: 'phoned' })
    const dismissed = { kind: 'mail-dismissed' as const, before: 'set-aside' }
    const subject = `mail ${other!.id}`
    await store.settle({ acts: [{ at: given.clock, by: 'bert', subject, what: dismissed, reason: 'an advert' }] })
    const claimed = { kind: 'mail-claimed', before: 'set-aside', into: '0001' }
    assert.deepEqual(await store.acts.of(`mail ${kept!.id}`), [
      { at: given.clock, by: 'anna', subject: `mail ${kept!.id}`, what: claimed, reason: 'phoned' },
    ])
    assert.equal((await store.acts.of(subject))[0]!.reason, 'an advert')
    assert.deepEqual(await store.verifyAudit(replay), { ok: true, entries: 8 })
    await given.sql(`update entries set draft = replace(draft, 'anna', 'nobody') where sequence = 7`)
    const verdict = await store.verifyAudit(replay)
    assert.deepEqual([verdict.ok, !verdict.ok && verdict.sequence], [false, 7])
  })

  for (const [what, sql, sequence, why] of tampering) {
    it(`shows ${what}`, async () => {
      const store = await given.open()
      await sixEntries(store)
      await given.sql(sql)
      const verdict = await store.verifyAudit(replay)
      assert.equal(verdict.ok, false)
      assert.equal(!verdict.ok && verdict.sequence, sequence)
      assert.match(verdict.ok ? '' : verdict.why, why)
    })
  }

  it('shows entries that changed places', async () => {
    const store = await given.open()
    await sixEntries(store)
    await given.sql('update entries set sequence = 99 where sequence = 4')
    await given.sql('update entries set sequence = 4 where sequence = 5')
    await given.sql('update entries set sequence = 5 where sequence = 99')
    const verdict = await store.verifyAudit(replay)
    assert.equal(!verdict.ok && verdict.sequence, 4)
  })

  it('shows an end that was cut off everywhere inside the database', async () => {
    const store = await given.open()
    await sixEntries(store)
    const [last] = await given.sql('select mac from entries where sequence = 4')
    await given.sql('delete from entries where sequence > 4')
    await given.sql('update audit_head set count = 4, mac = ?', [String(last!.mac)])
    const verdict = await store.verifyAudit()
    assert.deepEqual([!verdict.ok && verdict.sequence, verdict.ok || /end was cut off/.test(verdict.why)], [5, true])
  })

  it('shows an end that was cut off and written anew by the program itself', async () => {
    const store = await given.open()
    await sixEntries(store)
    const before = await given.sql('select sequence, mac from entries order by sequence')
    await given.sql('delete from entries where sequence > 5')
    await given.sql('update audit_head set count = 5, mac = ?', [String(before[4]!.mac)])
    const found = { ...(await store.cases.byId('0002'))!, version: 2 }
    await given.sql(`update cases set version = 2 where id = '0002'`)
    assert.equal(await store.settle({ cases: [change(found, call('other'))] }), 'settled')
    const verdict = await store.verifyAudit()
    assert.deepEqual([!verdict.ok && verdict.sequence, verdict.ok || /written anew/.test(verdict.why)], [6, true])
  })

  it('shows a case that is not what its entries add up to', async () => {
    const store = await given.open()
    await sixEntries(store)
    await given.sql(`update cases set json = replace(json, 'nobody', 'somebody') where id = '0001'`)
    assert.deepEqual(await store.verifyAudit(), { ok: true, entries: 6 })
    const verdict = await store.verifyAudit(replay)
    assert.match(verdict.ok ? '' : verdict.why, /case 0001: it is not what its entries add up to/)
  })

  it('shows a case that was taken out of the list of cases', async () => {
    const store = await given.open()
    await sixEntries(store)
    for (const table of ['case_contacts', 'case_serials'])
      await given.sql(`delete from ${table} where case_id = '0002'`)
    await given.sql(`delete from cases where id = '0002'`)
    const verdict = await store.verifyAudit(replay)
    assert.deepEqual(
      [!verdict.ok && verdict.sequence, verdict.ok || /case 0002 is missing/.test(verdict.why)],
      [2, true],
    )
  })

  it('takes a head that is behind for a crash between commit and head', async () => {
    const store = await given.open()
    await sixEntries(store)
    const behind = readFileSync(given.headFile)
    await store.settle({ cases: [change((await store.cases.byId('0001'))!, call('c'))] })
    writeFileSync(given.headFile, behind)
    assert.deepEqual(await store.verifyAudit(replay), { ok: true, entries: 7 })
  })

  it('shows a head outside that was altered or taken away', async () => {
    const store = await given.open()
    await sixEntries(store)
    const head = readFileSync(given.headFile, 'utf8')
    writeFileSync(given.headFile, head.replace('"count":6', '"count":5'))
    assert.match(JSON.stringify(await store.verifyAudit()), /head outside the database was altered/)
    rmSync(given.headFile)
    assert.match(JSON.stringify(await store.verifyAudit()), /head outside the database is missing/)
    writeFileSync(given.headFile, head)
    assert.deepEqual(await store.verifyAudit(), { ok: true, entries: 6 })
  })

  it('settles although the head cannot be written, and says so', async () => {
    const store = await given.open()
    await withCases(store, '0001')
    given.headFile = `${given.headFile}/below-a-file/head.json`
    const blind = await given.open()
    assert.equal(await blind.settle({ cases: [change((await store.cases.byId('0001'))!, call('a'))] }), 'settled')
    assert.match(String((await blind.facts()).headFault), /ENOTDIR|EEXIST/)
  })
})
