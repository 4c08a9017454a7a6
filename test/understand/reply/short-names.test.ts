import { readAll, said } from './examples.ts'

const BOTH_DONE = ['done patch+config both M70412']
const NOT_YET = ['done patch M70412', 'not-done config M70412']
const FOLLOWS = ['done patch M70412', 'planned config M70412']

/** "Patch yes, user not yet": a step by a word that people have too. */
describe('a step by its short name', () => {
  describe('is that step beside another one', () =>
    readAll([
      ...[
        'M70412: patch yes (Dx + RUO), user yes (Dx + RUO)',
        'M70412: Patch ja (Dx + RUO), Benutzer ja (Dx + RUO)',
        'M70412: patch geïnstalleerd in Dx en RUO, gebruiker omgezet in Dx en RUO',
        'M70412 : correctif OK en Dx et RUO, utilisateur OK en Dx et RUO.',
        'M70412: parche instalado en Dx y RUO, usuario cambiado en Dx y RUO',
        'M70412: patch installata in Dx e RUO, utente cambiato in Dx e RUO',
      ].map((text) => said(text, BOTH_DONE)),
      ...[
        'M70412: patch installed, user not yet changed.',
        'M70412: Patch installiert, Benutzer noch nicht.',
        'M70412: patch geïnstalleerd, gebruiker nog niet omgezet.',
        'M70412 : correctif installé, utilisateur pas encore fait.',
        'M70412: parche instalado, usuario pendiente.',
        'M70412: patch installata, utente non ancora cambiato.',
        'Auf M70412 ist der Patch installiert, der Benutzer ist noch nicht umgestellt.',
        'Op M70412 staat de patch, maar de gebruiker is nog niet omgezet.',
        "Le correctif est installé sur M70412, mais l'utilisateur n'a pas encore été changé.",
      ].map((text) => said(text, NOT_YET)),
      ...[
        'M70412: patch installed, user follows on 5 May',
        'M70412: Patch ja, Benutzer noch nicht, folgt am 5. Mai',
        'M70412: patch ja, gebruiker volgt op 5 mei',
        'M70412 : correctif installé, utilisateur prévu le 5 mai.',
        'M70412: parche instalado, usuario pendiente, previsto para el viernes 5 de mayo.',
        'M70412: patch installata, utente previsto per il 5 maggio.',
      ].map((text) => said(text, FOLLOWS)),
      said('The patch is on M70412. The user has not been changed yet.', ['done patch M70412', 'not-done config']),
      said('M70412\nPatch: ja\nBenutzer: nein', NOT_YET, { review: 'may' }),
      said('Il cambio della configurazione utente su M70412 è programmato per il 31 maggio.', [
        'planned config M70412',
      ]),
      said('M70412: Patch und Benutzer erledigt.', ['done patch+config M70412']),
    ]))

  describe('is who works there, or nobody knows, where it is not', () =>
    readAll([
      said('The patch has been installed on M70412 and the user has been informed.', ['done patch M70412'], {
        says: 'informed',
        review: 'may',
      }),
      said('M70412: Patch installiert, Benutzer im Urlaub.', ['done patch M70412'], { review: 'may' }),
      said('M70412: patch geïnstalleerd door de gebruiker.', ['done patch M70412'], { review: 'may' }),
      ...[
        'The patch is installed on M70412, the user is on holiday.',
        'The user of M70412 has changed.',
        'M70412: Handbuch aktualisiert, Benutzer ja.',
        'M70412: user done.',
        'M70412: patch no, user yes.',
        'M70412: patch installed, user manual updated.',
        'M70412: patch installed, user trained.',
        'Patch done in Dx, user in RUO, on M70412.',
        'Patch and user done on M70412, on M70413 only the user.',
        'Patch e utente fatti su M70412, su M70413 solo utente.',
        'Patch en gebruiker klaar op M70412, op M70413 alleen de patch.',
        'Patch en configuratie klaar op M70412, op M70413 alleen de patch.',
        'Patch und Konfiguration auf M70412 erledigt, auf M70413 nur der Patch.',
        'Patch e configurazione fatti su M70412, su M70413 solo la patch.',
        'Patch and configuration done on M70412, on M70413 only the patch.',
      ].map((text) => said(text, [], { review: 'must' })),
    ]))
})
