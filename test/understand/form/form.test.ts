import assert from 'node:assert/strict'
import type { Document } from '../../../src/domain/document.ts'
import { readForm } from '../../../src/understand/form/form.ts'
import { asPrinted, boxesBehind, oneColumn, sideBySide } from './layouts.ts'
import { campaign, type Fill, FULL, FULL_READ } from './pages.ts'

const MAIL_DAY = '2023-04-20'
const LAYOUTS = { asPrinted, oneColumn, boxesBehind, sideBySide }

describe('A verification form on a page', () => {
  for (const language of Object.keys(campaign.wordings)) {
    for (const [name, layout] of Object.entries(LAYOUTS)) {
      it(`is read whole from fields: ${name} in ${language}`, () => {
        const reading = readForm(layout(language, FULL), campaign, MAIL_DAY)
        assert.equal(reading?.language, language)
        assert.deepEqual(values(layout(language, FULL)), FULL_READ)
        assert.deepEqual(reading?.problems, [])
      })
      it(`is read whole when typed over: ${name} in ${language}`, () => {
        assert.deepEqual(values(layout(language, FULL, true)), FULL_READ)
        assert.deepEqual(readForm(layout(language, FULL, true), campaign, MAIL_DAY)?.problems, [])
      })
    }
  }

  for (const [name, layout] of Object.entries(LAYOUTS)) {
    it(`gives each single answer to its own question: ${name}`, () => {
      for (const [question, value] of Object.entries(FULL)) {
        const fill: Fill = { [question]: value }
        assert.deepEqual(
          values(layout('nl', fill)),
          { [question]: FULL_READ[question as keyof typeof FULL_READ] },
          question,
        )
      }
    })
    it(`is nothing when blank: ${name}`, () => {
      const reading = readForm(layout('en', {}), campaign, MAIL_DAY)
      assert.equal(reading?.filledIn, false)
      assert.deepEqual(reading?.answers, [])
    })
  }
})

function values(document: Document): Record<string, unknown> {
  const reading = readForm(document, campaign, MAIL_DAY)
  return Object.fromEntries(reading?.answers.map(({ question, value }) => [question, value]) ?? [])
}
