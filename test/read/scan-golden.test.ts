import assert from 'node:assert/strict'
import { PAPER_FORMS, paperReader, paperTruth } from './paper-forms.ts'

/** Two of them; `npm run soak` reads them all. */
const READ = ['typed-over-nl-fine-fax-204-196', 'notice-nl-copier-300-dpi-two-colours']

describe('Forms of fixtures/paper', function () {
  this.timeout(60_000)
  const reader = paperReader(['nl'])

  it('are 25 or more, each with what was filled in, and why where a person has to see it', () => {
    assert.ok(PAPER_FORMS.length >= 25)
    for (const name of PAPER_FORMS) {
      const { answers, review, forPerson } = paperTruth(name)
      assert.ok(Object.keys(answers).length > 0, name)
      assert.equal(forPerson !== null, review, name)
    }
  })

  for (const name of READ)
    it(`are read as they were filled in: ${name.replaceAll('-', ' ')}`, async () => {
      const { verdict, what } = await (await reader)(name)
      assert.equal(verdict, 'right', what)
    })
})
