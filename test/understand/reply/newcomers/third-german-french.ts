import { said } from '../examples.ts'

export const THIRD_GERMAN = [
  said(
    'Sehr geehrtes Support-Team,\n\nanbei unsere Rückmeldung: Auf unseren beiden MiSeqDx (M70412 und M70413) wurden Patch und Benutzerkonfiguration am 6. April umgesetzt, jeweils im Dx- und im RUO-Modus.\n\nMit freundlichen Grüßen\nDr. Anja Lorenz',
    ['done patch+config both M70412 M70413'],
    { says: 'miseqdx', review: 'may' },
  ),
  said('M70412 erledigt, M70413 folgt nach Ostern.', ['done patch+config M70412', 'planned patch+config M70413']),
  said('Das Gerät haben wir letztes Jahr an Illumina zurückgegeben.', ['absent patch+config']),
  said('Ob der Patch installiert ist, kann ich nicht sagen.', [], { review: 'must' }),
  said('Der Patch wurde installiert, die Konfiguration lassen wir vorerst so.', [], { review: 'must' }),
  said('Nicht gepatcht ist nur noch M70413.', ['not-done patch M70413'], { review: 'may' }),
  said('Schritt 1 am 11.04. erledigt (NDX550421), Schritt 2 am 12.04. erledigt (NDX550421).', [
    'done patch+config NDX550421',
  ]),
]

export const THIRD_FRENCH = [
  said(
    "Bonjour à vous,\n\nNous avons bien reçu votre avis et en avons informé notre équipe. Le correctif est en place sur le NextSeq 550Dx NDX550421; pour le MiSeqDx M70412, l'installation est prévue le 21 avril.\n\nBonne journée,\nMartine Bouchard, T.M.",
    ['done patch NDX550421', 'planned patch M70412'],
    { says: 'receipt informed nextseq-550dx', review: 'may' },
  ),
  said('Les étapes 1 et 2 ont été complétées sur M70412.', ['done patch+config M70412']),
  said('Rien n’a encore été fait.', ['not-done patch+config']),
  said('Ni le M70412 ni le M70413 ne sont encore chez nous.', [], { review: 'may' }),
  said('Le correctif a été installé par notre service informatique sur M70412 et M70413.', [
    'done patch M70412 M70413',
  ]),
  said('Est-ce que ce courriel vient vraiment de vous?', [], { flags: 'question' }),
  said('Correction: M70412 a bien été mis à jour, contrairement à ce que je vous ai écrit hier.', [], {
    review: 'must',
  }),
]
