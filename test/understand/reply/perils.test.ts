import assert from 'node:assert/strict'
import type { Language } from '../../../src/domain/names.ts'
import { languages, mail } from '../mail-for-tests.ts'
import { understood } from './examples.ts'

/** Behind a clear statement, a sentence about nothing of the campaign. */
const BESIDE: Readonly<Record<Language, (word: string) => string>> = {
  nl: (word) => `De patch is op M78101 geïnstalleerd. Wij hadden hier al een week ${word} en veel regen.`,
  en: (word) => `The patch was installed on M78101. We had a week here, for us with ${word} and fog.`,
  de: (word) => `Der Patch wurde auf M78101 installiert. Wir hatten hier in der Woche ${word} und Regen.`,
  fr: (word) =>
    `Le correctif a été installé sur M78101. Notre laboratoire est ici sur le site avec le ${word} et le brouillard.`,
  es: (word) => `El parche se instaló en M78101. Hemos tenido aquí una semana de ${word} con la niebla.`,
  it: (word) => `La patch è stata installata su M78101. Qui da noi nella settimana con la ${word} e la nebbia.`,
}
/** Each run takes one in so many of the words, from another on. */
const ONE_IN = 6

describe('words that may turn a statement round', () => {
  for (const [language, beside] of Object.entries(BESIDE)) {
    it(`send what is said beside them to a person: ${language}`, () => {
      const asks = (word: string) => understood(mail({ text: beside(word) })).problems.length > 0
      assert.equal(asks('zolixan'), false)
      const perils = languages[language as Language]!.speech.perils.filter((_, at) => at % ONE_IN === 0)
      assert.deepEqual(
        perils.map((word) => word.replace('*', '')).filter((word) => !asks(word)),
        [],
      )
    })
  }
})
