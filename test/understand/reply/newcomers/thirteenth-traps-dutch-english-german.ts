import { said } from '../examples.ts'

/** Replies that a hasty reader gets wrong. What could be read, if it were understood to the end, stands as `may`. */
export const THIRTEENTH_DUTCH_TRAPS = [
  said('Zodra ICT de rechten heeft vrijgegeven, is de patch binnen het uur geïnstalleerd op M70412 en M70433.', [], {
    review: 'may',
  }),
  said('Normaal gezien zou stap 2 op M70412 intussen gebeurd moeten zijn.', [], { review: 'must' }),
  said('Beide stappen zijn uitgevoerd op M70412 en M70433, op de tweede stap van laatstgenoemde na.', [], {
    review: 'may',
  }),
  said('Eén van de twee MiSeqDx-toestellen is gepatcht. Het andere volgt als we weer volk hebben.', [], {
    review: 'may',
  }),
  said(
    'Ja hoor, tuurlijk, zonder internetkabel heeft de patch zichzelf op M70412 geïnstalleerd. Knap werk van jullie.',
    [],
    { review: 'must' },
  ),
  said(
    'De patch werd op 10 mei geïnstalleerd op M70412. Na een herstart van het toestel bleek de oude versie er weer op te staan.',
    [],
    { review: 'must' },
  ),
  said('Op M70412 staat de patch. Op M70433 stond hij ook, tot de technieker hem eraf heeft gehaald.', [], {
    review: 'may',
  }),
  said('Volgens Wim van de avonddienst heeft hij M70412 al gepatcht, maar hij wist het niet helemaal zeker meer.', [], {
    review: 'must',
  }),
  said(
    'In mijn mail van 2 mei schreef ik dat beide stappen op M70433 gedaan waren. Dat moest M70412 zijn, excuses.',
    [],
    { review: 'must' },
  ),
  said('Klopt het dat de patch bij het jaarlijks onderhoud al op M70412 is geïnstalleerd', [], { review: 'must' }),
  said('Onze drie toestellen, M70412 en M70433, zijn gepatcht.', [], { review: 'must' }),
  said('Moeten wij "De patch geïnstalleerd" nu aanvinken voor M70433 als het toestel al maanden uitstaat?', [], {
    review: 'must',
  }),
  said(
    'Op de testopstelling van ICT is de patch vlot geïnstalleerd. De toestellen in het labo, M70412 en M70433, zijn pas aan de beurt als die test is goedgekeurd.',
    [],
    { review: 'may' },
  ),
  said(
    'De veiligheidsmelding van Roche over de cobas hebben wij ontvangen, gelezen en aan alle gebruikers doorgegeven.',
    [],
    { review: 'must' },
  ),
  said('Dat M70412 gepatcht zou zijn, zoals jullie vertegenwoordiger beweert, kan ik niet bevestigen.', [], {
    review: 'may',
  }),
  said('Ik zou niet durven beweren dat stap 1 en stap 2 op M70412 volledig zijn uitgevoerd.', [], { review: 'must' }),
  said('Stap 1 is gestart op M70412 en M70433, maar de installatie bleef halverwege hangen.', [], { review: 'may' }),
  said('Met uitzondering van M70433 is nog nergens een patch geïnstalleerd.', [], { review: 'may' }),
  said('De patch is gedownload en klaargezet op M70412.', [], { review: 'may' }),
  said(
    'Tegen eind volgende maand zullen de patch en de gebruikersconfiguratie op M70412 en M70433 doorgevoerd zijn.',
    ['planned patch+config M70412 M70433'],
    { review: 'may' },
  ),
  said('Het was de bedoeling dat Pieter op 11 mei beide stappen op M70412 en M70433 uitvoerde.', [], {
    review: 'must',
  }),
  said('De melding is aan alle gebruikers doorgegeven, dat wil zeggen, aan diegenen die er vorige week waren.', [], {
    review: 'must',
  }),
  said('M70412 is verkocht, dacht ik, maar volgens de inventaris staat hij nog in de kelder.', [], { review: 'must' }),
  said('Patch staat erop (M70412). Stap 2 idem, al moet die in de RUO-modus wel nog gebeuren.', [
    'done patch M70412',
    'not-done config ruo',
  ]),
]

