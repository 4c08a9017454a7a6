import assert from 'node:assert/strict'
import { readForm } from '../../../src/understand/form/form.ts'
import { uniteForms } from '../../../src/understand/form/unite.ts'
import { asPrinted, oneColumn } from './layouts.ts'
import { campaign, type Fill } from './pages.ts'

interface Case {
  readonly fill: Fill
  /** `serial product step mode outcome` */
  readonly rows: readonly string[]
  readonly flags?: readonly string[]
  readonly problems?: readonly string[]
}

const CASES: Record<string, Case> = {
  'a tick without serials is one row of the product ticked': {
    fill: { patch: true, product: ['miseqdx'] },
    rows: ['- miseqdx patch unstated done'],
  },
  'a tick without serials and with two products ticked names none': {
    fill: { patch: true, product: ['miseqdx', 'nextseq-550dx'] },
    rows: ['- - patch unstated done'],
  },
  'serials without the tick are done, and for a person': {
    fill: { 'patch-serials': 'M70412' },
    rows: ['M70412 miseqdx patch unstated done'],
    problems: ['tick-missing'],
  },
  'one reason without serials is one row': {
    fill: { 'patch-reason': ['no-product'] },
    rows: ['- - patch unstated absent'],
  },
  'one reason says what became of its serials': {
    fill: { 'config-reason': ['no-interruption'], 'config-reason-serials': 'M70412, NDX550421' },
    rows: ['M70412 miseqdx config unstated declined', 'NDX550421 nextseq-550dx config unstated declined'],
  },
  'two reasons over one list leave each serial not done, for nobody': {
    fill: { 'patch-reason': ['no-product', 'no-interruption'], 'patch-reason-serials': 'M70412, M70413' },
    rows: ['M70412 miseqdx patch unstated not-done', 'M70413 miseqdx patch unstated not-done'],
  },
  'two reasons without a list are one row': {
    fill: { 'patch-reason': ['no-product', 'no-interruption'] },
    rows: ['- - patch unstated not-done'],
  },
  'serials under the reasons without a reason are not done, and for a person': {
    fill: { 'patch-reason-serials': 'M70412' },
    rows: ['M70412 miseqdx patch unstated not-done'],
    problems: ['tick-missing'],
  },
  'the same serials as step 1 are those of step 1, also where step 2 itself is blank': {
    fill: { patch: true, 'patch-serials': 'M70412', 'config-same-serials': true },
    rows: ['M70412 miseqdx patch unstated done', 'M70412 miseqdx config unstated done'],
  },
  'the same serials are none where step 1 is blank': {
    fill: { config: true, 'config-same-serials': true },
    rows: [],
  },
  'the same serials are the row without serial where step 1 is ticked without serials': {
    fill: { patch: true, config: true, 'config-same-serials': true },
    rows: ['- - patch unstated done', '- - config unstated done'],
  },
  'the same serials beside another list are the union, and a contradiction': {
    fill: {
      patch: true,
      'patch-serials': 'M70412',
      config: true,
      'config-same-serials': true,
      'config-serials': 'M70413',
    },
    rows: [
      'M70412 miseqdx patch unstated done',
      'M70412 miseqdx config unstated done',
      'M70413 miseqdx config unstated done',
    ],
    flags: ['contradiction'],
    problems: ['contradiction'],
  },
  'the same serials beside the same list are no contradiction': {
    fill: {
      patch: true,
      'patch-serials': 'M70412, M70413',
      config: true,
      'config-same-serials': true,
      'config-serials': 'M70413 M70412',
    },
    rows: [
      'M70412 miseqdx patch unstated done',
      'M70413 miseqdx patch unstated done',
      'M70412 miseqdx config unstated done',
      'M70413 miseqdx config unstated done',
    ],
  },
  'one serial done and opted out has both rows, and is a contradiction': {
    fill: {
      patch: true,
      'patch-serials': 'M70412',
      'patch-reason': ['no-interruption'],
      'patch-reason-serials': 'M70412',
    },
    rows: ['M70412 miseqdx patch unstated done', 'M70412 miseqdx patch unstated declined'],
    flags: ['contradiction'],
    problems: ['contradiction'],
  },
  'the tick for the modes makes every row both, opt-outs too': {
    fill: {
      modes: true,
      patch: true,
      'patch-serials': 'M70412',
      'config-reason': ['no-interruption'],
      'config-reason-serials': 'M70412',
    },
    rows: ['M70412 miseqdx patch both done', 'M70412 miseqdx config both declined'],
  },
  'a malformed serial makes a row without product': {
    fill: { patch: true, 'patch-serials': 'M7041' },
    rows: ['M7041 - patch unstated done'],
    problems: ['serial-malformed'],
  },
  'another product line makes no row': {
    fill: { patch: true, 'patch-serials': 'M70412, NB551234' },
    rows: ['M70412 miseqdx patch unstated done'],
    flags: ['unknown-serial'],
    problems: ['unknown-serial'],
  },
}

