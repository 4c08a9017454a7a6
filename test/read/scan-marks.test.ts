import assert from 'node:assert/strict'
import type { Box, Document, Line, Mark, Piece } from '../../src/domain/document.ts'
import { readForm } from '../../src/understand/form/form.ts'
import { campaign } from '../understand/form/pages.ts'

const { labels, options, title } = campaign.wordings.nl!
const TICK = options.patch!.tick!

/** A form's lines as a recogniser read them on a scan, each with what it took for a box. */
function scanOf(rows: readonly string[], certainty = 0.5): Document {
  const lines = rows.map((text, at): Line => {
    const place: Box = [60, 60 + at * 20, text.length * 5, 10]
    const piece: Piece = { is: 'print', text, place, certainty }
    return { page: 1, place, text, pieces: [piece], quote: 0 }
  })
  return { name: 'attachment 1: scan.pdf', channel: 'scan', pages: 1, lines, remarks: [] }
}

describe('A box that a scan’s text only spells', () => {
  const head = [title, labels.product!, labels.receipt!, labels.informed!, labels.modes!]
  for (const spelt of [
    `[x] ${TICK}`,
    `${TICK} [X]`,
    `(v) ${TICK}`,
    `☒ ${TICK}`,
    `x ${TICK}`,
    `[ ] ${TICK}`,
    `☐ ${TICK}`,
  ])
    it(`is for a person: ${spelt}`, () => {
      const form = readForm(scanOf([...head, labels.patch!, spelt, labels.config!]), campaign, '2023-04-30')!
      const answer = form.answers.find(({ question }) => question === 'patch')
      assert.ok(!answer || answer.confidence < campaign.thresholds.tick!, JSON.stringify(answer))
      assert.ok(
        form.problems.some(({ code }) => code === 'unclear-mark' || code === 'unplaced-mark'),
        JSON.stringify(form.problems),
      )
    })
})

describe('A box at the end of a label’s first line', () => {
  it('leaves the label whole: it goes on below', () => {
    const head = [title, labels.product!, labels.informed!]
    const words = labels.receipt!.split(' ')
    const half = words.length >> 1
    const [first, second] = [words.slice(0, half).join(' '), words.slice(half).join(' ')]
    const printed = (text: string, x: number, y: number): Piece => ({
      is: 'print',
      text,
      place: [x, y, text.length * 5, 10],
      certainty: 0.5,
    })
    const lineOf = (...pieces: Piece[]): Line => {
      const [left, right] = [pieces[0]!.place!, pieces.at(-1)!.place!]
      const place: Box = [left[0], left[1], right[0] + right[2] - left[0], 10]
      return { page: 1, place, text: '', pieces, quote: 0 }
    }
    const box: Piece = { is: 'mark', state: 'ticked', place: [64 + first.length * 5, 120, 10, 10], by: ['ink'] }
    const lines = [
      ...scanOf(head).lines.slice(0, 2),
      lineOf(printed(first, 60, 120), box),
      lineOf(printed(campaign.wordings.nl!.yes, 80 + first.length * 5, 120)),
      lineOf(printed(second, 60, 134)),
      lineOf(printed(head[2]!, 60, 160)),
      ...[labels.modes!, labels.patch!, labels.config!].map((text, at) => lineOf(printed(text, 60, 190 + at * 24))),
    ]
    const form = readForm({ ...scanOf([]), lines }, campaign, '2023-04-30')!
    const answer = form.answers.find(({ question }) => question === 'receipt')
    assert.equal(answer?.value, true, JSON.stringify(form.problems))
  })
})

describe('A label whose first letter a scan parts from the rest', () => {
  it('is found, and its box with it', () => {
    const answers = [title, labels.product!, labels.receipt!, labels.informed!, labels.modes!]
    const label = labels['distributor-not-applicable']!
    const { lines, ...rest } = scanOf([...answers, labels.patch!, labels.config!, `${label[0]} ${label.slice(1)}`])
    const [x, y, width] = lines.at(-1)!.place!
    const box: Piece = { is: 'mark', state: 'ticked', place: [x + width + 10, y, 10, 10], by: ['ink'] }
    const last = { ...lines.at(-1)!, pieces: [...lines.at(-1)!.pieces, box] }
    const form = readForm({ ...rest, lines: [...lines.slice(0, -1), last] }, campaign, '2023-04-30')!
    assert.deepEqual(
      form.answers.map(({ question, value }) => [question, value]),
      [['distributor-not-applicable', true]],
    )
  })
})

