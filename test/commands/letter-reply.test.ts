import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import { FolderDesk } from '../support/folder-desk.ts'

const LAB = 'lab@noord.example'
const COLLEAGUE = 'els@noord.example'
const CASE = 'K7Q2-9FXM'
const WHO = ['--agent', 'anna', '--reason', 'read it'] as const
/** Signs that mean something in our templates, and a line that a template would take for its subject. */
const WORDS = `Beste collega,

Ja, dat mag **zonder** technicus:
- eerst Dx, dan RUO & niet andersom
| # > ? + @ ---
Subject: <script>alert(1)</script>

Groet, Anna`
const DAY = 24 * 60 * 60 * 1000
/** In so many days, while offices are open where those are open at all. */
const inDays = (days: number) => `${new Date(Date.now() + days * DAY).toISOString().slice(0, 10)}T10:00:00Z`

describe("An agent's own words", function () {
  this.timeout(60_000)
  let desk: FolderDesk
  let asked: string
  const reply = (text: string, ...more: readonly string[]) => {
    writeFileSync(join(desk.root, 'words.txt'), text)
    return desk.run('letter', 'reply', CASE, join(desk.root, 'words.txt'), ...WHO, ...more)
  }
  const due = async (days: number) => (await desk.json('remind', '--dry-run', '--now', inDays(days)))[0]
  before(async () => {
    desk = new FolderDesk()
    await desk.consignees(['C-1', 'Lab Noord', LAB, 'miseqdx', 'M70412', CASE])
    await desk.done('case', 'contact', CASE, COLLEAGUE, ...WHO)
    asked = desk.receive({
      from: LAB,
      subject: 'Vraag over FSN2023-1338',
      text: 'Ontvangen en gelezen. Mag stap 1 ook zonder technicus worden uitgevoerd?',
      date: new Date().toUTCString(),
    })
    await desk.poll()
    assert.deepEqual(desk.sent(), [])
  })
  after(() => desk.remove())

  it('answer the message word for word, at once though a person has its review before them, and as a person', async () => {
    assert.match((await reply(WORDS)).out, /^\S+ by-hand due\n$/)
    await desk.poll()
    assert.deepEqual(desk.sent(), [`by-hand to ${LAB}`])
    const mail = await simpleParser(desk.letters()[0]!)
    assert.ok(mail.text!.startsWith(`${WORDS}\n\n`), mail.text)
    assert.ok(String(mail.html).includes('&lt;script&gt;') && !String(mail.html).includes('<strong>'))
    assert.equal(mail.subject, `RE: Vraag over FSN2023-1338 [${CASE}]`)
    assert.equal(mail.inReplyTo, asked)
    assert.ok(!mail.headers.has('auto-submitted'))
  })

  it('end the task to answer, and are an attempt that is shown in the case', async () => {
    const [shown] = await desk.json('case', 'show', CASE)
    assert.deepEqual(
      shown.letters.map(({ followUp, state, to }: Record<string, string>) => [followUp, state, to]),
      [['by-hand', 'sent', LAB]],
    )
    assert.ok(!shown.tasks.some(({ id }: { id: string }) => id.startsWith('question')))
    assert.match(
      await desk.done('case', 'show', CASE),
      /automatic letters wait until .*: anna wrote by hand[\s\S]*by-hand/,
    )
  })

  it('hold automatic letters for the time of the campaign; what was answered is not answered again', async () => {
    const [waiting] = await desk.json('review', 'list')
    await desk.done('review', 'accept', waiting.id, ...WHO)
    await desk.poll()
    assert.equal(desk.letters().length, 1)
    assert.match((await due(1)).because, /^on hold: anna wrote by hand on /)
    assert.match((await due(5)).because, /^the next letter may go on /)
    let later = await due(20)
    for (let days = 21; days < 35 && later.write.length === 0; days++) later = await due(days)
    assert.equal(later.write[0]?.followUp, 'what-is-missing')
  })

  it('are not called off by the next mail, and go to the contact and under the subject that are named', async () => {
    assert.equal((await reply('Nog iets.', '--to', COLLEAGUE, '--subject', 'Nog een vraag')).code, 0)
    desk.receive({ from: LAB, text: 'De patch staat in beide modi op de M70412.', date: new Date().toUTCString() })
    await desk.poll()
    assert.deepEqual(desk.sent(), [`by-hand to ${COLLEAGUE}`, `by-hand to ${LAB}`])
    const last = desk.letters().find((source) => source.includes(`To: ${COLLEAGUE}`))!
    assert.equal((await simpleParser(last)).subject, `Nog een vraag [${CASE}]`)
    assert.match(await desk.done('audit', 'verify'), /unbroken/)
  })

  for (const [text, more, says] of [
    ['  \n', [], /words\.txt: there is nothing in it/],
    ['Hallo', ['--to', 'x@elsewhere.example'], /--to x@elsewhere\.example is no contact of K7Q2-9FXM/],
    ['Hallo', ['--message', 'm-0'], /--message m-0: no reply of case K7Q2-9FXM/],
  ] as const)
    it(`are refused where they cannot be sent: ${says.source}`, async () => {
      const { code, err } = await reply(text, ...more)
      assert.equal(code, 2)
      assert.match(err, says)
    })
})
