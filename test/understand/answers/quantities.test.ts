import assert from 'node:assert/strict'
import type { Question } from '../../../src/domain/form.ts'
import { readAnswer } from '../../../src/understand/answers/answer.ts'
import { campaign } from '../campaign-for-tests.ts'

const at = { confidence: 0.97, prefilled: false, page: null, place: null }
const context = { campaign, wording: campaign.wordings.en!, mailDay: '2024-03-20', part: 'form.pdf' }
const read = (kind: 'quantities' | 'signature', ...texts: string[]) =>
  readAnswer(
    {
      question: { id: 'returned-quantity', asks: 'consignee', kind } as Question,
      marks: [],
      texts: texts.map((text) => ({ ...at, text })),
    },
    context,
  )

describe('Quantities', () => {
  for (const [text, counts] of [
    ['12', [12]],
    ['0', [0]],
    ['12 kits', [12]],
    ['12x', [12]],
    ['12 Stück', [12]],
    ['3 boîtes', [3]],
    ['5 stuks', [5]],
    ['5, 3', [5, 3]],
    ['5; 3', [5, 3]],
    ['5 und 3', [5, 3]],
    ['5\n3', [5, 3]],
  ] as const)
    it(`are ${counts.join(' and ')} in «${text.replace('\n', '⏎')}»`, () => {
      const { answer, problems } = read('quantities', text)
      assert.deepEqual(answer?.value, counts)
      assert.deepEqual(problems, [])
    })

  for (const text of ['about 5', '5-6', '1,000', '1.5', '>5', '-5', 'all', 'five', '5/8', '5 left', '1234567'])
    it(`are for a person in «${text}»`, () => {
      const { answer, problems } = read('quantities', text)
      assert.equal(answer, null)
      assert.deepEqual(
        problems.map(({ code }) => code),
        ['quantity-unclear'],
      )
    })

  it('are none where only a line to write on stands', () => {
    assert.deepEqual(read('quantities', '____'), { answer: null, problems: [], flags: [], serials: [] })
  })
})

describe('A signature', () => {
  for (const text of ['J. Smith', '(ink)', '/s/'])
    it(`is there in «${text}»`, () => assert.equal(read('signature', text).answer?.value, true))

  it('is not there on an empty line', () => assert.equal(read('signature', '______').answer, null))
})