describe('What a form says of the instruments', () => {
  for (const [name, { fill, rows, flags = [], problems = [] }] of Object.entries(CASES)) {
    it(name, () => {
      const said = uniteForms([readForm(asPrinted('nl', fill), campaign, '2023-04-20')!], campaign)
      assert.deepEqual(said?.statements.map(row), rows)
      assert.deepEqual(said?.flags, flags)
      assert.deepEqual(
        said?.problems.map(({ code }) => code),
        problems,
      )
    })
  }

  it('is nothing on a blank form', () => {
    assert.equal(uniteForms([readForm(asPrinted('nl', {}), campaign, '2023-04-20')!], campaign), null)
  })
})

describe('Several filled forms in one mail', () => {
  const unite = (...fills: Fill[]) =>
    uniteForms(
      fills.map((fill, at) => readForm([asPrinted, oneColumn][at % 2]!('nl', fill), campaign, '2023-04-20')!),
      campaign,
    )!

  it('that differ in product and serials only are united, and for nobody', () => {
    const said = unite(
      { product: ['miseqdx'], modes: true, patch: true, 'patch-serials': 'M70412' },
      { product: ['nextseq-550dx'], modes: true, patch: true, 'patch-serials': 'NDX550421' },
    )
    assert.deepEqual(said.statements.map(row), [
      'M70412 miseqdx patch both done',
      'NDX550421 nextseq-550dx patch both done',
    ])
    assert.deepEqual(said.answers.find(({ question }) => question === 'patch-serials')?.value, ['M70412', 'NDX550421'])
    assert.deepEqual(said.problems, [])
  })

  it('that differ in anything else are for a person, and the first has the single answers', () => {
    const said = unite(
      { receipt: true, patch: true, 'patch-serials': 'M70412' },
      { receipt: false, patch: true, 'patch-serials': 'M70413' },
    )
    assert.equal(said.answers.find(({ question }) => question === 'receipt')?.value, true)
    assert.deepEqual(
      said.problems.map(({ code }) => code),
      ['several-forms'],
    )
  })

  it('contradict each other where one says done and the other not', () => {
    const said = unite(
      { patch: true, 'patch-serials': 'M70412' },
      { 'patch-reason': ['no-interruption'], 'patch-reason-serials': 'M70412' },
    )
    assert.deepEqual(said.flags, ['contradiction'])
  })

  it('keep each reason with its own serials', () => {
    const said = unite(
      { 'patch-reason': ['no-product'], 'patch-reason-serials': 'M70412' },
      { 'patch-reason': ['no-interruption'], 'patch-reason-serials': 'M70413' },
    )
    assert.deepEqual(said.statements.map(row), [
      'M70412 miseqdx patch unstated absent',
      'M70413 miseqdx patch unstated declined',
    ])
  })

  it('count once where one of them is blank or stands there twice', () => {
    const fill = { patch: true, 'patch-serials': 'M70412' }
    assert.equal(unite(fill, fill).statements.length, 1)
    assert.deepEqual(unite({}, fill).problems, [])
  })
})

function row({
  serial,
  product,
  action,
  mode,
  outcome,
}: {
  serial: string | null
  product: string | null
  action: string
  mode: string
  outcome: string
}): string {
  return [serial ?? '-', product ?? '-', action, mode, outcome].join(' ')
}
