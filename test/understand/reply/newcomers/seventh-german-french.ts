import { said } from '../examples.ts'

export const SEVENTH_GERMAN = [
  said(
    'Guten Tag zusammen\n\nWir haben den Patch am Dienstag auf M70641 und M70642 installiert und anschliessend den Benutzer gemäss Anleitung auf Standard umgestellt.\n\nFreundliche Grüsse\nUrs Ammann\nFachverantwortlicher Molekulardiagnostik',
    ['done patch+config M70641 M70642'],
    { review: 'may' },
  ),
  said('Die Installation auf NDX550651 ist fehlgeschlagen.', ['not-done patch NDX550651'], { review: 'may' }),
  said('Der Patch wurde freigegeben für NDX550651.', [], { review: 'must' }),
  said('Der Patch wird gerade auf M70641 installiert.', [], { review: 'must' }),
  said('M70641 wird nächste Woche gepatcht.', ['planned patch M70641']),
  said('Es wurde vergessen, den Patch auf M70641 zu installieren.', ['not-done patch M70641'], { review: 'may' }),
  said('Nach der Installation des Patches auf M70641 fehlten zwei Patientenbefunde.', [], {
    flags: 'adverse-event',
  }),
  said('M70641 haben wir 2019 zurückgegeben, M70642 ist in Betrieb und gepatcht.', [
    'absent patch+config M70641',
    'done patch M70642',
  ]),
  said('Ich leite Ihr Schreiben an die Medizintechnik weiter.', [], { review: 'may' }),
  said('Ihr Schreiben liegt uns vor.', [], { says: 'receipt', review: 'may' }),
  said('Patch: M70641 ja, M70642 ja, M70643 nein', ['done patch M70641 M70642', 'not-done patch M70643'], {
    review: 'may',
  }),
  said('Wir verzichten auf das Update.', [], { review: 'must' }),
  said(
    'Der Techniker hat den Patch nur auf M70641 installiert, auf M70642 nicht.',
    ['done patch M70641', 'not-done patch M70642'],
    { review: 'may' },
  ),
  said(
    'Die Konfiguration wurde auf M70641 geändert, der Patch aber noch nicht installiert.',
    ['done config M70641', 'not-done patch M70641'],
    { review: 'may' },
  ),
  said('Bitte streichen Sie M70641 von der Liste.', [], { review: 'must' }),
  said(
    'Auf beiden Geräten, M70641 und M70642, sind Patch und Konfiguration erledigt.',
    ['done patch+config M70641 M70642'],
    { review: 'may' },
  ),
]

export const SEVENTH_FRENCH = [
  said(
    'Bonjour Madame, Monsieur,\n\nEn réponse à votre courrier du 5 avril, je vous informe que le correctif a été installé sur nos deux MiSeqDx, M70651 et M70652, le 11 avril. La configuration des utilisateurs sera modifiée la semaine prochaine.\n\nBien à vous,\nBenoît Gagnon',
    ['done patch M70651 M70652', 'planned config'],
    { says: 'miseqdx', review: 'may' },
  ),
  said('L’installation a échoué sur M70651.', ['not-done patch M70651'], { review: 'may' }),
  said('Le correctif est en cours d’installation sur M70651.', [], { review: 'must' }),
  said('Nous avons demandé l’installation du correctif sur M70651.', [], { review: 'must' }),
  said('Nous avons oublié d’installer le correctif sur M70651.', ['not-done patch M70651'], { review: 'may' }),
  said('Le correctif sera installé le 20 avril sur M70651 et M70652.', ['planned patch M70651 M70652']),
  said('J’ai transmis votre courriel à mon responsable.', [], { review: 'may' }),
  said('M70651 : oui\nM70652 : non', [], { review: 'must' }),
  said('Le M70651 est parti en réparation et n’a pas reçu le correctif.', ['not-done patch M70651'], { review: 'may' }),
  said('Correctif et configuration faits sur M70651.', ['done patch+config M70651']),
  said('Nous venons d’installer le correctif sur M70651.', ['done patch M70651'], { review: 'may' }),
  said('Nous allons installer le correctif sur M70651.', ['planned patch M70651'], { review: 'may' }),
  said('Nous avons failli installer le correctif sur M70651.', [], { review: 'must' }),
  said('Il reste à installer le correctif sur M70652.', ['not-done patch M70652'], { review: 'may' }),
  said('Nous sommes en attente de l’accord de la direction.', [], { review: 'may' }),
  said('L’appareil M70651 appartient à un laboratoire voisin, nous ne faisons que l’héberger.', [], { review: 'must' }),
  said('Deux résultats discordants ont été signalés depuis la mise à jour de M70651.', [], { flags: 'adverse-event' }),
]
