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
    links = linksIn(String(html))
  })
  afterEach(() => desk.remove())

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

interface Asking {
  readonly of: string
  readonly role?: string
  /** On one day each. */
  readonly wrote: readonly string[]
  readonly letter: string
  readonly missing?: readonly string[]
}

const ASKING: readonly Asking[] = [
  {
    of: 'the modes of what was done',
    wrote: ['Ontvangen en gelezen. Stap 1 en stap 2 zijn uitgevoerd op de SERIAL.'],
    letter: 'what-is-missing',
  },
  {
    of: 'the receipt alone',
    wrote: ['Stap 1 en stap 2 zijn in beide modi uitgevoerd op de SERIAL.'],
    letter: 'what-is-missing',
  },
  {
    of: 'which of two answers is right',
    wrote: [
      'Ontvangen en gelezen. Stap 1 en stap 2 zijn in beide modi uitgevoerd op de SERIAL.',
      'Stap 1 is niet uitgevoerd op de SERIAL.',
    ],
    letter: 'contradiction',
  },
  {
    of: 'a distributor for its instruments and its customers',
    role: 'distributor',
    wrote: ['Ontvangen en gelezen.'],
    letter: 'what-is-missing',
    missing: ['distributor'],
  },
]

describe('A letter that asks', function () {
  this.timeout(60_000)
  const desk = new FolderDesk()
  const all = ASKING.map((one, at) => ({
    ...one,
    reference: `K7Q2-9FX${at}`,
    address: `jan@lab-${at}.example`,
    serial: `M7060${at}`,
  }))
  const onDay = async (day: number, mails: readonly { from: string; text: string; subject?: string }[]) => {
    desk.clock = `2023-04-${day}T09:00:00.000Z`
    for (const mail of mails) desk.receive({ ...mail, date: new Date(desk.clock).toUTCString() })
    await desk.poll()
  }
  const letterOf = (reference: string, followUp: string) =>
    desk
      .letters()
      .find((one) =>
        [`Case: ${reference}`, `Letter: ${followUp}`].every((head) => one.includes(`X-Recall-Desk-${head}`)),
      )
  before(async () => {
    desk.clock = '2023-04-12T08:00:00.000Z'
    await desk.consignees(
      ...all.map(
        ({ reference, address, serial, role }) =>
          [reference, 'Lab', address, 'miseqdx', serial, reference, '', role] as const,
      ),
    )
    for (const [day, nth] of [
      [12, 0],
      [13, 1],
    ] as const)
      await onDay(
        day,
        all.flatMap(({ address: from, serial, wrote }) =>
          wrote.slice(nth, nth + 1).map((words) => ({ from, text: words.replace('SERIAL', serial) })),
        ),
      )
    const clicks = all.map(async ({ reference, address: from, letter }) => {
      const source = letterOf(reference, letter)
      assert.ok(source, `${letter} to ${reference}: ${desk.sent()}`)
      const [link = 'mailto:nobody'] = linksIn(String((await simpleParser(source)).html))
      const { subject, body } = opened(link)
      return { from, subject, text: body }
    })
    await onDay(14, await Promise.all(clicks))
  })
  after(() => desk.remove())

  for (const { of, reference, serial, missing = [] } of all)
    it(`is answered by one click: it asks for ${of}`, async () => {
      const held = await desk.case(reference)
      const said = held.submissions.at(-1)!
      assert.deepEqual(
        said.statements.map(({ serial: of, action, mode, outcome }) => [of, action, mode, outcome]),
        ['patch', 'config'].map((action) => [serial, action, 'both', 'done']),
        said.ownWords,
      )
      const [shown] = await desk.json('case', 'show', reference)
      assert.deepEqual([shown.acknowledged, shown.corrected, shown.missing], [true, true, missing])
    })
})

function linksIn(html: string): string[] {
  return [...html.matchAll(/href="(mailto:[^"]+)"/g)].map(([, href]) =>
    href!.replace(/&amp;/g, '&').replace(/&#x3D;/g, '='),
  )
}

function opened(link: string): { subject: string; body: string } {
  const { searchParams } = new URL(link)
  return {
    subject: searchParams.get('subject') ?? '',
    body: searchParams.get('body')?.replace(/\r\n/g, '\n').trim() ?? '',
  }
}
