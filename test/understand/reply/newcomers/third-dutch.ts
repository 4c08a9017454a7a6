import { said } from '../examples.ts'

export const THIRD_DUTCH = [
  said(
    'Beste mevrouw, mijnheer,\n\nHierbij de terugkoppeling van ons ziekenhuis. De NextSeq 550Dx (NDX550421) kreeg op 6 april de patch in beide modi. De gebruikersconfiguratie van hetzelfde toestel passen we op 19 april aan. De MiSeqDx M70413 is in 2020 verkocht aan een onderzoeksgroep.\n\nHopend u hiermee voldoende te hebben ingelicht,\n\nKoen Martens\nZiekenhuisapotheek & labo',
    ['done patch both NDX550421', 'planned config NDX550421', 'absent patch+config M70413'],
    { says: 'nextseq-550dx miseqdx', review: 'may' },
  ),
  said(
    'M70412 & M70413: patch OK, accounts nog aan te passen',
    ['done patch M70412 M70413', 'not-done config M70412 M70413'],
    {
      review: 'may',
    },
  ),
  said(
    'Wij hebben de patch op de MiSeqDx M70412 geplaatst. Op de M70413 is dat nog niet gelukt.',
    ['done patch M70412', 'not-done patch M70413'],
    { says: 'miseqdx', review: 'may' },
  ),
  said('Heb jullie brief gekregen en aan iedereen in het labo doorgegeven.', [], { says: 'receipt informed' }),
  said('Nee.', [], { review: 'must' }),
  said('Toestel is kapot, we wachten op een nieuw moederbord.', [], { review: 'must' }),
  said('Vanaf 1 juni wordt M70412 uit gebruik genomen.', [], { review: 'must' }),
  said('De update werd op 11/04 uitgevoerd op M70412 en op 12/04 op M70413.', ['done patch M70412 M70413']),
  said('Geen enkele van onze drie MiSeqDx-toestellen heeft de patch.', ['not-done patch miseqdx']),
  said('Wie installeert de patch: jullie of wij?', [], { flags: 'question' }),
  said('Bij ons is stap 1 uitgevoerd. Stap 2 begrijpen we niet goed.', [], { review: 'must' }),
  said('Stappen 1 en 2 afgerond voor NDX550421 t/m NDX550423, zowel Dx als RUO.', [
    'done patch+config both NDX550421 NDX550422 NDX550423',
  ]),
  said('Wij gaan pas patchen als de accreditatie-audit voorbij is.', [], { review: 'may' }),
  said('Onze IT’er heeft gisteren de patch op M70412 gezet, bij M70413 lukte het niet wegens geen verbinding.', [], {
    review: 'must',
  }),
  said('Mijn collega Sofie heeft dit reeds beantwoord.', [], { review: 'may' }),
  said('De patch is geïnstalleerd op M70412 en de gebruikersconfiguratie is aangepast. Geen bijzonderheden gemeld.', [
    'done patch+config M70412',
  ]),
  said('M70412: Dx gepatcht op 5/4, RUO gepatcht op 6/4.', ['done patch both M70412'], { review: 'may' }),
  said('Wij zijn geen klant meer van jullie, alle toestellen zijn weg.', ['absent patch+config'], { review: 'may' }),
]
