import { said } from '../examples.ts'

export const ELEVENTH_DUTCH = [
  said(
    'Beste Annelies,\n\nZoals beloofd nog even de terugkoppeling: op M70931 zijn de softwarepatch en de nieuwe gebruikersconfiguratie vorige week vrijdag aangebracht, in beide modi.\n\nMet hartelijke groet,\nRuud van Dijk\nafdeling Moleculaire Diagnostiek | 06-55 07 09 31',
    ['done patch+config both M70931'],
  ),
  said('M70932 ✓ patch ✓ configuratie', ['done patch+config M70932'], { review: 'may' }),
  said(
    'we hebben de brief gelezen en alle gebruikers weten ervan. patch volgt 19 april op M70933',
    ['planned patch M70933'],
    {
      says: 'receipt informed',
    },
  ),
  said(
    'Goeiedag,\n\nOns apparaat M70934 werd in februari verkocht aan Labo Nuyens te Mechelen.\n\nVriendelijke groeten,\nSteven',
    ['absent patch+config M70934'],
  ),
  said('Zie ingevuld formulier in bijlage. Alles is gebeurd.', ['done patch+config'], { flags: 'missing-attachment' }),
  said('Patch:\nM70935 - ja\nM70936 - ja\n\nGebruikersconfiguratie:\nM70935 - ja\nM70936 - nee', [
    'done patch M70935 M70936',
    'done config M70935',
    'not-done config M70936',
  ]),
  said('Wij dachten dat M70937 gepatcht was, maar bij controle konden we daar niets van zien.', [], { review: 'must' }),
  said('Gepatcht: M70938. Graag hoor ik of wij de Dx-licentie opnieuw moeten activeren.', ['done patch M70938'], {
    flags: 'question',
  }),
  said(
    'Het is nog niet gelukt om de patch op M70939 te krijgen, morgen proberen we het opnieuw.',
    ['planned patch M70939'],
    {
      review: 'may',
    },
  ),
  said('Op één na zijn ze allemaal bijgewerkt; M70940 moet nog.', ['done patch', 'not-done patch M70940'], {
    review: 'may',
  }),
]

export const ELEVENTH_ENGLISH = [
  said(
    'Hi Support,\n\nBoth NDX550941 and NDX550942 were patched over the weekend, and I amended the UCS user configuration at the same time.\n\nRgds\nFergus\nBench lead, Genomics\nM: 07700 900941',
    ['done patch+config NDX550941 NDX550942'],
  ),
  said(
    'PATCH COMPLETED ON M70943 IN DX MODE ONLY. RUO MODE TO BE DONE 18 APRIL.',
    ['done patch dx M70943', 'planned patch ruo M70943'],
    { review: 'may' },
  ),
  said('Acknowledged. The notice has been circulated to all lab staff.', [], { says: 'receipt informed' }),
  said('That machine (M70944) was scrapped when we moved buildings two years ago.', ['absent patch+config M70944'], {
    review: 'may',
  }),
  said(
    'Serial: M70945\nPatch: done\nUser config: done\n\nSerial: M70946\nPatch: done\nUser config: scheduled for 21 April',
    ['done patch+config M70945', 'done patch M70946', 'planned config M70946'],
  ),
  said('Pls see attached. Patch is on M70947 and all operators have been told about it.', ['done patch M70947'], {
    says: 'informed',
    flags: 'missing-attachment',
    review: 'may',
  }),
  said('I was told somebody patched M70948, can neither confirm nor deny.', [], { review: 'must' }),
  said('M70949 is patched. M70949 has not had the patch.', [], { review: 'must' }),
  said('Nobody here has got round to patching M70950 as yet.', ['not-done patch M70950'], { review: 'may' }),
  said('Step 1 on all three bar M70951, which is with the engineer until Monday.', [], { review: 'must' }),
]

export const ELEVENTH_GERMAN = [
  said(
    'Guten Morgen Frau Albrecht,\n\nich kann Ihnen mitteilen, dass auf dem NextSeq NDX550952 der Patch in beiden Modi installiert und die Benutzerkonfiguration angepasst wurde.\n\nViele Grüße aus Kiel\nTorben Jansen\nMTL, Raum 2.952',
    ['done patch both NDX550952', 'done config NDX550952'],
    { says: 'nextseq-550dx' },
  ),
  said('M70953 + M70954: patch installiert. lg uschi', ['done patch M70953 M70954']),
  said('Sali zäme\n\nHabe das Schreiben gelesen und allen im Team weitergeleitet.\n\nGruess\nBeat', [], {
    says: 'receipt informed',
  }),
  said('Das betroffene Geraet M70955 haben wir letztes Jahr an die Firma Genolab weiterverkauft.', [
    'absent patch+config M70955',
  ]),
  said('Patch auf M70956 ist für den 25.04.2023 eingeplant.', ['planned patch M70956']),
  said('Thanks for the reminder! Beide Schritte sind auf M70957 seit Montag erledigt.', ['done patch+config M70957']),
  said('Ich meine, der Kollege hätte das schon gemacht, bin aber nicht sicher.', [], { review: 'must' }),
  said('Patch ist drauf auf M70958. Muss ich jetzt noch etwas unterschreiben?', ['done patch M70958'], {
    flags: 'question',
  }),
  said('Von einer Installation auf M70959 haben wir bislang abgesehen.', [], { review: 'must' }),
  said('Alle ausser M70960 haben den Patch.', ['done patch', 'not-done patch M70960'], { review: 'may' }),
]
