import assert from 'node:assert/strict'
import { simpleParser } from 'mailparser'
import { FolderDesk } from '../support/folder-desk.ts'

const LAB = 'jan@labnoord.example'
const SERIALS = ['M70412', 'M70413']

describe('An answer by one click', function () {
  this.timeout(60_000)
  let desk: FolderDesk
  let links: string[]
  let letter: string
  beforeEach(async () => {
    desk = new FolderDesk()
    await desk.consignees(
      ...SERIALS.map((serial) => ['C-1', 'Lab Noord', LAB, 'miseqdx', serial, 'K7Q2-9FXM'] as const),
      ['C-2', 'Lab Oost', 'els@laboost.example', 'miseqdx', 'M70500', 'K7Q2-9FXN'],
    )
    await desk.done('notify', '--campaign', 'fsn2023-1338')
    await desk.poll()
    const source = desk.letters().find((one) => one.includes(LAB))!
    const { html, text } = await simpleParser(source)
    letter = text!
    links = [...String(html).matchAll(/href="(mailto:[^"]+)"/g)].map(([, href]) =>
      href!.replace(/&amp;/g, '&').replace(/&#x3D;/g, '='),
    )
  })
  afterEach(() => desk.remove())

  const opened = (link: string) => {
    const url = new URL(link)
    return {
      subject: url.searchParams.get('subject')!,
      body: url.searchParams.get('body')!.replace(/\r\n/g, '\n').trim(),
    }
  }
  const send = async (subject: string, text: string, from = LAB) => {
    desk.receive({ from, subject, text, date: new Date().toUTCString() })
    await desk.poll()
    const held = await desk.case('K7Q2-9FXM')
    return { held, submission: held.submissions.at(-1) }
  }

  it('opens a short readable mail, and makes a complete case of it', async () => {
    assert.equal(links.length, 2)
    for (const link of links) assert.ok(link.length < 1500)
    const { subject, body } = opened(links[0]!)
    assert.match(
      body,
      /^Wij hebben FSN2023-1338 ontvangen, gelezen en begrepen\. Alle stappen .* op: M70412, M70413\.\n\nRDA\./,
    )
    const { submission } = await send(subject, `${body}\n\nMet vriendelijke groet,\nJan de Vries\nLab Noord`)
    assert.deepEqual([submission?.review, submission?.flags], ['none', []])
    const [shown] = await desk.json('case', 'show', 'K7Q2-9FXM')
    assert.deepEqual([shown.acknowledged, shown.corrected, shown.missing], [true, true, []])
    assert.ok(desk.sent().includes(`acknowledgement to ${LAB}`))
  })

  it('means what it says: gone is not done', async () => {
    const { subject, body } = opened(links[1]!)
    const { held } = await send(subject, body)
    assert.deepEqual(
      held.instruments.map(({ status }) => status.patch?.dx?.is),
      ['absent', 'absent'],
    )
    assert.ok(desk.sent().includes(`absent to ${LAB}`))
  })

  it('counts from a colleague, and with the lines broken by a mail program', async () => {
    const { subject, body } = opened(links[0]!)
    const broken = body.replace(/(.{50,60}) /g, '$1\n')
    const { submission } = await send(subject, broken, 'els@labnoord.example')
    assert.equal(submission?.review, 'none')
    assert.equal(submission?.statements.length, 4)
  })

  const spoilt: Record<string, (body: string) => [text: string, from?: string]> = {
    'one of its words is another': (body) => [body.replace('M70413', 'M70500')],
    'something was added to it': (body) => [`${body.replace('\n\n', '\n\nBehalve in RUO op de M70413.\n\n')}`],
    'its code is of the other answer': (body) => [body.replace('.done.', '.gone.')],
    'it carries two codes': (body) => [`${body}\n${opened(links[1]!).body.split('\n').at(-1)}`],
    'it comes from a stranger': (body) => [body, 'somebody@elsewhere.example'],
    'it comes from another consignee': (body) => [body, 'els@laboost.example'],
  }
  for (const [how, spoil] of Object.entries(spoilt))
    it(`is read as words, by a person, where ${how}`, async () => {
      const { subject, body } = opened(links[0]!)
      await send(subject, ...spoil(body))
      const waiting = [...(await desk.json('review', 'list')), ...(await desk.json('mail', 'list'))]
      assert.equal(waiting.length, 1)
      const held = await desk.case('K7Q2-9FXM')
      assert.deepEqual(
        held.instruments.map(({ status }) => status.patch?.dx?.is),
        ['outstanding', 'outstanding'],
      )
    })

  it('is nothing that a quoted letter says', async () => {
    const quote = letter.replace(/^/gm, '> ')
    const { submission } = await send('RE: FSN2023-1338 [K7Q2-9FXM]', `Dank, wij kijken ernaar.\n\n${quote}`)
    assert.deepEqual([submission?.statements, submission?.answers], [[], []])
    const { submission: bare } = await send(
      'RE: FSN2023-1338 [K7Q2-9FXM]',
      `Dank, wij kijken er nog naar.\n\n${letter}`,
    )
    assert.deepEqual([bare?.statements, bare?.answers], [[], []])
  })
})
