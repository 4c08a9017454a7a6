import { said } from '../examples.ts'

export const SECOND_DUTCH = [
  said(
    'Goedemorgen,\n\nIn antwoord op uw herinnering: op onze NextSeq 550Dx met serienummer NDX550421 werden beide stappen op 7 april in Dx- en RUO-modus afgewerkt. De MiSeqDx (M70412) volgt op 20 april.\n\nMet vriendelijke groeten,\nEls Claes\nLaboratorium Moleculaire Diagnostiek\nTel. +32 9 332 11 22',
    ['done patch+config both NDX550421', 'planned patch+config M70412'],
    { says: 'nextseq-550dx' },
  ),
  said('alles gepatcht behalve 70413', [], { review: 'may' }),
  said('Patch gelukt op M70412, op M70413 bleef de installatie hangen.', [], { review: 'must' }),
  said('Beide toestellen (M70412 en M70413) hebben de update gekregen.', ['done patch M70412 M70413'], {
    review: 'may',
  }),
  said('De leverancier beweert dat alles klaar is.', [], { review: 'must' }),
  said(
    'Hoi, kleine correctie op mijn bericht van vanochtend: de NextSeq NDX550425 is wél gepatcht, alleen de configuratie moet nog.',
    ['done patch NDX550425', 'not-done config NDX550425'],
    { says: 'nextseq-550dx', flags: 'retraction' },
  ),
  said('Wij hebben geen van beide instrumenten in ons bezit.', ['absent patch+config'], { review: 'may' }),
  said(
    'Overzicht:\n\nM70412 | patch: ja | configuratie: ja\nM70413 | patch: ja | configuratie: nee\nNDX550421 | patch: nee | configuratie: nee',
    ['done patch M70412 M70413', 'done config M70412', 'not-done config M70413', 'not-done patch+config NDX550421'],
  ),
  said('Het apparaat M70413 is vorige maand teruggegaan naar Illumina in het kader van een inruil.', [
    'absent patch+config M70413',
  ]),
  said('We wachten nog op goedkeuring van onze CISO voordat we iets installeren.', [], { review: 'must' }),
  said('ik snap niks van deze mail, bel me maar op 0475 12 34 56', [], { review: 'must' }),
  said('Dank voor de melding. De betrokken laboranten zijn geïnformeerd.', [], { says: 'informed' }),
  said('Is de update ook nodig als het toestel enkel voor research gebruikt wordt?', [], { flags: 'question' }),
  said('Stap één is gebeurd op alle toestellen; stap twee plannen we in mei.', ['done patch', 'planned config']),
  said('Er is geen enkel probleem opgetreden en de patch staat overal op.', ['done patch']),
  said('M70412 staat al maanden uit en wordt niet meer gebruikt.', [], { review: 'must' }),
  said('Onze MiSeqDx werd op 3 maart 2021 verschroot, attest in bijlage.', ['absent patch+config miseqdx'], {
    says: 'miseqdx',
    flags: 'missing-attachment',
  }),
  said('Wij willen de routine niet onderbreken voor de patch op M70412 en M70413.', ['declined patch M70412 M70413']),
  said('De patch is niet niet geïnstalleerd: M70412 heeft hem wel degelijk.', [], { review: 'must' }),
  said('M70412 t/m M70415: stap 1 en 2 ok in beide modi', ['done patch+config both M70412 M70413 M70414 M70415']),
  said('Sinds de update geeft M70412 soms verkeerde variant calls, of dat ermee te maken heeft weten we niet.', [], {
    flags: 'adverse-event',
  }),
  said('Voor zover wij kunnen nagaan is de software bijgewerkt.', [], { review: 'must' }),
  said('Vriendelijk bedankt voor uw bericht, met vriendelijke groeten'),
]
