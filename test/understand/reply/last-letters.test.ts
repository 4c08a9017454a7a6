import { readAll, said } from './examples.ts'

/** The last ones written: what they taught was mended without looking for more. */
const LAST = [
  said(
    'Goedendag,\n\nMet deze mail laat ik u weten dat de patch op al onze toestellen staat.\n\nGroeten, Joris',
    ['done patch'],
    { review: 'may' },
  ),
  said('De actie is bij ons nog niet uitgevoerd, dit staat gepland voor 26 april.', ['planned patch+config'], {
    review: 'may',
  }),
  said('NDX550421 is gepatcht, M70412 doen we donderdag.', ['done patch NDX550421', 'planned patch M70412'], {
    review: 'may',
  }),
  said('Wij zijn een distributeur en hebben geen toestellen.', [], { review: 'must' }),
  said('Onze M70412 is tijdelijk bij Illumina voor herstelling.', [], { review: 'must' }),
  said('Patch en configuratie zijn in beide modi gedaan voor M70412, M70413 en NDX550421.', [
    'done patch+config both M70412 M70413 NDX550421',
  ]),
  said('Kunt u de deadline verlengen?', [], { flags: 'question' }),
  said('Bericht ontvangen en doorgegeven aan het team.', [], { says: 'receipt informed' }),
  said('We completed step 1 on M70412 and step 2 on M70413.', ['done patch M70412', 'done config M70413']),
  said('Nothing has been done on M70412 so far.', ['not-done patch+config M70412'], { review: 'may' }),
  said('M70412 is at our second site and has been patched by them.', ['done patch M70412'], { review: 'may' }),
  said('We have had no incidents and the patch has been installed on M70412.', ['done patch M70412'], {
    review: 'may',
  }),
  said('Both instruments (NDX550421 and M70412) have been patched and reconfigured.', [
    'done patch+config NDX550421 M70412',
  ]),
  said('The notice has been read by all users.', [], { says: 'receipt', review: 'may' }),
  said('Patch scheduled: M70412 on 20 April, M70413 on 21 April.', ['planned patch M70412 M70413'], { review: 'may' }),
  said('As of today M70412 is fully compliant.', ['done patch+config M70412'], { review: 'may' }),
  said('I am out of my depth here, can somebody call me?', [], { flags: 'question' }),
  said('Alle drei Geräte wurden gepatcht: M70412, M70413 und M70414.', ['done patch M70412 M70413 M70414']),
  said(
    'Das Update ist auf NDX550421 erfolgt, die Benutzerkonfiguration haben wir auch geändert.',
    ['done patch NDX550421', 'done config NDX550421'],
    { review: 'may' },
  ),
  said('Der Patch wird im Rahmen der nächsten Wartung installiert.', ['planned patch'], { review: 'may' }),
  said('Wir haben das Formular bereits letzte Woche gefaxt.', [], { review: 'may' }),
  said('Le correctif sera installé sur M70412 le 20 avril.', ['planned patch M70412']),
  said('Les deux appareils ont été mis à jour et la configuration a été modifiée.', ['done patch', 'done config'], {
    review: 'may',
  }),
  said("L'appareil M70412 a été remplacé par le M70413.", [], { review: 'must' }),
  said('Instalado el parche en los tres equipos: M70412, M70413 y M70414.', ['done patch M70412 M70413 M70414'], {
    review: 'may',
  }),
  said('El equipo ya no está operativo.', [], { review: 'must' }),
  said('Abbiamo installato la patch su M70412 e modificato la configurazione utente.', ['done patch+config M70412'], {
    review: 'may',
  }),
  said('La patch sarà installata dal nostro tecnico il 20 aprile.', ['planned patch'], { review: 'may' }),
  said('M70412 was replaced by M70413, which is patched.', [], { review: 'must' }),
  said('M70412 vervangen door M70413.', [], { review: 'must' }),
]

const NARROW = [
  said('M70412 is sold and M70413 is patched.', ['absent patch+config M70412', 'done patch M70413']),
  said('M70412 and M70413: patched. M70414: no.', ['done patch M70412 M70413', 'not-done patch M70414']),
  said('2 of 3 instruments are patched.', [], { review: 'must' }),
  said('Twee van onze drie toestellen zijn gepatcht.', [], { review: 'must' }),
  said('M70412: 12/04/2023', [], { review: 'must' }),
  said('De patch staat nu in beide modi op M70412.', ['done patch both M70412']),
  said('The patch has been removed from M70412.', [], { review: 'must' }),
  said('We installed the wrong patch on M70412.', [], { review: 'must' }),
  said('No patch needed, M70412 is RUO only.', [], { review: 'must' }),
  said('Is M70412 patched', [], { flags: 'question' }),
  said('Tout va bien.', [], { review: 'must' }),
  said('El parche está en M70412, M70413 todavía no.', ['done patch M70412', 'not-done patch M70413'], {
    review: 'may',
  }),
  said('La patch è su M70412, M70413 non ancora.', ['done patch M70412', 'not-done patch M70413'], { review: 'may' }),
  said('Gepatcht ist M70412, M70413 hingegen nicht.', ['done patch M70412', 'not-done patch M70413']),
  // Another form of the verb is no slip of the pen.
  said('Instalando el parche en M70412', [], { review: 'must' }),
  said('I tecnici installano la patch su M70412.', [], { review: 'must' }),
  said('Ich verkaufe M70412.', [], { review: 'must' }),
  said('Il modifie la configuration de M70412.', [], { review: 'must' }),
  said('We configure the user on M70412.', [], { review: 'must' }),
  said('M70412: IT is verzocht.', [], { review: 'must' }),
  said('M70412 is gekeurd.', [], { review: 'must' }),
  said('De technieker is gekomen voor M70412.', [], { review: 'must' }),
  said('Auf M70412 haben wir verzichtet.', [], { review: 'must' }),
  said('M70412 ist aufgeführt.', [], { review: 'must' }),
  said('El M70412 está vencido.', [], { review: 'must' }),
  said('M70412 è stato regolato.', [], { review: 'must' }),
  said('Il gruppo M70412 adattato.', [], { review: 'must' }),
  said('Domani installeremmo la patch su M70412.', [], { review: 'must' }),
  said('The patch was instaled on M70412.', ['done patch M70412']),
  // What is said behind a denied "say" is neither done nor not done.
  said('We have no indication that the patch has been installed on M70412.', [], { review: 'must' }),
  said('Non risulta che la patch sia installata su M70412.', [], { review: 'must' }),
  said('Patch installed on M70412: no', ['not-done patch M70412']),
  said('Correctif installé sur M70412 : oui', ['done patch M70412']),
  said('Tot morgen!', [], { review: 'may' }),
  said('I will be at the hospital next week.', [], { review: 'may' }),
  said('Our engineer is here tomorrow.', [], { review: 'may' }),
  said('À demain !', [], { review: 'may' }),
  said('Bis morgen!', [], { review: 'may' }),
  said('Hasta mañana.', [], { review: 'may' }),
  said('Domani sono in laboratorio.', [], { review: 'may' }),
  // A day by itself does not say what is on that day; behind a step it does.
  said('M70412, 28 April 2023', [], { review: 'must' }),
  said('M70412: 28.04.2023', [], { review: 'must' }),
  said('Patch M70412: 28/04/2023', ['planned patch M70412']),
  said('M70412: patch no, user yes', [], { review: 'must' }),
  said('Done: none. Not done: M70412, M70413.', ['not-done patch+config M70412 M70413'], { review: 'may' }),
]

describe('words that nearly say something else', () => readAll(NARROW))

describe('the last letters', () => readAll(LAST))
