import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { simpleParser } from 'mailparser'
import { FolderDesk } from '../support/folder-desk.ts'

const CAMPAIGNS = ['fsn2023-1338', 'fsn2024-0217'].map(
  (id) => new URL(`../../config/campaigns/${id}`, import.meta.url).pathname,
)
const FIXTURES = new URL('../../fixtures/', import.meta.url).pathname
const [HELEN, JONAS, CLAIRE, BRAM, SOPHIE, WIM] = [
  'T1AB-2C3D',
  'M2BC-3D4E',
  'N3CD-4E5F',
  'P4DE-5F6G',
  'R6FG-7H8J',
  'S7GH-8J9K',
] as const
/** Of the other campaign. */
const [SANNE, FIONA] = ['9QZM-4B7T', 'K1ZT-6D4W'] as const

describe('A mailbox with a campaign of instruments and one of lots', function () {
  this.timeout(300_000)
  let desk: FolderDesk
  before(async () => {
    desk = new FolderDesk({ campaigns: CAMPAIGNS })
    await desk.done('import', `${FIXTURES}lots/consignees.csv`, '--campaign', 'fsn2024-0217')
    await desk.done('import', `${FIXTURES}mail/consignees.csv`, '--campaign', 'fsn2023-1338')
    for (const [folder, name] of [
      ['lots', 'english-lab-returned-one-lot-and-destroyed-another'],
      ['lots', 'german-lab-returned-part-of-its-lot-and-has-nothing-left'],
      ['lots', 'french-lab-has-none-and-returned-some'],
      ['lots', 'dutch-lab-counts-without-a-lot-number'],
      ['lots', 'french-distributor-and-its-customers-have-none'],
      ['lots', 'dutch-distributor-quarantined-two-lots-and-informed-its-customers'],
      ['mail', 'dutch-form-in-the-mail-with-an-x-behind-the-words'],
      ['mail', 'english-form-as-rich-text'],
    ] as const)
      desk.receiveBytes(readFileSync(`${FIXTURES}${folder}/${name}.eml`))
    await desk.poll()
  })
  after(() => desk.remove())

  const shown = async (reference: string) => (await desk.json('case', 'show', reference))[0]
  const lettersTo = async (reference: string) => {
    const sources = desk.letters().filter((source) => source.includes(`X-Recall-Desk-Case: ${reference}`))
    const mails = await Promise.all(sources.map((source) => simpleParser(source)))
    return mails.map(({ headers, text }) => ({
      id: headers.get('x-recall-desk-letter'),
      text: (text ?? '').replace(/\s+/g, ' '),
    }))
  }

  it('accounts for lots whose every unit was returned or destroyed, and names the quantities', async () => {
    const held = await shown(HELEN)
    assert.deepEqual([held.state, held.corrected, held.accountedFor, held.missing], ['complete', true, true, []])
    assert.deepEqual(
      held.instruments.map(({ serial, quantity, units }: Record<string, unknown>) => [serial, quantity, units]),
      [
        ['HD240101', 12, [{ way: 'returned', quantity: 12, on: '2024-03-11' }]],
        ['HC240201', 8, [{ way: 'destroyed', quantity: 8, on: '2024-03-12' }]],
      ],
    )
    const [letter, ...more] = await lettersTo(HELEN)
    assert.deepEqual([letter?.id, more.length], ['acknowledgement', 0])
    assert.match(letter!.text, /HD240101 \(12 delivered\).*returned: 12 \(11 March 2024\)/)
    assert.match(letter!.text, /HC240201 \(8 delivered\).*destroyed: 8 \(12 March 2024\)/)
  })

  it('counts as accounted for, not as corrected, what is no longer there', async () => {
    const held = await shown(JONAS)
    assert.deepEqual([held.state, held.corrected, held.accountedFor], ['complete', false, true])
    assert.match((await lettersTo(JONAS))[0]!.text, /zurückgesandt: 14 \(12\. März 2024\), nicht mehr vorhanden: 6/)
    const distributor = await shown(SOPHIE)
    assert.deepEqual([distributor.state, distributor.accountedFor], ['complete', true])
  })

  it('asks what became of each lot where a count names none', async () => {
    const held = await shown(BRAM)
    assert.deepEqual([held.state, held.missing], ['incomplete', ['removal HD240103', 'removal HD240104']])
    const [letter] = await lettersTo(BRAM)
    assert.equal(letter!.id, 'what-is-missing')
    assert.match(letter!.text, /HD240103 \(HemaVeris D-Dimer\), 6 geleverd:/)
    assert.match(letter!.text, /Zijn alle openstaande eenheden vernietigd: HD240103 \(6\), HD240104 \(6\)\? mailto:/)
  })

  it('waits for what a distributor holds in quarantine, and asks for its part', async () => {
    const held = await shown(WIM)
    assert.deepEqual(
      held.instruments.map(({ status }: { status: object }) => status),
      [{ removal: { all: 'planned' } }, { removal: { all: 'outstanding' } }],
    )
    assert.ok(held.situations.includes('distributor-part-missing'))
    const [letter] = await lettersTo(WIM)
    assert.match(letter!.text, /HD240107 \(HemaVeris D-Dimer\), 30 geleverd, in quarantaine: 25 \(15 maart 2024\):/)
    assert.match(letter!.text, /Al deze klanten hebben ons met hun antwoord een bevestiging gegeven/)
    assert.doesNotMatch(letter!.text, /Een lijst van deze klanten/)
  })

  it('leaves a form that contradicts itself to a person, whose count then stands', async () => {
    assert.equal((await shown(CLAIRE)).state, 'review')
    const [waiting] = (await desk.json('review', 'list')).filter(({ case: of }) => of === CLAIRE)
    const row = {
      serial: 'HC240202',
      product: 'crp-cartridge',
      step: 'removal',
      mode: 'unstated',
      outcome: 'done',
      way: 'returned',
      quantity: 10,
      on: '2024-03-20',
    }
    const who = ['--agent', 'anna', '--reason', 'phoned']
    await desk.done('review', 'correct', waiting.id, 'instruments', JSON.stringify([row]), ...who)
    await desk.done('review', 'accept', waiting.id, ...who)
    const held = await shown(CLAIRE)
    assert.deepEqual(
      [held.accountedFor, held.instruments[0].units],
      [true, [{ way: 'returned', quantity: 10, on: '2024-03-20' }]],
    )
  })

  it('makes a task for a person of a question on the form', async () => {
    desk.receiveBytes(readFileSync(`${FIXTURES}lots/english-lab-asks-for-replacements-on-its-form.eml`))
    await desk.poll()
    const tasks = (await shown(HELEN)).tasks.filter(({ id }: { id: string }) => id.startsWith('question'))
    assert.deepEqual(
      tasks.map(({ what, why }: Record<string, string>) => [what, why]),
      [['answer a question', 'When will replacement cartridges be delivered?']],
    )
  })

  it('keeps the other campaign as it is', async () => {
    for (const [reference, serial] of [
      [SANNE, 'M73105'],
      [FIONA, 'M73120'],
    ] as const) {
      const held = await shown(reference)
      assert.deepEqual([held.campaign, held.state, held.corrected], ['fsn2023-1338', 'complete', true])
      assert.deepEqual(held.instruments, [
        {
          serial,
          product: 'miseqdx',
          shipped: true,
          status: { patch: { dx: 'done', ruo: 'done' }, config: { dx: 'done', ruo: 'done' } },
        },
      ])
    }
  })

  it('reports on the lots alone, and says what stands against the close-out', async () => {
    const report = JSON.parse(await desk.done('report', '--campaign', 'fsn2024-0217', '--format', 'json'))
    const [step] = report.steps
    assert.deepEqual(
      [report.steps.length, step.step, step.mode, step.done, step.absent, step.planned, step.outstanding],
      [1, 'removal', 'all', 3, 2, 1, 4],
    )
    const units = new Map(report.units.map((one: Record<string, unknown>) => [one.lot, one]))
    const open = (lot: string) => (units.get(lot) as Record<string, unknown>)['unaccounted for']
    assert.deepEqual(units.get('HD240102'), {
      lot: 'HD240102',
      product: 'ddimer-cartridge',
      consignees: 1,
      delivered: 20,
      quarantined: 0,
      returned: 14,
      destroyed: 0,
      'no longer there': 6,
      'unaccounted for': 0,
    })
    assert.deepEqual([open('HD240101'), open('HD240103'), open('HD240106'), open('HC240203')], [0, 6, 40, 0])
    const field = (named: string) =>
      report['status-21-cfr-7.53'].find(({ field: name }: { field: string }) => name === named)?.value
    const sum = (of: string) => report.units.reduce((all: number, one: Record<string, number>) => all + one[of]!, 0)
    assert.deepEqual(['(4) Units returned', '(4) Units destroyed', '(4) Units delivered'].map(field), [
      sum('returned'),
      sum('destroyed'),
      report.units.some(noDelivery) ? null : sum('delivered'),
    ])
    assert.deepEqual([field('(4) Lots corrected'), field('(4) Instruments corrected')], [3, undefined])
    const { code, out } = await desk.run('campaign', 'close', 'fsn2024-0217', '--dry-run')
    assert.equal(code, 1)
    assert.match(out, /P4DE-5F6G: is incomplete: removal HD240103, removal HD240104 missing/)
  })
})

function noDelivery({ delivered }: { readonly delivered: number | null }): boolean {
  return delivered === null
}
