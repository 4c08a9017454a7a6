import assert from 'node:assert/strict'
import { highest, lowest } from './bound.ts'
import { fitted, type Observed, unasked } from './fit.ts'

const answers = (confidence: number, count: number, right = true) =>
  Array.from({ length: count }, () => ({ confidence, right }))

describe('A threshold that is fitted', () => {
  it('is lowered only to what enough right answers have', () => {
    assert.equal(fitted([...answers(0.99, 300), ...answers(0.85, 300), ...answers(0.5, 20)], 0.9), 0.85)
    assert.equal(fitted([...answers(0.99, 300), ...answers(0.85, 100)], 0.9), 0.9)
  })

  it('is raised above every wrong answer', () => {
    assert.equal(fitted([...answers(0.99, 10), ...answers(0.97, 500), ...answers(0.97, 1, false)], 0.9), 0.99)
    assert.equal(fitted([...answers(0.99, 500), ...answers(0.99, 1, false)], 0.9), 1)
  })

  it('does not fall below a wrong answer that it holds back', () => {
    const seen = [...answers(0.99, 300), ...answers(0.85, 300), ...answers(0.7, 1, false), ...answers(0.6, 900)]
    assert.equal(fitted(seen, 0.9), 0.85)
  })
})

describe('Answers that nobody is asked about', () => {
  const seen = (form: string, confidence: number, seenAnyway = false): Observed => ({
    ...{ channel: 'fax', kind: 'tick', right: true },
    ...{ form, confidence, seenAnyway },
  })

  it('are those of forms without any doubt', () => {
    const all = [seen('sure', 0.99), seen('sure', 0.97), seen('half', 0.99), seen('half', 0.5), seen('odd', 0.99, true)]
    assert.deepEqual(
      unasked(all, () => 0.9).map(({ form }) => form),
      ['sure', 'sure'],
    )
  })
})

describe('Bounds of a counted share', () => {
  it('are those of Clopper and Pearson, one-sided', () => {
    const near = (is: number, should: number) => assert.ok(Math.abs(is - should) < 0.0005, `${is} for ${should}`)
    near(highest({ hits: 0, of: 300 }), 1 - 0.05 ** (1 / 300))
    near(highest({ hits: 1, of: 20 }), 0.2161)
    near(lowest({ hits: 20, of: 20 }), 0.05 ** (1 / 20))
    near(lowest({ hits: 5, of: 10 }), 0.2224)
    assert.equal(highest({ hits: 3, of: 3 }), 1)
  })
})
