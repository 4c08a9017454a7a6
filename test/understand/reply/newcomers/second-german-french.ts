import { said } from '../examples.ts'

export const SECOND_GERMAN = [
  said(
    'Guten Tag\n\nWir haben Ihr Schreiben vom 5. April erhalten und gelesen. Auf dem NextSeq 550Dx (NDX550421) sind beide Massnahmen umgesetzt, auf dem MiSeqDx (M70412) fehlt noch die Benutzerkonfiguration.\n\nFreundliche Grüsse\nReto Aebischer',
    ['done patch+config NDX550421', 'not-done config M70412'],
    { says: 'receipt nextseq-550dx' },
  ),
  said('Patch noch nicht drauf, kommt am 19.4.', ['planned patch']),
  said('Auf allen Geräten mit Ausnahme von M70413 wurde der Patch installiert.', [
    'done patch',
    'not-done patch M70413',
  ]),
  said('M70412 steht derzeit als Leihgerät in Bern.', [], { review: 'must' }),
  said(
    'Die beiden Geräte M70412 und M70413 sind nicht mehr in Betrieb und wurden entsorgt.',
    ['absent patch+config M70412 M70413'],
    { review: 'may' },
  ),
  said('Der Patch ist zwar installiert, aber wir sind nicht sicher, ob es der richtige ist.', [], { review: 'must' }),
  said('Danke, erhalten und verstanden. Das Team ist informiert.', [], { says: 'receipt informed' }),
  said('Was passiert, wenn wir den Patch nicht installieren?', [], { flags: 'question' }),
  said('Schritt 1: erledigt. Schritt 2: nicht erledigt.', ['done patch', 'not-done config']),
  // What is meant a person reads.
  said('Entgegen meiner Mail von letzter Woche ist der Patch auf M70412 doch nicht installiert.', [], {
    review: 'must',
  }),
]

export const SECOND_FRENCH = [
  said(
    "Madame, Monsieur,\n\nPour faire suite à votre relance, je vous confirme que les deux étapes ont été réalisées le 11 avril sur nos deux MiSeqDx (M70412, M70413), tant en mode Dx qu'en mode RUO.\n\nVeuillez agréer, Madame, Monsieur, mes salutations distinguées.\n\nDr Hélène Roy",
    ['done patch+config both M70412 M70413'],
    { says: 'miseqdx' },
  ),
  said('patch ok, config pas encore', ['done patch', 'not-done config']),
  said("L'appareil M70413 a été envoyé au recyclage l'an passé.", ['absent patch+config M70413']),
  said('Le correctif a été installé sur tous nos instruments, excepté M70413.', [
    'done patch',
    'not-done patch M70413',
  ]),
  said("On m'a assuré que tout était en ordre.", [], { review: 'must' }),
  said("Nous ne pouvons pas arrêter le NDX550421 avant l'été; le correctif attendra.", [], { review: 'may' }),
  said('Reçu. Qui doit signer le formulaire?', [], { says: 'receipt', flags: 'question' }),
  said("Depuis la mise à jour, un échantillon de patiente n'a donné aucun résultat.", [], { flags: 'adverse-event' }),
  said('Fait pour M70412. À faire pour M70413.', [], { review: 'may' }),
  said('La configuration des utilisateurs a été changée sur M70412, mais le correctif reste à installer.', [
    'done config M70412',
    'not-done patch M70412',
  ]),
]
