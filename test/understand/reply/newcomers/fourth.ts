import { said } from '../examples.ts'

export const FOURTH_DUTCH = [
  said(
    'Goedemiddag,\n\nVolgens mij hadden we dit al gemeld, maar voor de zekerheid: op M70412 en M70413 is de patch gezet op 5 april. De standaardgebruiker is nog niet ingesteld.\n\nMvg,\nTinne',
    [],
    { review: 'must' },
  ),
  said(
    'De patch is op al onze toestellen geïnstalleerd, de gebruikersconfiguratie enkel op NDX550421.',
    ['done patch', 'done config NDX550421'],
    {
      review: 'may',
    },
  ),
  said('M70412 werd gisteren gepatcht door onze ICT. M70413 staat ingepland voor vrijdag 14 april.', [
    'done patch M70412',
    'planned patch M70413',
  ]),
  said(
    'Niet gepatcht, toestel NDX550425 is vorig jaar verkocht.',
    ['not-done patch', 'absent patch+config NDX550425'],
    {
      review: 'may',
    },
  ),
  said('Gelezen en besproken met het team.', [], { review: 'may' }),
  said(
    'Stap 1: M70412 ja, M70413 nee. Stap 2: geen van beide.',
    ['done patch M70412', 'not-done patch M70413', 'not-done config M70412 M70413'],
    { review: 'may' },
  ),
  said('Wij beschikken niet over de toestellen die in uw brief vermeld worden.', ['absent patch+config'], {
    review: 'may',
  }),
  said('Moeten wij ook iets doen als ons toestel in bruikleen is?', [], { flags: 'question' }),
  said('Patch uitgevoerd op M70412, helaas lukt het aanmaken van de standaardgebruiker niet.', [], { review: 'must' }),
  said(
    'Alles in orde gebracht op beide MiSeqDx, zowel patch als gebruikersconfiguratie (M70412, M70413).',
    ['done patch+config M70412 M70413'],
    { says: 'miseqdx', review: 'may' },
  ),
  said('Beide stappen werden uitgevoerd op NDX550421, behalve in RUO-modus.', [], { review: 'must' }),
  said('Hartelijk dank, de informatie is ontvangen en verspreid onder de medewerkers.', [], {
    says: 'receipt informed',
  }),
]

export const FOURTH_ENGLISH = [
  said(
    'Hello,\n\nApologies for the delay in getting back to you. I have checked with our IT department and can confirm that the patch was installed on M70412 on 31 March and on M70413 on 3 April. The user configuration change has not been carried out on either instrument yet.\n\nRegards,\nBen',
    ['done patch M70412 M70413', 'not-done config M70412 M70413'],
    { review: 'may' },
  ),
  said('Both done.', ['done patch+config']),
  said('M70413 isn’t ours anymore, it moved to St James Hospital in 2022.', ['absent patch+config M70413'], {
    review: 'may',
  }),
  said('Patch yes, configuration no, for NDX550421.', ['done patch NDX550421', 'not-done config NDX550421'], {
    review: 'may',
  }),
  said('I would say that it is installed.', [], { review: 'must' }),
  said('We will not be installing the patch.', [], { review: 'may' }),
  said('The patch has now been installed on the last instrument, M70414.', ['done patch M70414'], { review: 'may' }),
  said('The form was completed and sent back last week.', [], { review: 'may' }),
  said('NDX550421 is fully up to date in Dx mode. In RUO mode nothing has been done.', [], { review: 'may' }),
  said('Unless I hear otherwise I consider M70412 patched.', [], { review: 'must' }),
  said('The notice was forwarded to the wrong hospital. We have no sequencers at all.', [], { review: 'must' }),
  said('We confirm both steps for serial numbers M70412, M70413 and M70415.', [], { review: 'may' }),
]

export const FOURTH_OTHERS = [
  said('Der Patch wurde am Montag auf allen drei Geräten installiert: M70412, M70413, M70414.', [
    'done patch M70412 M70413 M70414',
  ]),
  said('Wir haben weder den Patch installiert noch die Benutzerkonfiguration geändert.', ['not-done patch+config']),
  said(
    'M70412 wurde letzte Woche gepatcht; M70413 kann erst im Mai gepatcht werden.',
    ['done patch M70412', 'planned patch M70413'],
    { review: 'may' },
  ),
  said('Das betrifft uns nicht, wir haben nur ein MiniSeq.', [], { review: 'must' }),
  said('Beide Schritte durchgeführt. Danke für die Erinnerung.', ['done patch+config']),
  said(
    'Le correctif est posé sur M70412 et M70413. La configuration, on la fera en mai.',
    ['done patch M70412 M70413', 'planned config'],
    { review: 'may' },
  ),
  said('Nous n’avons aucun appareil concerné dans notre établissement.', ['absent patch+config'], { review: 'may' }),
  said('C’est installé, enfin je crois.', [], { review: 'must' }),
  said('La mise à jour n’a pas pu être faite sur le M70413, faute de temps.', ['not-done patch M70413'], {
    review: 'may',
  }),
  said('Merci pour votre courriel. Le correctif a été appliqué dans les deux modes sur NDX550421.', [
    'done patch both NDX550421',
  ]),
  said('El parche se instaló en M70412 pero en M70413 marcó error.', [], { review: 'must' }),
  said('Ambos pasos fueron completados el 10 de abril en los equipos M70412 y NDX550421.', [
    'done patch+config M70412 NDX550421',
  ]),
  said('Mi compañera ya les contestó la semana pasada.', [], { review: 'may' }),
  said(
    'La patch è stata installata su tutti gli strumenti, ma la configurazione è stata modificata solo su M70412.',
    ['done patch', 'done config M70412'],
    { review: 'may' },
  ),
  said('Non abbiamo ancora fatto nulla.', ['not-done patch+config']),
  said('Confermo ricezione. Procederemo con la patch il 18 aprile su NDX550421.', ['planned patch NDX550421'], {
    says: 'receipt',
    review: 'may',
  }),
]
