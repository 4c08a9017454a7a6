import { readAll, said } from './examples.ts'

const DONE = [
  said(
    'Guten Tag,\n\nder Patch wurde auf M70412 und M70413 in beiden Modi installiert.\n\nMit freundlichen Grüßen\nAnna Weber',
    ['done patch both M70412 M70413'],
  ),
  said('Beide Schritte wurden durchgeführt.', ['done patch+config']),
  said('Alles erledigt.', ['done patch+config']),
  said('M70412 ist erledigt, M70413 folgt nächste Woche.', ['done patch+config M70412', 'planned patch+config M70413']),
  said(
    'Sehr geehrte Damen und Herren,\n\nhiermit bestätigen wir den Erhalt der Sicherheitsmitteilung. Die Informationen wurden an alle betroffenen Anwender weitergeleitet.',
    [],
    {
      says: 'receipt informed',
    },
  ),
  said('Erhalten und gelesen.', [], { says: 'receipt' }),
  said('Vielen Dank für die Information.'),
  said(
    'Grüezi\n\nDer Patch ist auf unserem MiSeqDx (M70412) installiert. Die Benutzerkonfiguration wurde ebenfalls angepasst.\n\nFreundliche Grüsse\nUrs Meier',
    ['done patch M70412', 'done config'],
    { says: 'miseqdx' },
  ),
  said('Es gibt kein Gerät, auf dem der Patch nicht installiert ist.', ['done patch']),
  said('Patch: ja\nBenutzerkonfiguration: nein', ['done patch', 'not-done config']),
  said('Wir haben den Patch gestern auf NDX550421 eingespielt, sowohl im Dx- als auch im RUO-Modus.', [
    'done patch both NDX550421',
  ]),
  said(
    '- M70412: gepatcht und umkonfiguriert\n- M70413: noch nicht gepatcht\n- M70414: verkauft',
    ['done patch+config M70412', 'not-done patch M70413', 'absent patch+config M70414'],
    { review: 'may' },
  ),
  said('M70412 bis M70414 sind gepatcht.', ['done patch M70412 M70413 M70414']),
  said('Schritt 1 ist auf allen Geräten durchgeführt, Schritt 2 noch nicht.', ['done patch', 'not-done config']),
]

const NOT_DONE = [
  said('Der Patch wurde noch nicht installiert.', ['not-done patch']),
  said('Wir werden den Patch am 3. Mai auf M70412 installieren.', ['planned patch M70412']),
  said('Die Installation auf NDX550421 ist für KW 18 geplant.', ['planned patch+config NDX550421'], { review: 'may' }),
  said('Wir möchten den Betrieb des NDX550421 nicht unterbrechen, um den Patch zu installieren.', [
    'declined patch NDX550421',
  ]),
  said('Das Gerät M70412 wurde verschrottet.', ['absent patch+config M70412']),
  said('M70412 ist nicht mehr bei uns.', ['absent patch+config M70412']),
  said('Nicht alle Geräte sind gepatcht.', [], { review: 'must' }),
  said('Ich glaube, der Patch ist installiert.', [], { review: 'must' }),
  said('Sobald der Patch installiert ist, melden wir uns.', [], { review: 'may' }),
  said('Der Patch sollte inzwischen installiert sein.', [], { review: 'must' }),
  said('Der Patch würde auf M70412 installiert, wenn wir Internet hätten.', [], { review: 'must' }),
  said('Laut IT wurde der Patch installiert.', [], { review: 'must' }),
  said('Der Patch liess sich auf M70412 nicht installieren.', ['not-done patch M70412'], { review: 'may' }),
]

const FLAGGED = [
  said('Wo können wir den Patch herunterladen?', [], { flags: 'question' }),
  said('Bitte teilen Sie uns mit, ob Schritt 2 auch im RUO-Modus nötig ist.', [], { flags: 'question' }),
  said('Unser Gerät hat keinen Internetzugang. Wie können wir den Patch installieren?', [], {
    flags: 'offline-instrument',
  }),
  said('Ich bin nicht mehr zuständig, bitte wenden Sie sich an Frau Dr. Keller.', [], { flags: 'wrong-contact' }),
  said('Ich ziehe meine Antwort zurück: der Patch ist nicht auf M70412 installiert.', ['not-done patch M70412'], {
    flags: 'retraction',
  }),
  said('Es wurden keine unerwünschten Ereignisse beobachtet.'),
  said('Seit März fehlen Ergebnisse von zwei Patienten.', [], { flags: 'adverse-event' }),
  said('Wir haben ein unbekanntes Benutzerkonto auf dem Gerät gefunden.', [], { flags: 'suspected-compromise' }),
  said('Anbei das ausgefüllte Formular.', [], { flags: 'missing-attachment' }),
]

describe('a German reply', () => {
  describe('that says what is done', () => readAll(DONE))
  describe('that says what is not', () => readAll(NOT_DONE))
  describe('for a person', () => readAll(FLAGGED))
})
