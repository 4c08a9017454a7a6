import assert from 'node:assert/strict'
import { simpleParser } from 'mailparser'
import { deliveryReport } from '../support/delivery-report.ts'
import { FolderDesk } from '../support/folder-desk.ts'

const DAY = 24 * 60 * 60 * 1000
const [AWAY, DEAD, FULL, LINES, GONE] = ['0', '1', '2', '3', '4'].map((at) => `K7Q2-9FX${at}`) as [
  string,
  string,
  string,
  string,
  string,
]
const addressOf = (reference: string) => `jan@lab-${reference.at(-1)}.example`
const COLLEAGUE = 'els@lab-1.example'
const WHO = ['--agent', 'anna', '--reason', 'looked up'] as const

/** A report of a delivery that failed: of the letter, or of the address alone. */
function undelivered(recipient: string, status: string, at: string, letter = ''): Buffer {
  const id = `<${recipient.replace('@', '.')}-${Date.parse(at)}@relay.example>`
  return deliveryReport({ recipient, status, at, id, returned: [`Message-ID: ${letter}`] })
}

describe('Silence, as mailboxes see it', function () {
  this.timeout(60_000)
  const desk = new FolderDesk()
  after(() => desk.remove())

  const lettersTo = (address: string) => desk.letters().filter((source) => source.includes(`\r\nTo: ${address}\r\n`))
  const at = async (instant: string) => {
    desk.clock = instant
    await desk.poll()
  }
  const idOf = (source: string) => /^Message-ID:\s+(\S+)/im.exec(source)![1]!
  const told = async (reference: string, now: string) =>
    (await desk.json('remind', '--dry-run', '--now', now)).find((row) => row.case === reference)

  before(async () => {
    desk.clock = '2023-04-06T08:00:00.000Z'
    await desk.consignees(
      ...[AWAY, DEAD, FULL, LINES, GONE].map(
        (reference, nth) =>
          [`C-${nth}`, `Lab ${nth}`, addressOf(reference), 'miseqdx', `M7041${nth}`, reference, '2023-04-05'] as const,
      ),
      ['C-1', 'Lab 1', COLLEAGUE, 'miseqdx', 'M70419', DEAD, '2023-04-05'],
    )
    desk.receive({
      from: addressOf(AWAY),
      subject: 'Automatisch antwoord: FSN2023-1338',
      text: 'Ik ben afwezig tot en met 5 mei 2023. Neem voor dringende zaken contact op met p.bos@elders.example.',
      date: 'Tue, 18 Apr 2023 09:00:00 +0200',
      header: 'Auto-Submitted: auto-replied\r\n',
    })
    desk.receive({ from: addressOf(LINES), text: 'Wij hebben de mededeling ontvangen en gelezen.' })
    await at('2023-04-18T09:00:00.000Z')
    await at('2023-04-19T09:00:00.000Z')
  })

  it('reminds nobody who is away until a day, shows who stands in, and writes to them only when asked to', async () => {
    assert.deepEqual(lettersTo(addressOf(AWAY)), [])
    assert.match((await told(AWAY, '2023-05-03T09:00:00Z')).because, /^the contact is away until 2023-05-0[68]$/)
    assert.equal((await told(AWAY, '2023-05-08T09:00:00Z')).write[0]?.followUp, 'reminder')
    const { tasks } = await desk.case(AWAY)
    assert.ok(tasks.some(({ what, why }) => what === 'a stand-in is named' && why.includes('p.bos@elders.example')))
    assert.ok(!desk.letters().some((source) => source.includes('p.bos@elders.example')))
  })

  it('writes to the next contact at once where the address is dead', async () => {
    const [reminder] = lettersTo(addressOf(DEAD))
    desk.receiveBytes(undelivered(addressOf(DEAD), '5.1.1', '2023-04-19T10:00:00Z', idOf(reminder!)))
    await at('2023-04-19T10:00:00.000Z')
    await at('2023-04-20T09:00:00.000Z')
    assert.equal(lettersTo(COLLEAGUE).length, 1)
    const { contacts } = (await desk.case(DEAD)).consignee
    assert.deepEqual(
      contacts.map(({ email, valid }) => [email, valid]),
      [
        [addressOf(DEAD), false],
        [COLLEAGUE, true],
      ],
    )
  })

  it('tries a full mailbox three times, each on the business day after its report, and then asks a person', async () => {
    const answered = new Set<string>()
    for (const day of ['20', '21', '24', '25', '26', '28']) {
      desk.clock = `2023-04-${day}T08:00:00.000Z`
      const [newest] = lettersTo(addressOf(FULL)).filter((source) => !answered.has(idOf(source)))
      if (newest) {
        answered.add(idOf(newest))
        desk.receiveBytes(undelivered(addressOf(FULL), '4.2.2', desk.clock, idOf(newest)))
      }
      await at(`2023-04-${day}T09:00:00.000Z`)
    }
    const sent = await Promise.all(lettersTo(addressOf(FULL)).map((source) => simpleParser(source)))
    assert.deepEqual(sent.map(({ date }) => date!.toISOString().slice(8, 10)).sort(), ['19', '21', '25'])
    const { tasks, consignee } = await desk.case(FULL)
    assert.deepEqual(
      tasks.map(({ what }) => what),
      ['check the address'],
    )
    assert.equal(consignee.contacts[0]!.valid, true)
  })

  it('takes what is filled in behind the lines of a letter for the answer', async () => {
    const [asks] = lettersTo(addressOf(LINES))
    const { text } = await simpleParser(asks!)
    const filled = text!.replace(/^( {3}M70413 \(MiSeqDx\), \S+:) *$/gm, '$1 uitgevoerd in Dx en RUO')
    assert.equal(filled.match(/uitgevoerd in Dx en RUO/g)?.length, 2)
    desk.receive({
      from: addressOf(LINES),
      subject: `RE: FSN2023-1338 [${LINES}]`,
      text: `${filled.replace(/^/gm, '> ').replace(/^> ( {3}M70413.*RUO)$/gm, '$1')}`,
      date: 'Fri, 28 Apr 2023 09:00:00 +0200',
    })
    await at('2023-04-28T09:30:00.000Z')
    const [shown] = await desk.json('case', 'show', LINES)
    assert.deepEqual([shown.state, shown.corrected, shown.missing], ['complete', true, []])
  })

  it('calls nobody unreachable before three tries by two methods, and leaves the closing to a person', async () => {
    const state = async () => (await desk.json('case', 'show', GONE))[0].state
    const [reminder] = lettersTo(addressOf(GONE))
    desk.receiveBytes(undelivered(addressOf(GONE), '5.1.1', '2023-05-01T08:00:00Z', idOf(reminder!)))
    await at('2023-05-01T09:00:00.000Z')
    assert.equal(await state(), 'awaiting')
    await desk.done('case', 'record', GONE, '--method', 'call', '--result', 'no such number', '--agent', 'anna')
    assert.equal(await state(), 'unreachable')
    await at(new Date(Date.parse('2023-05-01T09:00:00Z') + 300 * DAY).toISOString())
    assert.equal(await state(), 'unreachable')
    await desk.done('case', 'close', GONE, ...WHO)
    assert.equal(await state(), 'closed')
  })
})
