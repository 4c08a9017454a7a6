import assert from 'node:assert/strict'
import type { Question } from '../../../src/domain/form.ts'
import { readAnswer } from '../../../src/understand/answers/answer.ts'
import { readDate } from '../../../src/understand/answers/date.ts'
import type { ReadAnswer, WrittenMark } from '../../../src/understand/answers/written.ts'
import { campaign } from '../form/pages.ts'

describe('A date', () => {
  for (const [text, day] of [
    ['12-APR-2023', '2023-04-12'],
    ['12 april 2023', '2023-04-12'],
    ['12. April 2023', '2023-04-12'],
    ['12 avril 2023', '2023-04-12'],
    ['1er mai 2023', '2023-05-01'],
    ['12 de abril de 2023', '2023-04-12'],
    ['12 aprile 2023', '2023-04-12'],
    ['12-mrt-2023', '2023-03-12'],
    ['12 Mrz. 2023', '2023-03-12'],
    ['12-MÄR-2023', '2023-03-12'],
    ['12-AOÛ-2023', '2023-08-12'],
    ['12-ENE-2023', '2023-01-12'],
    ['12-GEN-2023', '2023-01-12'],
    ['12apr23', '2023-04-12'],
    ['April 12, 2023', '2023-04-12'],
    ['12th April 2023', '2023-04-12'],
    ['2023-04-12', '2023-04-12'],
    ['28/04/2023', '2023-04-28'],
    ['28.4.23', '2023-04-28'],
    ['28 04 2023', '2023-04-28'],
    ['woensdag 12 april 2023', '2023-04-12'],
    ['Gent, 28-04-2023', '2023-04-28'],
  ] as const) {
    it(`reads ${text}`, () => assert.deepEqual(readDate(text), { day, ambiguous: false }))
  }

  it('of two small numbers has the day first, and could be another', () => {
    assert.deepEqual(readDate('03/04/2023'), { day: '2023-04-03', ambiguous: true })
  })

  for (const text of [
    '31-02-2023',
    '12 jui 2023',
    'volgende week',
    '12-04 of 13-04-2023',
    '12042023',
    '',
    '45 april 2023',
    '12 floréal 2023',
  ]) {
    it(`is none in «${text}»`, () => assert.equal(readDate(text), null))
  }

  it('outside the time between notice and mail is kept and asks for a person', () => {
    for (const text of ['4 april 2023', '21 april 2023']) {
      const read = written('distributor-notified-date', [], [text])
      assert.ok(read.answer)
      assert.deepEqual(codes(read), ['date-outside'])
    }
    assert.deepEqual(codes(written('distributor-notified-date', [], ['5 april 2023'])), [])
    assert.deepEqual(codes(written('distributor-notified-date', [], ['20 april 2023'])), [])
  })

  it('of the respondent never asks for a person', () => {
    const read = written('respondent-date', [], ['03/04/2023'])
    assert.equal(read.answer?.value, '2023-04-03')
    assert.deepEqual(codes(read), [])
  })
})

describe('Serial numbers in their field', () => {
  it('stand once each, in the order written', () => {
    assert.deepEqual(written('patch-serials', [], ['M70413, ndx-550 421 en M70413']).answer?.value, [
      'M70413',
      'NDX550421',
    ])
  })

  it('that fit no pattern stay, and ask for a person without being unknown', () => {
    const read = written('patch-serials', [], ['M7041'])
    assert.deepEqual(read.answer?.value, ['M7041'])
    assert.deepEqual(codes(read), ['serial-malformed'])
    assert.deepEqual(read.flags, [])
  })

  it('of another product line stay and are flagged', () => {
    const read = written('patch-serials', [], ['M70412, NB551234'])
    assert.deepEqual(read.answer?.value, ['M70412', 'NB551234'])
    assert.deepEqual(read.flags, ['unknown-serial'])
  })

  for (const text of ['geen', 'none', 'n.v.t.', '-', 'N/A', 'keine', 'aucun']) {
    it(`are none in «${text}», and nobody is asked`, () => {
      assert.deepEqual(written('patch-serials', [], [text]), { answer: null, problems: [], flags: [], serials: [] })
    })
  }

  for (const text of [
    'M70412 (nog niet)',
    'M70412, M70413 volgt later',
    'M70412 Dx',
    'alle behalve M70412',
    'M70412 pas encore',
  ]) {
    it(`with a remark ask for a person: «${text}»`, () => {
      assert.deepEqual(codes(written('patch-serials', [], [text])), ['serials-with-remark'])
    })
  }

  for (const text of [
    'S/N: M70412',
    'MiSeqDx: M70412 / NextSeq 550Dx: NDX550421',
    'M70412 t/m M70414',
    'M70412/13/14',
    'serienummers M70412 & M70413',
    'beide: M70412 en M70413',
  ]) {
    it(`in a plain list ask for nobody: «${text}»`, () =>
      assert.deepEqual(codes(written('patch-serials', [], [text])), []))
  }
})

