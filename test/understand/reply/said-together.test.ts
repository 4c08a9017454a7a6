import { type Example, readAll, said } from './examples.ts'

const DX_ALL_RUO_PATCH = ['done patch both M70412', 'done config dx M70412', 'not-done config ruo M70412']
const DX_ALL_RUO_NONE = ['done patch+config dx M70412', 'not-done patch+config ruo M70412']

/** A mode in front of what is said holds for all of it, until another one is named or a new thought begins. */
const IN_FRONT: readonly Example[] = [
  ...[
    'M70412: in Dx-modus is de patch geïnstalleerd en de configuratie aangepast; in RUO-modus is de patch geïnstalleerd, de configuratie niet aangepast.',
    'M70412: in Dx mode the patch is installed and the configuration is changed; in RUO mode the patch is installed, the configuration is not changed.',
    'M70412: Im Dx-Modus ist der Patch installiert und die Konfiguration geändert; im RUO-Modus ist der Patch installiert, die Konfiguration nicht geändert.',
    'M70412 : en mode Dx, le correctif est installé et la configuration modifiée ; en mode RUO, le correctif est installé, la configuration n’est pas modifiée.',
    'M70412: en modo Dx el parche está instalado y la configuración está cambiada; en modo RUO el parche está instalado, la configuración no está cambiada.',
    'M70412: in modalità Dx la patch è installata e la configurazione è cambiata; in modalità RUO la patch è installata, la configurazione non è cambiata.',
  ].map((text) => said(text, DX_ALL_RUO_PATCH)),
  ...[
    'Op M70412 is in Dx-modus de patch geïnstalleerd en de gebruiker aangepast, in RUO-modus beide niet.',
    'On M70412, in Dx mode the patch is installed and the user configuration changed; in RUO mode neither.',
    'Auf M70412 ist im Dx-Modus der Patch installiert und die Konfiguration geändert, im RUO-Modus beides nicht.',
    "Sur M70412, en mode Dx le correctif est installé et la configuration modifiée ; en mode RUO, ni l'un ni l'autre.",
  ].map((text) => said(text, DX_ALL_RUO_NONE)),
  said('In Dx mode the patch is installed on M70412 and the configuration is changed.', [
    'done patch+config dx M70412',
  ]),
  said('Pour M70412 : en mode Dx, correctif installé et configuration modifiée.', ['done patch+config dx M70412']),
  // A mode behind the verb is of that verb alone.
  said('The patch is installed on M70412 in RUO mode. The configuration is changed on M70412.', [
    'done patch ruo M70412',
    'done config M70412',
  ]),
  said('In RUO mode the patch is installed on M70412; the configuration is changed on M70412.', [
    'done patch ruo M70412',
    'done config M70412',
  ]),
  // Behind its instrument it is not of the next one; in front of it it is.
  said('M70412 in RUO mode patched, M70413 configuration changed.', ['done patch ruo M70412', 'done config M70413']),
  said('In RUO mode M70412 is patched, and on M70413 the configuration is changed.', [
    'done patch ruo M70412',
    'done config ruo M70413',
  ]),
  // "both" where one instrument is named, and no steps or modes that it could count.
  said('Auf M70412 ist der Patch installiert, beide sind eingespielt.', ['done patch M70412'], { review: 'must' }),
]

/** A place that is named anew behind a verb at the end begins what is said next. */
const PLACES_ANEW: readonly Example[] = [
  'De patch is op M70412 geïnstalleerd, op M70413 en M70414 nog niet.',
  'On M70412 the patch is installed, on M70413 and M70414 not yet.',
  'Der Patch ist auf M70412 installiert, auf M70413 und M70414 noch nicht.',
  'Sur M70412 le correctif est installé, sur M70413 et M70414 pas encore.',
  'En M70412 el parche está instalado, en M70413 y M70414 todavía no.',
  'Su M70412 la patch è installata, su M70413 e M70414 non ancora.',
].map((text) => said(text, ['done patch M70412', 'not-done patch M70413 M70414']))

const NOT_FOR_EITHER: readonly Example[] = [
  ...[
    'We willen M70412 niet stilleggen voor de patch of voor de gebruikersconfiguratie.',
    'We do not want to stop M70412 for the patch or the user configuration.',
    'Wir wollen M70412 nicht für den Patch oder die Benutzerkonfiguration anhalten.',
    'Nous ne voulons pas arrêter M70412 pour le correctif ou pour la configuration utilisateur.',
    'No queremos parar M70412 para el parche o la configuración de usuario.',
    'Non vogliamo fermare M70412 per la patch o per la configurazione utente.',
  ].map((text) => said(text, ['declined patch+config M70412'])),
  said('We will stop M70412 for the patch or for the user configuration.', [], { review: 'must' }),
  said('Nous ne sommes pas prêts à arrêter M70412 pour le correctif.', ['declined patch M70412']),
]

