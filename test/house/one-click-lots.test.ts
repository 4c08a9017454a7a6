import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import { unitsIn } from '../../src/domain/units.ts'
import { FolderDesk } from '../support/folder-desk.ts'

const CAMPAIGN = new URL('../../config/campaigns/fsn2024-0217', import.meta.url).pathname
const HEAD =
  'consignee_id,organisation,role,country,language,contact_name,contact_email,product,serial,quantity,case_ref,notified_on'

interface Lab {
  readonly reference: string
  readonly address: string
  readonly language: string
  /** Lots with the units delivered. */
  readonly lots: readonly (readonly [serial: string, delivered: number | ''])[]
}

const lab = (mark: string, language: string, more: Partial<Lab> = {}): Lab => ({
  reference: `K7Q2-9FX${mark}`,
  address: `jan@lab-${mark.toLowerCase()}.example`,
  language,
  lots: [
    ['HD240101', 12],
    ['HC240201', 3],
  ],
  ...more,
})
const [DUTCH, FRENCH, TWICE] = [lab('A', 'nl'), lab('B', 'fr'), lab('C', 'de')]
const [COUNTED, WAITING, PARTLY] = [lab('D', 'nl'), lab('E', 'nl'), lab('F', 'nl')]
const [LATER, MORE, SPOILT] = [lab('G', 'en'), lab('H', 'en'), lab('J', 'en')]
const UNKNOWN = lab('K', 'en', {
  lots: [
    ['HD240101', 12],
    ['HC240201', ''],
  ],
})
const [TWICE_COUNTED, THRICE] = [lab('P', 'nl'), lab('R', 'nl')]
const TWO = ['M', 'N'].map((mark) => lab(mark, 'en', { address: 'jan@lab-two.example' }))
const LABS = [
  DUTCH,
  FRENCH,
  TWICE,
  COUNTED,
  WAITING,
  PARTLY,
  LATER,
  MORE,
  SPOILT,
  UNKNOWN,
  TWICE_COUNTED,
  THRICE,
  ...TWO,
]

const opened = (href: string) => {
  const { searchParams } = new URL(href)
  return {
    subject: searchParams.get('subject')!,
    body: searchParams.get('body')!.replace(/\r\n/g, '\n').trim(),
  }
}
type Click = ReturnType<typeof opened>

/** The Dutch form in the mail, on which so many units of the first lot were returned. */
const form = (returned: number, tick: 'x' | ' ') => `Wat u hebt gedaan
[x] Wij bevestigen dat wij de veiligheidskennisgeving FSN2024-0217 hebben ontvangen, gelezen en begrepen.
[ ] Wij hebben alle maatregelen uitgevoerd die in de kennisgeving worden gevraagd.
[x] Alle betrokken gebruikers zijn op de hoogte van de kennisgeving en van de vereiste maatregelen.

Wat er met de producten is gebeurd
[${tick}] Wij hebben betrokken producten teruggestuurd.
Aantal teruggestuurde eenheden: ${returned}
Lotnummer(s) van de teruggestuurde producten: HD240101
Teruggestuurd op (DD-MMM-JJJJ):
[ ] Wij hebben betrokken producten vernietigd.
Aantal vernietigde eenheden:
Lotnummer(s) van de vernietigde producten:
Vernietigd op (DD-MMM-JJJJ):
[ ] Er zijn hier geen betrokken producten meer om terug te sturen of te vernietigen.
[ ] Wij hebben geen van de betrokken producten.
`

