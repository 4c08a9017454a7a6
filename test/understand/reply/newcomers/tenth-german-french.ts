import { said } from '../examples.ts'

export const TENTH_GERMAN = [
  said(
    'Hi there,\n\nauf unserem M70850 ist der Patch drauf, die Benutzerkonfiguration hab ich auch gleich umgestellt.\n\nBest regards\nSvenja',
    ['done patch+config M70850'],
  ),
  said(
    'Sehr geehrte Frau Lohse,\n\nvielen Dank für Ihre Nachricht. Gerne bestätigen wir Ihnen, dass der Patch auf sämtlichen drei Geräten (M70851, M70852, M70853) aufgespielt worden ist.\n\nMit freundlichem Gruß\nDr. rer. nat. Uwe Sander\nLeiter Molekularpathologie\nTel.: 0351 / 458-70853 · Auftrag 90012345',
    ['done patch M70851 M70852 M70853'],
  ),
  said(
    'Gerät;Patch;Konfiguration\nNDX550854;erledigt;erledigt\nNDX550855;erledigt;offen\n\nFreundliche Grüsse\nUrs Ammann',
    ['done patch NDX550854 NDX550855', 'done config NDX550854', 'not-done config NDX550855'],
  ),
  said('beide schritte erledigt, formular im anhang', ['done patch+config'], { flags: 'missing-attachment' }),
  said('Der Sequenzer M70856 wurde im Herbst ausgemustert und entsorgt.', ['absent patch+config M70856']),
  said('Wir haben Ihr Schreiben zur Kenntnis genommen und intern an die Anwender weitergegeben.', [], {
    says: 'receipt informed',
  }),
  said('Der Patch kommt auf M70857 am Donnerstag, dem 20. April, drauf.', ['planned patch M70857'], { review: 'may' }),
  said(
    'Name des Unternehmens: Klinikum Süd\nName: B. Ahrens\nPosition: QMB\nDatum (TT-MMM-JJJJ): 11-APR-2023\nProdukt-/Gerätename: NextSeq 550Dx\nIch bestätige den Erhalt von FSN2023-1338 sowie, dass ich den Inhalt gelesen und verstanden habe. Ja\nDie Informationen wurden an alle betroffenen Benutzer weitergegeben. Ja\nPatch installiert: Ja\nSeriennummer(n) angeben: NDX550858\nBenutzerkonfiguration geändert: Ja\nSeriennummer(n) angeben: NDX550858',
    ['done patch+config NDX550858'],
    { says: 'receipt informed nextseq-550dx', review: 'may' },
  ),
  said(
    'AUF M70859 UND M70860 SIND PATCH UND BENUTZERKONFIGURATION ERLEDIGT (DX UND RUO).\nMFG\nBERND KOLB\n\nVon: Technical Support <support@maker.example>\nGesendet: Mittwoch, 5. April 2023 10:02\nAn: Kolb, Bernd\nBetreff: FSN2023-1338\n\nBitte installieren Sie den Patch.',
    ['done patch+config both M70859 M70860'],
  ),
  said('Im Dx-Modus laeuft M70861 schon mit dem Patch, im RUO-Modus spielen wir ihn naechste Woche ein.', [
    'done patch dx M70861',
    'planned patch ruo M70861',
  ]),
  said('M70862 haben wir schon vor langem verkauft. Der Patch ist auf M70862 seit gestern drauf.', [], {
    review: 'must',
  }),
  said('Da müsste eigentlich schon alles gemacht sein, genau weiss ich es aber nicht.', [], { review: 'must' }),
  said(
    'Auf M70863 ist der Patch installiert. An wen wende ich mich, wenn wir danach Hilfe brauchen?',
    ['done patch M70863'],
    { flags: 'question' },
  ),
  said(
    'Wir haben den Patch auf den Geräten M70864 und M70865 trotz mehrfacher Aufforderung durch unsere IT noch immer nicht eingespielt.',
    ['not-done patch M70864 M70865'],
    { review: 'may' },
  ),
  said('Noch nicht gepatcht ist nur M70866, morgen ist es dann aber so weit.', ['planned patch M70866'], {
    review: 'may',
  }),
  said('Kein Gerät ist ohne Patch, weder M70867 noch M70868.', ['done patch M70867 M70868'], { review: 'may' }),
]

