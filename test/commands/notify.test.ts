import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { simpleParser } from 'mailparser'
import { FolderDesk } from '../support/folder-desk.ts'

const CAMPAIGN = new URL('../../config/campaigns/fsn2023-1338', import.meta.url).pathname
const LABS = ['noord', 'oost', 'zuid'].map(
  (name, at) => [`C-${at}`, `Lab ${name}`, `lab@${name}.example`, 'miseqdx', `M7041${at}`, `K7Q2-9FX${at}`] as const,
)

describe('The first notice', function () {
  this.timeout(60_000)
  let desk: FolderDesk
  let notice: Uint8Array
  before(async () => {
    desk = new FolderDesk({
      campaigns: ['fsn2023-1338'],
      outgoing: { maildir: 'out', from: 'Support <s@maker.example>', throttle: '3/minute' },
    })
    cpSync(CAMPAIGN, join(desk.root, 'fsn2023-1338'), { recursive: true })
    const pdf = await PDFDocument.create()
    pdf.addPage().drawText('FSN2023-1338')
    notice = await pdf.save()
    writeFileSync(join(desk.root, 'fsn2023-1338', 'notice.nl.pdf'), notice)
    mkdirSync(join(desk.root, 'in', 'new'), { recursive: true })
    await desk.consignees(...LABS)
  })
  after(() => desk.remove())

  it('is shown before it is queued, and queued for each consignee who has not written, in bursts of what the provider takes', async () => {
    desk.receive({
      from: 'lab@zuid.example',
      subject: 'FSN2023-1338 [K7Q2-9FX2]',
      text: 'De patch staat op de M70412.',
    })
    await desk.poll()
    const dry = await desk.json('notify', '--campaign', 'fsn2023-1338', '--dry-run')
    assert.deepEqual(
      dry.map(({ consignee, to, because }) => [consignee, to ?? because]),
      [
        ['C-0', 'lab@noord.example'],
        ['C-1', 'lab@oost.example'],
        ['C-2', 'the consignee has written already'],
      ],
    )
    assert.equal((await desk.case('K7Q2-9FX0')).letters.length, 0)
    await desk.consignees(
      ...LABS,
      ...['west', 'midden'].map(
        (name, at) =>
          [`D-${at}`, `Lab ${name}`, `lab@${name}.example`, 'miseqdx', `M7050${at}`, `K7Q2-9FY${at}`] as const,
      ),
    )
    const queued = await desk.json('notify', '--campaign', 'fsn2023-1338')
    const due = queued.flatMap(({ due }) =>
      due ? [Math.round((Date.parse(due) - Date.parse(queued[0].due)) / 1000)] : [],
    )
    assert.deepEqual(due, [0, 0, 0, 60])
  })

  it('is queued once, however often it is asked for', async () => {
    const again = await desk.done('notify', '--campaign', 'fsn2023-1338')
    assert.match(again, /0 queued, 5 left as they are/)
    assert.deepEqual(
      (await desk.case('K7Q2-9FX0')).letters.map(({ followUp }) => followUp),
      ['notice'],
    )
  })

  it('goes out at the pace of the provider with the notice and the form of the consignee, known by their hashes', async () => {
    const { post } = await desk.house()
    const send = post.send
    const reported: (boolean | undefined)[] = []
    post.send = (letter) => {
      reported.push(letter.reportsDelivery)
      return send(letter).then((outcome) =>
        letter.reportsDelivery && outcome.is === 'accepted' ? { ...outcome, reportsOffered: false } : outcome,
      )
    }
    await desk.poll()
    assert.deepEqual(reported, [true, true])
    const sent = desk.letters().filter((source) => source.includes('X-Recall-Desk-Letter: notice'))
    assert.equal(sent.length, 2, 'one of three in this minute was an answer')
    const mail = await simpleParser(sent.find((source) => source.includes('lab@noord.example'))!)
    const [first, second] = mail.attachments
    assert.deepEqual(first?.content, Buffer.from(notice))
    const form = await PDFDocument.load(second!.content)
    const fields = form.getForm().getFields()
    assert.ok(fields.length > 5)
    assert.match(second!.filename!, /K7Q2-9FX0\.pdf$/)
    assert.match(mail.text!, /bijgevoegde formulier/)
    const { letters } = await desk.case('K7Q2-9FX0')
    assert.deepEqual(
      letters[0]?.text?.files.map(({ sha256 }) => sha256),
      [first, second].map((file) => createHash('sha256').update(file!.content).digest('hex')),
    )
  })

  it('is proven per consignee: text, moment, what the server said, and what came back', async () => {
    const { messageId } = (await desk.case('K7Q2-9FX0')).letters[0]!
    desk.receiveBytes(Buffer.from(report(messageId)))
    await desk.poll()
    const proofs = await desk.json('notify', '--campaign', 'fsn2023-1338', '--proof')
    const proof = proofs.find(({ consignee }) => consignee === 'C-0')
    assert.deepEqual(
      proof.notices[0].steps.map(({ state }: { state: string }) => state),
      ['queued', 'sent'],
    )
    assert.match(proof.notices[0].steps[1].detail, /out\/new/)
    assert.equal(proof.notices[0].text.language, 'nl')
    assert.equal(proof.notices[0].reportsOffered, false)
    assert.deepEqual(
      proof.notices[0].reports.map((one: { class: string; text: string }) => `${one.class} ${one.text}`),
      ['delivered 2.0.0 smtp; 250 OK'],
    )
    assert.deepEqual(proofs.find(({ consignee }) => consignee === 'C-2').notices, [])
  })

  it('says before and when it is queued that the notice itself is missing', async () => {
    const without = new FolderDesk()
    try {
      await without.consignees(...LABS)
      for (const dry of [['--dry-run'], []]) {
        const { code, err } = await without.run('notify', '--campaign', 'fsn2023-1338', ...dry)
        assert.equal(code, 0)
        assert.equal(
          err.trim(),
          `${join(CAMPAIGN, 'notice.nl.pdf')} is missing: the form goes without the notice to 3 of them`,
        )
      }
    } finally {
      await without.remove()
    }
  })
})

function report(messageId: string): string {
  return `From: mailer-daemon@noord.example
To: s@maker.example
Subject: Successful Mail Delivery Report
Date: ${new Date().toUTCString()}
Message-ID: <dsn-1@noord.example>
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

Your message was successfully delivered.

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.noord.example

Final-Recipient: rfc822; lab@noord.example
Action: delivered
Status: 2.0.0
Diagnostic-Code: smtp; 250 OK

--b
Content-Type: text/rfc822-headers

Message-ID: ${messageId}

--b--
`.replace(/\n/g, '\r\n')
}
