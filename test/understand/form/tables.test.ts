import assert from 'node:assert/strict'
import type { Document, Line, Mark, Piece } from '../../../src/domain/document.ts'
import { readForm } from '../../../src/understand/form/form.ts'
import { campaign, type Fill, FULL, FULL_READ, isBoxed, options, textOf } from './pages.ts'

const DAY = '2023-04-20'
type Cells = readonly (readonly Piece[])[]
type Table = (language: string, fill: Fill, typed: boolean) => Cells[]

const print = (text: string): Piece => ({ is: 'print', text, place: null })
const box = (ticked: boolean): Mark => ({
  is: 'mark',
  state: ticked ? 'ticked' : 'empty',
  place: null,
  by: ['control'],
})
const filled = (text: string | undefined, typed: boolean): Piece[] =>
  text === undefined ? [] : [typed ? print(text) : { is: 'entry', text, place: null, by: ['control'] }]

/** Label on the left, its boxes and its field in one cell on the right. */
const twoColumns: Table = (language, fill, typed) => {
  const wording = campaign.wordings[language]!
  return campaign.form.questions.flatMap((question): Cells[] => {
    const heading: Cells[] = question.heading ? [[[print(wording.headings[question.heading]!)]]] : []
    const label = print(wording.labels[question.id]!)
    if (isBoxed(question, wording)) return [...heading, [[], [box(fill[question.id] === true), label]]]
    const right = options(question, wording, fill).flatMap(({ text, ticked }) => [box(ticked), print(text)])
    return [...heading, [[label], [...right, ...filled(textOf(fill, question), typed)]]]
  })
}

/** Every box and every word in a cell of its own, boxes behind. */
const manyColumns: Table = (language, fill, typed) => {
  const wording = campaign.wordings[language]!
  return campaign.form.questions.map((question): Cells => {
    const label = [print(wording.labels[question.id]!)]
    if (isBoxed(question, wording)) return [label, [box(fill[question.id] === true)]]
    const right = options(question, wording, fill).flatMap(({ text, ticked }) => [[print(text)], [box(ticked)]])
    return [label, ...right, filled(textOf(fill, question), typed)]
  })
}

/** No table: one paragraph after the other. */
const paragraphs: Table = (language, fill, typed) => {
  const wording = campaign.wordings[language]!
  return campaign.form.questions.flatMap((question): Cells[] => {
    const label = print(wording.labels[question.id]!)
    if (isBoxed(question, wording)) return [[[box(fill[question.id] === true), label]]]
    const lines = options(question, wording, fill).map(({ text, ticked }): Cells => [[box(ticked), print(text)]])
    return [[[label, ...filled(textOf(fill, question), typed)]], ...lines]
  })
}

describe('A form in a Word file', () => {
  for (const language of Object.keys(campaign.wordings)) {
    for (const [name, table] of Object.entries({ twoColumns, manyColumns, paragraphs })) {
      for (const typed of [false, true]) {
        it(`is read whole: ${name} in ${language}${typed ? ', typed' : ''}`, () => {
          const document = word(table(language, FULL, typed), name !== 'paragraphs')
          assert.deepEqual(values(document), FULL_READ)
          assert.deepEqual(readForm(document, campaign, DAY)?.problems, [])
        })
      }
    }
  }

  it('gives each single answer to its own question', () => {
    for (const table of [twoColumns, manyColumns, paragraphs]) {
      for (const [question, value] of Object.entries(FULL)) {
        const expected = { [question]: FULL_READ[question as keyof typeof FULL_READ] }
        assert.deepEqual(
          values(word(table('nl', { [question]: value }, false), table !== paragraphs)),
          expected,
          question,
        )
      }
    }
  })

  it('is nothing when blank', () => {
    for (const table of [twoColumns, manyColumns, paragraphs]) {
      assert.equal(readForm(word(table('fr', {}, false), table !== paragraphs), campaign, DAY)?.filledIn, false)
    }
  })

  it('is read by the words over its columns', () => {
    const wording = campaign.wordings.nl!
    const row = (id: string, yes: boolean): Cells => [[print(wording.labels[id]!)], [box(yes)], [box(!yes)]]
    const document = word(
      [
        [[], [print('Ja')], [print('Nee')]],
        row('receipt', true),
        row('informed', false),
        row('distributor-identified', false),
      ],
      true,
    )
    assert.deepEqual(values(document), { receipt: true, informed: false, 'distributor-identified': false })
    assert.deepEqual(readForm(document, campaign, DAY)?.problems, [])
  })

  it('is read with its questions in another order, and by what was chosen from a list', () => {
    const wording = campaign.wordings.en!
    const chosen = (id: string, text: string): Cells => [[print(wording.labels[id]!)], filled(text, false)]
    const document = word(
      [chosen('receipt', 'Yes'), chosen('informed', 'No'), chosen('patch', 'Yes'), chosen('product', 'MiSeqDx')],
      true,
    )
    assert.deepEqual(values(document), { product: ['miseqdx'], receipt: true, informed: false, patch: true })
  })
})

function word(rows: readonly Cells[], table: boolean): Document {
  const lines = rows.flatMap((cells, row) =>
    cells.flatMap((pieces, column): Line[] => {
      if (pieces.length === 0) return []
      const text = pieces.map((piece) => (piece.is === 'mark' ? '☐' : piece.text)).join(' ')
      return [{ page: null, place: null, text, pieces, quote: 0, ...(table && { cell: [0, row, column] as const }) }]
    }),
  )
  return { name: 'attachment 1: form.docx', channel: 'word', pages: null, lines, remarks: [] }
}

function values(document: Document): Record<string, unknown> {
  const reading = readForm(document, campaign, DAY)
  return Object.fromEntries(reading?.answers.map(({ question, value }) => [question, value]) ?? [])
}
