import { said } from '../examples.ts'

export const FIFTEENTH_DUTCH = [
  said(
    'Goedemorgen,\n\nDe patch is op 16 mei op M70412 geïnstalleerd en de UCS-gebruiker is meteen omgezet naar een standaardgebruiker.\n\nGroet,\nWouter Hoekstra\nanalist moleculaire diagnostiek',
    ['done patch+config M70412'],
  ),
  said(
    'Beste,\n\nDe melding is goed ontvangen en gelezen, alle gebruikers op het labo zijn ingelicht.\n\nMvg,\nGreet Vanhoutte',
    [],
    { says: 'receipt informed' },
  ),
  said('Wij hebben geen MiSeqDx meer in huis, de laatste is in 2021 afgevoerd.', ['absent patch+config miseqdx'], {
    review: 'may',
  }),
  said(
    "Hallo, de patch op M70433 zetten we er dinsdag 30 mei op, dan is onze ICT'er in huis. Bedankt voor de herinnering!",
    ['planned patch M70433'],
  ),
  said(
    'Dag Saskia,\n\nSorry dat je zo lang op antwoord hebt moeten wachten, ik was twee weken met verlof in de Ardennen en het heeft er niks dan geregend. Goed nieuws wel: beide stappen zijn vrijdag uitgevoerd op M70412.\n\nGroetjes,\nLieve',
    ['done patch+config M70412'],
    { review: 'may' },
  ),
  said(
    'Beste mevrouw De Smet,\n\nBedankt voor uw telefoontje van daarnet, fijn dat u zo meedenkt. De configuratie is op M70412 en M70433 nog niet gewijzigd omdat onze IT-dienst volop in de verhuis naar de nieuwbouw zit.\n\nVriendelijke groeten,\nJoris Claeskens, hoofdlaborant',
    ['not-done config M70412 M70433'],
    { review: 'may' },
  ),
  said(
    'Stand van zaken bij ons:\n- M70412: patch en configuratie gedaan op 9 mei\n- M70433: patch gedaan op 10 mei, configuratie staat gepland voor 1 juni\n\ngr. Farida (klinische genetica)',
    ['done patch+config M70412', 'done patch M70433', 'planned config M70433'],
  ),
  said(
    'Geachte heer, mevrouw,\n\nAllebei de toestellen (M70412 en M70433) zijn gepatcht en draaien UCS nu onder een standaardgebruiker, zowel in Dx- als in RUO-modus. Uitgevoerd door Stefan Kuiper van de afdeling Medische Techniek.',
    ['done patch+config both M70412 M70433'],
    { review: 'may' },
  ),
  said(
    'Op M70412 staat de patch, bij de andere wilde het niet lukken en daar hebben we het voorlopig bij gelaten.',
    [],
    { review: 'must' },
  ),
  said('Beste, beide stappen zijn klaar, op de configuratie van M70433 na. Mvg, Dirk', [], { review: 'must' }),
  said('Volgens Bart staat de patch op allebei, maar hij was er zelf niet bij toen M70433 aan de beurt was.', [], {
    review: 'must',
  }),
  said('Staat de patch er vrijdag op, dan passen we dezelfde dag ook de gebruiker aan op M70412 en M70433.', [], {
    review: 'must',
  }),
  said(
    'Goedemiddag,\n\nIn mijn mail van 15 mei schreef ik dat M70412 volledig klaar was, dat had M70433 moeten zijn.\n\nHartelijke groet, Annemiek',
    [],
    { review: 'must' },
  ),
  said('De UCS-gebruiker op M70433 is aangepast, alleen stond hij na de herstart weer op beheerder.', [], {
    review: 'must',
  }),
  said(
    'Het labo in Geel heeft zijn MiSeqDx vorige week laten patchen, bij ons komt de technieker pas na Pinksteren langs.',
    [],
    { review: 'must' },
  ),
  said('Wij hebben M70412 en M70443 allebei gepatcht en omgezet naar een gewone gebruiker.', [], { review: 'must' }),
]

export const FIFTEENTH_ENGLISH = [
  said('Patch installed on M70412 on 17 May, user config changed the same day.\n\nThanks,\nPriya', [
    'done patch+config M70412',
  ]),
  said(
    'Hello, M70433 was scrapped in 2020. The disposal paperwork is on file with our biomed department if you need a copy.',
    ['absent patch+config M70433'],
    { review: 'may' },
  ),
  said(
    "Hi, I've read the notice and passed it on to everybody who uses the sequencers. Best wishes, Colm Breathnach",
    [],
    { says: 'receipt informed' },
  ),
  said('Our engineer is booked for Monday 12 June and will do both steps on M70412 then.', [
    'planned patch+config M70412',
  ]),
  said(
    'Hi Tom,\n\nApologies for the radio silence - two of us off with Covid and a third getting married! Anyway, M70433 had the patch put on last Wednesday and I changed the user configuration myself yesterday. Give me a shout if you need anything else.\n\nCheers,\nSiobhan',
    ['done patch+config M70433'],
    { review: 'may' },
  ),
  said(
    "Dear Sir or Madam,\n\nThank you for the reminder, and for your colleague's patience on the phone. The patch has been on both sequencers since 20 April; step 2 has not been done yet as our IT department is short-staffed.\n\nKind regards,\nMargaret Oyelaran\nQuality Manager",
    ['done patch', 'not-done config'],
    { review: 'may' },
  ),
  said(
    'M70412 - patched, user config changed.\nNDX550421 - patched, user config changed.\nNo problems seen on either of them since.\n\nMarcy Delgado, lab supervisor',
    ['done patch+config M70412 NDX550421'],
    { review: 'may' },
  ),
  said(
    'Update from Molecular Pathology: the patch is now on M70412 and M70433, done last Thursday and Friday by clinical engineering. The user configuraton has been changed on M70412, and on M70433 it is scheduled for 6 June.',
    ['done patch M70412 M70433', 'done config M70412', 'planned config M70433'],
  ),
  said("Everything's done on M70412 and M70433 bar the user configuration on the latter.", [], { review: 'must' }),
  said('Hi, the patch should be on both of them by now, IT had it down for last week.', [], { review: 'must' }),
  said("One of the two has been patched and had its user changed, I'd have to walk over and look which.", [], {
    review: 'must',
  }),
  said('I ran through both steps on the training unit without a hitch. M70412 and M70433 are next.', [], {
    review: 'must',
  }),
  said(
    'M70412 has had step 1 and M70433 has had step 2, which is the other way round from what I told you on Friday.',
    [],
    { review: 'must' },
  ),
  said(
    'By the end of the week M70433 will have been patched and switched to a standard user.',
    ['planned patch+config M70433'],
    { review: 'may' },
  ),
  said('Both steps are complete on all three of our instruments, M70412 and M70433.', [], { review: 'must' }),
  said("Nobody has told me the patch isn't on M70412, so I take it Dave did it before he left.", [], {
    review: 'must',
  }),
]

