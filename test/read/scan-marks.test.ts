import assert from 'node:assert/strict'
import type { Box, Document, Line, Piece } from '../../src/domain/document.ts'
import { readForm } from '../../src/understand/form/form.ts'
import { campaign } from '../understand/form/pages.ts'

const { labels, options, title } = campaign.wordings.nl!
const TICK = options.patch!.tick!

/** A form's lines as a recogniser read them on a scan, each with what it took for a box. */
function scanOf(rows: readonly string[]): Document {
  const lines = rows.map((text, at): Line => {
    const place: Box = [60, 60 + at * 20, text.length * 5, 10]
    const piece: Piece = { is: 'print', text, place, certainty: 0.5 }
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
