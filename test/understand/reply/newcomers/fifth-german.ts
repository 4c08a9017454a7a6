import { said } from '../examples.ts'

export const FIFTH_GERMAN = [
  said(
    'Grüezi\n\nDer Patch isch uf em M70441 installiert. Merci für d Info.\n\nFründlechi Grüess\nRegula',
    ['done patch M70441'],
    {
      review: 'may',
    },
  ),
  said(
    'Sehr geehrte Damen und Herren,\n\nwir bestätigen den Erhalt der Sicherheitsmitteilung. Alle betroffenen Anwender wurden informiert.\nDer Patch wurde am 06.04.2023 auf den Geräten M70441 und M70442 eingespielt. Die Benutzerkonfiguration wurde noch nicht geändert.\n\nMit freundlichen Grüßen\ni.A. Sabine Krüger\nMedizintechnik\nTel. 0711 278-70441',
    ['done patch M70441 M70442', 'not-done config'],
    { says: 'receipt informed' },
  ),
  said('Laut Aussage des Technikers ist der Patch auf NDX550451 drauf.', [], { review: 'must' }),
  said('M70441 erledigt, M70442 steht noch aus.', ['done patch+config M70441', 'not-done patch+config M70442'], {
    review: 'may',
  }),
  said('Gilt das auch für unseren MiniSeq? Wir sind uns nicht sicher.', [], { flags: 'question' }),
  said('Sobald das Wartungsfenster frei ist, spielen wir den Patch auf NDX550451 ein.', ['planned patch NDX550451'], {
    review: 'may',
  }),
  said(
    'Entschuldigung, mein letztes Mail war falsch. Gepatcht ist M70442, M70441 hingegen nicht.',
    ['done patch M70442', 'not-done patch M70441'],
    { review: 'may' },
  ),
  said('Besten Dank und schönen Tag!', []),
  said('Das Gerät M70443 wurde im Jänner an das Klinikum Klagenfurt abgegeben.', ['absent patch+config M70443'], {
    review: 'may',
  }),
  said(
    'Wir lehnen die Installation ab, da wir den Routinebetrieb nicht unterbrechen wollen (NDX550451).',
    ['declined patch NDX550451'],
    { review: 'may' },
  ),
  said(
    'Schritt 1 und Schritt 2 sind auf allen Geräten durchgeführt: NDX550451, NDX550452 und M70441, jeweils im Dx- und im RUO-Modus.',
    ['done patch+config both NDX550451 NDX550452 M70441'],
  ),
  said(
    'Patch ist auf M70441 installiert.\n\nVon: Technical Support <support@maker.example>\nGesendet: Mittwoch, 5. April 2023 10:02\nAn: Krüger, Sabine\nBetreff: FSN2023-1338\n\nBitte installieren Sie den Patch auch auf M70442. Der Patch ist auf M70499 nicht installiert.',
    ['done patch M70441'],
  ),
  said(
    'Das Update haben wir auf dem MiSeqDx installiert, auf dem NextSeq 550Dx leider noch nicht.',
    ['done patch miseqdx', 'not-done patch nextseq-550dx'],
    { says: 'miseqdx', review: 'may' },
  ),
  said('Am Gerät M70441 kam es im März zu fehlenden Ergebnissen; ob das damit zusammenhängt, wissen wir nicht.', [], {
    flags: 'adverse-event',
  }),
  said('Bin nicht zuständig. Bitte wenden Sie sich an Herrn Dr. Moser vom Institut für Pathologie.', [], {
    flags: 'wrong-contact',
  }),
  said('Wir haben den Patch nicht installiert, weil wir ihn gar nicht finden konnten.', ['not-done patch'], {
    review: 'may',
  }),
  said('Kein einziges unserer Geräte ist ungepatcht.', ['done patch'], { review: 'may' }),
  said('Der Patch müsste eigentlich installiert sein.', [], { review: 'must' }),
  said('Die Rückmeldung zur FSN2022-1044 haben wir bereits im Herbst geschickt, alles erledigt.', [], {
    review: 'must',
  }),
  said(
    '- M70441: Patch ja, Benutzer nein\n- M70442: Patch ja, Benutzer ja',
    ['done patch M70441 M70442', 'not-done config M70441', 'done config M70442'],
    { review: 'may' },
  ),
  said('Unser NextSeq 550Dx hat keinen Internetzugang. Wie sollen wir da den Patch installieren?', [], {
    flags: 'offline-instrument',
  }),
  said('Das ausgefüllte Formular finden Sie im Anhang.', [], { flags: 'missing-attachment' }),
  said('Wir haben noch nie ein MiSeqDx besessen.', ['absent patch+config miseqdx'], { says: 'miseqdx' }),
  said(
    'Patch auf NDX550451 installiert, die Umstellung des Benutzers erfolgt am 20. April.',
    ['done patch NDX550451', 'planned config NDX550451'],
    { review: 'may' },
  ),
  said('Erledigt. LG aus Graz', ['done patch+config'], { review: 'may' }),
  said('Auf dem Rechner von NDX550452 haben wir ein unbekanntes Administratorkonto gefunden.', [], {
    flags: 'suspected-compromise',
  }),
  said('Gemäss IT ist bei uns alles gepatcht, ausser der M70444, die ist beim Service.', [], { review: 'must' }),
  said(
    'Guten Tag\nIhre Anfrage vom 5. April habe ich gelesen und ans Labor weitergeleitet.\nFreundliche Grüsse\nB. Zgraggen\nEinkauf\nBestell-Nr. 70441-22',
    [],
    { says: 'receipt informed', review: 'may' },
  ),
]
