import assert from 'node:assert/strict'
import { tongue } from '../../src/understand/tongue.ts'
import { languages } from './mail-for-tests.ts'

const CASES: readonly [string, string | null][] = [
  ['Alles is gepatcht.', 'nl'],
  ['Thanks', 'en'],
  ['Zie bijlage.', 'nl'],
  ['All done.', 'en'],
  ['Beide stappen zijn in Dx- en RUO-modus uitgevoerd op M78114 t/m M78116.', 'nl'],
  ['der Patch wurde auf NDX558105 installiert', 'de'],
  ['Anbei das Formular', 'de'],
  ['Vielen Dank', 'de'],
  ['Le correctif est installé sur les deux instruments.', 'fr'],
  ['Voir pièce jointe', 'fr'],
  ['Merci', 'fr'],
  ['El parche está instalado en M70412.', 'es'],
  ['Gracias', 'es'],
  ['La patch è stata installata su M70412.', 'it'],
  ['Grazie', 'it'],
  ['Hartelijk dank voor de informatie.', 'nl'],
  ['Done', 'en'],
  ['Gedaan', 'nl'],
  ['Vi har installeret rettelsen på begge vores instrumenter i laboratoriet.', 'da'],
  ['Zainstalowaliśmy poprawkę na obu naszych urządzeniach w laboratorium.', 'pl'],
  ['Formulier in bijlage', 'nl'],
  ['Alvast bedankt!', 'nl'],
  ['In orde, patch staat erop', 'nl'],
  ['Alles erledigt', 'de'],
  ['Nicht installiert', 'de'],
  ['Grüezi, Patch ist drauf. Freundliche Grüsse', 'de'],
  ['Pas encore', 'fr'],
  ['Allô, la patch est installée. Bonne fin de journée!', 'fr'],
  ["C'est fait", 'fr'],
  ['Todavía no', 'es'],
  ['Hecho', 'es'],
  ['Fatto', 'it'],
  ['Non ancora', 'it'],
  ['Not yet', 'en'],
  ['Patch has been installed', 'en'],
  ['M70412, M70413', null],
  ['', null],
]

describe('tongue', () => {
  for (const [text, expected] of CASES) {
    it(`takes «${text}» for ${expected ?? 'no language'}`, () => assert.equal(tongue(text, languages), expected))
  }

  it('settles a tie by the hint', () => {
    assert.equal(
      tongue('Patch ok', languages, () => 'de'),
      tongue('Patch ok', languages),
    )
    assert.equal(
      tongue('in', languages, () => 'de'),
      'de',
    )
    assert.equal(
      tongue('in', languages, () => 'it'),
      'it',
    )
  })
})
