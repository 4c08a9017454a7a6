import { said } from '../examples.ts'

export const EIGHTH_DUTCH = [
  said(
    'Dag Sofie,\n\nAlles is hier in orde gebracht: patch + gebruikersconfiguratie op M70118 en M70119, telkens in Dx én in RUO.\n\nMet vriendelijke groeten\nWim Claes\nLab Moleculaire Diagnostiek\nAZ Delta',
    ['done patch+config both M70118 M70119'],
  ),
  said(
    'Hallo,\n\nWe hebben jullie veiligheidsbericht goed ontvangen en doorgestuurd naar alle gebruikers. Op NDX550233 draait sinds gisteren de nieuwe softwarepatch. De aanpassing van de gebruiker volgt op maandag 17 april.\n\ngr. Tineke',
    ['done patch NDX550233', 'planned config'],
    { says: 'receipt informed', review: 'may' },
  ),
  said('Bedankt voor de mail. M70127 is vorig jaar naar de schroot gegaan, dus voor ons is er niets te doen.', [
    'absent patch+config M70127',
  ]),
  said('toestel ndx 550 240 is gedaan, beide stappen. verzonden vanaf mijn iPhone', ['done patch+config NDX550240']),
  said('Zie bijlage, formulier ingevuld en getekend.\n\nMvg,\nKarel', [], { flags: 'missing-attachment' }),
  said(
    'Geachte,\n\nBij deze bevestigen wij dat het veiligheidsbericht FSN2023-1338 gelezen en begrepen werd, en dat onze laboranten op de hoogte zijn gebracht.\n\nHoogachtend,\nDr. A. Verstraete',
    [],
    { says: 'receipt informed' },
  ),
  said(
    'Beste\nDe MiSeqDx met serienummer M70131 werd vanmorgen gepatcht door onze IT-dienst en nadien hebben zij ook de UCS-gebruiker omgezet naar een standaardgebruiker.\nVragen? Bel gerust.\nIlse',
    ['done patch+config M70131'],
    { says: 'miseqdx', review: 'may' },
  ),
  said(
    'Ter info: de M70140 hebben we in februari verkocht aan het UZ Gent. De M70141 staat hier nog wel, die heeft de patch en de nieuwe configuratie gekregen.',
    ['absent patch+config M70140', 'done patch+config M70141'],
    { review: 'may' },
  ),
  said(
    'Goedemiddag,\n\nPatch geïnstalleerd op de volgende systemen:\n- NDX550251\n- NDX550252\n- M70150\nStap 2 doen we volgende week woensdag op dezelfde drie toestellen.\n\nFijne dag,\nBram de Wit',
    ['done patch NDX550251 NDX550252 M70150', 'planned config NDX550251 NDX550252 M70150'],
  ),
  said('Ik heb uw bericht doorgespeeld aan de collega’s van het sequencinglab.', [], { says: 'informed' }),
  said(
    'wij wensen de routine niet te onderbreken, dus M70155 blijft voorlopig zoals hij is: geen patch, geen wijziging van de configuratie.',
    ['declined patch+config M70155'],
    { review: 'may' },
  ),
  said(
    'Beste team, installatie van de patch verliep vlot op beide instrumenten (M70160 en M70161).\n\nGroetjes,\nNele\n\nOp 5 apr. 2023 om 10:12 schreef Technical Support <support@maker.example>:\n> Geachte klant,\n> Heeft u de patch nog niet geïnstalleerd op M70162?\n> Gelieve het formulier terug te sturen.',
    ['done patch M70160 M70161'],
  ),
  said('Stap 1 en stap 2 zijn in allebei de modi afgewerkt op onze enige sequencer, NDX550260.', [
    'done patch+config both NDX550260',
  ]),
  said('De patch staat op M70170. Volgens mijn collega staat hij er toch niet op.', [], { review: 'must' }),
  said('Is in orde.', [], { review: 'must' }),
  said('We denken dat de patch op M70171 geïnstalleerd is, maar zijn niet zeker of het de juiste versie was.', [], {
    review: 'must',
  }),
  said('M70172 is gepatcht. Moeten we dit ook op onze iSeq doen?', ['done patch M70172'], { flags: 'question' }),
  said(
    'Geen van onze drie toestellen, te weten M70180, M70181 en M70182, heeft tot op vandaag de patch gekregen.',
    ['not-done patch M70180 M70181 M70182'],
    { review: 'may' },
  ),
  said('Op alle toestellen behalve M70183 is de patch geïnstalleerd.', ['done patch', 'not-done patch M70183'], {
    review: 'may',
  }),
  said('Niet vandaag, maar morgen installeren we de patch op M70184.', ['planned patch M70184'], { review: 'may' }),
]

