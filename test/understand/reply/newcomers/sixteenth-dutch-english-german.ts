import { said } from '../examples.ts'

export const SIXTEENTH_DUTCH = [
  said(
    'Goedemiddag,\n\nDe patch staat op M70412 en M70433, zowel in Dx als in RUO, en de UCS-gebruiker is op beide toestellen in beide modi naar een standaardgebruiker omgezet.\n\nMet vriendelijke groet,\nAnouk Terpstra',
    ['done patch+config both M70412 M70433'],
  ),
  said('De gebruikersconfiguratie van de M70412 is op 16 mei aangepast.', ['done config M70412']),
  said('Beste,\n\nM70433 hebben wij in 2021 verkocht. Op M70412 is de softwarepatch geïnstalleerd.\n\nGroeten, Wim', [
    'absent patch+config M70433',
    'done patch M70412',
  ]),
  said('Wij hebben FSN2023-1338 ontvangen en gelezen en alle gebruikers zijn op de hoogte gebracht.', [], {
    says: 'receipt informed',
  }),
  said('Wij installeren de patch op M70412 en M70433 op woensdag 31 mei.', ['planned patch M70412 M70433']),
  said(
    'Dag mevrouw Kuiper,\n\nExcuses voor de late reactie, door de verhuizing van het lab is uw brief even blijven liggen. Vanochtend hebben we allebei de stappen uitgevoerd op de M70412 en de M70433. Mocht u nog iets nodig hebben, dan ben ik bereikbaar op toestel 4417.\n\nHartelijke groet,\nSanne de Wolf\nkwaliteitsfunctionaris',
    ['done patch+config M70412 M70433'],
  ),
  said(
    'Hallo,\n\nDank voor de duidelijke uitleg! We hebben al sinds 2020 geen MiSeqDx meer in huis; allebei de apparaten (M70412 en M70433) zijn destijds als schroot afgevoerd.\n\nFijne dag nog,\nRoel',
    ['absent patch+config miseqdx'],
    { says: 'miseqdx', review: 'may' },
  ),
  said(
    'Stap 1 (patch):\n- M70412: gedaan in Dx en RUO\n- M70433: gedaan in Dx en RUO\nStap 2 (gebruikersconfiguratie):\n- M70412: gedaan in Dx en RUO\n- M70433: nog niet gedaan, staat gepland voor 30 mei',
    ['done patch+config both M70412', 'done patch both M70433', 'planned config M70433'],
  ),
  said(
    'De patch is op de M70412 al in beide modi geïnstalleerd. Op de M70433 is hij alleen in Dx geïnstalleerd; RUO volgt donderdag 25 mei.',
    ['done patch both M70412', 'done patch dx M70433', 'planned patch ruo M70433'],
    { review: 'may' },
  ),
  said(
    'Op geen van beide toestellen (M70412, M70433) is de patch al geïnstalleerd, omdat onze ICT-afdeling daar nog geen tijd voor had.',
    ['not-done patch M70412 M70433'],
  ),
]

