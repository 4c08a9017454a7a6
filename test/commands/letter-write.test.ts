import assert from 'node:assert/strict'
import { FolderDesk } from '../support/folder-desk.ts'

const LAB = 'lab@noord.example'

describe('letter write', function () {
  this.timeout(60_000)
  let desk: FolderDesk
  beforeEach(async () => {
    desk = new FolderDesk()
    await desk.consignees(['C-1', 'Lab Noord', LAB, 'miseqdx', 'M70412', 'K7Q2-9FXM'])
    desk.receive({ from: LAB, subject: 'FSN2023-1338 [K7Q2-9FXM]', text: 'Is deze mail wel echt van de fabrikant?' })
    await desk.poll()
  })
  afterEach(() => desk.remove())

  it('answers a doubt by the letter that an agent chooses, once the review of the message ends', async () => {
    assert.deepEqual(desk.sent(), [])
    assert.match(await desk.done('letter', 'write', 'K7Q2-9FXM', 'authenticity', '--agent', 'anna'), /is noted/)
    const [waiting] = await desk.json('review', 'list')
    await desk.done('review', 'accept', waiting.message ?? waiting.id, '--agent', 'anna', '--reason', 'read it')
    await desk.poll()
    assert.deepEqual(desk.sent(), [`authenticity to ${LAB}`])
    assert.match(desk.letters()[0]!, /is echt/)
  })

  it('says what can be chosen, of which message, and that it is chosen already', async () => {
    const unknown = await desk.run('letter', 'write', 'K7Q2-9FXM', 'reminder')
    assert.deepEqual(
      [unknown.code, unknown.err.trim()],
      [2, 'recall-desk: reminder: one of authenticity, offline-instructions, unaffected, other-notice'],
    )
    const message = await desk.run('letter', 'write', 'K7Q2-9FXM', 'authenticity', '--message', 'm-0')
    assert.match(message.err, /--message m-0: no reply of case K7Q2-9FXM/)
    await desk.done('letter', 'write', 'K7Q2-9FXM', 'authenticity')
    assert.equal((await desk.run('letter', 'write', 'K7Q2-9FXM', 'authenticity')).code, 2)
  })
})
