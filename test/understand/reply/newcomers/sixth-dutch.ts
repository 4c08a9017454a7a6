import { said } from '../examples.ts'

export const SIXTH_DUTCH = [
  said('De patch was geïnstalleerd op M70518 maar is er weer af gehaald wegens problemen.', ['not-done patch M70518'], {
    review: 'may',
  }),
  said('Op M70518 hebben we vorige week de Windows-patches geïnstalleerd.', [], { review: 'must' }),
  said('Graag bevestiging dat de patch op M70518 geïnstalleerd is.', [], { flags: 'question' }),
  said('Ik kan niet bevestigen dat de patch geïnstalleerd is op M70518.', [], { review: 'may' }),
  said('In tegenstelling tot M70518 is M70519 wel gepatcht.', ['not-done patch M70518', 'done patch M70519'], {
    review: 'may',
  }),
  said('In plaats van M70518 hebben we M70519 gepatcht.', [], { review: 'must' }),
  said('Zolang de patch niet op M70518 staat gebruiken we hem niet.', ['not-done patch M70518'], { review: 'may' }),
  said('Noch M70518 noch M70519 is gepatcht.', ['not-done patch M70518 M70519'], { review: 'may' }),
  said('Niet alleen M70518 maar ook M70519 is gepatcht.', ['done patch M70518 M70519'], { review: 'may' }),
  said('Brief ontvangen maar nog niet gelezen.', [], { says: 'receipt', review: 'may' }),
  said('De gebruikers moeten nog geïnformeerd worden.', [], { review: 'may' }),
  said('M70518 is nog niet verkocht.', [], { review: 'must' }),
  said('M70518 gaat eind april weg, is verkocht aan een collega-ziekenhuis.', [], { review: 'must' }),
  said(
    'Patch geïnstalleerd op M70518? Ja. Gebruikersconfiguratie gewijzigd? Nee.',
    ['done patch M70518', 'not-done config M70518'],
    { review: 'may' },
  ),
  said('Alles gedaan behalve stap 2.', ['done patch', 'not-done config'], { review: 'may' }),
  said('De patch werd op 12 mei 2023 geïnstalleerd op M70518.', [], { review: 'must' }),
  said('Op één van de twee (M70518, M70519) is de patch geïnstalleerd.', [], { review: 'must' }),
  said('Serienummers van de gepatchte toestellen: M70518, M70519, NDX550533.', ['done patch M70518 M70519 NDX550533']),
  said('Dank voor de herinnering. Alle drie de toestellen zijn van de patch voorzien: M70518, M70519 en M70520.', [
    'done patch M70518 M70519 M70520',
  ]),
  said(
    'De gebruiker is op beide NextSeqs omgezet naar standaardgebruiker, in Dx én RUO.',
    ['done config both nextseq-550dx'],
    { says: 'nextseq-550dx', review: 'may' },
  ),
  said('Hier Marc van de inkoop. Ik zet dit door naar het lab, zij antwoorden u.', [], { review: 'may' }),
  said('Wij hebben de patch van de zomer nog geïnstalleerd.', [], { review: 'must' }),
  said('Het zal wel geïnstalleerd zijn.', [], { review: 'must' }),
]
