import { said } from '../examples.ts'

export const FOURTEENTH_DUTCH = [
  said(
    'Beste,\n\nOp M70412 is de patch vorige week woensdag geïnstalleerd; op M70433 volgt die volgende week dinsdag.\n\nMvg,\nGriet Vandeputte',
    ['done patch M70412', 'planned patch M70433'],
  ),
  said('M70412 ok (patch + UCS-gebruiker, Dx en RUO), M70433 volgt op 6 juni.', [
    'done patch+config both M70412',
    'planned patch+config both M70433',
  ]),
  said(
    'Dag Technical Support,\n\nM70433 hebben wij niet meer, die is in 2021 verschroot. M70412 draait nog en daar zijn beide stappen uitgevoerd, in beide modi.\n\nVriendelijke groeten\nLies Demuynck, hoofdlaborante',
    ['absent patch+config M70433', 'done patch+config both M70412'],
  ),
  said(
    "Excuses voor het late antwoord, ik was met verlof. Stap 1 en stap 2 zijn door onze ICT'er Wouter Claes op 16 mei op zowel M70412 als M70433 doorgevoerd, telkens in de Dx- én in de RUO-modus.",
    ['done patch+config both M70412 M70433'],
  ),
  said(
    'Goedemiddag,\nde patch hebben we noch op M70412 noch op M70433 al kunnen installeren, omdat IT ons nog geen beheerdersrechten heeft gegeven.\nGroet, Henk',
    ['not-done patch M70412 M70433'],
    { review: 'may' },
  ),
  said(
    'Stand van zaken bij ons:\n1. M70412: patch geplaatst op 11 mei, UCS-gebruiker aangepast op 12 mei\n2. M70433: patch geplaatst op 11 mei, UCS-gebruiker nog niet aangepast\n3. M70450: in 2020 verkocht\n\nMet vriendelijke groeten,\nIlse Bogaerts\nkwaliteitscoördinator',
    ['done patch+config M70412', 'done patch M70433', 'not-done config M70433', 'absent patch+config M70450'],
  ),
  said(
    'De kennisgeving hebben we goed ontvangen en gelezen, en op het werkoverleg van maandag is ze aan alle analisten doorgegeven. Bedankt voor de duidelijke uitleg!',
    [],
    { says: 'receipt informed' },
  ),
  said(
    'Het toestel M70412, dat bij ons in de kelder staat, is gisteren door de technieker gepatcht; de gebruikersconfiguratie ervan wordt op 31 mei gewijzigd.',
    ['done patch M70412', 'planned config M70412'],
  ),
  said(
    'Hoi,\n\nM70433: beide stappen gedaan, Dx en RUO.\nM70412: beide stappen gedaan, Dx en RUO.\n\nGroetjes,\nSanne',
    ['done patch+config both M70433 M70412'],
  ),
  said(
    'Geachte heer, mevrouw,\n\nNamens het hoofd van het laboratorium kan ik u melden dat de UCS-gebruiker op M70412 en M70433 op 22 mei naar een standaardgebruiker is omgezet, nadat de patch daar op 4 mei al was geïnstalleerd.\n\nHoogachtend,\nmevr. A. Terpstra, secretariaat',
    ['done patch+config M70412 M70433'],
    { review: 'may' },
  ),
  said(
    'Wij willen M70412 en M70433 nu niet stilleggen om de patch te instaleren, de routine gaat voor.\nDr. P. Hoekstra',
    ['declined patch M70412 M70433'],
    { review: 'may' },
  ),
  said(
    'Patch staat op allebei (M70412, M70433), in Dx en in RUO. Stap 2 is op M70412 ook al gebeurd, in beide modi; op M70433 doen we die op 1 juni. U kan mij altijd bellen op toestel 4127.',
    ['done patch+config both M70412', 'done patch both M70433', 'planned config both M70433'],
    { review: 'may' },
  ),
]

export const FOURTEENTH_ENGLISH = [
  said(
    "Hi there,\n\nSorry for the slow reply, I've been on annual leave. Our biomed engineer Tom patched M70412 on 15 May and M70433 the day after, and he switched the UCS account to a standard user on both while he was at it.\n\nCheers,\nPriya",
    ['done patch+config M70412 M70433'],
    { review: 'may' },
  ),
  said(
    'M70412 - patch yes, config yes, Dx and RUO.\nM70433 - patch yes, Dx and RUO. Config going in on 5 June.',
    ['done patch+config both M70412', 'done patch both M70433', 'planned config M70433'],
    { review: 'may' },
  ),
  said(
    'Neither M70412 nor M70433 has been patched yet. Our network team is replacing the switches and has frozen all changes.\n\nRegards, Colin Baird, Senior BMS',
    ['not-done patch M70412 M70433'],
    { review: 'may' },
  ),
  said(
    'We no longer have M70433; it was scrapped in 2019 when the lab moved. The software patch was installed on M70412 last Wednesday.',
    ['absent patch+config M70433', 'done patch M70412'],
  ),
  said(
    'Good morning,\n\nI confirm that we have received and read FSN2023-1338, and that all users in Molecular Pathology have been informed.\n\nKind regards\nDr Eleanor Finch\nQuality Lead',
    [],
    { says: 'receipt informed' },
  ),
  said('On 18 May both steps were carried out, in Dx mode as well as in RUO mode, on M70412, M70433 and M70450.', [
    'done patch+config both M70412 M70433 M70450',
  ]),
  said(
    'The instrument that sits in our research wing, M70450, was sold in January 2022. The other two, M70412 and M70433, will be patched on June 8 by the hospital IT group.\n\nThanks,\nBrad',
    ['absent patch+config M70450', 'planned patch M70412 M70433'],
    { review: 'may' },
  ),
  said(
    'Status as of today\n- M70412: Step 1 complete, Step 2 complete\n- M70433: Step 1 complete, Step 2 not done\n\nMaria Delgado, MLS(ASCP)',
    ['done patch+config M70412', 'done patch M70433', 'not-done config M70433'],
    { review: 'may' },
  ),
  said(
    'We do not wish to interrupt operations on M70412 to install the patch. M70433 has been patched in both modes.',
    ['declined patch M70412', 'done patch both M70433'],
  ),
  said(
    'Hello, M70412 is patched in Dx; the RUO side of it will be patched on 30 May. M70433 is patched in Dx and RUO. Give me a shout on ext 2210 if you need me.\nJo (lab IT)',
    ['done patch dx M70412', 'planned patch ruo M70412', 'done patch both M70433'],
  ),
  said(
    'Having installed the patch on M70433 yesterday, we changed its user configuration this morning. M70412 is booked for Friday for both steps.',
    ['done patch+config M70433', 'planned patch+config M70412'],
  ),
  said(
    "Patched, both of them: M70412 and M70433. The UCS users haven't been changed on either so far.\nTa, Gareth",
    ['done patch M70412 M70433', 'not-done config M70412 M70433'],
    { review: 'may' },
  ),
]

