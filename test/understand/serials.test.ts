import assert from 'node:assert/strict'
import { findSerials, readSerials } from '../../src/understand/serials.ts'
import { campaign } from './campaign-for-tests.ts'

const free = (text: string) => readSerials(text, campaign, 'free-text').map((one) => one.serial)
const field = (text: string) =>
  readSerials(text, campaign, 'serial-field').map((one) => (one.fits === 'none' ? `?${one.serial}` : one.serial))

const NOTATIONS: [text: string, serials: string[]][] = [
  ['NDX558101', ['NDX558101']],
  ['ndx558101 and m70412', ['NDX558101', 'M70412']],
  ['NDX-550 421, NDX 558 101; M 70412', ['NDX550421', 'NDX558101', 'M70412']],
  ['NDX\u00A0558\u00A0101', ['NDX558101']],
  ['NDX.558.101 / M7.0412', ['NDX558101', 'M70412']],
  ['S/N: M70265, SN M70266, SNM70267, serienr. M70268', ['M70265', 'M70266', 'M70267', 'M70268']],
  ['M70265/66/67', ['M70265', 'M70266', 'M70267']],
  ['M70265/6', ['M70265', 'M70266']],
  ['NDX550421, -425, -430', ['NDX550421', 'NDX550425', 'NDX550430']],
  ['M78114, 115 en 116', ['M78114', 'M78115', 'M78116']],
  ['M78114 t/m M78116', ['M78114', 'M78115', 'M78116']],
  ['M78114 bis M78116', ['M78114', 'M78115', 'M78116']],
  ['M78114 to M78116', ['M78114', 'M78115', 'M78116']],
  ['M78114-M78116', ['M78114', 'M78115', 'M78116']],
  ['de M78114 à M78116', ['M78114', 'M78115', 'M78116']],
  ['M78114 t/m 116', ['M78114', 'M78115', 'M78116']],
  ['M70999 t/m M71001', ['M70999', 'M71000', 'M71001']],
  ['M78114 - NDX558101', ['M78114', 'NDX558101']],
  ['run 190627_NDX550200_0010_AHXXX ging goed', ['NDX550200']],
  ['190627_M70265_0010_000000000-CRRBF', ['M70265']],
  ['NDX558-\n101', ['NDX558101']],
  ['M78114\nM78115', ['M78114', 'M78115']],
  ['- M78114\n- M78116', ['M78114', 'M78116']],
  ['NB551234 and MN01234', ['NB551234', 'MN01234']],
  ['M78101 and 2 others, M78102 en 12 mei', ['M78101', 'M78102']],
]
const DECOYS = [
  'catalogue DX-410-1001 / 15036706',
  '20005715',
  'M-AMR-00719',
  'flow cell 000000000-CRRBF',
  'version 4.0.1.41',
  '12-04-2023',
  '+31 20 7041234',
  '1012 AB Amsterdam',
  'm70412@lab.example',
  'https://lab.example/M70412',
  'INC0070412',
  'XM70412',
  'M704123',
  'M7041',
  'M70412A',
  'a 12 345',
]

describe('serial numbers', () => {
  for (const text of [
    'Se vendió el M70265 en 2020.',
    'sold M70265, 2019',
    'M70265/2023',
    'M70265, 100% patched',
    'vendu M70265 et 2021',
    'M70265 and 4500 other units were patched',
    'M70265 und 4500 weitere Geräte',
    'M70265 et 4500 autres appareils',
  ]) {
    it(`no year or share is the ending of one: ${text}`, () => assert.deepEqual(free(text), ['M70265']))
  }
  for (const [text, serials] of NOTATIONS) {
    it(`in free text: ${JSON.stringify(text)}`, () => assert.deepEqual(free(text), serials))
    it(`in a field: ${JSON.stringify(text)}`, () => {
      if (!/ging|others/.test(text)) assert.deepEqual(field(text), serials)
    })
  }
  for (const text of DECOYS) it(`are not seen in ${text}`, () => assert.deepEqual(free(text), []))

  it('of a range past twenty, or backwards, stand as the two that were written', () => {
    assert.deepEqual(free('M70001 t/m M70100'), ['M70001', 'M70100'])
    assert.deepEqual(free('M78116 t/m M78114'), ['M78116', 'M78114'])
  })
  it('are not made from a hyphen and an ending, which may be a range or a list', () => {
    assert.deepEqual(free('M70265-67'), ['M70265'])
    assert.deepEqual(field('M70265-67'), ['M70265', '?M7026567'])
  })
  it('know their product line', () => {
    const read = readSerials('NDX558101 M70412 NB551234', campaign, 'free-text')
    assert.deepEqual(
      read.map(({ product, fits }) => [product, fits]),
      [
        ['nextseq-550dx', 'campaign'],
        ['miseqdx', 'campaign'],
        [null, 'other-line'],
      ],
    )
  })
  it('in a field stay as written where they fit no pattern', () => {
    assert.deepEqual(field('M7012'), ['?M7012'])
    assert.deepEqual(field('M70412, NDX55A123 and M70 12'), ['M70412', '?NDX55A123', '?M7012'])
    assert.deepEqual(field('70412'), ['?70412'])
    assert.deepEqual(field('15036706'), ['?15036706'])
    assert.deepEqual(field('MiSeqDx M70412 (cat. 15036706, room 4.12)'), ['M70412'])
    assert.deepEqual(field('NDX558101 (patched 12-04-2023)'), ['NDX558101'])
  })
  for (const text of ['geen', 'n.v.t.', 'none', '-', 'see above', 'all instruments', 'NextSeq 550Dx', '2', '']) {
    it(`are not read from the words ${JSON.stringify(text)} in a field`, () => assert.deepEqual(field(text), []))
  }
  it('have their place in the text, with the whole of a range and of a run folder', () => {
    const text = 'Op M78114 t/m M78116 en run 190627_NDX550200_0010_A'
    assert.deepEqual(
      findSerials(text, campaign).map(({ start, end }) => text.slice(start, end)),
      ['M78114 t/m M78116', '190627_NDX550200_0010_A'],
    )
  })
  it('are found, and no more than are there, in text that holds nothing but almost-numbers', () => {
    const almost = ['M7 ', 'M7-', 'NDX55 ', 'a:1\n', '1 '].map((piece) => piece.repeat(2000))
    for (const text of [...almost, '7'.repeat(65_000)]) assert.deepEqual(free(text), [], text.slice(0, 8))
    assert.deepEqual(free(`${'M7 '.repeat(5000)}on M70412.`), ['M70412'])
    assert.deepEqual(free('M70412/66'.repeat(7000)), ['M70412'])
    assert.equal(free('M70412 '.repeat(5000)).length, 5000)
  })
})