describe('A date whose label is not read, behind all others', () => {
  it('is for a person', () => {
    const head = [title, labels.product!, labels.receipt!, labels['patch-serials']!, labels.config!]
    const last = [labels['distributor-identified']!, labels['distributor-notified']!, 'Dotum (D-NNN-):', '12-APR-2023']
    const form = readForm(scanOf([...head, ...last]), campaign, '2023-04-30')!
    assert.ok(
      form.problems.some(({ detail }) => detail === '12-APR-2023'),
      JSON.stringify(form),
    )
  })
})

describe('A label whose first letter is read as another', () => {
  it('is found all the same, and its answer with it', () => {
    const label = labels['patch-serials']!
    const head = [title, labels.product!, labels.receipt!, labels.informed!, labels.modes!, labels.patch!]
    const rows = [...head, `F${label.slice(1)}`, 'M70412', labels.config!]
    const form = readForm(scanOf(rows, 0.97), campaign, '2023-04-30')!
    assert.deepEqual(form.answers.find(({ question }) => question === 'patch-serials')?.value, ['M70412'])
  })
})

describe('The words over two columns of boxes', () => {
  const { labels, title } = campaign.wordings.fr!
  const printed = (text: string, x: number, y: number): Line => {
    const place: Box = [x, y, text.length * 5, 10]
    return { page: 1, place, text, pieces: [{ is: 'print', text, place, certainty: 0.5 }], quote: 0 }
  }
  const box = (state: Mark['state'], x: number, y: number): Line => {
    const place: Box = [x, y, 11, 11]
    return { page: 1, place, text: '', pieces: [{ is: 'mark', state, place, by: ['ink'] }], quote: 0 }
  }
  const answersUnder = (...heads: readonly Line[]) => {
    const rows = [labels.receipt!, labels.informed!].flatMap((label, at) => {
      const y = 140 + at * 30
      return [printed(label, 20, y), box('ticked', 620, y), box('empty', 690, y)]
    })
    const lines = [printed(title, 20, 60), printed(labels.product!, 20, 90), ...heads, ...rows]
    const form = readForm({ ...scanOf([]), lines }, campaign, '2023-04-30')
    return form?.answers.flatMap(({ question, value }) => (question === 'product' ? [] : [[question, value]]))
  }

  it('are known by each other where letters of them are misread', () =>
    assert.deepEqual(answersUnder(printed('Qui', 618, 115), printed('No!', 688, 115)), [
      ['receipt', true],
      ['informed', true],
    ]))

  it('are not where only one of them is like one', () =>
    assert.deepEqual(answersUnder(printed('Qui', 618, 115), printed('IT', 688, 115)), []))
})

describe('An organisation written in ink', () => {
  const answersOf = (certainty: number) => {
    const { lines, ...rest } = scanOf([title, labels.product!, labels.receipt!, labels.informed!, labels.modes!])
    const [label, name] = scanOf([labels.organisation!, 'Sint-Elders Ziekenhuis'], certainty).lines.map(
      (line, at): Line => ({
        ...line,
        place: [60 + at * 200, 80, 120, 10],
        pieces: line.pieces.map((piece) => ({ ...piece, place: [60 + at * 200, 80, 120, 10] })),
      }),
    )
    const below = lines.slice(1).map((line): Line => {
      const place: Box = [60, line.place![1] + 60, line.place![2], 10]
      return { ...line, place, pieces: line.pieces.map((piece) => ({ ...piece, place })) }
    })
    const form = readForm({ ...rest, lines: [lines[0]!, label!, name!, ...below] }, campaign, '2023-04-30')!
    return {
      answers: form.answers.map(({ question, value, confidence }) => [question, value, confidence]),
      asks: form.problems.some(({ question }) => question === 'organisation'),
    }
  }

  it('is told where it was read well, and asks nobody where it was not', () => {
    assert.deepEqual(answersOf(0.65), { answers: [['organisation', 'Sint-Elders Ziekenhuis', 0.65]], asks: false })
    assert.deepEqual(answersOf(0.5), { answers: [], asks: false })
  })
})