export const FOURTEENTH_GERMAN = [
  said(
    'Sehr geehrte Damen und Herren,\n\nam 17.05.2023 wurde auf den Geräten M70412 und M70433 sowohl der Patch eingespielt als auch die UCS-Benutzerkonfiguration geändert, und zwar jeweils im Dx- und im RUO-Modus.\n\nMit freundlichen Grüßen\ni. A. Sabine Kröger',
    ['done patch+config both M70412 M70433'],
    { review: 'may' },
  ),
  said(
    'Grüß Gott,\n\nM70412 erledigt (Patch und Benutzerkonfiguration), M70433 kommt nächste Woche Mittwoch dran.\n\nLG aus Graz\nHannes Pichler, EDV',
    ['done patch+config M70412', 'planned patch+config M70433'],
  ),
  said(
    'Den Patch haben wir am 9. Mai auf M70433 installiert, auf M70412 dagegen noch nicht, weil uns für dieses Gerät das Administratorpasswort noch fehlt.\nFreundliche Grüsse\nUrs Ammann, Labor Seeblick',
    ['done patch M70433', 'not-done patch M70412'],
    { review: 'may' },
  ),
  said(
    'Das Gerät M70412 haben wir bereits im Herbst 2020 verkauft, M70433 wurde letztes Jahr verschrottet. Wir haben also kein betroffenes Gerät mehr im Haus.',
    ['absent patch+config M70412 M70433'],
    { review: 'may' },
  ),
  said(
    'Die Sicherheitsmitteilung FSN2023-1338 haben wir erhalten und gelesen. Sämtliche Anwender wurden in der Teambesprechung am 15. Mai informiert.\n\nDr. rer. nat. Birgit Lohmann\nQMB',
    [],
    { says: 'receipt informed' },
  ),
  said(
    'Hallo zusammen,\nhier unser Stand:\n\nSchritt 1 (Patch): M70412, M70433, M70450 erledigt\nSchritt 2 (UCS-Benutzer): M70412 und M70450 erledigt, M70433 geplant für den 2. Juni\n\nViele Grüße, Jens',
    ['done patch+config M70412 M70450', 'done patch M70433', 'planned config M70433'],
  ),
  said(
    'Entschuldigen Sie die späte Antwort, ich war auf Kur. Unser Medizintechniker, Herr Özdemir, hat gestern auf M70412 den Patch installiert und wird am Donnerstag auch M70433 patchen.',
    ['done patch M70412', 'planned patch M70433'],
  ),
  said(
    'Auf M70433, das in der Virologie steht, ist der Patch in beiden Modi installiert; die Benutzerkonfiguration ist dort bisher nur im Dx-Modus umgestellt, im RUO-Modus noch nicht.',
    ['done patch both M70433', 'done config dx M70433', 'not-done config ruo M70433'],
  ),
  said(
    'Wir möchten den Betrieb von M70412 nicht unterbrechen und installieren den Patch dort daher nicht. M70433 ist gepatcht.',
    ['declined patch M70412', 'done patch M70433'],
    { review: 'may' },
  ),
  said(
    'Weder auf M70412 noch auf M70433 wurde bislang etwas gemacht, weder Schritt 1 noch Schritt 2. Uns fehlt im Moment schlicht das Personal.',
    ['not-done patch+config M70412 M70433'],
    { review: 'may' },
  ),
  said(
    'Guten Tag,\n\nnachdem der Patch am 11. Mai auf beiden Geräten, M70412 und M70433, installiert worden war, haben wir am 12. Mai dort auch die Benutzer auf Standardbenutzer umgestellt.\n\nfür Rückfragen: Tel. -4480\nA. Wendt',
    ['done patch+config M70412 M70433'],
    { review: 'may' },
  ),
  said(
    'M70412: Patch drauf, UCS-User geändert, Dx + RUO.\nM70433: verkauft 2021.\nM70450: Patch drauf, UCS-User folgt am 7. Juni.',
    ['done patch+config both M70412', 'absent patch+config M70433', 'done patch M70450', 'planned config M70450'],
    { review: 'may' },
  ),
]
