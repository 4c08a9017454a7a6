import { readAll, said } from './examples.ts'

const BOTH = ['done patch M70412 M70413']

/** What a sentence leaves out, because the one before it said it. */
describe('what a sentence leaves out', () => {
  describe('is taken from the one before it, where the instrument is a place', () =>
    readAll([
      said('The patch is installed on M70412. On M70413 it has been installed since April.', BOTH),
      said('El parche está instalado en M70412. En el M70413 está instalado desde abril.', BOTH),
      said('Der Patch ist auf M70412 installiert. Auf M70413 installieren wir ihn am 7. Juni.', [
        'done patch M70412',
        'planned patch M70413',
      ]),
      said('M70412 draait nog en daar zijn beide stappen uitgevoerd.', ['done patch+config M70412']),
      said("Ni le M70412 ni le M70413 n'ont encore reçu le correctif.", ['not-done patch M70412 M70413']),
      said('M70412 et M70413 ont reçu le correctif.', BOTH),
    ]))
  describe('is denied for each, where a second denial stands behind "and"', () =>
    readAll([
      said('En M70412 no hemos cambiado la configuración de usuario y en M70413 tampoco.', [
        'not-done config M70412 M70413',
      ]),
      said('El parche no está instalado en M70412 y en M70413 tampoco.', ['not-done patch M70412 M70413']),
      said('Su M70412 non abbiamo modificato la configurazione e su M70413 nemmeno.', [
        'not-done config M70412 M70413',
      ]),
      said('La patch non è installata su M70412 e su M70413 nemmeno.', ['not-done patch M70412 M70413']),
    ]))
  describe('is asked of a person, where it may be something else', () =>
    readAll(
      [
        'The patch is installed on M70412. M70413 was installed in 2021.',
        'Der Patch ist auf M70412 installiert. M70413 wurde 2021 installiert.',
        'Der Patch ist auf M70412 installiert. Auf M70413 wurde Windows installiert.',
        'The patch is installed on M70412. On M70413 we changed it back.',
        'M70412 draait nog op de oude versie.',
        'Wij hebben de patch ontvangen.',
      ].map((text) => said(text, [], { review: 'must' })),
    ))
})