describe('A box', () => {
  it('that is unclear is no answer, and asks for a person', () => {
    for (const [id, option] of [
      ['patch', 'tick'],
      ['receipt', 'yes'],
      ['patch-reason', 'no-product'],
    ] as const) {
      const read = written(id, [mark(option, 'unclear')], [])
      assert.equal(read.answer, null)
      assert.deepEqual(codes(read), ['unclear-mark'])
    }
  })

  it('ticked at yes and at no is a contradiction', () => {
    const read = written('receipt', [mark('yes', 'ticked'), mark('no', 'ticked')], [])
    assert.equal(read.answer, null)
    assert.deepEqual(read.flags, ['contradiction'])
  })

  it('left empty is no answer', () => {
    assert.equal(written('receipt', [mark('yes', 'empty'), mark('no', 'empty')], []).answer, null)
    assert.equal(written('patch', [mark('tick', 'empty')], []).answer, null)
  })

  it('ticked is as sure as its witnesses', () => {
    assert.equal(written('patch', [mark('tick', 'ticked', 0.97)], []).answer?.confidence, 0.97)
  })
})

describe('A choice written by name', () => {
  const reason = campaign.wordings.nl!.options['patch-reason']!
  for (const [id, text, value] of [
    ['product', 'MiSeqDx', ['miseqdx']],
    ['product', 'MiSeqDx en NextSeq 550Dx', ['nextseq-550dx', 'miseqdx']],
    ['product', 'nextseq 550dx, miseqdx', ['nextseq-550dx', 'miseqdx']],
    ['patch-reason', reason['no-interruption'], ['no-interruption']],
    ['patch-reason', `${reason['no-product']}, ${reason['no-interruption']}`, ['no-product', 'no-interruption']],
  ] as const) {
    it(`is read: «${text}»`, () => {
      const read = written(id, [], [text!])
      assert.deepEqual([read.answer?.value, codes(read)], [value, []])
    })
  }

  for (const text of ['MiSeq', 'MiSeqDx Dx-modus', 'alle', 'geen MiSeqDx', 'MiSeqDx behalve die in Gent']) {
    it(`is for a person where anything else stands there: «${text}»`, () => {
      const read = written('product', [], [text])
      assert.deepEqual([read.answer, codes(read)], [null, ['unplaced-text']])
    })
  }
})

describe('A text', () => {
  it('has its blanks evened out, and lines to write on are nothing', () => {
    assert.equal(written('organisation', [], ['UZ  Gent\nLabo']).answer?.value, 'UZ Gent Labo')
    assert.equal(written('organisation', [], ['........']).answer, null)
    assert.equal(written('organisation', [], ['____ UZ Gent ____']).answer?.value, 'UZ Gent')
  })
})

function written(id: string, marks: WrittenMark[], texts: readonly string[]): ReadAnswer {
  const question = campaign.form.questions.find((one) => one.id === id) as Question
  const list = texts.map((text) => ({ text, confidence: 0.97, prefilled: false, page: null, place: null }))
  return readAnswer(
    { question, marks, texts: list },
    { campaign, wording: campaign.wordings.nl!, mailDay: '2023-04-20', part: 'form' },
  )
}

function mark(option: string, state: WrittenMark['state'], confidence = 0.99): WrittenMark {
  return { option, state, confidence, prefilled: false, page: 1, place: [0, 0, 10, 10], text: option }
}

function codes(read: ReadAnswer): string[] {
  return read.problems.map((problem) => problem.code)
}
