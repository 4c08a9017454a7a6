import assert from 'node:assert/strict'
import { firstLook, understand } from '../../src/understand/understand.ts'
import { asMail } from './form/mails.ts'
import { campaign, FULL } from './form/pages.ts'
import { context, languages, mail } from './mail-for-tests.ts'

const BRACKETS = { option: (text: string, is: boolean) => `${is ? '[x]' : '[ ]'} ${text}` }

function problemsOf(language: string, below: string): string[] {
  const form = asMail(language, FULL, BRACKETS).map(({ text }) => text)
  const opened = mail({ text: `${form.join('\n')}\n${below}`, day: '2023-04-20' })
  const then = { ...context, arrivedAt: '2023-04-20T08:00:00Z' }
  const look = firstLook(opened, [campaign], languages, then)
  const known = { cases: [{ reference: '7H3M-Q2KD', by: 'in-reply-to' as const }], own: false }
  const read = understand(opened, look, [campaign], languages, { consignees: [] }, known, then)
  return read.problems.map(({ code, detail }) => `${code}: ${detail}`)
}

describe('Beside a form in the text of a mail', () => {
  for (const language of Object.keys(campaign.wordings))
    it(`an address and initials say nothing: ${language}`, () => {
      assert.deepEqual(problemsOf(language, 'E-mail: lab@hospital.example\nSign.: A. P.'), [])
      assert.deepEqual(problemsOf(language, 'lab@hospital.example\nA.P.'), [])
    })

  it('what says more goes to a person', () => {
    for (const below of ['Sign.: rolled back yesterday', 'lab@hospital.example has gone mad over it'])
      assert.deepEqual(problemsOf('en', below), [`not-understood: ${below}`])
  })
})