describe('An answer by one click about units of lots', function () {
  this.timeout(60_000)
  const desk = new FolderDesk({ campaigns: [CAMPAIGN] })
  const imported = async (labs: readonly Lab[]) => {
    const rows = labs.flatMap(({ reference, address, language, lots }) =>
      lots.map(([serial, delivered]) => {
        const product = serial.startsWith('HD') ? 'ddimer-cartridge' : 'crp-cartridge'
        const who = [reference, 'Lab Noord', 'end-user', 'NL', language, 'J. de Vries', address]
        return [...who, product, serial, delivered, reference, '2024-03-04'].join(',')
      }),
    )
    writeFileSync(join(desk.root, 'list.csv'), [HEAD, ...rows, ''].join('\n'))
    await desk.import(join(desk.root, 'list.csv'), 'fsn2024-0217')
  }
  before(async () => {
    desk.clock = '2024-03-18T09:00:00.000Z'
    await imported(LABS)
    await desk.poll()
  })
  after(() => desk.remove())

  /** The letter of this kind to the lab, and what its links open. */
  const letterTo = async ({ reference }: Lab, followUp = 'reminder') => {
    const heads = [`X-Recall-Desk-Case: ${reference}`, `X-Recall-Desk-Letter: ${followUp}`]
    const source = desk.letters().find((one) => heads.every((head) => one.includes(head)))
    const { html, text } = await simpleParser(source!)
    const links = [...String(html).matchAll(/href="(mailto:[^"]+)"/g)].map(([, href]) =>
      href!.replace(/&amp;/g, '&').replace(/&#x3D;/g, '='),
    )
    for (const link of links) assert.ok(link.length < 1500)
    return { text: text!, clicks: links.map(opened) }
  }
  const receive = async ({ reference, address }: Lab, text: string, subject: string, from = address) => {
    desk.receive({ from, subject, text, date: new Date(desk.clock!).toUTCString() })
    await desk.poll()
    return (await desk.case(reference)).submissions.at(-1)
  }
  /** Letters to one address keep a quarter of an hour between them. */
  const later = () => {
    desk.clock = new Date(Date.parse(desk.clock!) + 20 * 60_000).toISOString()
  }
  const send = (of: Lab, click: Click | undefined) => receive(of, click!.body, click!.subject)
  const known = async ({ reference }: Lab) => {
    const { instruments } = await desk.case(reference)
    return instruments.map(({ serial, status }) => {
      const lot = status.removal!.all!
      return [serial, lot.is, ...unitsIn(lot).map(({ way, quantity }) => `${way} ${quantity}`)]
    })
  }
  const isForPerson = (said: Awaited<ReturnType<typeof send>>) =>
    assert.deepEqual([said?.review, said?.problems.map(({ code }) => code)], ['waiting', ['answer-code']])

  for (const [of, returned, nothingLeft] of [
    [
      DUTCH,
      /^Wij hebben FSN2024-0217 ontvangen, gelezen en begrepen\. .* teruggestuurd: HD240101 \(12\), HC240201 \(3\)\.\n\nRDA\./,
      /niets meer over, omdat ze zijn verbruikt: HD240101 \(12\), HC240201 \(3\)\.\n\nRDA\./,
    ],
    [
      FRENCH,
      /^Nous avons reçu, lu et compris FSN2024-0217\. .* renvoyées : HD240101 \(12\), HC240201 \(3\)\.\n\nRDA\./,
      /plus rien .* : HD240101 \(12\), HC240201 \(3\)\.\n\nRDA\./,
    ],
  ] as const)
    it(`says what the form would have said (${of.language})`, async () => {
      const { clicks } = await letterTo(of)
      assert.equal(clicks.length, 3)
      assert.match(clicks[0]!.body, returned)
      assert.match(clicks[2]!.body, nothingLeft)
      const { subject, body } = clicks[0]!
      const said = await receive(of, `${body.replace(/(.{50,60}) /g, '$1\n')}\n\n-- \nJan de Vries\nLab Noord`, subject)
      assert.deepEqual([said?.review, said?.problems, said?.flags], ['none', [], []])
      assert.deepEqual(
        said?.answers.map(({ question, value }) => [question, value]),
        [
          ['receipt', true],
          ['returned', true],
          ['returned-quantity', [12, 3]],
          ['returned-lots', ['HD240101', 'HC240201']],
        ],
      )
      const [shown] = await desk.json('case', 'show', of.reference)
      assert.deepEqual([shown.state, shown.acknowledged, shown.corrected, shown.missing], ['complete', true, true, []])
      assert.ok(desk.sent().includes(`acknowledgement to ${of.address}`))
    })

  it('changes nothing when it is sent again, and goes to a person when it says another thing', async () => {
    const { clicks } = await letterTo(TWICE)
    const destroyed = [
      ['HD240101', 'done', 'destroyed 12'],
      ['HC240201', 'done', 'destroyed 3'],
    ]
    for (const click of [clicks[1], clicks[1]]) {
      assert.equal((await send(TWICE, click))?.review, 'none')
      assert.deepEqual(await known(TWICE), destroyed)
    }
    for (const click of [clicks[0], clicks[2]]) {
      isForPerson(await send(TWICE, click))
      assert.deepEqual(await known(TWICE), destroyed)
    }
  })

  it('goes to a person where units of a lot were counted since our letter, or where a count waits', async () => {
    for (const [of, tick] of [
      [COUNTED, 'x'],
      [WAITING, ' '],
    ] as const) {
      const { clicks } = await letterTo(of)
      const subject = `RE: ${clicks[0]!.subject}`
      assert.equal((await receive(of, form(5, tick), subject))?.review, of === WAITING ? 'waiting' : 'none')
      const before = await known(of)
      isForPerson(await send(of, clicks[2]))
      assert.deepEqual(await known(of), before)
    }
  })

  it('is offered in the letter that asks for the rest, but not for a way of which units were counted', async () => {
    const { clicks } = await letterTo(PARTLY)
    await receive(PARTLY, form(5, 'x'), `RE: ${clicks[0]!.subject}`)
    const asked = await letterTo(PARTLY, 'what-is-missing')
    assert.equal(asked.clicks.length, 2)
    assert.match(asked.clicks[0]!.body, /vernietigd: HD240101 \(7\), HC240201 \(3\)\.\n/)
    assert.equal((await send(PARTLY, asked.clicks[0]))?.review, 'none')
    assert.deepEqual(await known(PARTLY), [
      ['HD240101', 'done', 'returned 5', 'destroyed 7'],
      ['HC240201', 'done', 'destroyed 3'],
    ])
  })

  it('says which of two counts is right, or that they are two parts', async () => {
    const subject = `RE: ${(await letterTo(TWICE_COUNTED)).clicks[0]!.subject}`
    for (const returned of [5, 7]) {
      await receive(TWICE_COUNTED, form(returned, 'x'), subject)
      later()
    }
    assert.deepEqual((await known(TWICE_COUNTED))[0], ['HD240101', 'disputed'])
    const { text, clicks } = await letterTo(TWICE_COUNTED, 'contradiction')
    assert.match(text, /: teruggestuurd: 5\n[^\n]*: teruggestuurd: 7\n/)
    assert.deepEqual(
      clicks.map(({ body }) => /in totaal teruggestuurd: (.*)\.\n\nRDA\./.exec(body)?.[1]),
      ['HD240101 (5)', 'HD240101 (7)', 'HD240101 (12)'],
    )
    assert.deepEqual((await send(TWICE_COUNTED, clicks[1]))?.review, 'none')
    assert.deepEqual((await known(TWICE_COUNTED))[0], ['HD240101', 'outstanding', 'returned 7'])
    assert.equal((await letterTo(TWICE_COUNTED, 'what-is-missing')).clicks.length, 2)
    isForPerson(await send(TWICE_COUNTED, clicks[2]))
    assert.deepEqual((await known(TWICE_COUNTED))[0], ['HD240101', 'outstanding', 'returned 7'])
  })

  it('goes to a person where a third count came since the letter that asks which of two is right', async () => {
    const subject = `RE: ${(await letterTo(THRICE)).clicks[0]!.subject}`
    for (const returned of [5, 7]) {
      await receive(THRICE, form(returned, 'x'), subject)
      later()
    }
    const { clicks } = await letterTo(THRICE, 'contradiction')
    await receive(THRICE, form(3, 'x'), subject)
    isForPerson(await send(THRICE, clicks[0]))
    assert.deepEqual((await known(THRICE))[0], ['HD240101', 'disputed'])
  })

  it('says nothing of a lot, nor of units, that the list tells of since our letter', async () => {
    await imported([
      { ...LATER, lots: [...LATER.lots, ['HC240299', 5]] },
      { ...MORE, lots: [['HD240101', 20], ...MORE.lots.slice(1)] },
    ])
    assert.equal((await send(LATER, (await letterTo(LATER)).clicks[2]))?.review, 'none')
    assert.deepEqual(await known(LATER), [
      ['HD240101', 'absent'],
      ['HC240201', 'absent'],
      ['HC240299', 'outstanding'],
    ])
    isForPerson(await send(MORE, (await letterTo(MORE)).clicks[0]))
  })

  it('is not offered where nobody knows how many units are open', async () =>
    assert.deepEqual((await letterTo(UNKNOWN)).clicks, []))

  it('is for the case of its letter, though another of the same reader has the same lot', async () => {
    const [one, other] = [TWO[0]!, TWO[1]!]
    await send(one, (await letterTo(one)).clicks[0])
    assert.deepEqual((await known(one))[0], ['HD240101', 'done', 'returned 12'])
    assert.deepEqual((await desk.case(other.reference)).submissions, [])
  })

  it('is read as words, by a person, where it is not as we wrote it, and a quoted letter says nothing', async () => {
    const { text, clicks } = await letterTo(SPOILT)
    const { subject, body } = clicks[0]!
    for (const words of [
      body.replace('(12)', '(11)'),
      body.replace('HD240101', 'HD240102'),
      body.replace('\n\n', '\n\nWe still have two boxes of HC240201.\n\n'),
      body.replace('.returned.', '.destroyed.'),
    ])
      assert.equal((await receive(SPOILT, words, subject))?.review, 'waiting')
    const stranger = await receive(SPOILT, body, subject, 'somebody@elsewhere.example')
    assert.equal(stranger?.review, 'waiting')
    for (const quoted of [text.replace(/^/gm, '> '), text]) {
      const said = await receive(SPOILT, `Thank you, we will look at it.\n\n${quoted}`, `RE: ${subject}`)
      assert.deepEqual([said?.statements, said?.answers], [[], []])
    }
    assert.deepEqual(await known(SPOILT), [
      ['HD240101', 'outstanding'],
      ['HC240201', 'outstanding'],
    ])
  })
})
