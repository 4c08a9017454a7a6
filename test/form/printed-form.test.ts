import assert from 'node:assert/strict'
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'
import type { Piece, Print } from '../../src/domain/document.ts'
import { readPdf } from '../../src/read/formats/pdf/pdf.ts'
import { readForm } from '../../src/understand/form/form.ts'
import { formStatements } from '../../src/understand/form/statements.ts'
import { campaign, caseWith, filled, type Hand, printed, REFERENCE } from './forms.ts'

const LANGUAGES = Object.keys(campaign.wordings)

const HAND: Hand = {
  'respondent-title': 'Analist',
  'respondent-date': '12-APR-2023',
  'product miseqdx': true,
  receipt: 'yes',
  informed: 'no',
  'patch dx M70410': true,
  'patch ruo M70410': true,
  'patch dx NDX551101': true,
  'config ruo M70410': true,
  'config-reason no-interruption': true,
  'config-reason-serials': 'NDX551103',
  'distributor-notified': 'no',
  'distributor-notified-date': '14-APR-2023',
}
const READ = {
  organisation: 'Ziekenhuis Leiezicht',
  'respondent-name': 'Bart Claes',
  'respondent-title': 'Analist',
  'respondent-date': '2023-04-12',
  product: ['miseqdx'],
  receipt: true,
  informed: false,
  patch: true,
  'patch-serials': ['M70410', 'NDX551101'],
  config: true,
  'config-serials': ['M70410'],
  'config-reason': ['no-interruption'],
  'config-reason-serials': ['NDX551103'],
  'distributor-notified': false,
  'distributor-notified-date': '2023-04-14',
}
const ROWS = [
  'M70410 patch both done',
  'NDX551101 patch dx done',
  'M70410 config ruo done',
  'NDX551103 config unstated declined',
]

