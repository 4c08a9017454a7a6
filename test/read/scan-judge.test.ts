import assert from 'node:assert/strict'
import { type BoxInk, judge } from '../../src/read/formats/scan/marks.ts'

const box = { left: 100, top: 100, right: 130, bottom: 130, frame: 1 }
const blank: BoxInk = { box, inside: 0.01, span: 0.1, around: 0, filled: 30, crossed: false, runInto: false }
const ticked: BoxInk = { ...blank, inside: 0.2, span: 1 }
const scribbled: BoxInk = { ...blank, inside: 0.9, span: 1, filled: 48 }

describe('A box on a scan', () => {
  it('that words run into is for a person, unless it is blank', () => {
    assert.deepEqual(judge([ticked, { ...ticked, runInto: true }, { ...blank, runInto: true }, blank]), [
      'ticked',
      'unclear',
      'empty',
      'empty',
    ])
  })

  it('was taken back where a scribble goes far beyond it and the hand ticks with thin strokes', () => {
    assert.deepEqual(judge([ticked, ticked, scribbled, blank]), ['ticked', 'ticked', 'cancelled', 'empty'])
  })

  it('is for a person where too few ticks tell the hand, or another box is filled in within its lines', () => {
    assert.deepEqual(judge([ticked, scribbled, blank]), ['ticked', 'unclear', 'empty'])
    const filledIn = { ...scribbled, filled: 31 }
    assert.deepEqual(judge([ticked, ticked, scribbled, filledIn])[2], 'unclear')
  })
})
