import { said } from '../examples.ts'

export const THIRTEENTH_DUTCH = [
  said(
    'Beste,\n\nBeide stappen zijn op 12 mei uitgevoerd op M70412 en M70433, telkens in Dx- én in RUO-modus. Met dank voor de duidelijke handleiding.\n\nMvg,\nGriet Verstraete\nLabo Moleculaire Biologie',
    ['done patch+config both M70412 M70433'],
  ),
  said(
    'Dag Sofie,\nsorry voor de late reactie, ik was met verlof tot vorige week. De patch staat sinds 3 mei op de M70412, op de M70433 zetten we hem op 30 mei.',
    ['done patch M70412', 'planned patch M70433'],
  ),
  said(
    'Geachte,\n\nWij hebben de brief goed ontvangen, gelezen en begrepen. Alle analisten zijn op het werkoverleg van 17 mei geïnformeerd.\n\nHoogachtend,\ndrs. P. Hoekstra, kwaliteitsfunctionaris',
    [],
    { says: 'receipt informed' },
  ),
  said(
    'M70433 is in 2021 verkocht aan een onderzoeksgroep in Gent. M70412 staat hier nog wel, en daar is de patch op 9 mei op geïnstalleerd door onze IT.',
    ['absent patch+config M70433', 'done patch M70412'],
    { review: 'may' },
  ),
  said(
    'Wij werken al twee jaar niet meer met deze toestellen; M70412 en M70433 zijn bij de verhuizing naar de nieuwbouw allebei afgevoerd en vernietigd.',
    ['absent patch+config M70412 M70433'],
    { review: 'may' },
  ),
  said(
    'Patch: OK op M70412 en M70433.\nGebruikersconfiguratie: nog te doen op M70412 en M70433, ingepland op 8 juni.',
    ['done patch M70412 M70433', 'planned config M70412 M70433'],
  ),
  said('M70412 en M70433: stap 1 en stap 2 gedaan.', ['done patch+config M70412 M70433']),
  said(
    'Goedemiddag,\n\nVandaag is de UCS-gebruiker op M70412 omgezet naar een standaardgebruiker, de patch stond er al sinds april op. Op M70433 is nog geen van beide stappen uitgevoerd; het toestel staat uit tijdens de verbouwing.',
    ['done patch+config M70412', 'not-done patch+config M70433'],
    { review: 'may' },
  ),
  said(
    'Wij willen de M70433 voorlopig niet stilleggen, niet voor stap 1 en niet voor stap 2. De diagnostiek gaat voor.',
    ['declined patch+config M70433'],
    { review: 'may' },
  ),
  said(
    'Beste,\n\nAls verdeler voor Luxemburg hebben wij de betrokken klanten in kaart gebracht en hen op 21 april 2023 allemaal schriftelijk verwittigd.\n\nAnn-Sofie Claes\nRegulatory, Medilux',
    [],
    { review: 'may' },
  ),
  said('Bedankt voor de informatie en nog een fijne dag!'),
  said(
    'Ter info: ik heb jullie veiligheidsmelding doorgegeven aan iedereen die met de sequencers werkt, ook aan de nachtploeg.\nGroeten, Ilse',
    [],
    { says: 'informed' },
  ),
  said(
    'Hierbij bevestig ik namens de dienst Genetica dat de softwarepatch op toestel M70412 werd geïnstalleerd op 25/04. De wijziging van de gebruikersconfiguratie op M70412 gebeurde dezelfde dag.',
    ['done patch+config M70412'],
  ),
  said('De patch is nog niet geïnstalleerd op M70412 want wij wachten op toestemming van onze afdeling ICT.', [
    'not-done patch M70412',
  ]),
  said('hoi, patch op M70412 is gelukt, in beide modi. groetjes Daan', ['done patch both M70412']),
  said(
    'Alles is intussen in orde gebracht hoor: stap 1 en stap 2 op M70412 (vrijdag 5 mei) en ook op M70433 (maandag 8 mei). Ongewenste voorvallen hebben we niet gezien.',
    ['done patch+config M70412 M70433'],
  ),
  said(
    'Mijn collega Joris Peeters heeft maandag 15 mei beide stappen doorlopen op M70412. Dinsdag heeft hij ze ook op M70433 uitgevoerd.',
    ['done patch+config M70412 M70433'],
  ),
  said('Op de twee MiSeqDx-toestellen van ons labo is de patch geplaatst.', ['done patch miseqdx'], {
    says: 'miseqdx',
  }),
  said(
    'Mevrouw, mijnheer\n\nIn navolging van uw schrijven van 5 april deel ik u mee dat het toestel met serienummer M70412 in maart 2022 werd ontmanteld en afgevoerd.\n\nMet de meeste hoogachting\nDhr. K. Vandenbussche',
    ['absent patch+config M70412'],
  ),
  said('De technieker komt op 14 juni langs om de patch op M70412 en M70433 te zetten.', [
    'planned patch M70412 M70433',
  ]),
  said('Even een update van onze kant: de RUO-modus van M70412 is gepatcht, de Dx-modus volgt op 1 juni.', [
    'done patch ruo M70412',
    'planned patch dx M70412',
  ]),
  said('Veiligheidsbericht ontvangen en gelezen. Het formulier bezorgen we u later deze week.', [], {
    says: 'receipt',
  }),
  said(
    'Helaas: noch de patch, noch de gebruikersconfiguratie is al aangepakt op M70412 en M70433. Door ziekte zijn we zwaar onderbezet.',
    ['not-done patch+config M70412 M70433'],
    { review: 'may' },
  ),
  said(
    'Stap 2 is nu ook klaar op M70433. (Bij vragen ben ik bereikbaar op toestel 4417, vraag naar Lies.)',
    ['done config M70433'],
    { review: 'may' },
  ),
  said(
    'Goeiemorgen,\nM70433 hebben we in november 2020 ingeruild bij de aankoop van een andere sequencer. De factuur kan ik bezorgen indien gewenst.\nVriendelijke groeten\nKristof, aankoopdienst',
    ['absent patch+config M70433'],
  ),
]

