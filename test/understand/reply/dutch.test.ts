import { readAll, said } from './examples.ts'

const DONE = [
  said('Beste,\n\nDe patch is geïnstalleerd op M70412 en M70413, in beide modi.\n\nMvg,\nKarin', [
    'done patch both M70412 M70413',
  ]),
  said('Hoi, beide stappen zijn klaar op beide toestellen. Groetjes, Bert', ['done patch+config']),
  said('Alle acties zijn uitgevoerd op NDX550421.', ['done patch+config NDX550421']),
  said('M70412 is gedaan, M70413 volgt volgende week.', ['done patch+config M70412', 'planned patch+config M70413']),
  said(
    'Goedemiddag,\n\nStap 1 is vorige week uitgevoerd op onze MiSeqDx M70412.\nStap 2 moet nog gebeuren.\n\nMet vriendelijke groet,\nJ. de Vries',
    ['done patch M70412', 'not-done config'],
    { says: 'miseqdx' },
  ),
  said('Patch: gedaan\nConfiguratie: nog niet\n', ['done patch', 'not-done config']),
  said(
    'Status van onze toestellen:\n- M70412: patch ok, configuratie ok\n- M70413: patch ok, configuratie nog niet\n- NDX550421: verkocht in 2021',
    ['done patch+config M70412', 'done patch M70413', 'not-done config M70413', 'absent patch+config NDX550421'],
  ),
  said('De pacth is geinstaleerd op M70412.', ['done patch M70412']),
  said(
    'patch staat erop, zowel in dx als in ruo. configuratie ook aangepast. groet, Henk',
    ['done patch both', 'done config'],
    { review: 'may' },
  ),
  said('Er is geen enkel toestel waarop de patch niet staat.', ['done patch']),
  said('Geen van onze toestellen is nog niet gepatcht.', ['done patch']),
  said('Wij hebben de FSN ontvangen en gelezen. De informatie is doorgegeven aan alle gebruikers.', [], {
    says: 'receipt informed',
  }),
  said('Ontvangen en gelezen.', [], { says: 'receipt' }),
  said('Brief goed ontvangen, wordt intern besproken.', [], { says: 'receipt', review: 'may' }),
  said('Bedankt voor de informatie!'),
  said('Dank u wel, wij nemen dit op met onze ICT-afdeling.', [], { review: 'may' }),
  said(
    'Geachte heer/mevrouw,\n\nHierbij bevestigen wij dat de softwarepatch op 6 april 2023 op onze NextSeq 550Dx (serienummer NDX550421) werd geïnstalleerd, zowel in de Dx-modus als in de RUO-modus. De gebruikersconfiguratie werd eveneens aangepast in beide modi.\n\nHoogachtend,\nDr. P. Willems\nTel. 016 34 12 56',
    ['done patch both NDX550421', 'done config both'],
    { says: 'nextseq-550dx' },
  ),
  said(
    'Bij ons is alles in orde, patch en configuratie uitgevoerd op M70412, 413 en 415.',
    ['done patch+config M70412 M70413 M70415'],
    { review: 'may' },
  ),
  said('Gepatcht: M70412, M70413\nNog niet gepatcht: M70414', ['done patch M70412 M70413', 'not-done patch M70414']),
  said(
    'Dag collega,\n\nZoals gevraagd onze stand van zaken.\n\nToestel    Patch    Config\nM70412     ja       ja\nM70413     ja       nee\n\nMet vriendelijke groeten\nSofie',
    ['done patch M70412 M70413', 'done config M70412', 'not-done config M70413'],
    { review: 'may' },
  ),
  said('Onze ICT heeft vandaag beide MiSeqDx-toestellen (M70412 en M70413) gepatcht.', ['done patch M70412 M70413'], {
    says: 'miseqdx',
  }),
  said('In Dx-modus is de patch geïnstalleerd op M70412, in RUO-modus nog niet.', [
    'done patch dx M70412',
    'not-done patch ruo M70412',
  ]),
  said('Catalogusnummer 15036706, versie 4.0.1.41, ticket INC0070412: M70412 is gepatcht.', ['done patch M70412']),
  said('We hebben de update gisteren succesvol geïnstalleerd.', ['done patch']),
  said('Update is gebeurd op de NextSeq, alles werkt terug naar behoren.', ['done patch nextseq-550dx'], {
    says: 'nextseq-550dx',
    review: 'may',
  }),
]

