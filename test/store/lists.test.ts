import assert from 'node:assert/strict'
import type { Happening } from '../../src/domain/entry.ts'
import { change, onBoth, opening, withCases } from './given.ts'

const ids = (count: number) => Array.from({ length: count }, (_, at) => String(at).padStart(4, '0'))

onBoth('Whole lists of cases', (given) => {
  it('are opened at once, with everything that finds them, and asked for at once', async () => {
    const store = await given.open()
    const many = ids(1203)
    await store.settle({ cases: many.map((id) => opening(id)) })
    const found = await store.cases.byConsignees('first', [...many.map((id) => `C-${id}`), 'C-none'])
    assert.equal(found.size, many.length)
    assert.equal(found.get('C-1202')!.reference, 'REF-1202')
    assert.equal((await store.cases.byConsignees('second', ['C-0001'])).size, 0)
    const owners = await store.cases.owners('first', ['REF-0007', 'REF-none'])
    assert.deepEqual([...owners], [['REF-0007', 'C-0007']])
    const byAddress = await store.candidates({ addresses: ['0808@ziekenhuis.example'] })
    const bySerial = await store.candidates({ serials: ['M71202'] })
    assert.deepEqual([byAddress[0]?.id, bySerial[0]?.id], ['0808', '1202'])
    assert.deepEqual(await given.sql('select count(*) as n from entries').then(([row]) => Number(row!.n)), many.length)
  })

  it('of which one is there already are not opened at all', async () => {
    const store = await given.open()
    await withCases(store, '0001')
    assert.equal(await store.settle({ cases: ids(3).map((id) => opening(id)) }), 'stale')
    assert.equal((await store.cases.list()).length, 1)
  })

  it('tell which escalations nobody has looked at for some time', async () => {
    const store = await given.open()
    const [one, other] = await withCases(store, '0001', '0002')
    const raised = { id: 'e', kind: 'adverse-event', message: 'm', words: 'harm', decided: null } as const
    const escalation = (arrivedAt: string, seen = false): Happening => ({
      kind: 'escalation',
      escalation: { ...raised, arrivedAt, ...(seen ? { seen: { at: arrivedAt, by: 'anna' } } : {}) },
    })
    await store.settle({ cases: [change(one!, escalation('2023-04-11T09:00:00Z'))] })
    await store.settle({ cases: [change(other!, escalation('2023-04-10T09:00:00Z', true))] })
    const before = async (unseenBefore: string) => (await store.cases.list({ unseenBefore })).map(({ id }) => id)
    assert.deepEqual(await before('2023-04-12T00:00:00Z'), ['0001'])
    assert.deepEqual(await before('2023-04-11T00:00:00Z'), [])
  })
})
