import { said } from '../examples.ts'

export const TWELFTH_DUTCH = [
  said(
    'Geachte mevrouw Peeters,\n\nGraag meld ik u dat onze ICT-collega Wim de patch woensdagvoormiddag op M71201 heeft geplaatst, in zowel Dx als RUO.\n\nHartelijke groeten,\nLies Vermeulen\nteamleider sequencing',
    ['done patch both M71201'],
  ),
  said(
    'Hallo, de patch draait sinds maandag op M71202 en M71203. Ook de gebruikersinstelling is bij beide aangepast door de firma die ons netwerk onderhoudt.',
    ['done patch+config M71202 M71203'],
  ),
  said(
    'Patch M71204: geïnstalleerd op 4/4 door J. Maes\nConfiguratie M71204: gewijzigd op 4/4 door J. Maes\nMet dank voor de goede begeleiding aan de telefoon.',
    ['done patch+config M71204'],
  ),
  said(
    'Wegens een verbouwing van het lab zijn we er nog niet toe gekomen: de patch is op M71205 nog niet geïnstalleerd.',
    ['not-done patch M71205'],
    { review: 'may' },
  ),
  said(
    'De M71206 hebben we vorige zomer verkocht aan een collega-labo in Luik. Ik werk hier pas sinds kort, vandaar het late antwoord.',
    ['absent patch+config M71206'],
  ),
  said(
    'Uw schrijven werd ontvangen en besproken op de werkvergadering van dinsdag; alle medewerkers zijn ingelicht.',
    [],
    { says: 'receipt informed' },
  ),
  said('Op 20 april komt de technieker langs om de patch op M71207 te installeren, ergens in de namiddag.', [
    'planned patch M71207',
  ]),
  said('De patch op M71208 is geïnstalleerd, al kreeg ik van de nachtploeg andere signalen.', [], { review: 'must' }),
  said(
    'M71209 is volledig in orde, de patch staat erop. Moeten wij ook iets doen voor de NovaSeq?',
    ['done patch M71209'],
    {
      flags: 'question',
    },
  ),
  said('Patch geïnstalleerd op M71210 in de modus waarin we meestal werken.', [], { review: 'must' }),
]

export const TWELFTH_ENGLISH = [
  said(
    'Good afternoon,\n\nFurther to your letter, our bioinformatician Priya put the patch on NDX551211 on Thursday morning, in both Dx and RUO mode.\n\nWith best wishes,\nMorag Sinclair\nLead Biomedical Scientist',
    ['done patch both NDX551211'],
    { review: 'may' },
  ),
  said(
    'The patch has been installed on M71212 and M71213 during the bank holiday shutdown. User configuration changed on both at the same visit.',
    ['done patch+config M71212 M71213'],
  ),
  said(
    'M71214 patched 4 April by the hospital IT desk, user configuration changed the same afternoon. Appreciate the clear instructions.',
    ['done patch+config M71214'],
  ),
  said('Owing to building work we have not yet installed the patch on M71215.', ['not-done patch M71215']),
  said(
    'We sold M71216 to a private lab in Cardiff last summer. I only joined recently, hence the slow reply.',
    ['absent patch+config M71216'],
    { review: 'may' },
  ),
  said('Your notice was received and gone through at our Tuesday meeting; all staff have been informed.', [], {
    says: 'receipt informed',
  }),
  said(
    'The engineer is coming on 20 April to install the patch on M71217, some time after lunch.',
    ['planned patch M71217'],
    { review: 'may' },
  ),
  said('The patch on M71218 is installed, although the night shift tells a different story.', [], { review: 'must' }),
  said(
    'M71219 is all sorted, patch installed. Is there anything we need to do for our NovaSeq?',
    ['done patch M71219'],
    {
      flags: 'question',
    },
  ),
  said('Patch installed on M71220 in whichever mode we mostly use.', [], { review: 'must' }),
]

export const TWELFTH_GERMAN = [
  said(
    'Guten Tag Herr Krüger,\n\nunser Bioinformatiker hat den Patch am Donnerstagvormittag auf M71221 installiert, sowohl im Dx- als auch im RUO-Modus.\n\nHerzliche Grüße\nAnke Böhm\nLeitende MTA',
    ['done patch both M71221'],
  ),
  said(
    'Der Patch wurde über die Feiertage auf M71222 und M71223 installiert. Die Benutzerkonfiguration wurde auf beiden Geräten beim selben Termin geändert.',
    ['done patch+config M71222 M71223'],
  ),
  said(
    'M71224: Patch am 4.4. durch Herrn Maier installiert, Benutzerkonfiguration am selben Tag geändert. Besten Dank für die gute telefonische Betreuung.',
    ['done patch+config M71224'],
  ),
  said('Wegen Umbauarbeiten im Labor haben wir den Patch auf M71225 noch nicht installiert.', [
    'not-done patch M71225',
  ]),
  said(
    'M71226 wurde im letzten Sommer an ein Privatlabor in Ulm verkauft. Ich bin erst seit Kurzem hier, daher die späte Antwort.',
    ['absent patch+config M71226'],
  ),
  said('Ihr Schreiben haben wir erhalten und in der Dienstagsrunde besprochen, alle Mitarbeiter sind informiert.', [], {
    says: 'receipt informed',
    review: 'may',
  }),
  said('Am 20. April kommt der Techniker und installiert den Patch auf M71227, irgendwann am Nachmittag.', [
    'planned patch M71227',
  ]),
  said('Der Patch auf M71228 ist installiert, auch wenn die Nachtschicht etwas anderes erzählt.', [], {
    review: 'must',
  }),
  said(
    'M71229 ist erledigt, der Patch ist installiert. Müssen wir beim NovaSeq auch etwas tun?',
    ['done patch M71229'],
    {
      flags: 'question',
    },
  ),
  said('Patch auf M71230 installiert, und zwar in dem Modus, den wir meistens nutzen.', [], { review: 'must' }),
]