describe('The printed form', () => {
  for (const language of LANGUAGES) {
    it(`says nothing as it was sent, and what was put in when it comes back: ${language}`, async () => {
      const bytes = await printed(language, caseWith(5))
      const sent = await read(bytes)
      assert.deepEqual([sent.filledIn, sent.language, sent.reference, sent.problems], [false, language, REFERENCE, []])
      for (const manner of ['fields', 'flattened'] as const) {
        const reading = await read(await filled(bytes, HAND, manner))
        assert.deepEqual(valuesOf(reading), READ, manner)
        assert.deepEqual(reading.problems, [], manner)
        assert.deepEqual(rowsOf(reading), ROWS, manner)
      }
    })
  }

  for (const [hand, rows] of [
    [{ 'patch dx M70410': true, modes: true }, ['M70410 patch dx done']],
    [{ 'patch dx M70410': true, 'patch-serials': 'M70499' }, ['M70410 patch dx done', 'M70499 patch unstated done']],
    [{ 'patch dx M70410': true, 'patch-serials': 'M70410' }, ['M70410 patch dx done']],
    [
      { 'patch ruo M70410': true, config: true, 'config-same-serials': true, modes: true },
      ['M70410 patch ruo done', 'M70410 config unstated done'],
    ],
    [
      { 'patch dx M70410': true, 'patch ruo M70410': true, config: true, 'config-same-serials': true, modes: true },
      ['M70410 patch both done', 'M70410 config both done'],
    ],
    [{ patch: true }, ['null patch unstated done']],
    [{ 'config dx M70410': true }, ['M70410 config dx done']],
    [{ receipt: 'yes' }, []],
  ] as const satisfies readonly (readonly [Hand, readonly string[]])[]) {
    it(`makes of ${Object.keys(hand).join(', ')}: ${rows.join(', ') || 'no row'}`, async () => {
      const reading = await read(await filled(await printed('nl', caseWith(3)), hand, 'fields'))
      assert.deepEqual(rowsOf(reading), rows)
      assert.deepEqual(reading.problems, [])
    })
  }

  it('takes a list of any length over as many pages as it needs', async () => {
    const held = caseWith(60)
    const bytes = await printed('nl', held)
    const hand = {
      ...Object.fromEntries(held.instruments.map(({ serial }) => [`config dx ${serial}`, true])),
      modes: true,
    }
    const reading = await read(await filled(bytes, hand as Hand, 'flattened'))
    assert.deepEqual(
      valuesOf(reading)['config-serials'],
      held.instruments.map(({ serial }) => serial),
    )
    assert.deepEqual(reading.problems, [])
    assert.equal((await PDFDocument.load(bytes)).getPageCount(), 5)
  })

  it('asks a person about a row of which a box is missing', async () => {
    const document = await readPdf(await filled(await printed('nl', caseWith(2)), HAND_OF_ONE, 'flattened'), 'form.pdf')
    const [{ place: box }] = document.lines.find(({ text }) => text === 'M70410')!.pieces as [Print]
    const isTorn = ({ is, place }: Piece) => is === 'mark' && place![0] < 260 && Math.abs(place![1] - box![1]) < 5
    const torn = document.lines.map((line) =>
      line.page === 1 ? { ...line, pieces: line.pieces.filter((piece) => !isTorn(piece)) } : line,
    )
    const reading = readForm({ ...document, lines: torn }, campaign, '2023-04-20')
    assert.deepEqual(
      reading?.problems.map(({ code }) => code),
      ['unplaced-mark', 'box-unseen'],
    )
    assert.deepEqual(reading?.answers.find(({ question }) => question === 'patch-serials')?.value, ['NDX551101'])
  })

  for (const organisation of [
    'Γενικό Νοσοκομείο',
    'Клинична лаборатория',
    'Szpital Śląski w Łodzi',
    'Žilinská nemocnica',
  ]) {
    it(`sets a name in its own letters, and reads it when it comes back: ${organisation}`, async () => {
      const bytes = await printed('en', caseWith(2, organisation))
      assert.equal((await read(bytes)).filledIn, false)
      for (const manner of ['fields', 'flattened'] as const) {
        const back = await filled(bytes, { receipt: 'yes', 'patch dx M70410': true }, manner)
        const reading = await read(back)
        assert.deepEqual([reading.reference, reading.problems], [REFERENCE, []], manner)
        assert.equal(valuesOf(reading).organisation, organisation, manner)
        assert.deepEqual(rowsOf(reading), ['M70410 patch dx done'], manner)
      }
    })
  }

  it('leaves to the sender a name that it cannot set, and sets serial numbers as far as it can', async () => {
    for (const organisation of ['東京病院', 'مستشفى', 'בית חולים', 'Lab \u202egro', '😀 Lab']) {
      const held = caseWith(1, organisation)
      const odd = { ...held, instruments: [{ ...held.instruments[0]!, serial: 'М704東1' }] }
      const pdf = await PDFDocument.load(await printed('en', odd))
      assert.equal(pdf.getForm().getTextField('organisation').getText(), undefined, organisation)
      const { lines } = await readPdf(await pdf.save(), 'form.pdf')
      assert.ok(lines.some(({ text }) => text.includes('М704?1')))
    }
  })

  it('sets what only accents keep from being set without them', async () => {
    const pdf = await PDFDocument.load(await printed('en', caseWith(1, 'Bệnh viện Chợ Rẫy')))
    assert.equal(pdf.getForm().getTextField('organisation').getText(), 'Benh vien Cho Ray')
  })

  it('can be found one’s way in without seeing it', async () => {
    const pdf = await PDFDocument.load(await printed('fr', caseWith(12)))
    const { catalog, context } = pdf
    assert.equal(pdf.getTitle(), `FSN2023-1338 ${campaign.wordings.fr!.title} ${REFERENCE}`)
    assert.equal(catalog.lookup(PDFName.of('Lang'), PDFString).decodeText(), 'fr')
    assert.equal(String(catalog.lookup(PDFName.of('MarkInfo'), PDFDict).get(PDFName.of('Marked'))), 'true')
    const root = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)
    const numbers = root.lookup(PDFName.of('ParentTree'), PDFDict).lookup(PDFName.of('Nums'), PDFArray)
    const tips = new Set<string>()
    for (const page of pdf.getPages()) {
      assert.equal(String(page.node.get(PDFName.of('Tabs'))), '/S')
      const annotations = page.node.Annots()
      for (let at = 0; at < (annotations?.size() ?? 0); at++) {
        const widget = annotations!.lookup(at, PDFDict)
        tips.add(widget.lookup(PDFName.of('TU'), PDFHexString).decodeText())
        const number = Number(String(widget.get(PDFName.of('StructParent'))))
        const element = context.lookup(numbers.get(2 * number + 1), PDFDict)
        assert.equal(String(element.get(PDFName.of('S'))), '/Form')
      }
    }
    const widgets = pdf.getPages().reduce((sum, page) => sum + (page.node.Annots()?.size() ?? 0), 0)
    assert.equal(tips.size, widgets, 'no two fields are called the same')
  })
})

const HAND_OF_ONE: Hand = { 'patch ruo M70410': true, 'patch ruo NDX551101': true }

async function read(bytes: Uint8Array) {
  const reading = readForm(await readPdf(bytes, 'form.pdf'), campaign, '2023-04-20')
  assert.ok(reading)
  return reading
}

function valuesOf({ answers }: Awaited<ReturnType<typeof read>>): Record<string, unknown> {
  return Object.fromEntries(answers.map(({ question, value }) => [question, value]))
}

function rowsOf(reading: Awaited<ReturnType<typeof read>>): string[] {
  const { statements } = formStatements(reading, campaign)
  return statements.map(({ serial, action, mode, outcome }) => `${serial} ${action} ${mode} ${outcome}`)
}