const NOT_DONE = [
  said('De patch staat nog niet op de MiSeqDx.', ['not-done patch miseqdx']),
  said('Wij plannen de installatie van de patch op M70412 in week 18.', ['planned patch M70412']),
  said('De patch wordt op 24 april geïnstalleerd op M70412 en NDX550421.', ['planned patch M70412 NDX550421']),
  said('Volgende maand komt de technieker langs om de patch te installeren.', ['planned patch'], { review: 'may' }),
  said('Momenteel kunnen wij de NDX550421 niet stilleggen voor de patch.', ['declined patch NDX550421']),
  said('Wij willen onze routine niet onderbreken om de patch op M70412 te installeren.', ['declined patch M70412']),
  said('Patch nog niet geïnstalleerd wegens personeelstekort.', ['not-done patch'], { review: 'may' }),
  said('De MiSeqDx M70412 is vorig jaar verschroot.', ['absent patch+config M70412'], { says: 'miseqdx' }),
  said('M70412 hebben wij nooit gehad.', ['absent patch+config M70412']),
  said('Dit toestel (M70412) staat niet meer bij ons, het is verhuisd naar het UZ in Gent.', [
    'absent patch+config M70412',
  ]),
  said('NDX550421 is teruggestuurd naar Illumina. De andere is gepatcht.', [], {
    review: 'must',
  }),
  said('De patch is op één van de twee toestellen geïnstalleerd.', [], { review: 'must' }),
  said('Ik denk dat de patch op M70412 staat.', [], { review: 'must' }),
  said('Als het goed is, is de patch geïnstalleerd op M70412.', [], { review: 'must' }),
  said('Zodra de patch geïnstalleerd is, laten wij iets weten.', [], { review: 'may' }),
  said('Niet alle toestellen zijn gepatcht.', [], { review: 'must' }),
  said('Alle niet gepatchte toestellen staan uit.', [], { review: 'must' }),
  said('De patch werd geprobeerd op M70412 maar de installatie is mislukt.', [], { review: 'must' }),
  said('Volgens onze leverancier is de patch geïnstalleerd op M70412.', [], { review: 'must' }),
  said('De patch is bijna op alle toestellen geïnstalleerd.', [], { review: 'must' }),
  said('M70412: patch ok. M70413: idem.', ['done patch M70412 M70413'], { review: 'may' }),
]

const FLAGGED = [
  said('Kan u ons laten weten waar we de patch kunnen downloaden?', [], { flags: 'question' }),
  said('Moet stap 2 ook in RUO-modus gebeuren als we enkel Dx gebruiken?', [], { flags: 'question' }),
  said('Onze M70412 hangt niet aan het internet. Hoe kunnen wij de patch installeren?', [], {
    flags: 'offline-instrument',
  }),
  said('Ik ben hiervoor niet de juiste persoon, gelieve contact op te nemen met Els Maes (e.maes@lab.example).', [], {
    flags: 'wrong-contact',
  }),
  said('Onze vorige mail was niet juist: M70412 is nog niet gepatcht.', ['not-done patch M70412'], {
    flags: 'retraction',
  }),
  said('Patch staat op M70412. Er zijn geen incidenten vastgesteld.', ['done patch M70412']),
  said('Er zijn geen aanwijzingen voor onbevoegde toegang.'),
  said('Sinds de patch krijgen we foutieve resultaten op M70412.', [], { flags: 'adverse-event' }),
  said('Een patiëntuitslag werd te laat vrijgegeven, wij weten niet of dit met de software te maken heeft.', [], {
    flags: 'adverse-event',
  }),
  said('We zagen vreemde inlogpogingen op het toestel.', [], { flags: 'suspected-compromise' }),
  said('Zie bijlage.', [], { flags: 'missing-attachment' }),
  said('In bijlage vindt u het ingevulde formulier terug.', [], { flags: 'missing-attachment' }),
  said('Het formulier kunt u hier downloaden: https://we.tl/t-abc123', [], { flags: 'behind-link' }),
  said('NB551234 is gepatcht.', [], { flags: 'unknown-serial' }),
  said('Is deze mail wel echt van Illumina? Het lijkt op phishing.', [], { flags: 'question' }),
]

describe('a Dutch reply', () => {
  describe('that says what is done', () => readAll(DONE))
  describe('that says what is not', () => readAll(NOT_DONE))
  describe('for a person', () => readAll(FLAGGED))
})