export const THIRTEENTH_ENGLISH = [
  said(
    'Hi there,\n\nBoth sequencers (M70412 & M70433) had the patch and the user config change done on 9 May, in Dx mode and RUO mode alike.\n\nCheers,\nFiona',
    ['done patch+config both M70412 M70433'],
  ),
  said('Step 1 complete on M70412. Step 1 complete on M70433. Step 2 to follow on both on 7 June.', [
    'done patch M70412 M70433',
    'planned config M70412 M70433',
  ]),
  said(
    'Apologies for the delay, I was on annual leave. We have received and read the notice, and everybody in the sequencing group has been informed about it.\n\nDr Helen Marsh',
    [],
    { says: 'receipt informed' },
  ),
  said(
    'M70433 was sold to a university in Leeds back in 2020. The other one, M70412, is still with us and was patched last Thursday.',
    ['absent patch+config M70433', 'done patch M70412'],
    { review: 'may' },
  ),
  said('We no longer have any MiSeqDx on site, the last one was scrapped in 2021.', ['absent patch+config miseqdx'], {
    review: 'may',
  }),
  said('Done and done: patch and user configuration on M70412, Tuesday 16 May, by our senior BMS Tom Akande.', [
    'done patch+config M70412',
  ]),
  said(
    'M70412 patched. M70433 not patched yet - the room is being refurbished until July.',
    ['done patch M70412', 'not-done patch M70433'],
    { review: 'may' },
  ),
  said(
    'Dear Sir/Madam,\n\nPlease be advised that our service engineer Mr. R. Venkatesan has installed the software patch on instrument M70433 on 26-Apr-2023. The user configuration of M70433 was also changed by him on the same day.\n\nThanking you,\nQuality Assurance Dept.',
    ['done patch+config M70433'],
  ),
  said(
    "At the moment we do not wish to interrupt operations on M70412 for either step, our oncology turnaround simply doesn't allow it.",
    ['declined patch+config M70412'],
    { review: 'may' },
  ),
  said(
    'As the distributor for New Zealand we have identified the three customers who were shipped the product, and we notified all of them on 19 April 2023.',
    [],
    { review: 'may' },
  ),
  said('Thanks for letting us know. Have a good weekend!'),
  said("I've passed the notice on to all MiSeqDx users in the department.\n\nNgaire", [], { says: 'informed' }),
  said(
    'Just to close the loop: the change to a standard user went in on M70433 yesterday. The patch was already on there, and M70412 had both steps in April.',
    ['done patch+config M70412 M70433'],
    { review: 'may' },
  ),
  said(
    "It's in the diary. M70412 and M70433 will get the patch on Wednesday 14 June.",
    ['planned patch M70412 M70433'],
    { review: 'may' },
  ),
  said("Neither step has been carried out on M70433 as hospital IT hasn't approved the download.", [
    'not-done patch+config M70433',
  ]),
  said(
    'FYI patch instaled on M70412 + M70433 this morning, no problems and no incidents to report. rgds, Priya (night lab)',
    ['done patch M70412 M70433'],
    { review: 'may' },
  ),
  said(
    "M70412: Dx mode patched 2 May, RUO mode patched 3 May. The user configuration of M70412 hasn't been changed yet.",
    ['done patch both M70412', 'not-done config M70412'],
  ),
  said('All our instruments are patched.', ['done patch']),
  said(
    "G'day,\n\nthe unit with S/N M70412 was decommissioned and destroyed when we closed the Fremantle lab in 2019. Certificate available on request.\n\nBruce Tilley\nBiomed Engineering",
    ['absent patch+config M70412'],
    { review: 'may' },
  ),
  said('Field safety notice read and understood. No further comments from Pathology Quality.', [], { says: 'receipt' }),
  said(
    'We traded in M70433 two years ago. On M70412 the patch was installed and the user configuration changed, both on 11 May.',
    ['absent patch+config M70433', 'done patch+config M70412'],
    { review: 'may' },
  ),
  said(
    'Following your reminder our IT colleague Nuala changed the UCS user to a standard user on M70412 and M70433. The patch had already been installed on both instruments in April.',
    ['done patch+config M70412 M70433'],
  ),
  said(
    "Hello Marcus, nice talking to you on the phone. As promised in writing: step 1 is done on M70433, step 2 isn't. M70412 has had both steps.",
    ['done patch M70433', 'not-done config M70433', 'done patch+config M70412'],
  ),
  said('M70412 and M70433 both steps done 👍\n\nSent from my iPhone', ['done patch+config M70412 M70433']),
  said(
    "Hi, we haven't had a chance to install the patch on M70412 yet. We're short-staffed with two people on maternity leave.",
    ['not-done patch M70412'],
    { review: 'may' },
  ),
]