export const THIRTEENTH_ENGLISH_TRAPS = [
  said(
    'By the time validation has signed it off, M70412 will have been patched and its user configuration changed.',
    [],
    { review: 'may' },
  ),
  said('Both steps done on M70412 and M70433, bar the second on M70433.', [], { review: 'may' }),
  said("I could have sworn I'd patched M70412 already.", [], { review: 'must' }),
  said('Unless you hear otherwise from us by Friday, you can take it that step 2 is done on M70412.', [], {
    review: 'must',
  }),
  said(
    'The patch went on M70412 without a hitch on Monday. On Wednesday the hard drive was re-imaged from the February backup.',
    [],
    { review: 'must' },
  ),
  said('M70412 should be patched by now, best check with the night shift.', [], { review: 'must' }),
  said("As far as Kevin remembers he did both steps on both, but he didn't write it down.", [], { review: 'must' }),
  said('I was going to install the patch on M70433 on Friday.', [], { review: 'must' }),
  said('Your reminder says "the software patch has been installed on M70412 and M70433". Not by us it hasn\'t.', [], {
    review: 'may',
  }),
  said(
    'Oh sure, because we all had a spare afternoon and the patch is installed on both machines. Brilliant timing, as ever.',
    [],
    { review: 'must' },
  ),
  said('Both instruments done (both steps): M70412.', [], { review: 'must' }),
  said(
    'Please disregard my message of Monday saying M70433 was finished, I had been looking at the wrong instrument.',
    [],
    { review: 'must' },
  ),
  said('The field safety notice about the Qiagen EZ1 was received, understood and passed on to all users.', [], {
    review: 'must',
  }),
  said("Nobody has told me that the patch isn't installed on M70412, so I assume it is.", [], { review: 'must' }),
  said('One of ours has had step 1 and the other has had step 2.', [], { review: 'must' }),
  said('If the patch were installed on M70412 and the user changed, we would be happy to sign your form.', [], {
    review: 'may',
  }),
  said("We're nearly there: the patch is practically installed on M70433.", [], { review: 'may' }),
  said(
    'We did a dry run of both steps on the training PC last week, all done without errors. M70412 and M70433 have yet to be touched.',
    [],
    { review: 'may' },
  ),
  said("St Brigid's, who share our building, tell us they have patched their M70433.", [], { review: 'must' }),
  said("We've installed the patch on everything except M70412, and that includes the loan unit.", [], {
    review: 'must',
  }),
  said("The notice has been received by our mailroom; I haven't seen or read it myself and neither has the lab.", [], {
    review: 'must',
  }),
  said('M70412 has been sold, subject to contract.', [], { review: 'must' }),
  said('Patched M70412 today. Sorry, scrap that, it was our old NextSeq.', [], { review: 'must' }),
  said('Do I tick "no product at the site" for M70433 if it has only been powered down', [], { review: 'must' }),
]

export const THIRTEENTH_GERMAN_TRAPS = [
  said(
    'Der Patch wurde auf M70412 und M70433 von uns trotz mehrfacher Versuche und Unterstützung durch die IT leider nicht installiert.',
    ['not-done patch M70412 M70433'],
    { review: 'may' },
  ),
  said('Der Patch dürfte auf M70412 inzwischen installiert sein.', [], { review: 'must' }),
  said('Schritt 1 ist auf M70412 und M70433 erledigt, Schritt 2 bis auf M70433 ebenfalls.', [
    'done patch+config M70412',
    'done patch M70433',
    'not-done config M70433',
  ]),
  said('Der Patch wäre auf M70412 installiert worden, wenn der Techniker gekommen wäre.', [], { review: 'may' }),
  said('Frau Berger soll beide Schritte an M70433 schon gemacht haben.', [], { review: 'must' }),
  said('Von unseren zwei Geräten ist erst eines gepatcht.', [], { review: 'may' }),
  said(
    'Super, jetzt ist der Patch auf M70412 installiert und dafür startet die Software nicht mehr, wir haben ihn wieder deinstalliert.',
    [],
    { review: 'must' },
  ),
  said('Entgegen meiner Meldung vom 4. Mai ist die Benutzerkonfiguration auf M70412 doch nicht geändert worden.', [], {
    review: 'must',
  }),
  said('Sie gehen davon aus, dass M70433 gepatcht ist. Wir auch. Nachgesehen hat aber noch niemand.', [], {
    review: 'must',
  }),
  said('Bis zum 30.06. ist der Patch auf M70412 und M70433 installiert.', [], { review: 'may' }),
  said(
    'Na klar, wir haben ja sonst nichts zu tun, als auf M70412 und M70433 Patches zu installieren. Alles erledigt, haha.',
    [],
    { review: 'must' },
  ),
  said(
    'Auf dem M70412-Testrechner (virtuelle Kopie der Steuer-Software) wurden Schritt 1 und 2 erfolgreich durchgeführt. Das Gerät selbst bleibt bis zur Freigabe, wie es ist.',
    [],
    { review: 'may' },
  ),
  said(
    'Die Sicherheitsmitteilung zum Abbott Alinity haben wir erhalten, verstanden und an alle Anwender weitergegeben.',
    [],
    { review: 'must' },
  ),
  said('Kann ich ankreuzen "Patch installiert", obwohl bei M70412 nur der Dx-Modus gemacht ist', [], {
    review: 'must',
  }),
  said('Nicht, dass M70433 nicht gepatcht wäre, aber ob das in beiden Modi passiert ist, weiß ich nicht.', [], {
    review: 'must',
  }),
  said('Beide Schritte gehen wir auf M70412 an, sobald sie auf M70433 abgeschlossen sind.', [], { review: 'may' }),
  said(
    'Die Uniklinik nebenan hat ihre Geräte gepatcht und die Konfiguration geändert, bei uns fehlt dafür das Personal.',
    [],
    { review: 'may' },
  ),
  said('M70412 wurde verkauft bzw. soll verkauft werden, sobald sich ein Käufer findet.', [], { review: 'must' }),
  said('Die Anwender wurden, soweit erreichbar, informiert.', [], { review: 'must' }),
  said('Installiert ist der Patch auf M70433 quasi schon, es muss nur noch jemand auf "Installieren" klicken.', [], {
    review: 'may',
  }),
  said(
    'Ohne Neustart gilt der Patch laut Anleitung als nicht installiert. Neu gestartet haben wir M70412 bislang nicht.',
    [],
    { review: 'must' },
  ),
  said('Schritt 2 wurde auf M70412 vor Schritt 1 gemacht, deshalb müssen wir wohl beide wiederholen.', [], {
    review: 'must',
  }),
  said('Wir haben vier Geräte, drei davon sind gepatcht: M70412 und M70433.', [], { review: 'must' }),
  said('Gelesen habe ich die Mitteilung, verstanden ehrlich gesagt nicht.', [], { review: 'must' }),
]
