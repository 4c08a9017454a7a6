import assert from 'node:assert/strict'
import type { Case } from '../../src/domain/case.ts'
import type { Box } from '../../src/domain/document.ts'
import { formOf } from '../../src/house/case-form.ts'
import { readPdf } from '../../src/read/formats/pdf/pdf.ts'
import { openCampaigns } from '../../src/shelf.ts'
import { readForm } from '../../src/understand/form/form.ts'
import { uniteForms } from '../../src/understand/form/unite.ts'
import { caseWith, filled, type Hand, KEY, OUTGOING, REFERENCE } from './forms.ts'

const [campaign] = await openCampaigns([new URL('../../config/campaigns/fsn2024-0217', import.meta.url).pathname])
const lot = (serial: string, quantity: number) => ({
  serial,
  product: 'ddimer-cartridge',
  shipped: true,
  quantity,
  status: {},
})
const held: Case = { ...caseWith(0), campaign: campaign!.id, instruments: [lot('HD240101', 12), lot('HD240102', 8)] }

const HAND: Hand = {
  receipt: true,
  quarantined: true,
  'quarantined-quantity': '3',
  'quarantined-lots': 'HD240102',
  'quarantined-date': '12-MAR-2024',
  'customers-informed': true,
  'customers-informed-date': '13-MAR-2024',
  returned: true,
  'returned-quantity': '7, 5',
  'returned-lots': 'HD240101, HD240102',
  'returned-date': '14-MAR-2024',
  destroyed: true,
  'destroyed-quantity': '5',
  'destroyed-lots': 'HD240101',
  'destroyed-date': '15-MAR-2024',
  signature: 'Bart Claes',
}
const ROWS = [
  'HD240102 quarantined 3 2024-03-12',
  'HD240101 returned 7 2024-03-14',
  'HD240102 returned 5 2024-03-14',
  'HD240101 destroyed 5 2024-03-15',
]

describe('The printed form of a campaign of lots', () => {
  for (const language of Object.keys(campaign!.wordings)) {
    it(`says nothing as it was sent, and what was put in when it comes back: ${language}`, async () => {
      const bytes = await printed(language)
      const sent = await read(bytes)
      assert.deepEqual([sent.filledIn, sent.language, sent.reference, sent.problems], [false, language, REFERENCE, []])
      for (const manner of ['fields', 'flattened'] as const) {
        const said = uniteForms([await read(await filled(bytes, HAND, manner))], campaign!)!
        assert.deepEqual(said.problems, [], manner)
        assert.deepEqual(rowsOf(said), ROWS, manner)
        assert.equal(said.answers.find(({ question }) => question === 'signature')?.value, true, manner)
      }
    })
  }

  it('has no list to tick: what became of units is written down', async () => {
    const { lines } = await readPdf(await printed('en'), 'form.pdf')
    assert.ok(!lines.some(({ text }) => text.includes('HD24')))
  })

  it('is signed by ink in which no word can be read', async () => {
    const { signature: _, ...unsigned } = HAND
    const document = await readPdf(await filled(await printed('en'), unsigned, 'flattened'), 'form.pdf')
    const label = document.lines.find(({ text }) => text.startsWith('Signature:'))!
    const place: Box = [label.place![0] + 180, label.place![1] - 3, 70, 16]
    const lines = [...document.lines, { page: label.page, place, text: '', pieces: [], quote: 0 }]
    const said = uniteForms([readForm({ ...document, lines }, campaign!, '2024-03-20')!], campaign!)!
    const signature = said.answers.find(({ question }) => question === 'signature')
    assert.deepEqual([signature?.value, signature?.evidence[0]?.box], [true, place])
    assert.deepEqual(said.problems, [])
  })
})

function printed(language: string): Promise<Uint8Array> {
  return formOf(campaign!, language, held, { config: OUTGOING, key: KEY, madeAt: new Date('2024-03-04T12:00:00Z') })
}

async function read(bytes: Uint8Array) {
  const reading = readForm(await readPdf(bytes, 'form.pdf'), campaign!, '2024-03-20')
  assert.ok(reading)
  return reading
}

function rowsOf({
  statements,
}: {
  readonly statements: readonly { serial: unknown; way?: unknown; quantity?: unknown; on?: unknown }[]
}) {
  return statements.map(({ serial, way, quantity, on }) => [serial, way, quantity, on].join(' '))
}
