import assert from 'node:assert/strict'
import { simpleParser } from 'mailparser'
import { FolderDesk } from '../support/folder-desk.ts'

const LAB = 'lab@noord.example'
const WHO = ['--agent', 'anna', '--reason', 'read it'] as const

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
    await desk.done('review', 'accept', waiting.id, ...WHO)
    await desk.poll()
    assert.deepEqual(desk.sent(), [`authenticity to ${LAB}`])
    assert.match(desk.letters()[0]!, /is echt/)
  })

  for (const letter of ['authenticity', 'offline-instructions'])
    it(`asks in the letter ${letter} for what is open, which one click answers`, async () => {
      await desk.done('letter', 'write', 'K7Q2-9FXM', letter, '--agent', 'anna')
      const [waiting] = await desk.json('review', 'list')
      await desk.done('review', 'accept', waiting.id, ...WHO)
      for (const { id } of await desk.json('letter', 'list', '--state', 'held'))
        await desk.done('letter', 'approve', id, ...WHO)
      await desk.poll()
      assert.deepEqual(desk.sent(), [`${letter} to ${LAB}`])
      const { html } = await simpleParser(desk.letters()[0]!)
      const links = [...String(html).matchAll(/href="(mailto:[^"]+)"/g)].map(([, href]) => new URL(unescaped(href!)))
      assert.equal(links.length, 2)
      const [done] = links.map(({ searchParams: of }) => ({ subject: of.get('subject')!, text: of.get('body')! }))
      desk.receive({ from: LAB, ...done!, text: done!.text.trim().replace(/\r/g, '') })
      await desk.poll()
      const [shown] = await desk.json('case', 'show', 'K7Q2-9FXM')
      assert.deepEqual([shown.state, shown.acknowledged, shown.corrected], ['complete', true, true])
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

function unescaped(html: string): string {
  return html.replace(/&amp;/g, '&').replace(/&#x3D;/g, '=')
}
