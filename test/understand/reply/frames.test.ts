import { type Example, readAll, said } from './examples.ts'

const NEITHER = ['not-done patch M70412 M70413']
const AHEAD = ['planned patch M70412 M70413']
const ALL_AHEAD = ['planned patch+config M70412 M70413']

/** Denials, auxiliaries and days in front of a list whose verb stands behind it. */
const FRAMES: readonly Example[] = [
  ...[
    'Der Patch ist noch nicht auf M70412 und M70413 installiert.',
    'Der Patch wurde nicht auf M70412 und M70413 installiert.',
    'Ich schreibe Ihnen, dass der Patch noch nicht auf M70412 und M70413 installiert wurde.',
    'De patch is nog niet op M70412 en M70413 geïnstalleerd.',
    'De patch werd niet op M70412 en op M70413 geïnstalleerd.',
    'De patch moet nog op M70412 en M70413 geïnstalleerd worden.',
    'Der Patch muss noch auf M70412 und M70413 installiert werden.',
  ].map((text) => said(text, NEITHER)),
  said('Wir haben den Patch noch nicht auf M70412, M70413 und M70414 eingespielt.', [
    'not-done patch M70412 M70413 M70414',
  ]),
  said('Wij hebben noch de patch noch de gebruikersconfiguratie op M70412 en M70413 geïnstalleerd.', [
    'not-done patch+config M70412 M70413',
  ]),
  ...[
    'Am 30. Juni wird der Patch auf M70412 und M70413 installiert.',
    'Op 30 juni wordt de patch op M70412 en M70413 geïnstalleerd.',
    'De patch zal op M70412 en M70413 geïnstalleerd worden.',
    'Le 30 juin le correctif sur M70412 et M70413 sera installé.',
    'El 30 de junio el parche en M70412 y M70413 será instalado.',
    'Il 30 giugno la patch su M70412 e M70413 sarà installata.',
    'Next week the patch will be put on M70412 and M70413.',
    'Demnächst wird auf beiden Geräten (M70412 und M70413) der Patch installiert.',
  ].map((text) => said(text, AHEAD)),
  ...[
    'Am 30. Juni werden auf M70412 und M70413 der Patch installiert und die Benutzerkonfiguration geändert.',
    'Op 30 juni worden op M70412 en M70413 de patch geïnstalleerd en de gebruikersconfiguratie gewijzigd.',
    'Nächste Woche werden Schritt 1 und Schritt 2 auf M70412 und M70413 durchgeführt.',
  ].map((text) => said(text, ALL_AHEAD)),
  said('On 30 June the patch will be installed on M70412 and the configuration changed on M70413.', [
    'planned patch M70412',
    'planned config M70413',
  ]),
  ...[
    'Bis zum 30.06. ist der Patch auf M70412 und M70413 installiert.',
    'Vanaf 30 juni is de patch op M70412 en M70413 geïnstalleerd.',
    'Next week the patch is on M70412 and M70413 installed.',
    'In June the patch on M70412 and the configuration on M70413 is done.',
    "La semaine prochaine l'étape 1 sur M70412 et l'étape 1 sur M70413 sont faites.",
    'The patch was not installed on M70412 and the configuration changed on M70413.',
    'Patch wird am 30. Juni auf M70412 installiert, Benutzerkonfiguration geändert.',
  ].map((text) => said(text, [], { review: 'must' })),
]

/** What leaves open of which instruments it is said, or whether a plan still holds. */
const LEFT_OPEN: readonly Example[] = [
  'Our three instruments, M70412 and M70413, are patched.',
  'Onze drie toestellen, M70412 en M70413, zijn gepatcht.',
  'Wir haben vier Geräte, drei davon sind gepatcht: M70412 und M70413.',
  'Los dos pasos están hechos en los tres equipos: M70412 y M70413.',
  'Both instruments are patched: M70412.',
  'Von unseren zwei Geräten ist erst eines gepatcht.',
  'Sur nos deux appareils, un est mis à jour.',
  'Of our two instruments only one is patched.',
  'De nuestros dos equipos solo uno está parcheado.',
  'Dei nostri due strumenti ne è stato aggiornato uno.',
  'Both steps done on M70412 and M70413, except the second on M70413.',
  'Beide stappen gedaan op M70412 en M70413, behalve de tweede op M70413.',
  'I was going to install the patch on M70413 on Friday.',
  'We had planned to patch M70412 on 30 May.',
  'Wir wollten den Patch am Freitag auf M70412 installieren.',
  'Der Patch war für den 30. Mai auf M70412 geplant.',
  'Nous allions installer le correctif vendredi sur M70412.',
  'Le correctif était prévu le 30 mai sur M70412.',
  'El parche estaba previsto para el 30 de mayo en M70412.',
  'La patch era prevista per il 30 maggio su M70412.',
  'Bis Freitag ist der Patch auf M70412 installiert.',
  'By Friday the patch is installed on M70412.',
  'Tegen vrijdag is de patch op M70412 geïnstalleerd.',
  "D'ici vendredi le correctif est installé sur M70412.",
  'Per venerdì la patch è installata su M70412.',
  'Para el viernes el parche está instalado en M70412.',
  'Im Sommer ist der Patch auf M70412 installiert.',
  'Before Christmas M70412 is patched.',
  'All users have been informed except the night shift.',
  'Alle gebruikers zijn verwittigd behalve de nachtploeg.',
  'Tutto il personale è informato tranne il turno di notte.',
].map((text) => said(text, [], { review: 'must' }))

describe('what stands in front of a list holds for all of it', () => readAll(FRAMES))
describe('what leaves something open goes to a person', () => readAll(LEFT_OPEN))
describe('a day by which something was done', () =>
  readAll([
    said('The patch was installed on M70412 before Easter.', ['done patch M70412']),
    said('Der Patch wurde vor Ostern auf M70412 installiert.', ['done patch M70412']),
    said('De patch werd voor Pasen op M70412 geïnstalleerd.', ['done patch M70412']),
  ]))
describe('a denial of problems beside one of incidents', () =>
  readAll([
    said('Patch installed on M70412 this morning, no problems and no incidents to report.', ['done patch M70412']),
    said('Op M70412 werd de patch geïnstalleerd, geen problemen en geen incidenten.', ['done patch M70412']),
  ]))
describe('an exception from what was said before', () =>
  readAll([
    said('Schritt 1 ist auf M70412 und M70413 erledigt, Schritt 2 bis auf M70413 ebenfalls.', [
      'done patch M70412 M70413',
      'done config M70412',
      'not-done config M70413',
    ]),
  ]))
