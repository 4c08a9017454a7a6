import { said } from '../examples.ts'

export const FIFTH_DUTCH = [
  said(
    'Goeiemorgen,\n\nPatch is erop gezet bij M70418 en M70419, in allebei de modi. De gebruikersconfiguratie passen we aan als de firma in mei langskomt.\n\nGroetjes,\nLien',
    ['done patch both M70418 M70419', 'planned config'],
    { review: 'may' },
  ),
  said(
    'Hallo,\nde brief is hier binnengekomen en gelezen. Ik heb hem ook doorgestuurd naar de collega’s van moleculaire.\nMvg\nIris de Boer\nInkoop\nT 088 755 40 12 | Kvk 30244197 | order 4500718826',
    [],
    { says: 'receipt informed' },
  ),
  said('De technieker zegt dat hij het gedaan heeft op M70418, maar ik heb daar geen verslag van.', [], {
    review: 'must',
  }),
  said('M70418 = gepatcht\nM70419 = nog niet gepatcht\nM70420 = verkocht', [
    'done patch M70418',
    'not-done patch M70419',
    'absent patch+config M70420',
  ]),
  said('Moet die patch nu ook op een MiSeq die alleen in RUO draait? Dat wordt uit de brief niet duidelijk.', [], {
    flags: 'question',
  }),
  said('Als IT akkoord gaat installeren we de patch deze week op NDX550433.', ['planned patch NDX550433'], {
    review: 'may',
  }),
  said(
    'Sorry, ik bedoelde M70419 en niet M70418. Op M70418 staat de patch dus nog niet, op M70419 wel.',
    ['not-done patch M70418', 'done patch M70419'],
    { review: 'must' },
  ),
  said('Dank u wel voor de informatie. Fijne dag verder!', []),
  said(
    'Zucht. Dit is al de derde mail. Wij gaan onze productie hier niet voor stilleggen, dus nee, er komt voorlopig geen patch op die toestellen.',
    ['declined patch'],
    { review: 'may' },
  ),
  said(
    'Patch ok op NDX550433.\nTerzijde: vorige week kregen twee patiënten elkaars resultaat, we zoeken nog uit hoe dat kon.',
    ['done patch NDX550433'],
    { flags: 'adverse-event' },
  ),
  said('Ons toestel M70421 is in bruikleen bij het UMC in Utrecht. Zij moeten het doen, wij niet.', [], {
    review: 'must',
  }),
  said('Stap 1: M70418 en M70419 gedaan.\nStap 2: alleen M70418 gedaan, M70419 volgt volgende week.', [
    'done patch M70418 M70419',
    'done config M70418',
    'planned config M70419',
  ]),
  said(
    'Zie mijn antwoorden hieronder.\n\n> Heeft u de patch geïnstalleerd?\nJa, op M70418.\n> Heeft u de gebruikersconfiguratie gewijzigd?\nNee, nog niet.',
    ['done patch M70418', 'not-done config'],
    { review: 'may' },
  ),
  said(
    'Wij hebben beide stappen uitgevoerd op ons enige toestel (MiSeqDx, M70422).\n\nMet vriendelijke groet,\nBart Claes\nBiomedisch ingenieur\n\nVan: Technical Support <support@maker.example>\nVerzonden: woensdag 5 april 2023 10:02\nAan: Bart Claes\nOnderwerp: FSN2023-1338\n\nHeeft u de patch nog niet geïnstalleerd op M70418? Verwijder het toestel dan uit het netwerk.',
    ['done patch+config M70422'],
    { says: 'miseqdx' },
  ),
  said(
    'Let op: deze e-mail komt van buiten de organisatie. Klik niet op links.\n\nDe update is geïnstalleerd op beide NextSeq 550Dx toestellen, NDX550433 en NDX550434.',
    ['done patch NDX550433 NDX550434'],
    { says: 'nextseq-550dx' },
  ),
  said('Nee.', [], { review: 'may' }),
  said(
    'Ik ga daar niet meer over, vraag het aan Sofie Maertens van de dienst genetica (sofie.maertens@azx.example).',
    [],
    {
      flags: 'wrong-contact',
    },
  ),
  said('Wij hebben dit formulier voor FSN2022-1187 vorig jaar al ingevuld en teruggestuurd.', [], { review: 'must' }),
  said(
    'Beste\nik heb uw schrijven goed ontvangen. Toestel M70423 werd in 2021 afgevoerd en vernietigd, toestel M70424 werd overgebracht naar AZ Delta.\nmvg\nKoen',
    ['absent patch+config M70423 M70424'],
    { says: 'receipt' },
  ),
  said('Is gebeurd.', ['done patch+config'], { review: 'may' }),
  said(
    'We hebben geprobeerd de patch te installeren op M70418, maar het scherm bleef zwart.',
    ['not-done patch M70418'],
    {
      review: 'may',
    },
  ),
  said('In Dx is M70418 gepatcht, in RUO niet.', ['done patch dx M70418', 'not-done patch ruo M70418']),
  said('Het ingevulde formulier hangt eraan vast. Alvast bedankt.', [], { flags: 'missing-attachment' }),
  said('Onze NextSeq 550Dx heeft geen internetverbinding. Hoe krijgen wij de patch erop?', [], {
    flags: 'offline-instrument',
  }),
  said('De firewall meldde gisteren onbekende inlogpogingen op NDX550434 vanaf een adres in het buitenland.', [], {
    flags: 'suspected-compromise',
  }),
  said('Ik denk dat de patch er wel op staat, maar 100% zeker ben ik niet.', [], { review: 'must' }),
  said('Alles in orde hier met de toestellen, ze draaien prima.', [], { review: 'may' }),
  said('De patch zou er vorige week op gezet worden door de collega van IT.', [], { review: 'must' }),
]
