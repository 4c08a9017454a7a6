import assert from 'node:assert/strict'
import { mail } from '../mail-for-tests.ts'
import { compare, said, understood } from './examples.ts'

/** Clauses that say one thing of one instrument, and what may stand between two of them. */
const SPOKEN = {
  Dutch: {
    clauses: [
      ['de patch staat op S', 'done patch'],
      ['op S hebben we de patch niet geïnstalleerd', 'not-done patch'],
      ['S wordt volgende week gepatcht', 'planned patch'],
      ['S hebben we niet meer', 'absent patch+config'],
      ['de gebruikersconfiguratie van S is gewijzigd', 'done config'],
      ['op S is nog niets gedaan', 'not-done patch+config'],
    ],
    between: [', ', ' en ', '; ', '. ', ', maar ', ', terwijl '],
  },
  English: {
    clauses: [
      ['the patch is installed on S', 'done patch'],
      ['we have not patched S', 'not-done patch'],
      ['S will be patched next week', 'planned patch'],
      ['we no longer have S', 'absent patch+config'],
      ['the user configuration was changed on S', 'done config'],
      ['nothing has been done on S', 'not-done patch+config'],
    ],
    between: [', ', ' and ', '; ', '. ', ', but ', ', whereas '],
  },
  German: {
    clauses: [
      ['der Patch ist auf S installiert', 'done patch'],
      ['auf S fehlt der Patch noch', 'not-done patch'],
      ['der Patch ist auf S für den 20. April geplant', 'planned patch'],
      ['S haben wir nicht mehr', 'absent patch+config'],
      ['die Benutzerkonfiguration von S wurde geändert', 'done config'],
      ['auf S wurde noch nichts gemacht', 'not-done patch+config'],
    ],
    between: [', ', ' und ', '; ', '. ', ', aber ', ', jedoch '],
  },
  French: {
    clauses: [
      ['le correctif est installé sur S', 'done patch'],
      ["le correctif n'est pas encore installé sur S", 'not-done patch'],
      ['le correctif sera installé sur S la semaine prochaine', 'planned patch'],
      ["nous n'avons plus S", 'absent patch+config'],
      ['la configuration utilisateur de S a été modifiée', 'done config'],
    ],
    between: [', ', ' et ', '; ', '. ', ', mais ', ', alors que '],
  },
  Spanish: {
    clauses: [
      ['el parche está instalado en S', 'done patch'],
      ['no hemos instalado el parche en S', 'not-done patch'],
      ['S se vendió en 2021', 'absent patch+config'],
      ['se cambió la configuración de usuario en S', 'done config'],
    ],
    between: [', ', ' y ', '; ', '. ', ', pero ', ', mientras que '],
  },
  Italian: {
    clauses: [
      ['abbiamo installato la patch su S', 'done patch'],
      ['su S manca la patch', 'not-done patch'],
      ['S è stato venduto nel 2021', 'absent patch+config'],
      ['la configurazione utente è stata modificata su S', 'done config'],
    ],
    between: [', ', ' e ', '; ', '. ', ', ma ', ', mentre '],
  },
} as const

const begin = (text: string) => text[0]!.toUpperCase() + text.slice(1)
const speak = (clause: string, serial: string) => clause.replace(/\bS\b/, serial)

describe('two clauses in a row', () => {
  for (const [language, { clauses, between }] of Object.entries(SPOKEN)) {
    it(`say what each says alone, however they are joined in ${language}`, () => {
      const amiss: string[] = []
      for (const [one, is] of clauses)
        for (const [other, isToo] of clauses)
          for (const join of between) {
            const then = speak(join === '. ' ? begin(other) : other, 'NDX550421')
            const text = `${begin(speak(one, 'M70412'))}${join}${then}.`
            const { wrong, review } = compare(
              said(text, [`${is} M70412`, `${isToo} NDX550421`]),
              understood(mail({ text })),
            )
            if (wrong.length > 0 || review) amiss.push(`${text} ${review ? 'review' : wrong.join()}`)
          }
      assert.deepEqual(amiss, [])
    })
  }
})
