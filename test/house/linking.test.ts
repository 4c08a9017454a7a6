import assert from 'node:assert/strict'
import { simpleParser } from 'mailparser'
import { settleOutcome } from '../../src/outbox.ts'
import { deliveryReport } from '../support/delivery-report.ts'
import { FolderDesk } from '../support/folder-desk.ts'

const LAB = 'jan@labnoord.example'
const OTHER = 'els@gmail.com'
const RECEIVED = 'Wij hebben de mededeling ontvangen, gelezen en begrepen.'

describe('A mail is tied to its case', function () {
  this.timeout(60_000)
  let desk: FolderDesk
  let letter = ''
  beforeEach(async () => {
    desk = new FolderDesk({
      outgoing: { maildir: 'out', from: 'Support <techsupport@maker.example>', plusAddress: true },
    })
    await desk.consignees(
      ['C-1', 'Lab Noord', LAB, 'miseqdx', 'M70412', 'K7Q2-9FXM'],
      ['C-2', 'Lab Zuid', 'piet@labzuid.example', 'miseqdx', 'M70413', '7H3M-Q2KD'],
    )
    desk.receive({ from: LAB, text: RECEIVED, subject: 'FSN2023-1338', id: '<first@labnoord.example>' })
    await desk.poll()
    letter = desk.letters()[0]!
  })
  afterEach(() => desk.remove())

  async function why(): Promise<string[]> {
    const { submissions } = await desk.case('K7Q2-9FXM')
    return submissions.at(-1)!.problems.map(({ code }) => code)
  }

  async function header(name: string): Promise<string> {
    return String((await simpleParser(letter)).headers.get(name))
  }

  it("by the signed Message-ID that it answers, under any subject; a stranger's answer waits", async () => {
    desk.receive({
      from: OTHER,
      subject: 'iets anders',
      text: `${RECEIVED} FSN2023-1338`,
      header: `In-Reply-To: ${await header('message-id')}\r\n`,
    })
    await desk.poll()
    assert.deepEqual(await why(), ['unknown-sender'])
  })

  it('by the plus-address of our Reply-To', async () => {
    const { replyTo } = await simpleParser(letter)
    const address = replyTo!.value[0]!.address!
    assert.match(address, /^techsupport\+/)
    desk.receive({ from: OTHER, text: RECEIVED, header: `Delivered-To: ${address}\r\n` })
    await desk.poll()
    assert.deepEqual(await why(), ['unknown-sender'])
  })

  it('by the plus-address alone, where a report that it did not arrive comes back there and returns nothing of ours', async () => {
    const { replyTo } = await simpleParser(letter)
    desk.receiveBytes(deliveryReport({ to: replyTo!.value[0]!.address!, recipient: LAB }))
    await desk.poll()
    const { submissions, consignee } = await desk.case('K7Q2-9FXM')
    assert.deepEqual([submissions.at(-1)!.kind, consignee.contacts[0]!.valid], ['bounce', false])
    assert.deepEqual((await desk.case('7H3M-Q2KD')).submissions, [])
  })

  it('by our References in what a report returns, where a relay gave the letter another Message-ID and subject', async () => {
    const references = /^References:.*\r\n(?:[ \t].*\r\n)*/im.exec(letter)![0].trimEnd()
    desk.receiveBytes(
      deliveryReport({
        to: 'techsupport@maker.example',
        recipient: LAB,
        returned: ['Message-ID: <1@relay.example>', references],
      }),
    )
    await desk.poll()
    const { submissions, consignee } = await desk.case('K7Q2-9FXM')
    assert.deepEqual([submissions.at(-1)!.kind, consignee.contacts[0]!.valid], ['bounce', false])
  })

  describe('by the address and the day, where a report that it did not arrive returns nothing of ours', () => {
    const report = (recipient: string, id = '1') =>
      desk.receiveBytes(deliveryReport({ recipient, id: `<${id}@relay.example>` }))
    const states = async () =>
      (await (await desk.house()).store.messages.list({ states: ['set-aside'] })).map(({ from }) => from)

    it('as a delivery that failed for now, for anybody can write such a report; after three a person looks', async () => {
      report(LAB)
      await desk.poll()
      const { submissions, consignee, tasks } = await desk.case('K7Q2-9FXM')
      assert.deepEqual([submissions.at(-1)!.kind, consignee.contacts[0]!.valid, tasks], ['bounce', true, []])
      for (const id of ['2', '3']) report(LAB, id)
      await desk.poll()
      const after = await desk.case('K7Q2-9FXM')
      assert.deepEqual(
        [after.consignee.contacts[0]!.valid, after.tasks.map(({ what }) => what)],
        [true, ['check the address']],
      )
      assert.deepEqual(await states(), [])
    })

    it('also from a mail system at the domain of the contact', async () => {
      const own = deliveryReport({ recipient: LAB })
        .toString()
        .replace('daemon@relay.example', 'daemon@labnoord.example')
      desk.receiveBytes(Buffer.from(own))
      await desk.poll()
      const { submissions, consignee } = await desk.case('K7Q2-9FXM')
      assert.deepEqual([submissions.at(-1)!.kind, consignee.contacts[0]!.valid], ['bounce', true])
    })

    it('not where letters to it went out in two cases, nor in none: a person picks the case', async () => {
      await desk.consignees(['C-3', 'Lab Oost', LAB, 'miseqdx', 'M70414', 'QQ11-2233'])
      desk.receive({ from: LAB, text: RECEIVED, subject: 'FSN2023-1338 [QQ11-2233]' })
      await desk.poll()
      assert.ok((await desk.case('QQ11-2233')).letters.length > 0)
      report(LAB)
      report('piet@labzuid.example', '2')
      report('nobody@labnoord.example', '3')
      await desk.poll()
      for (const reference of ['K7Q2-9FXM', 'QQ11-2233', '7H3M-Q2KD'])
        assert.ok((await desk.case(reference)).submissions.every(({ kind }) => kind === 'reply'))
      assert.equal((await states()).length, 3)
    })

    it('not where the last letter to it is older than a fortnight', async () => {
      desk.clock = new Date(Date.now() + 15 * 24 * 60 * 60 * 1000).toISOString()
      report(LAB)
      await desk.poll()
      assert.equal((await states()).length, 1)
    })
  })

  it('by the id that a relay gave to our letter', async () => {
    const house = await desk.house()
    const [sent] = await house.store.letters.list()
    const drafted = await house.store.letters.byId(sent!.id)
    await house.store.settle({ letterStates: [{ id: sent!.id, from: 'sent', to: 'due', detail: null }] })
    const claim = await house.store.letters.claim(sent!.id)
    assert.equal(claim.is, 'claimed')
    await settleOutcome(house, drafted!, { is: 'accepted', response: '250 ok', alias: '<0100018@relay.example>' })
    desk.receive({
      from: OTHER,
      subject: 'iets anders',
      text: `${RECEIVED} FSN2023-1338`,
      header: 'In-Reply-To: <0100018@relay.example>\r\n',
    })
    await desk.poll()
    assert.deepEqual(await why(), ['unknown-sender'])
    desk.receiveBytes(
      deliveryReport({
        to: 'techsupport@maker.example',
        recipient: LAB,
        returned: ['Message-ID: <0100018@relay.example>'],
      }),
    )
    await desk.poll()
    assert.equal((await desk.case('K7Q2-9FXM')).submissions.at(-1)!.kind, 'bounce')
  })

  it('by a known mail under the same subject, for a person to look at', async () => {
    desk.receive({
      from: OTHER,
      subject: 'RE: AW: fsn2023-1338',
      text: RECEIVED,
      header: 'In-Reply-To: <first@labnoord.example>\r\n',
    })
    await desk.poll()
    assert.deepEqual((await why()).sort(), ['unknown-sender', 'weak-link'])
  })

  it('not by a known mail under another subject, nor by an id that only looks like ours', async () => {
    desk.receive({
      from: OTHER,
      subject: 'FSN2023-1338 en andere zaken',
      text: RECEIVED,
      header: 'In-Reply-To: <first@labnoord.example>\r\n',
    })
    desk.receive({
      from: OTHER,
      text: RECEIVED,
      header: 'In-Reply-To: <rd.k7q2-9fxm.x.aaaaaaaaaaaaaaaa@maker.example>\r\n',
    })
    await desk.poll()
    assert.equal((await desk.case('K7Q2-9FXM')).submissions.length, 1)
    assert.equal((await (await desk.house()).store.messages.list({ states: ['set-aside'] })).length, 2)
  })
})
