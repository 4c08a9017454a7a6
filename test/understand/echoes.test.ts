import assert from 'node:assert/strict'
import { firstLook, understand } from '../../src/understand/understand.ts'
import { campaigns } from './campaign-for-tests.ts'
import { context, languages, mail } from './mail-for-tests.ts'

const LETTER = `Beste mevrouw Smit,

Van u ontbreekt nog het volgende. U kunt antwoorden in uw eigen woorden.

- Ik bevestig de ontvangst van FSN2023-1338 en dat ik de inhoud ervan heb gelezen en begrepen.
- Van welke toestellen u de gebruikers hebt ingelicht.

Is er iets onduidelijk, dan helpen wij u graag verder.
U vindt de mededeling en het formulier nog eens in de bijlage van onze eerste brief.
Wij danken u voor uw moeite en voor uw tijd.

Met vriendelijke groet,
Technische ondersteuning`

function problemsOf(text: string) {
  const opened = mail({ text })
  const now = { ...context, sentTexts: [LETTER] }
  const look = firstLook(opened, campaigns, languages, now)
  const verified = { cases: [{ reference: '7H3M-Q2KD', by: 'in-reply-to' as const }], own: false }
  const read = understand(opened, look, campaigns, languages, { consignees: [] }, verified, now)
  return { answers: read.answers.map(({ question }) => question), codes: read.problems.map(({ code }) => code) }
}

describe('A sentence of our letter in a reply', () => {
  const copied = 'Ik bevestig de ontvangst van FSN2023-1338 en dat ik de inhoud ervan heb gelezen en begrepen.'
  it('goes to a person where it is all that the reply says', () => {
    assert.deepEqual(problemsOf(copied), { answers: [], codes: ['answers-in-quote'] })
    assert.deepEqual(problemsOf(`Beste,\n\n${copied}\n\nMet vriendelijke groet,\nAnke Smit`).codes, [
      'answers-in-quote',
    ])
  })
  it('asks nobody where the whole letter is quoted', () => {
    assert.deepEqual(problemsOf(LETTER).codes, [])
  })
})