export const TENTH_FRENCH = [
  said('Hi,\n\nle patch est fait sur la M70870, user config changee aussi. Thanks!\n\nMaxime', [
    'done patch+config M70870',
  ]),
  said(
    "Madame, Monsieur,\n\nSuite à votre avis du 5 avril dernier, nous vous informons que la mise à jour logicielle a été effectuée sur nos trois appareils : M70871, M70872 et M70873.\n\nVeuillez agréer, Madame, Monsieur, l'expression de nos salutations distinguées.\n\nPr Anne-Laure Besson\nCheffe de service\nTél. : 03 83 15 70 87 - Bon de commande 2023-00871",
    ['done patch M70871 M70872 M70873'],
  ),
  said(
    'M70874 : étapes 1 et 2 faites\nM70875 : étape 1 faite, étape 2 prévue le 18 avril\nM70876 : appareil mis au rebut',
    ['done patch+config M70874', 'done patch M70875', 'planned config M70875', 'absent patch+config M70876'],
  ),
  said(
    "C'est fait dans les deux modes pour NDX550877 (patch et configuration). Formulaire ci-joint.",
    ['done patch+config both NDX550877'],
    { flags: 'missing-attachment' },
  ),
  said(
    "Bonjour,\n\nLe séquenceur M70878 n'est plus chez nous, on l'a vendu au CHU Sainte-Marie l'automne passé.\n\nBonne fin de journée,\nGuylaine Tremblay\n418 555-0878 poste 12",
    ['absent patch+config M70878'],
  ),
  said("Avis bien reçu et lu. L'ensemble du personnel concerné a été prévenu.", [], { says: 'receipt informed' }),
  said("L'installation du correctif sur M70879 est programmée pour le lundi 24 avril.", ['planned patch M70879']),
  said(
    "Nom de l'entreprise : Laboratoire Bréval\nNom : S. Kessler\nFonction : biologiste\nJe confirme avoir reçu l'avis FSN2023-1338 et en avoir lu et compris le contenu.\n-> Oui\nLes informations ont été transmises à tous les utilisateurs concernés.\n-> Oui\nCorrectif installé :\n-> Oui\nIndiquer le ou les numéros de série :\n-> M70880\nConfiguration utilisateur modifiée :\n-> Oui\nIndiquer le ou les numéros de série :\n-> M70880",
    ['done patch+config M70880'],
    { says: 'receipt informed', review: 'may' },
  ),
  said(
    'Bonjour,\nLe patch tourne désormais sur les M70881 et M70882.\nCordialement\nYann\n\nLe mer. 5 avr. 2023 à 10:12, Technical Support <support@maker.example> a écrit :\n> Avez-vous installé le correctif ?',
    ['done patch M70881 M70882'],
  ),
  said('Sur NDX550883 le correctif est en place côté Dx mais pas encore côté RUO.', [
    'done patch dx NDX550883',
    'not-done patch ruo NDX550883',
  ]),
  said("Normalement c'est bon pour nous, à confirmer par l'informatique.", [], { review: 'must' }),
  said('La M70884 a été vendue et le correctif y a été installé hier.', [], { review: 'must' }),
  said('Le correctif est en place sur M70885. Notre iSeq est-il concerné ?', ['done patch M70885'], {
    flags: 'question',
  }),
  said(
    'Aucune de nos machines, ni M70886 ni M70887, ne dispose à ce jour du correctif.',
    ['not-done patch M70886 M70887'],
    { review: 'may' },
  ),
  said('Nos appareils ont tous le correctif sauf M70888.', ['done patch', 'not-done patch M70888'], { review: 'may' }),
  said(
    'Pour info.\n\n---------- Message transféré ----------\nDe : Marc Gillet <m.gillet@lab.example>\nDate : lun. 10 avr. 2023 à 09:00\nObjet : patch\nÀ : Claire Dubois <c.dubois@lab.example>\n\nLe patch est installé sur M70889 depuis hier.',
    ['done patch M70889'],
    { review: 'must' },
  ),
]
