import assert from 'node:assert/strict'
import { simpleParser } from 'mailparser'
import { FolderDesk } from '../support/folder-desk.ts'

/** Each with two instruments and a case of its own. */
const LABS = Array.from({ length: 10 }, (_, at) => ({
  reference: `K7Q2-9FY${at}`,
  address: `jan@lab-${at}.example`,
  serials: [`M7040${at}`, `M7041${at}`],
}))
type Lab = (typeof LABS)[number]

interface Asking {
  readonly of: string
  readonly role?: string
  /** On one day each. */
  readonly wrote: readonly string[]
  readonly letter: string
  readonly missing?: readonly string[]
  /** The letter that the click brings, which is answered by one click too. */
  readonly next?: string
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
    next: 'distributor-part',
  },
]

describe('One click', function () {
  this.timeout(60_000)
  const desk = new FolderDesk()
  after(() => desk.remove())

  describe('as an answer', () => {
    const labs = [...LABS]
    before(async () => {
      desk.clock = '2023-04-19T09:00:00.000Z'
      await desk.consignees(
        ...LABS.flatMap(({ reference, address, serials }) =>
          serials.map((serial) => [reference, 'Lab', address, 'miseqdx', serial, reference, '2023-04-05'] as const),
        ),
      )
      await desk.poll()
    })

    /** The next lab with its reminder, and what the links in it open. */
    const next = async () => {
      const of = labs.shift()!
      const source = desk.letters().find((one) => one.includes(`X-Recall-Desk-Case: ${of.reference}`))!
      const { html, text } = await simpleParser(source)
      const links = linksIn(String(html))
      for (const link of links) assert.ok(link.length < 1500)
      return { of, letter: text!, clicks: links.map(opened) }
    }
    const send = async ({ reference, address }: Lab, subject: string, text: string, from = address) => {
      desk.receive({ from, subject, text, date: new Date(desk.clock!).toUTCString() })
      await desk.poll()
      const held = await desk.case(reference)
      return { held, submission: held.submissions.at(-1) }
    }

    it('opens a short readable mail, and makes a complete case of it', async () => {
      const { of, clicks } = await next()
      assert.equal(clicks.length, 2)
      const { subject, body } = clicks[0]!
      assert.match(
        body,
        /^Wij hebben FSN2023-1338 ontvangen, gelezen en begrepen\. Alle stappen .* op: M70400, M70410\.\n\nRDA\./,
      )
      const { submission } = await send(of, subject, `${body}\n\nMet vriendelijke groet,\nJan de Vries\nLab Noord`)
      assert.deepEqual([submission?.review, submission?.flags], ['none', []])
      const [shown] = await desk.json('case', 'show', of.reference)
      assert.deepEqual([shown.acknowledged, shown.corrected, shown.missing], [true, true, []])
      assert.ok(desk.sent().includes(`acknowledgement to ${of.address}`))
    })

    it('means what it says: gone is not done', async () => {
      const { of, clicks } = await next()
      const { held } = await send(of, clicks[1]!.subject, clicks[1]!.body)
      assert.deepEqual(
        held.instruments.map(({ status }) => status.patch?.dx?.is),
        ['absent', 'absent'],
      )
      assert.ok(desk.sent().includes(`absent to ${of.address}`))
    })

    it('counts from a colleague, and with the lines broken by a mail program', async () => {
      const { of, clicks } = await next()
      const broken = clicks[0]!.body.replace(/(.{50,60}) /g, '$1\n')
      const { submission } = await send(of, clicks[0]!.subject, broken, of.address.replace('jan@', 'els@'))
      assert.equal(submission?.review, 'none')
      assert.equal(submission?.statements.length, 4)
    })

    const spoilt: Record<string, (body: string, other: string, of: Lab) => [text: string, from?: string]> = {
      'one of its words is another': (body, _, { serials }) => [body.replace(serials[1]!, 'M70500')],
      'something was added to it': (body) => [`${body.replace('\n\n', '\n\nBehalve in RUO op de M70413.\n\n')}`],
      'its code is of the other answer': (body) => [body.replace('.done.', '.gone.')],
      'it carries two codes': (body, other) => [`${body}\n${other.split('\n').at(-1)}`],
      'it comes from a stranger': (body) => [body, 'somebody@elsewhere.example'],
      'it comes from another consignee': (body) => [body, LABS.at(-1)!.address],
    }
    for (const [how, spoil] of Object.entries(spoilt))
      it(`is read as words, by a person, where ${how}`, async () => {
        const { of, clicks } = await next()
        const waiting = async () => [...(await desk.json('review', 'list')), ...(await desk.json('mail', 'list'))]
        const before = await waiting()
        const { held } = await send(of, clicks[0]!.subject, ...spoil(clicks[0]!.body, clicks[1]!.body, of))
        assert.equal((await waiting()).length, before.length + 1)
        assert.deepEqual(
          held.instruments.map(({ status }) => status.patch?.dx?.is),
          ['outstanding', 'outstanding'],
        )
      })

    it('is nothing that a quoted letter says', async () => {
      const { of, letter } = await next()
      for (const quoted of [letter.replace(/^/gm, '> '), letter]) {
        const words = `Dank, wij kijken ernaar.\n\n${quoted}`
        const { submission } = await send(of, `RE: FSN2023-1338 [${of.reference}]`, words)
        assert.deepEqual([submission?.statements, submission?.answers], [[], []])
      }
    })
  })

  describe('in a letter that asks', () => {
    const all = ASKING.map((one, at) => ({
      ...one,
      reference: `K7Q2-9FX${at}`,
      address: `jan@asked-${at}.example`,
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
      desk.clock = '2023-04-20T08:00:00.000Z'
      await desk.consignees(
        ...all.map(
          ({ reference, address, serial, role }) =>
            [reference, 'Lab', address, 'miseqdx', serial, reference, '', role] as const,
        ),
      )
      for (const [day, nth] of [
        [20, 0],
        [21, 1],
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
      await onDay(24, await Promise.all(clicks))
    })

    for (const { of, reference, address, serial, missing = [], next } of all)
      it(`answers it: it asks for ${of}`, async () => {
        const held = await desk.case(reference)
        const said = held.submissions.at(-1)!
        assert.deepEqual(
          said.statements.map(({ serial: of, action, mode, outcome }) => [of, action, mode, outcome]),
          ['patch', 'config'].map((action) => [serial, action, 'both', 'done']),
          said.ownWords,
        )
        const [shown] = await desk.json('case', 'show', reference)
        assert.deepEqual([shown.acknowledged, shown.corrected, shown.missing], [true, true, missing])
        if (!next) return
        const [link] = linksIn(String((await simpleParser(letterOf(reference, next)!)).html))
        const { subject, body } = opened(link!)
        assert.match(
          body,
          /bevestigen wij: Ik heb de klanten geïdentificeerd .* Ik heb de geïdentificeerde klanten .*\n\nRDA\./,
        )
        await onDay(25, [{ from: address, subject, text: body }])
        const [after] = await desk.json('case', 'show', reference)
        assert.deepEqual([after.state, after.missing], ['complete', []])
        const { 'distributor-identified': identified, 'distributor-notified': notified } = after.answers
        assert.deepEqual([identified, notified], [true, true])
      })
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