export const SIXTEENTH_ENGLISH = [
  said(
    'Hi,\n\nWe have installed the patch and changed the UCS user on M70412 and M70433, in both Dx and RUO mode.\n\nThanks,\nPriya',
    ['done patch+config both M70412 M70433'],
  ),
  said('The user configuration on M70412 was changed on 18 May 2023.', ['done config M70412']),
  said('M70433 was scrapped in 2019. Both steps are complete on M70412.', [
    'absent patch+config M70433',
    'done patch+config M70412',
  ]),
  said(
    'Dear Sirs,\n\nI confirm that we received and understood the field safety notice and have informed all users in the department.\n\nKind regards\nDr Marcus Eddowes',
    [],
    { says: 'receipt informed' },
  ),
  said(
    'We no longer have any MiSeqDx instruments. M70412 and M70433 were both traded in two years ago.',
    ['absent patch+config M70412 M70433'],
    { says: 'miseqdx' },
  ),
  said(
    "Hello Tom,\n\nSorry it has taken us so long to get back to you, we've been short-staffed since Easter. I'm pleased to say that the patch has now been installed on both of our MiSeqDx, M70412 and M70433. Give me a ring if you need anything else.\n\nBest wishes,\nHannah Loxley\nLab Manager",
    ['done patch M70412 M70433'],
    { says: 'miseqdx' },
  ),
  said(
    'Good morning,\n\nMany thanks for the reminder. Our IT team will be installing the patch on M70412 and M70433 on Tuesday 6 June, when neither is in use. I hope that is all right with you.\n\nBest,\nGareth Pugh',
    ['planned patch M70412 M70433'],
    { review: 'may' },
  ),
  said(
    'M70412 - patch installed in Dx and RUO, UCS user changed in Dx and RUO.\nM70433 - patch installed in Dx and RUO, UCS user not changed yet.',
    ['done patch+config both M70412', 'done patch both M70433', 'not-done config M70433'],
  ),
  said(
    'Step 1 was carried out on M70412 and M70433 on 15 May. Step 2 has been done on M70412 only and is booked for 26 May on M70433.',
    ['done patch+config M70412', 'done patch M70433', 'planned config M70433'],
  ),
  said(
    'The patch has not been installed on M70412 or M70433 because we do not want to interrupt our diagnostic service.',
    ['declined patch M70412 M70433'],
  ),
]

export const SIXTEENTH_GERMAN = [
  said(
    'Sehr geehrte Damen und Herren,\n\nauf den Geräten M70412 und M70433 wurden der Software-Patch installiert und die UCS-Benutzerkonfiguration geändert, jeweils im Dx- und im RUO-Modus.\n\nMit freundlichen Grüßen\nAnnegret Lührs',
    ['done patch+config both M70412 M70433'],
  ),
  said('Am 17.05.2023 haben wir an M70412 die Benutzerkonfiguration umgestellt.', ['done config M70412']),
  said('Hallo,\n\ndas Gerät M70433 wurde 2020 verschrottet. M70412 ist gepatcht.\n\nVG Tobias', [
    'absent patch+config M70433',
    'done patch M70412',
  ]),
  said(
    'Hiermit bestätigen wir den Erhalt der Sicherheitsmitteilung FSN2023-1338. Alle Anwender wurden informiert.',
    [],
    { says: 'receipt informed' },
  ),
  said('Wir werden den Patch auf M70412 und M70433 am 1. Juni installieren.', ['planned patch M70412 M70433']),
  said(
    'Liebe Frau Hinrichsen,\n\nvielen Dank für Ihre Geduld, ich war bis gestern im Urlaub. Meine Kollegin hat in der Zwischenzeit beide Schritte an M70412 und M70433 durchgeführt. Bei Rückfragen erreichen Sie mich unter der Durchwahl -236.\n\nHerzliche Grüße aus Oldenburg\nSilke Menken\nMTLA',
    ['done patch+config M70412 M70433'],
  ),
  said(
    'Guten Tag,\n\ndanke für das Schreiben. Einen MiSeqDx gibt es bei uns nicht mehr: Beide Geräte (M70412 und M70433) haben wir vor drei Jahren verkauft.\n\nSchöne Woche!\nR. Pohl',
    ['absent patch+config M70412 M70433'],
    { says: 'miseqdx' },
  ),
  said(
    'M70412: Schritt 1 erledigt (Dx und RUO), Schritt 2 erledigt (Dx und RUO)\nM70433: Schritt 1 erledigt (Dx und RUO), Schritt 2 noch offen',
    ['done patch+config both M70412', 'done patch both M70433', 'not-done config M70433'],
  ),
  said(
    'Der Patch ist auf beiden Geräten, M70412 und M70433, im Dx-Modus installiert. Im RUO-Modus installieren wir ihn am Freitag, dem 26. Mai.',
    ['done patch dx M70412 M70433', 'planned patch ruo'],
    { review: 'may' },
  ),
  said(
    'Auf M70412 und M70433 konnte der Patch bisher nicht installiert werden, weil uns das Administratorkennwort fehlt.',
    ['not-done patch M70412 M70433'],
  ),
]
