import assert from 'node:assert/strict'
import { deskOfCampaign, FolderDesk } from '../support/folder-desk.ts'

const NOW = ['--now', '2023-04-19T09:00:00Z']

describe('remind', function () {
  this.timeout(60_000)
  let desk: FolderDesk
  beforeEach(() => {
    desk = new FolderDesk()
  })
  afterEach(() => desk.remove())

  it('says for each case what would be sent or why not, and queues nothing when dry', async () => {
    await desk.consignees(
      ['C-1', 'Lab Noord', 'lab@noord.example', 'miseqdx', 'M70412', 'K7Q2-9FX1'],
      ['C-2', 'Lab Oost', 'lab@oost.example', 'miseqdx', 'M70413', 'K7Q2-9FX2'],
      ['C-3', 'Lab Zuid', 'lab@zuid.example', 'miseqdx', 'M70414', 'K7Q2-9FX3'],
    )
    const { store } = await desk.house()
    const [first] = await store.cases.byReference('K7Q2-9FX1')
    await notified(desk, 'K7Q2-9FX1')
    await notified(desk, 'K7Q2-9FX2')
    desk.receive({
      from: 'lab@oost.example',
      subject: 'FSN2023-1338 [K7Q2-9FX2]',
      text: 'Beide stappen zijn uitgevoerd?',
    })
    await desk.poll()
    const told = async () => (await desk.done('remind', '--dry-run', ...NOW)).trim().split('\n').sort()
    const [noord, oost, zuid] = await told()
    assert.equal(noord, 'K7Q2-9FX1  Lab Noord (NL): reminder to lab@noord.example')
    assert.equal(oost, 'K7Q2-9FX2  Lab Oost (NL): nothing: a message waits for a person')
    assert.equal(zuid, 'K7Q2-9FX3  Lab Zuid (NL): nothing: nobody recorded when the notice was sent')
    assert.match(
      (await desk.done('remind', '--dry-run', '--now', '2023-05-17T09:00:00Z')).split('\n')[0]!,
      /^K7Q2-9FX1 {2}Lab Noord \(NL\): a person is to call or write a registered letter$/,
    )
    desk.receive({ from: 'somebody@elsewhere.example', text: 'FSN2023-1338' })
    await (await desk.house()).mailbox.sweep()
    assert.match((await told())[0]!, /reminder to lab@noord\.example, not while new mail is not read yet$/)
    assert.equal((await store.cases.byId(first!.id))?.letters.length, 0)
  })

  it('goes by the schedule that the campaign has for the consignee’s country', async () => {
    await desk.remove()
    const own = '  byCountry: {DE: {reminders: [{day: 7, does: letter}]}}\n'
    desk = deskOfCampaign((campaign) => campaign.replace(/^schedule:\n/m, (head) => `${head}${own}`))
    desk.clock = '2023-04-06T08:00:00.000Z'
    await desk.consignees(
      ['C-0', 'Lab NL', 'lab@nl.example', 'miseqdx', 'M70410', 'K7Q2-9FX0', '2023-04-05'],
      ['C-1', 'Lab DE', 'lab@de.example', 'miseqdx', 'M70411', 'K7Q2-9FX1', '2023-04-05', 'end-user', 'DE'],
    )
    const told = await desk.json('remind', '--dry-run', '--now', '2023-04-12T09:00:00Z')
    assert.deepEqual(
      told.map(({ country, write, because }) => [country, write[0]?.followUp ?? because]),
      [
        ['NL', 'the next reminder is due on 2023-04-19'],
        ['DE', 'reminder'],
      ],
    )
  })
})

async function notified(desk: FolderDesk, reference: string): Promise<void> {
  const { store } = await desk.house()
  const held = await desk.case(reference)
  const part = { consignee: held.consignee, instruments: held.instruments, notifiedOn: held.notifiedOn }
  const what = { kind: 'imported', before: part, after: { ...part, notifiedOn: '2023-04-05' } } as const
  const after = { ...held, notifiedOn: '2023-04-05', version: held.version + 1 }
  const drafts = [{ at: '2023-04-05T08:00:00Z', by: 'test', case: held.id, what }]
  assert.equal(
    await store.settle({ cases: [{ id: held.id, expectedVersion: held.version, drafts, after }] }),
    'settled',
  )
}
