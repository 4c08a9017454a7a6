import { readAll, said } from './examples.ts'

/** What Dutch puts around an exception, in front or behind, and in front of a mode. */
describe('an exception between two words', () => {
  readAll([
    said('Alles is gedaan op M70412 en M70413, op stap 2 na.', [
      'done patch M70412 M70413',
      'not-done config M70412 M70413',
    ]),
    said('Op stap 2 na is alles klaar op M70412.', ['done patch M70412', 'not-done config M70412']),
    said('Op M70413 na zijn alle toestellen gepatcht.', ['done patch', 'not-done patch M70413']),
    said('Alle toestellen zijn gepatcht op M70412 en op M70413 na.', ['done patch', 'not-done patch M70412 M70413']),
    said('De patch staat op M70412, op M70413 doen we het na de vakantie.', [
      'done patch M70412',
      'planned patch M70413',
    ]),
    ...[
      'Beide modi zijn gepatcht op M70412 en M70413, op de RUO-kant van de M70413 na.',
      'De patch is op M70412 en M70413 geïnstalleerd, op één na.',
      'De patch is in beide modi geïnstalleerd op M70412, op RUO na.',
      'Op M70412 is na de patch ook de gebruiker omgezet.',
    ].map((text) => said(text, [], { review: 'must' })),
  ])
})

/** "our clinical runs": whatever one does not want to stop. */
describe('what one does not want to interrupt', () => {
  describe('is one’s work', () =>
    readAll([
      ...[
        'The patch has not been installed on M70412 because we do not wish to interrupt our clinical runs.',
        'Der Patch ist auf M70412 nicht installiert, weil wir unsere klinischen Sequenzierläufe nicht unterbrechen möchten.',
        'De patch is niet geïnstalleerd op M70412 omdat wij onze klinische runs niet willen onderbreken.',
        "Le correctif n'est pas installé sur M70412 car nous ne souhaitons pas interrompre nos séries cliniques.",
        'El parche no está instalado en M70412 porque no deseamos interrumpir nuestras carreras clínicas.',
        'La patch non è installata su M70412 poiché non vogliamo interrompere le nostre corse cliniche.',
      ].map((text) => said(text, ['declined patch M70412'])),
    ]))

  describe('is heard where it is harm, or another thing', () =>
    readAll([
      ...[
        'The patch has not been installed on M70412 because we do not wish to interrupt the wrong results investigation.',
        'We do not wish to interrupt M704133 runs.',
        'We have stopped our clinical runs on M70412.',
      ].map((text) => said(text, [], { review: 'must' })),
    ]))

  describe('may be the step itself, which is under way then', () =>
    readAll([
      ...[
        'We do not want to interrupt the patch on M70412.',
        'Wir möchten den Patch auf M70412 nicht unterbrechen.',
        'We willen de patch op M70412 niet onderbreken.',
        'Nous ne souhaitons pas interrompre le correctif sur M70412.',
        'No queremos interrumpir el parche en M70412.',
        'Non vogliamo interrompere la patch su M70412.',
      ].map((text) => said(text, [], { review: 'must' })),
      ...[
        'We do not want to interrupt for the patch on M70412.',
        'Wir möchten den Betrieb für den Patch auf M70412 nicht unterbrechen.',
        'Wij willen de routine voor de patch op M70412 niet onderbreken.',
      ].map((text) => said(text, ['declined patch M70412'])),
    ]))

  describe('refuses nothing where the step is wanted without that', () =>
    readAll(
      [
        'We would like to install the patch on M70412 without interrupting operations.',
        'Wir möchten den Patch auf M70412 einspielen ohne den Betrieb zu unterbrechen.',
        'We willen de patch op M70412 installeren zonder de routine te onderbreken.',
        'Nous souhaitons installer le correctif sur M70412 sans interrompre nos activités.',
        'Queremos instalar el parche en M70412 sin interrumpir la actividad.',
        "Vogliamo installare la patch su M70412 senza interrompere l'attività.",
      ].map((text) => said(text, [], { review: 'must' })),
    ))
})
