import { said } from '../examples.ts'

export const SIXTEENTH_DUTCH_TRAPS = [
  said(
    'Beide stappen zijn in beide modi uitgevoerd op M70412 en M70433, behalve dat de gebruiker in RUO op de M70433 nog de oude is.',
    [],
    { review: 'may' },
  ),
  said(
    'De M70412, waarop de patch gisteren geïnstalleerd had moeten worden, stond de hele dag te draaien. De M70433 is wel bijgewerkt.',
    [],
    { review: 'may' },
  ),
  said('Geïnstalleerd is de patch nog op geen enkel toestel, en de gebruiker aangepast evenmin: M70412, M70433.', [], {
    review: 'may',
  }),
  said(
    'Op M70412 en M70433 moet de patch uiterlijk 20 mei geïnstalleerd zijn, en dat geldt ook voor de gebruikersconfiguratie.',
    [],
    { review: 'may' },
  ),
  said(
    'In mijn mail van vrijdag schreef ik dat de patch op beide toestellen stond. Dat klopt alleen voor de M70412; bij de M70433 had ik naar het verkeerde scherm gekeken.',
    [],
    { review: 'must' },
  ),
  said(
    'De patch is op de M70412 geïnstalleerd en de gebruikersconfiguratie ook gewijzigd. Daarna startte de software niet meer op, zodat onze ICT alles heeft teruggezet naar de toestand van vóór de update.',
    [],
    { review: 'may' },
  ),
  said(
    'Op de M70412 is de patch in Dx geïnstalleerd en op de M70433 in RUO. De andere modus doen we op beide in week 24.',
    [],
    { review: 'may' },
  ),
  said(
    'Ons zusterlab in Hoorn heeft stap 1 en stap 2 op zijn MiSeqDx al afgerond. Bij ons, dus op M70412 en M70433, wacht dat op toestemming van het afdelingshoofd.',
    [],
    { review: 'may' },
  ),
  said(
    'Wij hebben de patch op M70412 en M70443 gezet en op beide de UCS-gebruiker gewijzigd, in Dx en in RUO.',
    ['done patch M70412 M70443', 'done config both M70412 M70443'],
    { review: 'may' },
  ),
  said(
    'Als de M70433 volgende week terug is van reparatie, is de patch daar al op gezet door de leverancier, heeft hij beloofd. De M70412 hebben wij zelf gedaan, stap 1 althans.',
    [],
    { review: 'may' },
  ),
]

export const SIXTEENTH_ENGLISH_TRAPS = [
  said('Patch and user config are done on M70412 and M70433 in both modes except RUO on the latter.', [], {
    review: 'may',
  }),
  said(
    'M70412, which was to be patched yesterday, was running a validation, so we did the other one instead. That was M70433.',
    [],
    { review: 'may' },
  ),
  said(
    'As the notice says, the patch is installed first and the user is then changed in each mode. We have M70412 and M70433.',
    [],
    { review: 'may' },
  ),
  said('The patch went on in Dx, the user in both; that is M70412. M70433 got the patch only.', [], { review: 'may' }),
  said(
    'By the time you read this both steps will have been completed on M70412, and M70433 should have had the patch as well.',
    [],
    { review: 'may' },
  ),
  said(
    "I told you last week that M70433 had been sold. It hasn't: it was moved to the research floor, where it has yet to be patched. M70412 is unchanged.",
    [],
    { review: 'must' },
  ),
  said(
    'We patched M70412 in both modes on 17 May. On reboot UCS failed to start in RUO and the engineer rolled that mode back to the previous version; Dx is fine.',
    [],
    { review: 'may' },
  ),
  said(
    'Neither the patch nor the new user is in place on M70433, M70412 having been the only one the engineer could reach.',
    [],
    { review: 'may' },
  ),
  said(
    'All our units have been dealt with bar M70433, and as far as M70412 is concerned only step 2 was ours to do - the distributor was going to handle step 1.',
    [],
    { review: 'must' },
  ),
  said('M70412 and M7O433 have both been patched and reconfigured in Dx and RUO.', [], { review: 'must' }),
]

export const SIXTEENTH_GERMAN_TRAPS = [
  said(
    'Der Patch ist auf M70412 und M70433 in beiden Modi drauf, den Benutzer haben wir bis auf RUO am M70433 ebenfalls überall geändert.',
    [],
    { review: 'may' },
  ),
  said(
    'M70412, bei dem der Patch gestern hätte eingespielt werden sollen, war im Lauf. An M70433 wurde er eingespielt.',
    [],
    { review: 'may' },
  ),
  said(
    'Laut unserer IT sei der Patch auf beiden Geräten installiert und der Benutzer umgestellt, nachgesehen hat aber noch niemand. Es geht um M70412 und M70433.',
    ['done config', 'not-done config'],
    { flags: 'contradiction', review: 'must' },
  ),
  said(
    'Schritt 1 machen wir an M70412 noch diese Woche, an M70433 ist er schon gemacht, Schritt 2 dagegen an keinem von beiden.',
    ['planned patch M70412', 'done patch M70433', 'not-done config'],
    { review: 'may' },
  ),
  said(
    'In Ihrer Mitteilung steht: „Beide Schritte wurden in jedem Modus jedes Geräts durchgeführt.“ Das können wir für M70412 so unterschreiben, für M70433 nicht.',
    [],
    { review: 'may' },
  ),
  said(
    'M70412 und M70433 sind vorbereitet, die Patchdatei liegt auf beiden Rechnern. Ausgeführt wird sie, sobald der letzte Patientenlauf durch ist.',
    [],
    { review: 'may' },
  ),
  said(
    'Die Umstellung des Benutzers auf M70412 haben wir am 16. Mai vorgenommen, sie aber am 19. wieder zurückgenommen, da die Messdaten nicht mehr ins LIMS übertragen wurden. Der Patch blieb davon unberührt.',
    [],
    { review: 'may' },
  ),
  said(
    'Korrektur zu meiner Rückmeldung von gestern: Nicht M70412 wurde in beiden Modi gepatcht, sondern M70433; bei ersterem fehlt RUO noch.',
    ['not-done patch ruo M70433'],
    { flags: 'retraction', review: 'must' },
  ),
  said(
    'Auf M70412 und M70343 sind Patch und neue Benutzerkonfiguration eingerichtet.',
    ['done patch+config M70412 M70343'],
    { review: 'may' },
  ),
  said(
    'Das Gerät M70433 haben wir dem Institut für Pathologie überlassen, das M70412 übrigens auch gern hätte; dieses haben wir gepatcht, nachdem jenes weg war.',
    [],
    { review: 'may' },
  ),
]
