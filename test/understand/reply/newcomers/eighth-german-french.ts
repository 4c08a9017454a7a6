import { said } from '../examples.ts'

export const EIGHTH_GERMAN = [
  said(
    'Grüezi Frau Keller\n\nBesten Dank für Ihr Schreiben. Wir haben auf dem M70301 sowohl den Patch eingespielt als auch die Benutzerkonfiguration angepasst (Dx und RUO).\n\nFreundliche Grüsse\nReto Bühler',
    ['done patch+config both M70301'],
    { review: 'may' },
  ),
  said('Hallo zusammen, M70305 und M70306 wurden heute früh beide upgedatet. VG Anja', ['done patch M70305 M70306']),
  said(
    'Sehr geehrte Damen und Herren,\n\nhiermit bestätige ich, dass wir die Sicherheitsmitteilung erhalten, gelesen und an sämtliche Anwender weitergeleitet haben.\n\nMit freundlichen Grüßen\ni. A. Petra Lindner',
    [],
    { says: 'receipt informed' },
  ),
  said('Anbei das ausgefüllte Formular. LG', [], { flags: 'missing-attachment' }),
  said(
    'Das Gerät NDX550401 steht nicht mehr bei uns, es ging letzten Herbst im Tausch an Illumina zurück.',
    ['absent patch+config NDX550401'],
    { review: 'may' },
  ),
  said('erledigt: patch auf ndx550405, konfig auf ndx550405', ['done patch+config NDX550405'], { review: 'may' }),
  said(
    'Guten Morgen,\n\nSchritt 1 ist auf allen drei Geräten (M70310, M70311, M70312) abgeschlossen. Schritt 2 ist für den 19.04.2023 eingeplant.\n\nGruß\nTobias Wenzel\nTel. 0551 / 39-12345',
    ['done patch M70310 M70311 M70312', 'planned config'],
  ),
  said(
    'Die Umstellung auf einen Standardbenutzer haben wir bei M70315 vorgenommen, nachdem am Montag der Patch draufkam.',
    ['done patch+config M70315'],
    { review: 'may' },
  ),
  said('Zur Kenntnis genommen und im Team verteilt, danke.', [], { says: 'receipt informed' }),
  said(
    'Der Laborbetrieb läuft derzeit auf Hochtouren und soll nicht unterbrochen werden, darum spielen wir den Patch auf M70320 vorerst nicht ein.',
    ['declined patch M70320'],
    { review: 'may' },
  ),
  said(
    'Moin,\nbei uns lief alles glatt, der Patch ist auf NDX550410 und NDX550411 drauf.\nSchönes Wochenende!\n\nAm 05.04.2023 um 09:30 schrieb Technical Support:\n> Bitte installieren Sie den Patch auf NDX550410, NDX550411 und NDX550412.',
    ['done patch NDX550410 NDX550411'],
  ),
  said(
    'Wir planen die Arbeiten an M70325 für Ende April, beide Schritte in einem Aufwasch.',
    ['planned patch+config M70325'],
    { review: 'may' },
  ),
  said(
    'Auf unserem NextSeq 550Dx mit der Seriennummer NDX550415 wurde der Sicherheitspatch eingespielt, und zwar in beiden Modi.',
    ['done patch both NDX550415'],
    { says: 'nextseq-550dx' },
  ),
  said('M70330 ist gepatcht bzw. sollte gepatcht sein.', [], { review: 'must' }),
  said('Passt.', [], { review: 'must' }),
  said('Auf M70331 ist der Patch drauf. Auf M70331 ging die Installation nicht.', [], { review: 'must' }),
  said('Patch auf M70332 installiert; wer übernimmt eigentlich die Kosten für den Stillstand?', [], {
    flags: 'question',
  }),
  said('Dass der Patch auf M70335 installiert wurde, trifft nicht zu.', ['not-done patch M70335'], { review: 'may' }),
  said(
    'Bis auf M70336, das noch auf einen Termin wartet, haben alle Geräte den Patch.',
    ['done patch', 'not-done patch M70336'],
    { review: 'may' },
  ),
  said(
    'Der Patch ist auf M70337 installiert; M70338, das Gerät der Kollegen vom Nachbarinstitut, geht uns nichts an.',
    [],
    { review: 'must' },
  ),
]

export const EIGHTH_FRENCH = [
  said(
    'Bonjour,\n\nLe correctif est en place sur M70401 depuis ce matin et le compte utilisateur a été passé en utilisateur standard.\n\nCordialement,\nÉlodie Marchand\nIngénieure biomédicale',
    ['done patch+config M70401'],
  ),
  said(
    'Allô,\n\nC’est fait pour les deux étapes sur NDX550501, en mode Dx et en mode RUO.\n\nBonne journée!\nMarie-Ève Tremblay',
    ['done patch+config both NDX550501'],
  ),
  said(
    'Nous accusons bonne réception de votre avis de sécurité et l’avons diffusé auprès de l’ensemble des techniciens.',
    [],
    { says: 'receipt informed' },
  ),
  said('Ci-joint le formulaire dûment complété.', [], { flags: 'missing-attachment' }),
  said('L’appareil M70405 a été mis au rebut en décembre dernier.', ['absent patch+config M70405']),
  said(
    'Suite à votre message, l’étape 1 a été réalisée ce jour sur M70410, M70411 et M70412 ; l’étape 2 le sera mardi prochain.',
    ['done patch M70410 M70411 M70412', 'planned config M70410 M70411 M70412'],
  ),
  said('bjr, patch ok sur m70415 et config ok aussi, merci', ['done patch+config M70415']),
  said('Information relayée à toute l’équipe du séquençage.', [], { says: 'informed' }),
  said(
    'Madame,\nSur nos deux séquenceurs (NDX550510 et NDX550511), la mise à jour a été appliquée vendredi par notre service informatique.',
    ['done patch NDX550510 NDX550511'],
  ),
  said(
    'Pour ne pas interrompre l’activité diagnostique, nous avons choisi de ne pas installer le correctif sur M70420.',
    ['declined patch M70420'],
  ),
  said('Nous n’avons plus ce séquenceur (M70425) : il a été cédé à l’Université Laval en 2022.', [
    'absent patch+config M70425',
  ]),
  said('La configuration des utilisateurs de M70430 sera modifiée le 25 avril ; le correctif y est déjà installé.', [
    'planned config M70430',
    'done patch M70430',
  ]),
  said(
    'Le nécessaire a été fait : correctif installé sur M70435.\n\nBien cordialement\nJ. Roux\n\nLe mer. 5 avr. 2023 à 10:05, Technical Support <support@maker.example> a écrit :\n> Veuillez installer le correctif sur M70435 et M70436.',
    ['done patch M70435'],
    { review: 'may' },
  ),
  said('Le correctif est installé sur M70440, enfin presque.', [], { review: 'must' }),
  said('C’est vu.', [], { review: 'must' }),
  said('M70441 est à jour, sauf erreur de ma part.', [], { review: 'must' }),
  said('Correctif installé sur M70442. Pourriez-vous me renvoyer le formulaire en anglais ?', ['done patch M70442'], {
    flags: 'question',
  }),
  said('Aucun de nos instruments n’a, à ma connaissance, reçu le correctif.', ['not-done patch'], { review: 'may' }),
  said('Hormis NDX550520, tous les séquenceurs ont le correctif.', ['done patch', 'not-done patch NDX550520'], {
    review: 'may',
  }),
  said('Pas encore fait sur M70445 mais ce sera fait demain.', ['planned patch+config M70445'], { review: 'may' }),
]
