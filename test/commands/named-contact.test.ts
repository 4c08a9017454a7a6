import assert from 'node:assert/strict'
import { FolderDesk } from '../support/folder-desk.ts'

const LAB = 'lab@noord.example'
const NAMED = 'els.bakker@noord.example'

describe('Somebody who is named as the right person', function () {
  this.timeout(60_000)
  const desk = new FolderDesk()
  after(() => desk.remove())

  it('is written to once an agent approves it, and is a contact from then on', async () => {
    await desk.consignees(['C-1', 'Lab Noord', LAB, 'miseqdx', 'M70412', 'K7Q2-9FXM'])
    const text = `Ik ben niet de juiste persoon, neem contact op met Els Bakker, ${NAMED}.`
    desk.receive({ from: LAB, subject: 'FSN2023-1338 [K7Q2-9FXM]', text })
    await desk.poll()
    const [waiting] = await desk.json('review', 'list')
    await desk.done('review', 'accept', waiting.message ?? waiting.id, '--agent', 'anna')
    await desk.poll()
    assert.deepEqual(desk.sent(), [`wrong-contact to ${LAB}`])
    const [held] = await desk.json('letter', 'list', '--state', 'held')
    assert.deepEqual([held.followUp, held.to], ['named-contact', NAMED])
    await desk.done('letter', 'approve', held.id, '--agent', 'anna')
    await desk.poll()
    assert.deepEqual(desk.sent(), [`named-contact to ${NAMED}`, `wrong-contact to ${LAB}`])
    const { consignee } = await desk.case('K7Q2-9FXM')
    assert.deepEqual(
      consignee.contacts.map(({ email, valid }) => [email, valid]),
      [
        [LAB, true],
        [NAMED, true],
      ],
    )
  })
})
