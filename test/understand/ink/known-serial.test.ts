import assert from 'node:assert/strict'
import { knownSerialIn } from '../../../src/understand/ink/known-serial.ts'

type Step = readonly (readonly [string, number])[]

/** Steps of a recogniser that is sure of every character but those given as alternatives: `M7041[2|7:0.4]`. */
function steps(text: string): Step[] {
  return [...text.matchAll(/\[(.)\|(.):([\d.]+)\]|(.)/g)].flatMap(([, one, other, share, plain]): Step[] => {
    const seen: Step = plain
      ? [[plain, 0.98]]
      : [
          [one!, 1 - Number(share)],
          [other!, Number(share)],
        ]
    return [seen, [['', 0.99]]]
  })
}

/** Numbers on record, of the patterns of the campaign. */
const of = (serials: readonly string[]) => ({
  serials,
  mayBe: (serial: string) => /^(?:M[07][0-9]{4}|NDX55[0-9]{4})$/.test(serial),
})

describe('A serial number in recognised ink', () => {
  const list = ['M70412', 'M70417', 'NDX550421', 'NDX550427']
  for (const [ink, written, expected] of [
    ['M70412', 'M70412', 'M70412'],
    ['NDXSS0421', 'NDXSS0421', 'NDX550421'],
    ['m704I2', 'm704I2', 'M70412'],
    ['MTO412', 'MTO412', 'M70412'],
    ['M+0412', 'M+0412', 'M70412'],
    ['MTO419', 'MTO419', null],
    ['MTO4I?', 'MTO4I?', 'M70417'],
    ['M7041[7|2:0.4]', 'M70417', null],
    ['M7041[7|2:0.004]', 'M70417', 'M70417'],
    ['M70499', 'M70499', null],
    ['M70421', 'M70421', null],
    ['M704', 'M704', null],
    ['NDX55042', 'NDX55042', null],
  ] as const)
    it(`${ink} is ${expected ?? 'for a person'}`, () =>
      assert.equal(knownSerialIn([steps(ink)], written, of(list)), expected))

  it('is never taken for the only one on the list', () => {
    assert.equal(knownSerialIn([steps('M70499')], 'M70499', of(['M70412'])), null)
    assert.equal(knownSerialIn([steps('M70419')], 'M70419', of(['M70412'])), null)
  })

  it('is for a person where another digit is as likely, though no such number is on the list', () => {
    assert.equal(knownSerialIn([steps('M7041[9|2:0.45]')], 'M70419', of(['M70412'])), null)
    assert.equal(knownSerialIn([steps('M7041[2|9:0.45]')], 'M70412', of(['M70412'])), null)
    assert.equal(knownSerialIn([steps('M7041[2|9:0.1]')], 'M70412', of(['M70412'])), 'M70412')
  })

  it('is held against no digit that no number has there', () => {
    assert.equal(knownSerialIn([steps('M[7|2:0.45]0412')], 'M70412', of(['M70412'])), 'M70412')
    assert.equal(knownSerialIn([steps('M[7|0:0.45]0412')], 'M70412', of(['M70412'])), null)
    const unlike = { serials: ['M20412'], mayBe: () => false }
    assert.equal(knownSerialIn([steps('M[2|7:0.45]0412')], 'M20412', unlike), null)
  })

  it('counts in all its readings: a stroke missed in one is seen in another, and one that none sees is not there', () => {
    const [whole, short] = [steps('M70412'), steps('M0412')]
    assert.equal(knownSerialIn([short], 'M0412', of(list)), null)
    assert.equal(knownSerialIn([short, whole, whole], 'M0412', of(list)), 'M70412')
    assert.equal(knownSerialIn([steps('M70419'), steps('M70419')], 'M70419', of(['M70412'])), null)
    assert.equal(knownSerialIn([steps('M70412'), steps('M70417')], 'M70412', of(list)), null)
  })

  it('is for a person where the second recogniser read its neighbour', () => {
    assert.equal(knownSerialIn([steps('M70412')], 'M70412', of(list), 'M70417'), null)
    assert.equal(knownSerialIn([steps('M70412')], 'M70412', of(list), 'NDX550427, M7O412'), 'M70412')
  })

  it('is for a person where the second recogniser read a number that is not on the list and nearly as likely', () => {
    const one = steps('M7041[2|9:0.1]')
    assert.equal(knownSerialIn([one], 'M70412', of(['M70412'])), 'M70412')
    assert.equal(knownSerialIn([one], 'M70412', of(['M70412']), 'M70419'), null)
  })

  it('needs less of a lead over numbers with another digit where the second recogniser read it too', () => {
    const one = steps('M7041[2|9:0.3]')
    assert.equal(knownSerialIn([one], 'M70412', of(['M70412'])), null)
    assert.equal(knownSerialIn([one], 'M70412', of(['M70412']), 'M70412'), 'M70412')
  })

  it('needs more of a lead over the next on the list where that has a 7 for its 1', () => {
    const [one, other] = [steps('M7041[2|3:0.025]'), steps('M704[1|7:0.025]2')]
    assert.equal(knownSerialIn([one], 'M70412', of(['M70412', 'M70413'])), 'M70412')
    assert.equal(knownSerialIn([other], 'M70412', of(['M70412', 'M70472'])), null)
  })

  it('needs less of a lead over the next on the list where the second recogniser read it too', () => {
    const one = steps('M7041[2|7:0.05]')
    assert.equal(knownSerialIn([one], 'M70412', of(list)), null)
    assert.equal(knownSerialIn([one], 'M70412', of(list), 'M70412'), 'M70412')
    assert.equal(knownSerialIn([steps('M7041[2|7:0.3]')], 'M70412', of(list), 'M70412'), null)
  })

  it('has its doubled digits in a reading too narrow to part them, and is not taken for one without', () => {
    const tight: Step[] = [...'M71102'].map((sign): Step => [[sign, 0.99]])
    const wide = steps('M71102')
    assert.equal(knownSerialIn([wide, tight], 'M71102', of(['M71102'])), 'M71102')
    assert.equal(knownSerialIn([wide, tight], 'M71102', of(['M71702'])), null)
  })

  it('is nothing without a list', () => assert.equal(knownSerialIn([steps('M70412')], 'M70412', of([])), null))
})
