import { readAll, said } from './examples.ts'

const NOT_IN_RUO = ['done patch dx M70412', 'not-done patch ruo M70412']
const ON_BOTH = ['done patch M70412 M70413']
const ADMITTED = { says: 'receipt informed' }
const DECLINED = ['declined patch M70412']

/** What a careful person records without asking. */
describe('plain answers', () => {
  describe('acknowledge receipt and information in one sentence', () =>
    readAll(
      [
        'Confirmamos que hemos recibido y leído la nota de seguridad FSN2023-1338 y que hemos informado a todos los usuarios.',
        "Si conferma di aver ricevuto e letto l'avviso e di aver informato tutti gli utilizzatori.",
        'Acusamos recibo de la nota FSN2023-1338. Los técnicos que usan los equipos ya han sido informados.',
        'FSN ontvangen en gelezen. Alle analisten van de sectie NGS zijn op de hoogte gebracht.',
      ].map((text) => said(text, [], ADMITTED)),
    ))

  describe('say of the other mode that it is not done there', () =>
    readAll(
      [
        'De patch is op M70412 in de Dx-modus geïnstalleerd. In de RUO-modus is dat nog niet gebeurd.',
        'The patch is installed on M70412 in Dx. In RUO this has not been done yet.',
        'Auf M70412 ist der Patch im Dx-Modus installiert. Im RUO-Modus ist das noch nicht geschehen.',
        "Le correctif est installé sur M70412 en mode Dx. En mode RUO cela n'a pas encore été fait.",
        'El parche está instalado en el M70412 en modo Dx. En modo RUO todavía no se ha hecho.',
        'La patch è installata su M70412 in modalità Dx. In modalità RUO non è ancora stato fatto.',
      ].map((text) => said(text, NOT_IN_RUO)),
    ))

  describe('name one as well as the other', () =>
    readAll([
      ...[
        'Le correctif est installé sur M70412 comme sur M70413.',
        'El parche está instalado en M70412 como en M70413.',
        'La patch è installata su M70412 come su M70413.',
        'The patch is installed on M70412 as on M70413.',
      ].map((text) => said(text, ON_BOTH)),
      said('Der Patch ist auf M70412 drauf, in Dx ebenso wie in RUO.', ['done patch both M70412']),
      said(
        "Le correctif n'est pas installé sur M70412 comme sur M70413.",
        ['not-done patch M70412', 'not-done patch M70413'],
        { review: 'must' },
      ),
    ]))

  describe('say why it is not done in front of it', () =>
    readAll([
      ...[
        'We do not want to interrupt our clinical runs on M70412 to install the patch at the moment.',
        "Nous ne souhaitons pas interrompre nos activités en ce moment, le correctif n'a donc pas été installé sur M70412.",
        'No vamos a instalar el parche en el M70412 por ahora: no queremos interrumpir la actividad del laboratorio.',
      ].map((text) => said(text, DECLINED)),
    ]))

  describe('tell what else is so on the day of a plan', () =>
    readAll([
      said('Wij gaan de patch op 30 mei installeren op M70412, dan staat hij toch stil voor het jaarlijks onderhoud.', [
        'planned patch M70412',
      ]),
      said('Wij gaan de patch op 30 mei installeren op M70412, dan ook de gebruiker.', [], {
        review: 'must',
      }),
    ]))

  describe('name a step twice', () =>
    readAll([
      said('Schritt 1 (Patch): auf M70412 erledigt.\nSchritt 2 (Benutzer): auf M70412 erledigt.', [
        'done patch+config M70412',
      ]),
      said('Step 1: complete on M70412.\nStep 2: not yet started on M70412.', [
        'done patch M70412',
        'not-done config M70412',
      ]),
      said('Weder Patch noch Benutzer auf M70412 erledigt.', ['not-done patch+config M70412']),
    ]))

  describe('deny a step of two, or tell that there are none of two', () =>
    readAll([
      said('Passo 2: non ancora eseguito su nessuno dei due.', ['not-done config']),
      said('Paso 2: todavía no hecho en ninguno de los dos.', ['not-done config']),
      said(
        'Presso la nostra struttura non sono più presenti sequenziatori MiSeqDx né NextSeq 550Dx.',
        ['absent patch+config'],
        { says: 'miseqdx nextseq-550dx' },
      ),
    ]))

  describe('end with a first name', () =>
    readAll([
      said('Patch installata su M70412. Fabio', ['done patch M70412']),
      said('M70412 gepatcht. gr. Joost', ['done patch M70412'], { review: 'may' }),
      said('Parche instalado en M70412. Mentira', ['done patch M70412'], { review: 'must' }),
      said('M70412 gepatcht. Testgerät', ['done patch M70412'], { review: 'must' }),
    ]))

  describe('go to a person where one thing is turned against another', () =>
    readAll([
      said('We have not started M70412 with the patch but with the user.', [], { review: 'must' }),
      said('We no longer have M70412, both were patched.', ['absent patch+config M70412', 'done patch'], {
        review: 'must',
      }),
      ...[
        'There are no MiSeqDx for diagnostics any more.',
        'Non sono più presenti errori sul MiSeqDx.',
        'Te confirmo que el M70412 se externalizó.',
      ].map((text) => said(text, [], { review: 'must' })),
      said('There are no MiSeqDx in use any more.', [], { review: 'must' }),
    ]))

  describe('tell which of the staff were informed', () =>
    readAll([
      ...[
        'All colleagues who work with the sequencer have been informed.',
        "Alle collega's die met het toestel werken zijn ingelicht.",
        'Alle Kolleginnen und Kollegen, die mit dem Gerät arbeiten, wurden informiert.',
        'Les techniciens et les biologistes qui se servent de la machine ont tous été informés.',
        'Todo el personal que usa los secuenciadores ya está informado.',
        "L'ho inoltrata ai colleghi che lavorano con il sequenziatore.",
      ].map((text) => said(text, [], { says: 'informed' })),
      ...[
        'We informed the technicians who have not used the instrument yet.',
        'The staff who use the machine were not informed.',
      ].map((text) => said(text, [], { review: 'must' })),
    ]))
})
