import assert from 'node:assert/strict'
import { mailWith } from '../../fixtures/make/corpus/form.ts'
import { asPdf, RECIPES } from '../../fixtures/make/scans/degrade.ts'
import { drawn } from '../../fixtures/make/scans/draw.ts'
import { makerOf } from '../../src/commands/reading.ts'
import { readMail } from '../../src/read/read.ts'
import type { Reading } from '../../src/report/reading.ts'
import { asRead, givenOf } from '../bench/reading/reader.ts'
import { campaign, type Fill } from '../understand/form/pages.ts'
import { Chance } from '../understand/form/sweep/chance.ts'
import { setOut } from '../understand/form/sweep/layout.ts'
import { officeRows } from '../understand/form/sweep/office.ts'
import { MAKERS } from '../understand/form/sweep/office-files.ts'
import { painted } from '../understand/form/sweep/paint.ts'
import { heldAgainst } from '../understand/form/sweep/read-back.ts'
import { truthOf } from '../understand/form/sweep/truth.ts'
import { HAND } from './hand.ts'

/** Filled in on the first page only, the one that comes back on paper. */
const FILL: Fill = {
  organisation: 'Sint-Elders Ziekenhuis',
  'respondent-name': 'A. Peeters',
  'respondent-date': '14 apr 2023',
  product: ['miseqdx'],
  receipt: true,
  informed: false,
  modes: true,
  patch: true,
  'patch-serials': 'M70412, M70413',
  'patch-reason': ['no-interruption'],
  'patch-reason-serials': 'M70998',
}
const LAYOUT = {
  labels: 'beside',
  boxes: 'before',
  yesNo: 'each',
  lists: false,
  borders: true,
  gap: 2,
  left: 40,
} as const
const [PAGE] = setOut('nl', FILL, LAYOUT).pages
const ROWS = officeRows('nl', FILL, { cells: true, boxes: 'before', stacked: false })
const FLAT = { turned: false, margin: 0 }

type Guise = () =>
  | { name: string; type: string; bytes: Uint8Array }
  | Promise<{ name: string; type: string; bytes: Uint8Array }>

const GUISES: Readonly<Record<string, Guise>> = {
  'mail text': () => MAKERS['plain text']!(ROWS),
  HTML: () => MAKERS['HTML table']!(ROWS),
  'a fillable PDF': pdfBy('fields'),
  'a flattened PDF': pdfBy('strokes'),
  'a PDF typed over': pdfBy('typed X'),
  'an annotated PDF': pdfBy('typed notes'),
  DOCX: () => MAKERS['Word controls']!(ROWS),
  ODT: () => MAKERS.ODT!(ROWS),
  XLSX: () => MAKERS.XLSX!(ROWS),
  'a scan of 300 dpi': paperAs('office scanner, 300 dpi'),
  'a fax': paperAs('fine fax, 204 × 196'),
  'a phone photo': paperAs('phone photo'),
}

describe('One filled form', function () {
  this.timeout(60_000)
  const reading = givenOf([campaign]).then(makerOf)

  for (const [name, make] of Object.entries(GUISES))
    it(`gives the same answers, and asks nobody, as ${name}`, async () => {
      const eml = mailWith({ ...(await make()), language: 'nl' }, 'guise')
      const read = asRead((await reading)(await readMail(eml), null) as Reading)
      const { verdict, what } = heldAgainst(read, truthOf(FILL))
      assert.equal(verdict, 'right', what)
    })
})

function pdfBy(pen: string): Guise {
  return async () => ({
    name: 'form.pdf',
    type: 'application/pdf',
    bytes: await painted([PAGE!], pen, FLAT, new Chance(1)),
  })
}

function paperAs(recipe: string): Guise {
  return async () => {
    const chance = new Chance(7)
    const page = await RECIPES[recipe]!(drawn(PAGE!, HAND, 300, chance), chance)
    return { name: 'scan.pdf', type: 'application/pdf', bytes: await asPdf([page]) }
  }
}
