import assert from 'node:assert/strict'
import type { Line, Seen } from '../../../src/domain/document.ts'
import type { Known } from '../../../src/domain/known.ts'
import type { Opened } from '../../../src/domain/opened.ts'
import { withKnownInk } from '../../../src/understand/ink/with-ink.ts'
import { campaigns } from '../campaign-for-tests.ts'

const KNOWN = {
  consignees: [{ instruments: ['M70412', 'M71230', 'NDX550777'].map((serial) => ({ serial })) }],
} as unknown as Known

/** A step for each character, `·` for none. */
const steps = (text: string): Seen['steps'] => [...text].map((sign) => [[sign === '·' ? '' : sign, 0.98]])

/** What a line reads as once it was held against the list, with the certainty of each piece. */
function held(text: string, seen: Seen): [string, number | undefined][] {
  const pieces = [{ is: 'print', text, place: [0, 0, 120, 10], certainty: 0.5 }] as const
  const line: Line = { page: 1, place: [0, 0, 120, 10], text, pieces, quote: 0, seen }
  const document = { name: 'scan.pdf', channel: 'scan', pages: 1, lines: [line], remarks: [] }
  const { documents } = withKnownInk({ documents: [document] } as unknown as Opened, KNOWN, campaigns, '2023-04-28')
  return documents[0]!.lines[0]!.pieces.map((piece) =>
    piece.is === 'print' ? [piece.text, piece.certainty] : ['', undefined],
  )
}

describe('Serial numbers in a line that was read several times', () => {
  it('keep their last character where another reading has it further on', () => {
    const again = [{ from: 0, to: 150, steps: steps('M70412') }]
    assert.deepEqual(held('M70412', { from: 0, to: 120, steps: steps('·M·7·0·4·1·2'), again }), [['M70412', 0.97]])
  })

  it('keep their first where another reading has it further ahead', () => {
    const again = [{ from: -60, to: 120, steps: steps('M7·0412') }]
    assert.deepEqual(held('M70412', { from: 0, to: 120, steps: steps('···M704·1·2'), again }), [['M70412', 0.97]])
  })

  it('have each its own part of every reading', () => {
    const again = [{ from: 0, to: 240, steps: steps('M·7·0412/M7·1230') }]
    const seen = { from: 0, to: 240, steps: steps('·M7·04·12·/·M71·230·'), again }
    assert.deepEqual(held('M70412/M71230', seen), [
      ['M70412', 0.97],
      ['/', 0.5],
      ['M71230', 0.97],
    ])
  })
})

describe('A serial number that ends in a 7 read as a plus', () => {
  const ending = (text: string) => held(text, { from: 0, to: 120, steps: steps([...text].join('·')), again: [] })

  it('is known by all of its signs', () => assert.deepEqual(ending('NDX550+++'), [['NDX550777', 0.97]]))

  it('is not missed where a plus stands behind it', () =>
    assert.deepEqual(ending('M71230+'), [
      ['M71230', 0.97],
      ['+', 0.5],
    ]))
})

describe('A date that two recognisers read', () => {
  const seen = (second: string): Seen => ({ from: 0, to: 120, steps: [], again: [], second })

  for (const [first, second, text] of [
    ['12-APR-2023', '12-apr-2023', '12-APR-2023'],
    ['12-APR-20.23', '12-APR-2023', '12-APR-2023'],
    ['2023-04- 18', '2023-04-18', '2023-04-18'],
    ['19.04.2023', '19.04.20 23', '19.04.2023'],
    ['18apr 2023', '18 apr 2023', '18 apr 2023'],
    ['I2-APR-2023', '12-APR-2023', '12-APR-2023'],
    ['2l.04.2023', '21.04.2023', '21.04.2023'],
  ] as const)
    it(`counts as read alike, and as the tidier of them has it: ${first}, ${second}`, () =>
      assert.deepEqual(held(first, seen(second)), [[text, 0.95]]))

  for (const [first, second, text] of [
    ['2023-04-18', '2023-09-18', '2023-04-18'],
    ['2023-04- 18', '2023-09-18', '2023-04-18'],
    ['19.09.2023', '19.04.2023', '19-04-2023'],
    ['12-APR-2023', '12-APR-2073', '12-APR-2023'],
    ['26.4.2023', '264.2023', '26-4-2023'],
    ['22.4.2023', '22.49.2023', '22-4-2023'],
  ] as const)
    it(`counts as the one that may be where the other is months off: ${first}, ${second}`, () =>
      assert.deepEqual(held(first, seen(second)), [[text, 0.95]]))

  for (const [first, second] of [
    ['2023-04-18', '2023-05-18'],
    ['2023-04-18', '2023-04-38'],
    ['2023-04-18', '2023-09-13'],
    ['2023-08-18', '2023-09-18'],
    ['04.04.2023', '04.09.2023'],
    ['1.12.2023', '11.2.2023'],
    ['2023-04-18', '2023-04-13'],
    ['12-APR-20.23', '12-APR-20.23'],
    ['12-APR-20.3', '12-APR-203'],
    ['I2-APR-2023', '2-APR-2023'],
    ['26.4.2023', '266.4.2023'],
    ['26.4.2023', '26.4.2'],
    ['12.4.2023', '125.4.2023'],
    ['3.4.2023', '34.2023'],
  ] as const)
    it(`stays uncertain where they read it apart, or none reads a date: ${first}, ${second}`, () =>
      assert.deepEqual(held(first, seen(second)), [[first, 0.5]]))
})
