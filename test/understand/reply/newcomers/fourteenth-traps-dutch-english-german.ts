import { said } from '../examples.ts'

/** Replies that a hasty reader gets wrong. What could be read, if it were understood to the end, stands as `may`. */
export const FOURTEENTH_DUTCH_TRAPS = [
  said(
    'Zowel M70412 als M70433 is nu gepatcht, met dien verstande dat op de laatste alleen de Dx-kant is gedaan.',
    [],
    { review: 'may' },
  ),
  said(
    'Op M70412 en M70433 zou IT vorige week beide stappen doen, maar ik vind nergens terug of het ook gebeurd is.',
    [],
    { review: 'must' },
  ),
  said(
    'Op M70412 is de patch gelukt en op M70433 eigenlijk ook, tot hij opnieuw opstartte: toen stond de oude versie er weer.',
    [],
    { review: 'may' },
  ),
  said('Niet op M70412 of M70433, wel op M70450 is de patch op 17 mei gezet.', [], { review: 'may' }),
  said(
    'In mijn mail van vrijdag heb ik de nummers omgewisseld: niet M70412 maar M70433 is gepatcht, sorry daarvoor.',
    [],
    { review: 'must' },
  ),
  said(
    "Beide collega's hebben de kennisgeving gelezen, en zodra zij terug zijn van opleiding wordt de patch op M70412 en M70433 ingepland.",
    [],
    { review: 'may' },
  ),
  said('Eén van de twee toestellen (M70412 en M70433) is gepatcht, het andere volgt begin juni.', [], {
    review: 'must',
  }),
  said(
    'Ik ga ervan uit dat stap 1 en 2 op M70412 en M70433 in orde zijn, want Kris ging dat vóór zijn vakantie nog doen.',
    [],
    { review: 'must' },
  ),
  said(
    'De kennisgeving van vorig jaar over het lekkende reagens hebben wij op beide toestellen afgehandeld; met deze, voor M70412 en M70433, moeten we nog beginnen.',
    [],
    { review: 'may' },
  ),
  said('Tegen 2 juni zullen stap 1 en stap 2 op M70412 uitgevoerd zijn, op M70433 is stap 1 dat nu al.', [], {
    review: 'may',
  }),
  said('M70412: stap 1 gedaan, stap 2 gedaan\nM70433: idem, op stap 2 na', [], { review: 'may' }),
  said(
    "De patch werd op M70412 en M70443 geïnstaleerd, dus daarmee zijn onze twee MiSeqDx'en klaar.",
    ['done patch M70412 M70443'],
    {
      says: 'miseqdx',
      review: 'may',
    },
  ),
]

export const FOURTEENTH_ENGLISH_TRAPS = [
  said('M70412, M70433 - though not in RUO - and M70450 have had the patch.', [], { review: 'may' }),
  said("I'd love to tell you that both steps are done on M70412 and M70433.", [], { review: 'must' }),
  said('The patch on M70433 was scheduled for May 12. M70412 was done on the 10th.', [], { review: 'may' }),
  said("Both technicians signed off the patch for M70412. M70433 they haven't looked at.", [], { review: 'may' }),
  said(
    'Once the user configuration has been changed on M70412 and M70433, I will let you know that everything is complete.',
    [],
    { review: 'may' },
  ),
  said(
    'Patch applied to M70412 and M70433 on 3 May, but it had to be backed out of the latter on the 4th after the run software kept crashing.',
    [],
    { review: 'must' },
  ),
  said(
    "According to our service log it should be M70412 where step 2 was done and M70433 where it wasn't, or possibly the other way round.",
    [],
    { review: 'must' },
  ),
  said('All three instruments, M70412 and M70433, have been patched.', [], { review: 'must' }),
  said(
    'Your letter says "install the patch on M70412 and M70433 and change the user configuration". We\'ve managed the first half for M70412.',
    [],
    { review: 'may' },
  ),
  said('M70412 and M70433 are as good as patched, just waiting on a reboot window for each.', [], { review: 'may' }),
  said('We tried both steps out on a spare training box and they went in fine; M70412 and M70433 come next.', [], {
    review: 'may',
  }),
  said("It isn't true, as I wrote on Friday, that M70412 and M70433 have both been patched. Only the first has.", [], {
    review: 'must',
  }),
]

export const FOURTEENTH_GERMAN_TRAPS = [
  said(
    'Auf M70412 und M70433 haben wir den Patch am vergangenen Freitag entgegen der Planung leider doch nicht installiert.',
    [],
    { review: 'may' },
  ),
  said('Der Patch wurde auf M70412, M70433 (dort allerdings mit Abbruch bei 80 %) und M70450 installiert.', [], {
    review: 'may',
  }),
  said('Laut Frau Seidel müssten M70412 und M70433 inzwischen beide gepatcht sein.', [], { review: 'must' }),
  said(
    'Die beiden Schritte haben wir verstanden und an die Kollegen weitergegeben, umgesetzt ist auf M70412 bisher nur der erste.',
    [],
    { review: 'may' },
  ),
  said('Bis zum 26. Mai wird auf M70412 und M70433 alles erledigt sein, auf M70412 ist es der Patch schon jetzt.', [], {
    review: 'may',
  }),
  said('Sofern die IT mitspielt, sind M70412 und M70433 ab Donnerstag gepatcht.', [], { review: 'may' }),
  said(
    'Am 16. Mai haben wir die Benutzerkonfiguration auf M70412 und M70433 geändert, am 19. auf M70433 wieder zurückgestellt, da sich niemand mehr anmelden konnte.',
    [],
    { review: 'may' },
  ),
  said(
    'M70412 ist fertig. Beim anderen, das die Kollegen in Kiel von uns übernommen haben und das nach deren Angaben ebenfalls gepatcht ist, können wir nichts bestätigen.',
    [],
    { review: 'may' },
  ),
  said(
    'Nicht der Patch, sondern lediglich die Benutzerkonfiguration ist auf M70412 und M70433 geändert worden.',
    ['not-done patch', 'done config M70412 M70433'],
    { review: 'may' },
  ),
  said(
    'Entgegen meiner Mail vom 8. Mai sind nicht beide Geräte gepatcht, sondern ausschließlich M70433; M70412 hatte ich versehentlich mit aufgeführt.',
    [],
    { review: 'must' },
  ),
  said(
    'M70412 und M70433 sind gepatcht, oder sehen Sie das auf Ihrer Seite anders? Ich habe leider keinen Zugriff auf die Geräte.',
    [],
    { review: 'must' },
  ),
  said(
    'Den Patch hätten wir auf M70412 und M7O433 am 10. Mai eingespielt, wäre uns nicht der Server ausgefallen.',
    [],
    { review: 'may' },
  ),
]
