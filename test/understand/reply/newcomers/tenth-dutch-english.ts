import { said } from '../examples.ts'

export const TENTH_DUTCH = [
  said('hoi, ff snel vanaf mn telefoon: patch geinstaleerd op M70812 en M70813. grtjes bram', [
    'done patch M70812 M70813',
  ]),
  said(
    'Geachte heer, mevrouw,\n\nNaar aanleiding van uw schrijven van 5 april kan ik u melden dat beide stappen zijn doorgevoerd op onze sequencer met serienummer NDX550814. Dit is gebeurd in de Dx-modus en in de RUO-modus.\n\nHoogachtend,\n\ndr. ir. K. Verstappen\nHoofd laboratorium\nT +31 20 555 08 14 | order 4500098811',
    ['done patch+config both NDX550814'],
  ),
  said(
    'Toestel     Patch   Gebruiker\nM70815      ok      ok\nM70816      ok      nog te doen\n\nGroeten, Fien',
    ['done patch+config M70815', 'done patch M70816', 'not-done config M70816'],
    { review: 'may' },
  ),
  said('ALLES IS UITGEVOERD OP M70817. ZIE BIJLAGE.', ['done patch+config M70817'], { flags: 'missing-attachment' }),
  said(
    'Dag Els,\n\nDen M70818 hebben wij niet meer: die is vorig jaar overgenomen door het UZ Brussel.\n\nMvg,\nKoen',
    ['absent patch+config M70818'],
    { review: 'may' },
  ),
  said('De informatie is bij ons in goede orde ontvangen en ik heb ze intussen met alle laboranten gedeeld.', [], {
    says: 'receipt informed',
  }),
  said(
    'Hi,\n\nPatch installed on M70819, de gebruikersconfiguratie passen we aan op 25 april.\n\nKind regards / Met vriendelijke groet\nLotte Hermans',
    ['done patch M70819', 'planned config M70819'],
    { review: 'may' },
  ),
  said(
    'Hierbij onze antwoorden.\n\nBedrijfsnaam: Labo Kempen\nNaam: Greet Aerts\nFunctie: kwaliteitscoördinator\nNaam product/apparaat: MiSeqDx\nIk bevestig de ontvangst van FSN2023-1338 en dat ik de inhoud ervan heb gelezen en begrepen: ja\nDe informatie is doorgegeven aan alle relevante gebruikers: ja\nDe patch geïnstalleerd: ja\nNoteer serienummer(s): M70820\nWijziging gebruikersconfiguratie: ja\nNoteer serienummer(s): M70820',
    ['done patch+config M70820'],
    { says: 'receipt informed miseqdx' },
  ),
  said(
    'Beste,\n\nDe softwarepatch draait nu op de M70821 en op de M70822, en de gebruikersconfiguratie is op beide aangepast.\n\nMet vriendelijke groet,\nNoor\n\nVan: Technical Support <support@maker.example>\nVerzonden: woensdag 5 april 2023 10:02\nAan: Noor de Wit\nOnderwerp: FSN2023-1338\n\nGeachte klant,\nWilt u de patch op alle instrumenten installeren?',
    ['done patch+config M70821 M70822'],
  ),
  said('Op de M70823 is de patch in Dx geïnstalleerd; in RUO nog niet.', [
    'done patch dx M70823',
    'not-done patch ruo M70823',
  ]),
  said('De M70824 is klaar met beide stappen. De patch op M70824 is nog niet geplaatst.', [], { review: 'must' }),
  said(
    'Volgens mij heeft onze vorige systeembeheerder de M70825 indertijd al bijgewerkt, maar dat kan ik nergens terugvinden.',
    [],
    { review: 'must' },
  ),
  said('Patch staat op M70826. Moeten we dit opnieuw doen na een Windows-update?', ['done patch M70826'], {
    flags: 'question',
  }),
  said('Geen van onze toestellen, M70827 noch M70828, heeft de patch al gekregen.', ['not-done patch M70827 M70828'], {
    review: 'may',
  }),
  said('Alle toestellen zijn gepatcht behalve de M70829.', ['done patch', 'not-done patch M70829'], { review: 'may' }),
  said('Stap 1 en 2 zijn gedaan op M70830 - sorry, ik bedoel M70831.', [], { review: 'must' }),
]

export const TENTH_ENGLISH = [
  said("Morning all. Quick one from me, M70832's been patched and the user account changed over. Ta, Dee", [
    'done patch+config M70832',
  ]),
  said(
    'Dear Sir or Madam,\n\nWith reference to the above notice, we write to confirm that the software patch has been applied to instruments M70833, M70834 and M70835.\n\nYours faithfully,\n\nJ. Okafor\nLead Scientist\nPO 77120984 / Ext. 2214',
    ['done patch M70833 M70834 M70835'],
  ),
  said(
    'Status of our units:\n- NDX550836: patch done, config done\n- M70837: patch done, config to follow on 20 April\n- M70838: decommissioned in 2021',
    ['done patch+config NDX550836', 'done patch M70837', 'planned config M70837', 'absent patch+config M70838'],
  ),
  said('Form attached, all done at our end.', ['done patch+config'], { flags: 'missing-attachment' }),
  said('We no longer own M70839, it was bought by Kestrel Diagnostics in January.', ['absent patch+config M70839'], {
    review: 'may',
  }),
  said('thx received & read, have told the team', [], { says: 'receipt informed' }),
  said('Step 1 complete on NDX550840 in both Dx and RUO. Step 2 is booked in for 19 April.', [
    'done patch both NDX550840',
    'planned config',
  ]),
  said(
    'Company name\nHalden Pathology\nName:\nRuth Adeyemi\nI confirm receipt of FSN2023-1338 and that I have read and understood its content.\nYes\nThe information has been passed on to all relevant users.\nYes\nPatch installed:\nYes\nRecord serial number(s):\nM70841, M70842\nUser configuration changed:\nYes\nRecord serial number(s):\nM70841, M70842',
    ['done patch+config M70841 M70842'],
    { says: 'receipt informed', review: 'may' },
  ),
  said(
    'Yes - patch went on both M70843 and M70844 last Thursday.\n\nBest,\nPippa\n\nOn Wed, 5 Apr 2023 at 09:14, Technical Support <support@maker.example> wrote:\n> Dear customer,\n> has the patch been installed yet?',
    ['done patch M70843 M70844'],
  ),
  said('RUO side of M70845 was patched today, Dx side was already done on Monday.', ['done patch both M70845']),
  said('We have patched the instrument. Or at least I believe so, IT were meant to look after it.', [], {
    review: 'must',
  }),
  said(
    'The patch is installed on M70846. Is there a newer version for the NextSeq 2000 as well?',
    ['done patch M70846'],
    { flags: 'question' },
  ),
  said('Our NovaSeq A01234 has been updated per your letter.', [], { flags: 'unknown-serial' }),
  said('It is not the case that M70847 has been patched.', ['not-done patch M70847'], { review: 'may' }),
  said(
    'All but one of our analysers have the patch. M70848 is the odd one out.',
    ['done patch', 'not-done patch M70848'],
    { review: 'may' },
  ),
  said(
    'If the service visit goes ahead on Friday, M70849 will have had the patch by the weekend.',
    ['planned patch M70849'],
    { review: 'may' },
  ),
]
