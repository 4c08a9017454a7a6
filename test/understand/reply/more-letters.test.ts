import { readAll, said } from './examples.ts'

const LETTERS = [
  said(
    'Beste Illumina,\n\nDe softwarepatch werd vandaag geïnstalleerd op beide MiSeqDx toestellen (M70412 en M70413), in Dx en RUO modus.\nDe UCS configuratie volgt eind deze maand.\n\nVriendelijke groeten,\nAn Peeters\nLaboratoriumtechnoloog\nUZ Zuidkust',
    ['done patch both M70412 M70413', 'planned config'],
    { says: 'miseqdx', review: 'may' },
  ),
  said('Hallo, wij hebben alleen M70412. Die is volledig bijgewerkt volgens uw brief.', ['done patch M70412'], {
    review: 'may',
  }),
  said('Op NDX550421 is alles gedaan wat u vroeg.', ['done patch+config NDX550421'], { review: 'may' }),
  said('M70412 gepatcht. M70413 niet, die staat in de kelder.', ['done patch M70412', 'not-done patch M70413'], {
    review: 'may',
  }),
  said('Wij hebben dit toestel nooit aangekocht.', ['absent patch+config'], { review: 'may' }),
  said('De patch kon niet worden geïnstalleerd op M70412.', ['not-done patch M70412'], { review: 'may' }),
  said('Geen ongewenste voorvallen. Patch: M70412 en M70413.', [], { review: 'must' }),
  said('Patchen lukt niet zonder adminrechten, wie kan ons helpen?', [], { flags: 'question' }),
  said(
    'Dear team, please find below the status for our site.\n\nNDX550421 - patched on 11 April, user configuration changed on 11 April\nNDX550422 - not yet patched, planned for 25 April\n\nRegards\nP. Novak',
    ['done patch+config NDX550421', 'planned patch NDX550422'],
    { review: 'may' },
  ),
  said('The update was rolled out to M70412 last Thursday. Nothing unusual to report.', ['done patch M70412'], {
    review: 'may',
  }),
  said('We only use RUO mode on M70412 and patched it there.', ['done patch ruo M70412'], { review: 'may' }),
  said('Neither M70412 nor M70413 has been patched.', ['not-done patch M70412 M70413'], { review: 'may' }),
  said('Patched both last week.', ['done patch'], { review: 'may' }),
  said('I have forwarded your letter to our lab manager.', [], { review: 'must' }),
  said('Could not find the patch on your website.', [], { review: 'must' }),
  said('Step 1 complete. Step 2 outstanding.', ['done patch', 'not-done config']),
  said('Steps 1 and 2 have been completed on M70412, in Dx mode and RUO mode.', ['done patch+config both M70412']),
  said(
    'The MiSeqDx was sold. The NextSeq has been patched.',
    ['absent patch+config miseqdx', 'done patch nextseq-550dx'],
    { says: 'miseqdx nextseq-550dx' },
  ),
  said(
    'Unser NextSeq 550Dx (NDX550421) ist gepatcht, der MiSeqDx (M70412) ist verkauft.',
    ['done patch NDX550421', 'absent patch+config M70412'],
    { says: 'nextseq-550dx miseqdx' },
  ),
  said(
    'Wir haben am Montag beide Schritte auf M70412 durchgeführt, auf M70413 machen wir das nächste Woche.',
    ['done patch+config M70412', 'planned patch+config M70413'],
    { review: 'may' },
  ),
  said('Das Update konnte wegen fehlender Rechte nicht installiert werden.', ['not-done patch'], { review: 'may' }),
  said('Schritte 1 und 2 sind auf allen Geräten erledigt.', ['done patch+config']),
  said('Kein Gerät ist ungepatcht.', ['done patch'], { review: 'may' }),
  said('Weder M70412 noch M70413 wurde gepatcht.', ['not-done patch M70412 M70413'], { review: 'may' }),
  said('Les étapes 1 et 2 ont été effectuées sur M70412 et M70413.', ['done patch+config M70412 M70413']),
  said("L'étape 1 est faite, l'étape 2 est en attente.", ['done patch', 'not-done config']),
  said('Nous avons bien reçu votre courrier et le correctif a été appliqué sur M70412.', ['done patch M70412'], {
    says: 'receipt',
  }),
  said("La mise à jour n'a pas pu être installée faute de connexion.", ['not-done patch'], { review: 'may' }),
  said('Los pasos 1 y 2 se han completado en M70412.', ['done patch+config M70412']),
  said('El parche está instalado; la configuración está pendiente.', ['done patch', 'not-done config'], {
    review: 'may',
  }),
  said(
    'Hemos instalado el parche en el NDX550421 y el M70412 ya no está en el laboratorio.',
    ['done patch NDX550421', 'absent patch+config M70412'],
    { review: 'may' },
  ),
  said(
    'La patch è stata applicata su M70412 in modalità Dx, non in modalità RUO.',
    ['done patch dx M70412', 'not-done patch ruo M70412'],
    { review: 'may' },
  ),
  said('I passaggi 1 e 2 sono stati completati su entrambi gli strumenti.', ['done patch+config']),
  said('Né M70412 né M70413 sono stati aggiornati.', ['not-done patch M70412 M70413'], { review: 'may' }),
  said('Patch installed, not yet configured.', ['done patch', 'not-done config'], { review: 'may' }),
  said('We patched M70412 but not M70413.', ['done patch M70412', 'not-done patch M70413']),
  said('We could patch M70412 only.', [], { review: 'must' }),
  said('M70412 will not be patched.', [], { review: 'must' }),
  said('Our lab has moved to Utrecht.', [], { review: 'must' }),
  said('We will not have patched it before June.', [], { review: 'must' }),
  said('De vorige keer is de patch er niet op gekomen, nu wel.', [], { review: 'must' }),
  said('Nicht nur M70412 ist gepatcht.', [], { review: 'must' }),
]

describe('letters about several things', () => readAll(LETTERS))

const PROMISES = [
  said('We will get back to you next week.'),
  said('We will respond as soon as possible.'),
  said('Wij komen hierop terug volgende week.', [], { review: 'may' }),
  said('Wir melden uns nächste Woche.'),
  said('Nous reviendrons vers vous la semaine prochaine.'),
  said('Les informaremos la próxima semana.'),
  said('Vi faremo sapere la prossima settimana.'),
  said('Planned for next week.', ['planned patch+config']),
  said('Gepland voor volgende week.', ['planned patch+config']),
]

describe('a promise to write again', () => readAll(PROMISES))
