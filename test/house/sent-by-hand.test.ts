import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FolderDesk } from '../support/folder-desk.ts'

const NORTH = 'jan@labnoord.example'
const SOUTH = 'piet@labzuid.example'

describe('A colleague who writes by hand', function () {
  this.timeout(60_000)
  const desk = new FolderDesk()
  after(() => desk.remove())

  /** As the colleague's mail program leaves it in the Sent folder. */
  function sends(to: string, subject: string, header = ''): void {
    const folder = join(desk.root, 'in', '.Sent', 'cur')
    mkdirSync(folder, { recursive: true })
    const id = `<${process.hrtime.bigint()}@maker.example>`
    writeFileSync(
      join(folder, `${process.hrtime.bigint()}.hand:2,S`),
      `From: Bea <techsupport@maker.example>\r\nTo: ${to}\r\nSubject: ${subject}\r\nMessage-ID: ${id}\r\n${header}\r\nHallo,\r\n`,
    )
  }

  it('makes an attempt of it, and automatic letters of that case wait', async () => {
    await desk.consignees(
      ['C-1', 'Lab Noord', NORTH, 'miseqdx', 'M70412', 'K7Q2-9FXM'],
      ['C-2', 'Lab Zuid', SOUTH, 'miseqdx', 'M70413', '7H3M-Q2KD'],
    )
    mkdirSync(join(desk.root, 'in', '.Sent', 'cur'), { recursive: true })
    mkdirSync(join(desk.root, 'in', '.Sent', 'new'), { recursive: true })
    sends(NORTH, 'FSN2023-1338, from before the program was there')
    await desk.poll()
    const asked = desk.receive({
      from: NORTH,
      text: 'Ontvangen en gelezen. De patch staat in beide modi op de M70412.',
    })
    await desk.poll()
    const before = desk.letters().length
    sends(`Jan <${NORTH}>`, 'RE: uw vraag', `In-Reply-To: ${asked}\r\n`)
    sends(SOUTH, 'Offerte reagentia')
    await desk.poll()
    const held = await desk.case('K7Q2-9FXM')
    assert.deepEqual(
      held.attempts.map(({ method, by, result }) => [method, by, result]),
      [['mail', 'techsupport@maker.example', 'wrote by hand: “RE: uw vraag”']],
    )
    const days = (Date.parse(held.holds[0]!.until!) - Date.now()) / 86_400_000
    assert.ok(days > 2.9 && days < 3.1, String(days))
    desk.receive({ from: NORTH, text: 'En wat moeten wij nu doen met de M70412?' })
    desk.receive({ from: NORTH, text: 'Stap 2 is nog niet uitgevoerd op de M70412.' })
    await desk.poll()
    assert.equal(desk.letters().length, before)
    assert.deepEqual((await desk.case('7H3M-Q2KD')).attempts, [])
    await desk.poll()
    assert.equal((await desk.case('K7Q2-9FXM')).attempts.length, 1)
  })

  it('is seen where the subject names notice or case to a contact of it, and the program’s own letters are not', async () => {
    sends(SOUTH, 'Herinnering FSN 2023-1338')
    sends(SOUTH, 'About [7H3M-Q2KD]')
    sends(SOUTH, 'FSN2023-1338', 'X-Recall-Desk-Letter: reminder\r\n')
    sends('someone@elsewhere.example', 'FSN2023-1338')
    await desk.poll()
    assert.equal((await desk.case('7H3M-Q2KD')).attempts.length, 2)
  })
})