export const EIGHTH_ENGLISH = [
  said(
    'Hi Laura,\n\nJust to let you know both steps have now been completed on M70201 and M70202, in Dx mode as well as in RUO mode.\n\nKind regards,\nPriya Nair\nSenior Biomedical Scientist',
    ['done patch+config both M70201 M70202'],
  ),
  said('Received with thanks. Circulated to the whole sequencing team this morning.', [], { says: 'receipt informed' }),
  said('all good here - NDX550301 patched & user account changed over to standard on 11/4.\n\nSent from my phone', [
    'done patch+config NDX550301',
  ]),
  said(
    'Dear Sir or Madam,\n\nPlease find enclosed our completed verification form for your records.\n\nYours faithfully,\nM. O’Brien',
    [],
    { flags: 'missing-attachment' },
  ),
  said('We no longer have M70210. It was decommissioned in 2021 and disposed of via our WEEE contractor.', [
    'absent patch+config M70210',
  ]),
  said(
    'Morning,\n\nOur field engineer put the patch on M70215, M70216 and M70217 yesterday afternoon. He’ll be back on Thursday 20 April to do the user configuration on all three.\n\nCheers\nDave',
    ['done patch M70215 M70216 M70217', 'planned config M70215 M70216 M70217'],
    { review: 'may' },
  ),
  said('Step 1 - NDX550310 - completed (Dx + RUO)\nStep 2 - NDX550310 - completed (Dx + RUO)', [
    'done patch+config both NDX550310',
  ]),
  said('I have forwarded the notice to our lab manager and everyone who uses the MiSeqDx.', [], { says: 'informed' }),
  said(
    'Thank you for your email dated 5 April. We can confirm that the update went on to instrument M70225 without a hitch; the operator account there is now a standard Windows user too.',
    ['done patch+config M70225'],
    { review: 'may' },
  ),
  said(
    'Apologies for the slow reply. We haven’t got round to M70230 yet; it’s booked in for 24 April.',
    ['planned patch+config M70230'],
    { review: 'may' },
  ),
  said('Patching of M70235 took place on Tuesday. No adverse events to report.', ['done patch M70235']),
  said(
    'We’d rather not stop our clinical runs at the moment so will not be installing the patch on NDX550320.',
    ['declined patch NDX550320'],
    { review: 'may' },
  ),
  said(
    'Hi\n\nPatch applied.\n\nSerials:\nM70240\nM70241\n\nThx\nJo\n\n-----Original Message-----\nFrom: Technical Support <support@maker.example>\nSent: 05 April 2023 10:00\nTo: Lab\nSubject: FSN2023-1338\n\nPlease install the patch on M70240, M70241 and M70242 and return the form.',
    ['done patch M70240 M70241'],
  ),
  said('M70250 has been patched. Correction, we only downloaded it.', [], { review: 'must' }),
  said('This has been dealt with by the usual people, I believe.', [], { review: 'must' }),
  said('Our MiniSeq MN12345 is fine, does it apply?', [], { review: 'must' }),
  said('Patch went onto M70251 but now the run on Friday came back with no results for two patients.', [], {
    flags: 'adverse-event',
  }),
  said('I don’t think it would be right to say that M70260 has been patched.', [], { review: 'must' }),
  said(
    'Everything except NDX550330 has had both steps done; that one goes offline for the job next Monday.',
    ['done patch+config', 'planned patch+config NDX550330'],
    { review: 'may' },
  ),
  said(
    'Hi, see below from Mark.\n\n---------- Forwarded message ---------\nFrom: Mark Hill <mark@lab.example>\nDate: Tue, 11 Apr 2023 at 14:02\nSubject: Re: FSN\nTo: Jane Poe <jane@lab.example>\n\nPatched M70261 and M70262 today, config done as well.',
    ['done patch+config M70261 M70262'],
    { review: 'must' },
  ),
]