export const FIFTEENTH_GERMAN = [
  said('Der Patch wurde am 11. Mai auf M70412 und M70433 eingespielt.\n\nMfG\nK. Yildiz, Medizintechnik', [
    'done patch M70412 M70433',
  ]),
  said(
    'Grüezi, M70433 steht seit 2019 nicht mehr bei uns, das Gerät wurde damals entsorgt. Freundliche Grüsse, Reto Ammann',
    ['absent patch+config M70433'],
  ),
  said(
    'Sehr geehrte Damen und Herren,\n\nIhre Sicherheitsmitteilung haben wir erhalten und gelesen. Die Anwenderinnen und Anwender im Labor sind informiert.\n\nSekretariat Institut für Humangenetik, i. A. Möller',
    [],
    { says: 'receipt informed', review: 'may' },
  ),
  said('Hallo, bei M70412 ist Schritt 1 gestern erledigt worden, Schritt 2 machen wir am 31. Mai.', [
    'done patch M70412',
    'planned config M70412',
  ]),
  said(
    'Liebe Frau Brandstätter,\n\nbitte verzeihen Sie die späte Antwort, ich war bis gestern auf Kur in Bad Gastein und bin noch beim Aufarbeiten. Auf M70412 hat mein Kollege Herr Leitner am 4. Mai den Patch installiert und die Benutzerkonfiguration umgestellt.\n\nHerzliche Grüße aus Graz\nUlrike Hofstätter',
    ['done patch+config M70412'],
  ),
  said(
    'Guten Tag Herr Wyss\n\nDanke für Ihre Geduld, wegen der Akkreditierung geht es bei uns gerade drunter und drüber. Der Patch ist auf beiden Geräten installiert und die UCS-Benutzerkonfiguration ebenfalls auf beiden geändert. Bei Fragen bin ich unter der internen Nummer 4417 erreichbar.\n\nBeat Zumstein, Spitalinformatik',
    ['done patch+config'],
    { review: 'may' },
  ),
  said(
    'M70412: beide Schritte durchgeführt, in Dx und RUO.\nM70433: Patch und Konfiguration noch nicht gemacht, das Gerät ist derzeit zur Reparatur.',
    ['done patch+config both M70412', 'not-done patch+config M70433'],
    { review: 'may' },
  ),
  said(
    'Guten Morgen, auf M70412 wurden Patch und Benutzerkonfiguration am Freitag erledigt, auf M70433 gestern. Durchgefürt hat das unser EDV-Betreuer, Herr Sommerauer. Schöne Woche noch!',
    ['done patch+config M70412 M70433'],
  ),
  said('Der Patch ist auf beiden Geräten drauf, sofern die EDV meine Bitte vom Montag umgesetzt hat.', [], {
    review: 'must',
  }),
  said(
    'Auf M70412 lief die Installation durch. Bei M70433 brach sie kurz vor Schluss ab, seither läuft das Gerät mit der alten Version weiter.',
    [],
    { review: 'must' },
  ),
  said(
    'Herr Seidl meint, er habe die Konfiguration auf M70433 schon umgestellt. Im Gerätebuch finde ich dazu allerdings keinen Eintrag.',
    [],
    { review: 'must' },
  ),
  said(
    'Weder den Patch noch die neue Benutzerkonfiguration hat M70412, anders als am 10. Mai von mir gemeldet, bis heute bekommen.',
    [],
    { review: 'must' },
  ),
  said(
    'Wir haben den Patch auf M70412 und M70433 installiert und auf M70433 wieder entfernt, weil die Freigabe der IT noch fehlte.',
    [],
    { review: 'must' },
  ),
  said(
    'Schritt 2 wäre auf beiden Geräten schnell gemacht, wenn uns jemand das Administratorkennwort geben könnte.',
    [],
    { review: 'must' },
  ),
  said(
    'Das Update zu Ihrer Mitteilung vom Februar haben wir auf beiden Geräten längst eingespielt, mit der jetzigen fangen wir nächste Woche an.',
    [],
    { review: 'must' },
  ),
  said('M70412 und M70433 sind gepatcht, den UCS-Benutzer hat die Spätschicht aber nur an einem davon geändert.', [], {
    review: 'must',
  }),
]
