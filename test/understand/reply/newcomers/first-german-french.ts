import { said } from '../examples.ts'

export const FIRST_GERMAN = [
  said(
    'Sehr geehrte Damen und Herren,\n\nhiermit bestätigen wir den Erhalt Ihrer Sicherheitsinformation. Die Information wurde an alle Anwender weitergeleitet. Der Patch ist auf beiden Geräten (NDX550421, M70412) eingespielt, die Benutzerkonfiguration folgt in KW 17.\n\nMit freundlichen Grüssen\nDr. U. Zgraggen',
    ['done patch NDX550421 M70412', 'planned config NDX550421 M70412'],
    { says: 'receipt informed' },
  ),
  said('Patch auf M70412 installiert, auf M70413 nicht.', ['done patch M70412', 'not-done patch M70413']),
  said('Wir haben die Aktualisierung bisher auf keinem der Geräte durchgeführt.', ['not-done patch'], {
    review: 'may',
  }),
  said('Das Gerät wurde verschrottet.', ['absent patch+config']),
  said('Beide Schritte sind in beiden Modi auf M70412 bis M70414 erledigt.', [
    'done patch+config both M70412 M70413 M70414',
  ]),
  said('Laut unserer IT soll der Patch drauf sein.', [], { review: 'must' }),
  said('Ich bin nicht zuständig, bitte wenden Sie sich an Frau Keller (keller@spital.example).', [], {
    flags: 'wrong-contact',
  }),
  said('Wann kommt ein Techniker vorbei?', [], { flags: 'question' }),
  said('Kein Gerät ist ohne Patch.', ['done patch']),
  // What is meant a person reads.
  said('Korrektur zu meiner Mail von gestern: M70413 wurde noch nicht gepatcht, nur M70412.', [], { review: 'must' }),
  said('Besten Dank für die Info. Wir haben das Mail erhalten und ans Team weitergeleitet.', [], {
    says: 'receipt informed',
  }),
  said('Das M70412 haben wir retourniert und M70413 ist ausser Betrieb', [], { review: 'must' }),
  said(
    'Die Benutzerkonfiguration wurde noch nicht umgestellt, der Patch dagegen schon (M70412).',
    ['not-done config', 'done patch M70412'],
    { review: 'may' },
  ),
  said('Leider können wir den Betrieb zurzeit nicht unterbrechen, der Patch wird daher vorerst nicht installiert.', [
    'declined patch',
  ]),
  said(
    'nextseq: patch ok + user ok / miseqdx: patch ok, user noch offen',
    ['done patch+config nextseq-550dx', 'done patch miseqdx', 'not-done config miseqdx'],
    { says: 'nextseq-550dx miseqdx', review: 'may' },
  ),
]

export const FIRST_FRENCH = [
  said(
    "Bonjour,\n\nNous accusons réception de votre avis de sécurité. Le correctif a été déployé sur les trois instruments (M70412, M70413, NDX550421) dans les deux modes. La configuration utilisateur n'a pas encore été modifiée.\n\nCordialement",
    ['done patch both M70412 M70413 NDX550421', 'not-done config'],
    { says: 'receipt' },
  ),
  said("Le correctif n'a été installé ni en mode Dx ni en mode RUO sur M70412.", ['not-done patch both M70412']),
  said("C'est fait pour les deux étapes, M70412 et M70413.", ['done patch+config M70412 M70413']),
  said("Nous n'avons plus cet appareil, il a été vendu en 2020.", ['absent patch+config']),
  said("L'informatique m'a dit que c'était fait.", [], { review: 'must' }),
  said('Sauf erreur de ma part, le correctif est installé partout.', [], { review: 'must' }),
  said(
    "Veuillez retirer mon courriel d'hier; le correctif n'est pas installé sur le NDX550421.",
    ['not-done patch NDX550421'],
    { flags: 'retraction' },
  ),
  said("Le MiSeqDx (M70412) n'est pas branché à Internet, comment procéder?", [], { flags: 'offline-instrument' }),
  said('Je ne suis plus responsable du labo, voir avec Mme Tremblay au poste 4432.', [], { flags: 'wrong-contact' }),
  said("Aucun de nos appareils n'est resté sans correctif.", ['done patch']),
  said("L'installation est prévue le 25 avril pour M70412 et le 2 mai pour M70413.", ['planned patch M70412 M70413'], {
    review: 'may',
  }),
  said("Bien reçu, merci. Information transmise à l'équipe.", [], { says: 'receipt informed' }),
  said('Tout est correct chez nous.', [], { review: 'may' }),
  said(
    "Le patch a été installé mais le compte utilisateur n'a pas été changé: M70412.",
    ['done patch M70412', 'not-done config M70412'],
    { review: 'may' },
  ),
  said(
    "Nous refusons d'interrompre nos analyses pour l'instant; le correctif ne sera pas installé sur M70413.",
    ['declined patch M70413'],
    { review: 'may' },
  ),
]
