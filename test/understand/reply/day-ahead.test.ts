import assert from 'node:assert/strict'
import { mail } from '../mail-for-tests.ts'
import { readAll, said, understood } from './examples.ts'

/** Each step's day as read on Tuesday, 23 May 2023. */
function days(text: string): string[] {
  const read = understood(mail({ text, day: '2023-05-23' }))
  return read.statements.map(({ outcome, serial, until }) => [outcome, serial, until ?? '?'].join(' '))
}

describe('the day of a plan', () => {
  it('is the next one of its name, or tomorrow', () => {
    for (const text of [
      'Tomorrow we will patch M70412 and on Monday we will patch M70413.',
      'Morgen installieren wir den Patch auf M70412, am Montag den Patch auf M70413.',
      'Morgen zetten we de patch op M70412, maandag is de M70413 aan de beurt.',
      "Demain nous installerons le correctif sur M70412, lundi nous l'installerons sur M70413.",
      'Mañana instalaremos el parche en M70412, el lunes instalaremos el parche en M70413.',
      'Domani aggiorno M70412 e lunedì tocca a M70413.',
    ])
      assert.deepEqual(days(text), ['planned M70412 2023-05-24', 'planned M70413 2023-05-29'], text)
  })

  it('is its date where it has one', () => {
    assert.deepEqual(days('The patch will be installed on M70412 on Thursday 1 June.'), ['planned M70412 2023-06-01'])
  })

  it('is not known on that day, beside another time, or of another week', () => {
    for (const text of [
      'The patch will be installed on M70412 on Tuesday.',
      'The patch will be installed on M70412 on Monday in two weeks.',
      'The patch will be installed on M70412 next week.',
    ])
      assert.deepEqual(days(text), ['planned M70412 ?'], text)
  })
})

describe('since when', () =>
  readAll(
    [
      'De patch staat sinds 3/4 op M70412.',
      'De patch staat sinds 3 dagen op M70412.',
      'Der Patch ist seit 3.4. auf M70412 installiert.',
      'Der Patch ist seit einer Woche auf M70412 installiert.',
      'Le correctif est installé depuis une semaine sur M70412.',
      'La patch è installata dal 3/4 su M70412.',
    ].map((text) => said(text, ['done patch M70412'])),
  ))

describe('verbs in the future', () =>
  readAll([
    ...[
      'Notre informaticien modifiera la configuration utilisateur de M70412 le 8 mai.',
      'Nos informaticiens changeront la configuration utilisateur de M70412 le 8 mai.',
      'El técnico cambiará la configuración de usuario del M70412 el 8 de mayo.',
      'Il nostro sistemista modificherà la configurazione utente di M70412 lunedì 8 maggio.',
    ].map((text) => said(text, ['planned config M70412'])),
    said('Los dos pasos se completaron ayer por la tarde en M70412.', ['done patch+config M70412']),
    said('Auf M70412 ist der Patch nicht installiert, auf M70413 ebenso wenig.', ['not-done patch M70412 M70413']),
    said('De patch staat niet op M70412, op M70413 evenmin.', ['not-done patch M70412 M70413']),
  ]))
