import { said } from '../examples.ts'

export const FIRST_DUTCH = [
  said(
    'Beste,\n\nBij deze de stand van zaken voor onze vier sequencers:\n- NDX550421: patch gezet op 7 april, gebruiker aangepast op 11 april, telkens in Dx en RUO\n- NDX550425: idem\n- M70412: staat sinds februari in het magazijn, niet in gebruik\n- M70413: vorig jaar verkocht aan een lab in Gent\n\nMet vriendelijke groet\nAnneleen Peeters',
    [],
    { review: 'must' },
  ),
  said('dag, patch staat op M70412 en M70413, gebruikersconfiguratie nog niet. gr Henk', [
    'done patch M70412 M70413',
    'not-done config M70412 M70413',
  ]),
  said(
    'Geachte heer, mevrouw,\n\nNaar aanleiding van uw schrijven van 5 april jl. kan ik u mededelen dat de door u gevraagde software-update op 6 april door onze ICT-afdeling is geïnstalleerd op beide MiSeqDx-systemen (serienummers M70412 en M70413). De gebruikersconfiguratie is eveneens gewijzigd, zowel in Dx- als in RUO-modus.\n\nVertrouwende u hiermede voldoende te hebben geïnformeerd, verblijven wij,\n\nHoogachtend,\ndr. P. Verhoeven',
    ['done patch M70412 M70413', 'done config both'],
    { says: 'miseqdx' },
  ),
  said('Wij hebben nooit een NextSeq 550Dx gehad.', ['absent patch+config nextseq-550dx'], { says: 'nextseq-550dx' }),
  said('Volgens onze IT-dienst is de patch geïnstalleerd, maar ik heb dat zelf niet kunnen nakijken.', [], {
    review: 'must',
  }),
  said('Zodra de patch erop staat laat ik iets weten.', [], { review: 'may' }),
  said(
    'Alle toestellen zijn gepatcht behalve M70413, dat is defect en staat bij de leverancier.',
    ['done patch', 'not-done patch M70413'],
    { review: 'may' },
  ),
  said('Op geen van onze toestellen ontbreekt de patch nog.', ['done patch']),
  said('M70412 ok, M70413 nok', [], { review: 'must' }),
  said('Wij kunnen de toestellen deze maand niet missen, dus de patch moet wachten.', ['declined patch'], {
    review: 'may',
  }),
  // What is meant a person reads.
  said('Excuses, in mijn vorige mail stond een fout: niet M70412 maar M70413 werd gepatcht.', [], { review: 'must' }),
  said('Ontvangen. Groet', [], { says: 'receipt' }),
  said('Bedankt voor de info, wij gaan ermee aan de slag.', [], { review: 'may' }),
  said('Ik werk sinds 1 maart niet meer op het labo. Gelieve contact op te nemen met Katrien Maes.', [], {
    flags: 'wrong-contact',
  }),
  said('Is dit bericht wel van jullie? Onze security officer vertrouwt de link niet en heeft hem geblokkeerd.', [], {
    flags: 'question',
  }),
  said('De MiSeqDx hangt niet aan het netwerk. Krijgen we de patch op een usb-stick?', [], {
    flags: 'offline-instrument',
  }),
  said(
    'Beide modi van NDX550421 zijn gepatcht. Van NDX550425 enkel Dx, de RUO-kant plannen we in op 2 mei.',
    ['done patch both NDX550421', 'done patch dx NDX550425', 'planned patch ruo NDX550425'],
    { review: 'may' },
  ),
  said('Stap 1 is klaar voor M70412-M70415. Stap 2 is voor de helft klaar.', [], { review: 'must' }),
  said('Helaas is het ons niet gelukt om de patch te installeren; foutmelding 0x80070005.', ['not-done patch'], {
    review: 'may',
  }),
  said(
    'We hebben de patch NIET geinstalleerd omdat de MiSeqDx M70412 eind dit jaar vervangen wordt',
    ['not-done patch M70412'],
    { review: 'may' },
  ),
  said('Wat de M70412 betreft: die is uit dienst genomen en naar het containerpark gebracht.', [
    'absent patch+config M70412',
  ]),
  said('GELIEVE TE NOTEREN DAT HET TOESTEL NDX550421 WERD VERKOCHT OP 15/01/2022', ['absent patch+config NDX550421']),
  said(
    'Ik kan bevestigen dat wij de veiligheidsmelding FSN2023-1338 goed hebben ontvangen, gelezen en begrepen en dat alle betrokken medewerkers op de hoogte zijn gebracht.',
    [],
    { says: 'receipt informed' },
  ),
  said(
    'Had al gereageerd hoor: alles staat er al op sinds vorige week. Lotnummer flowcel 000000000-CRRBF, mocht u dat nodig hebben.',
    [],
    { review: 'must' },
  ),
  said('Hebben jullie ook een patch voor de MiniSeq? Onze MiSeqDx M70413 is gepatcht.', ['done patch M70413'], {
    says: 'miseqdx',
    flags: 'question',
  }),
  said(
    'Tijdens de run van 3 april gaf het toestel geen resultaat voor 4 patiënten. Patch is intussen wel geïnstalleerd op M70412.',
    ['done patch M70412'],
    { flags: 'adverse-event' },
  ),
  said('Er zijn geen incidenten vastgesteld. De patch is geïnstalleerd op M70412 en M70413.', [
    'done patch M70412 M70413',
  ]),
  said('wij zijn verdeler, wij hebben de brief doorgestuurd naar onze 3 klanten. zelf hebben we geen toestellen', [], {
    review: 'must',
  }),
  said('Toestel M70412 is verhuisd naar onze campus Sint-Jan, daar is het nog niet gepatcht', [], { review: 'must' }),
  said('M70412, -413 en -414 zijn bijgewerkt', ['done patch M70412 M70413 M70414'], { review: 'may' }),
  said('Bij nader inzien toch niet: de patch op M70413 is mislukt.', [], { review: 'must' }),
  said(
    'De patch is zowel op de NextSeq 550Dx (NDX550421) als op de MiSeqDx (M70412) uitgerold. We hebben bij geen van beide de gebruikersconfiguratie veranderd.',
    ['done patch NDX550421 M70412', 'not-done config NDX550421 M70412'],
    { says: 'nextseq-550dx miseqdx' },
  ),
  said('Kan het zijn dat wij de patch al hadden? IT zegt van wel.', [], { flags: 'question' }),
  said('Zonder tegenbericht gaan we volgende week dinsdag patchen.', ['planned patch'], { review: 'may' }),
  said(
    'Patch werd door uw technieker (Kevin) op 06-04-2023 uitgevoerd op M70412 tijdens het onderhoud, tel. 03 123 45 67',
    ['done patch M70412'],
  ),
]