const FOR_UNDERSTANDING: readonly Example[] = [
  'De patch staat op M70412. Wij vragen uw begrip.',
  'The patch is installed on M70412. We ask for your understanding.',
  'Der Patch ist seit dem 3.4. auf M70412 installiert. Wir bitten um Verständnis.',
  'Le correctif est installé sur M70412. Nous vous demandons votre compréhension.',
  'El parche está instalado en M70412. Rogamos su comprensión.',
  'La patch è installata su M70412. Chiediamo comprensione.',
].map((text) => said(text, ['done patch M70412']))

const NOTHING_ELSE: readonly Example[] = [
  'Op M70412 en M70413 is niets anders gedaan dan de patch geïnstalleerd.',
  'Neither on M70412 nor on M70413 was anything done other than installing the patch.',
  'Weder auf M70412 noch auf M70413 wurde etwas anderes gemacht als den Patch zu installieren.',
  "Ni sur M70412 ni sur M70413 on n'a fait autre chose qu'installer le correctif.",
  'Ni en M70412 ni en M70413 se ha hecho otra cosa que instalar el parche.',
  'Né su M70412 né su M70413 è stato fatto altro che installare la patch.',
  // The patch is in the other mode too, or not.
  'Im Dx-Modus ist auf M70412 der Patch installiert und die Konfiguration geändert, im RUO-Modus der Patch ebenfalls, die Konfiguration nicht.',
].map((text) => said(text, [], { review: 'must' }))

const PLANNED_TOGETHER: readonly Example[] = [
  'Op 15 mei zullen wij de patch op M70412 installeren en de gebruikersconfiguratie wijzigen.',
  'On Monday 15 May I will install the patch on M70412 and change the user configuration there.',
  'Am 15. Mai werden wir den Patch auf M70412 installieren und die Benutzerkonfiguration ändern.',
  'Le 15 mai nous allons installer le correctif sur M70412 et modifier la configuration utilisateur.',
  'El 15 de mayo vamos a instalar el parche en M70412 y cambiar la configuración de usuario.',
  'Il 15 maggio installeremo la patch su M70412 e cambieremo la configurazione utente.',
].map((text) => said(text, ['planned patch+config M70412']))

const DENIED_TOGETHER: readonly Example[] = [
  "We won't install the patch on M70412 and change the user configuration on 15 May.",
  'We are not going to install the patch on M70412 and change the configuration.',
  'Wij zullen de patch niet op M70412 installeren en de gebruikersconfiguratie wijzigen.',
  'Wir werden den Patch nicht auf M70412 installieren und die Konfiguration ändern.',
  "Nous n'allons pas installer le correctif sur M70412 et modifier la configuration.",
  'No vamos a instalar el parche en M70412 y cambiar la configuración.',
].map((text) => said(text, [], { review: 'must' }))

const EACH_IN_BOTH: readonly Example[] = [
  said('Patch and configuration are done on M70412 and M70413, each in Dx and RUO.', [
    'done patch+config both M70412 M70413',
  ]),
  said('Su M70412 abbiamo installato la patch e modificato la configurazione utente, il tutto sia in Dx che in RUO.', [
    'done patch+config both M70412',
  ]),
  said('Aún no hemos instalado el parche en ninguno de nuestros equipos.', ['not-done patch']),
  said("Nous n'avons pas encore installé le correctif sur aucun de nos appareils.", ['not-done patch']),
  said('The notice was forwarded to all staff who run the sequencers.', [], { says: 'informed' }),
]

describe('modes in front of what is said', () => readAll(IN_FRONT))
describe('places named anew', () => readAll(PLACES_ANEW))
describe('what nothing is stopped for', () => readAll(NOT_FOR_EITHER))
describe('a request for understanding', () => readAll(FOR_UNDERSTANDING))
describe('nothing else than the patch', () => readAll(NOTHING_ELSE))
describe('two plans with one verb', () => readAll(PLANNED_TOGETHER))
describe('two plans with one denial', () => readAll(DENIED_TOGETHER))
describe('what holds for each', () => readAll(EACH_IN_BOTH))
