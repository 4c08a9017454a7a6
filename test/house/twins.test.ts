import assert from 'node:assert/strict'
import { FolderDesk } from '../support/folder-desk.ts'

const LAB = 'jan@labnoord.example'
const DONE =
  'Wij hebben de mededeling ontvangen, gelezen en begrepen. Stap 1 en stap 2 zijn in beide modi uitgevoerd op de M70412.'

describe('Two mails under one Message-ID', function () {
  this.timeout(60_000)
  let desk: FolderDesk
  beforeEach(async () => {
    desk = new FolderDesk()
    await desk.consignees(['C-1', 'Lab Noord', LAB, 'miseqdx', 'M70412', 'K7Q2-9FXM'])
  })
  afterEach(() => desk.remove())

  it('are one where only the transport differs: the copy is linked, changes nothing and triggers no letter', async () => {
    const id = desk.receive({ from: LAB, text: DONE })
    await desk.poll()
    const before = await desk.case('K7Q2-9FXM')
    desk.receive({
      from: LAB,
      text: DONE,
      id,
      header:
        'Received: from relay.example by mx.maker.example; Wed, 12 Apr 2023 09:05:00 +0200\r\nX-Spam-Score: 0.1\r\n',
    })
    await desk.poll()
    const after = await desk.case('K7Q2-9FXM')
    assert.deepEqual(after, before)
    assert.equal(desk.letters().length, 1)
    const [copy] = await (await desk.house()).store.messages.list({ states: ['duplicate'] })
    assert.equal(copy?.duplicateOf, before.submissions[0]?.message)
  })

  it('are one also where both come in the same pass', async () => {
    const id = desk.receive({ from: LAB, text: DONE })
    desk.receive({ from: LAB, text: DONE, id, header: 'X-Copy: to the other list\r\n' })
    await desk.poll()
    const held = await desk.case('K7Q2-9FXM')
    assert.equal(held.submissions.length, 1)
    assert.equal(desk.letters().length, 1)
  })

  it('are two where the content differs: a person looks at the second', async () => {
    const id = desk.receive({ from: LAB, text: DONE })
    await desk.poll()
    desk.receive({ from: LAB, text: 'De M70412 is verkocht.', id })
    await desk.poll()
    const held = await desk.case('K7Q2-9FXM')
    const second = held.submissions.find(({ review }) => review === 'waiting')
    assert.deepEqual(
      second?.problems.map(({ code }) => code),
      ['same-id'],
    )
    assert.equal(held.instruments[0]?.status.patch?.dx?.is, 'done')
    assert.equal(desk.letters().length, 1)
  })
})
