import { said } from '../examples.ts'

export const SIXTH_GERMAN = [
  said('Der Patch wurde auf M70541 installiert, musste aber wieder entfernt werden.', [], {
    review: 'must',
  }),
  said('Auf M70541 wurden die Windows-Updates installiert.', [], { review: 'must' }),
  said('Bitte bestätigen Sie uns, dass der Patch auf M70541 installiert wurde.', [], { flags: 'question' }),
  said('Ich kann nicht bestätigen, dass der Patch auf M70541 installiert ist.', [], { review: 'must' }),
  said('Im Gegensatz zu M70541 ist M70542 gepatcht.', ['not-done patch M70541', 'done patch M70542'], {
    review: 'may',
  }),
  said('Statt M70541 haben wir M70542 gepatcht.', [], { review: 'must' }),
  said('Weder M70541 noch M70542 wurde gepatcht.', ['not-done patch M70541 M70542'], { review: 'may' }),
  said('Nicht nur M70541, sondern auch M70542 ist gepatcht.', ['done patch M70541 M70542'], { review: 'may' }),
  said('Auf M70541 wurde der Patch angeblich installiert.', [], { review: 'must' }),
  said('Der Patch ist auf M70541 zu installieren.', [], { review: 'must' }),
  said('M70541 wird verkauft.', [], { review: 'must' }),
  said('Haben die Mitteilung erhalten, aber noch nicht gelesen.', [], { says: 'receipt', review: 'may' }),
  said('Die Anwender müssen noch informiert werden.', [], { review: 'may' }),
  said('Patch auf M70541 installiert: nein', ['not-done patch M70541']),
  said(
    'Patch installiert auf: M70541, M70542\nBenutzer geändert auf: M70541',
    ['done patch M70541 M70542', 'done config M70541'],
    { review: 'may' },
  ),
  said('Bis auf M70542 ist alles gepatcht.', ['done patch', 'not-done patch M70542'], { review: 'may' }),
  said('Der Patch wurde am 6. April 2024 auf M70541 installiert.', [], { review: 'must' }),
  said('Die Installation wurde auf M70541 abgebrochen.', ['not-done patch M70541'], { review: 'may' }),
  said('Wir hätten den Patch auf M70541 gern installiert, aber der Link war abgelaufen.', ['not-done patch M70541'], {
    review: 'may',
  }),
  said(
    'Auf sämtlichen Geräten (M70541, M70542, NDX550551) wurde der Patch aufgespielt und der Benutzer umgestellt.',
    ['done patch+config M70541 M70542 NDX550551'],
    { review: 'may' },
  ),
  said(
    'Den Patch haben wir drauf, die Benutzerumstellung macht unsere IT nächste Woche.',
    ['done patch', 'planned config'],
    { review: 'may' },
  ),
  said('Keine Vorkommnisse. Patch installiert auf M70541.', ['done patch M70541']),
]