export const THIRTEENTH_GERMAN = [
  said(
    'Sehr geehrte Damen und Herren,\n\nhiermit teilen wir Ihnen mit, dass auf den Geräten M70412 und M70433 am 24.04.2023 sowohl der Patch installiert als auch die Benutzerkonfiguration geändert wurde.\n\nMit freundlichen Grüßen\ni. A. Dr. Annegret Lohse\nInstitut für Humangenetik',
    ['done patch+config M70412 M70433'],
  ),
  said(
    'Grüezi mitenand\n\nSchritt 1 und Schritt 2 sind bei M70412 erledigt. Bei M70433 machen wir beide Schritte in der KW 24.\n\nFreundliche Grüsse\nU. Aeschbacher, Zentrum für Labormedizin',
    ['done patch+config M70412', 'planned patch+config M70433'],
  ),
  said(
    'Bitte entschuldigen Sie die späte Rückmeldung, ich war drei Wochen krank. Die Sicherheitsmitteilung haben wir erhalten und gelesen, sämtliche Anwender sind informiert.',
    [],
    { says: 'receipt informed' },
  ),
  said('Patch drauf auf M70412 und M70433. Standardbenutzer folgt am 6. Juni auf M70412 und M70433.\nLG Steffi', [
    'done patch M70412 M70433',
    'planned config M70412 M70433',
  ]),
  said(
    'Das Gerät mit der Seriennummer M70433 wurde im Jahr 2020 an die Firma Genlabor verkauft und befindet sich nicht mehr in unserem Haus.',
    ['absent patch+config M70433'],
  ),
  said(
    'Servus Herr Kollege, bei uns ist alles erledigt: am M70412 wurden heuer im April beide Schritte gemacht, am M70433 vorige Woche, ebenfalls beide. Schöne Grüße aus Graz',
    ['done patch+config M70412 M70433'],
  ),
  said('Auf M70412 wurde der Patch noch nicht eingespielt, da uns die Freigabe der Krankenhaus-IT fehlt.', [
    'not-done patch M70412',
  ]),
  said(
    'Wir möchten den laufenden Betrieb an M70433 derzeit nicht unterbrechen, weder für Schritt 1 noch für Schritt 2.',
    ['declined patch+config M70433'],
  ),
  said(
    'Schritt 2 fehlte noch, das ist jetzt nachgeholt: Die Benutzerkonfiguration auf M70412 ist auf Standardbenutzer umgestellt.',
    ['not-done config', 'done config M70412'],
  ),
  said(
    'Als Vertriebspartner für Österreich haben wir alle betroffenen Kunden ermittelt und am 18. April 2023 von dem Rückruf in Kenntnis gesetzt.\n\nMag. Werner Hofstätter\nQualitätsmanagement',
    [],
    { review: 'may' },
  ),
  said('Danke für die Info und einen schönen Feiertag!'),
  said(
    'Guten Tag Frau Riedl,\nich habe das Schreiben an alle MTLA im Sequenzierlabor weitergeleitet.\nGruß, Bender',
    [],
    { says: 'informed' },
  ),
  said(
    'M70412: Patch installiert (Dx und RUO). M70433: Patch installiert (Dx und RUO). Konfiguration an M70412 und M70433 noch offen.',
    ['done patch both M70412 M70433', 'not-done config M70412 M70433'],
  ),
  said(
    'Unsere IT-Abteilung (Hr. Yilmaz) hat gestern auf M70433 erst den Patch installiert und dann die UCS-Benutzerkonfiguration geändert. Bei Rückfragen erreichen Sie ihn unter 0711 555 0182.',
    ['done patch+config M70433'],
  ),
  said(
    'Ein MiSeqDx ist bei uns nicht mehr vorhanden. Das letzte Gerät wurde 2022 verschrottet.',
    ['absent patch+config miseqdx'],
    { review: 'may' },
  ),
  said(
    'Hallo zusammen, den Patch habe ich heute früh auf M70412 instaliert, lief problemlos durch. Unerwünschte Ereignisse sind keine aufgetreten.',
    ['done patch M70412'],
  ),
  said('Der Patch wird am Donnerstag, 15. Juni, auf M70412 und M70433 installiert. Vorher ist leider niemand da.', [
    'planned patch M70412 M70433',
  ]),
  said('Alle Geräte gepatcht.', ['done patch']),
  said(
    'M70433 haben wir gegen ein anderes Sequenziergerät in Zahlung gegeben, das war Ende 2021. Auf M70412 sind Schritt 1 und Schritt 2 abgeschlossen.',
    ['absent patch+config M70433', 'done patch+config M70412'],
  ),
  said('Sicherheitsmitteilung gelesen und verstanden, das Formular schicken wir Ihnen nach Pfingsten.', [], {
    says: 'receipt',
  }),
  said(
    'Leider muss ich Ihnen mitteilen, dass auf M70412 und M70433 bisher weder der Patch installiert noch die Benutzerkonfiguration geändert wurde. Grund ist der Umzug unseres Labors.',
    ['not-done patch+config M70412 M70433'],
    { review: 'may' },
  ),
  said(
    'Den RUO-Modus von M70433 haben wir am 10. Mai gepatcht, den Dx-Modus am 11. Mai. Auch an M70412 ist der Patch in beiden Modi installiert.',
    ['done patch both M70433 M70412'],
  ),
  said(
    'Zu Ihrem Schreiben vom 5. April: M70412 und M70433 wurden am 31.12.2021 außer Betrieb genommen und fachgerecht entsorgt. Den Entsorgungsnachweis legen wir gern vor.',
    ['absent patch+config M70412 M70433'],
  ),
  said(
    'Wie telefonisch besprochen hat meine Kollegin Frau Oberhauser die zwei Schritte auf M70412 durchgeführt. M70433 ist noch nicht gepatcht.',
    ['done patch+config M70412', 'not-done patch M70433'],
  ),
  said(
    'Sali Beat, kurze Rückmeldung: bei M70433 ist der Patch installiert und die Benutzerkonfiguration angepasst. Merci und en schöne Tag',
    ['done patch+config M70433'],
  ),
]
