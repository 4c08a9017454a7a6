import { type Example, readAll, said } from './examples.ts'

/** Verbs of doing in another sense, of which no step is said. */
const IDIOMS: readonly Example[] = [
  said('Van uw schrijven over de M70412 en de M70433 hebben wij kennisgenomen.', [], { review: 'may' }),
  said('Onze applicatiebeheerder is op vakantie gegaan en heeft over stap 2 niets achtergelaten.', [], {
    review: 'may',
  }),
  said('Uw opmerking over de gebruikersconfiguratie hebben we ter harte genomen, dank daarvoor.', [], {
    review: 'may',
  }),
  said('Gezien de leeftijd van de M70433 vraag ik me af of deze melding ook voor dat toestel geldt.', [], {
    review: 'may',
  }),
  said('Aangenomen dat de patch door u is getest: is er ook een validatierapport beschikbaar?', [], {
    flags: 'question',
    review: 'may',
  }),
  said('Ik ben door inkoop met u in contact gebracht, maar ik weet eigenlijk niet waar het over gaat.', [], {
    review: 'may',
  }),
  said('Het heeft even geduurd, mijn mailbox was volgelopen. Ik pak de draad deze week weer op.', [], {
    review: 'may',
  }),
  said('Al met al is de brief netjes uitgevoerd, alleen staat ons klantnummer er verkeerd in.', [], { review: 'may' }),
  said('Afgezien van een telefoontje in april hebben we over de patch niets van u vernomen.', [], { review: 'may' }),
  said('We waren met Hemelvaart gesloten en daardoor is uw herinnering blijven liggen.', [], { review: 'may' }),
  said(
    'Goed gedaan, die nieuwe website van jullie! Waar vind ik daar de handleiding van stap 1?',
    ['done patch+config'],
    { flags: 'question', review: 'may' },
  ),
  said('Wat mij betreft is daarmee alles gezegd en kan dit mailtje als afgedaan worden beschouwd.', [], {
    review: 'may',
  }),
  said(
    'Ik heb het bericht voor de zekerheid doorgezet naar mijn eigen privémail, vandaar het andere afzenderadres.',
    [],
    { review: 'may' },
  ),
  said(
    'Strikt genomen vallen beide toestellen onder de afdeling Pathologie, die heeft haar eigen contactpersoon.',
    [],
    { review: 'may' },
  ),
  said(
    'It has taken us rather a long time to find out who looks after these things here, sorry. I only joined in April.',
    [],
    { review: 'may' },
  ),
  said('We have taken note of your letter concerning M70412 and M70433.', [], { says: 'receipt', review: 'may' }),
  said('I was put in touch with you by our distributor, who said you are the person to ask about the patch.', [], {
    review: 'may',
  }),
  said('Could we set up a call about step 2? We have run out of ideas as to who holds the user accounts.', [], {
    flags: 'question',
    review: 'may',
  }),
  said('The laboratory was closed for the bank holiday and your reminder got buried, apologies.', [], {
    review: 'may',
  }),
  said("I'm nearly done with the paperwork from our last inspection and will look at your notice after that.", [], {
    review: 'may',
  }),
  said('Given that both instruments are validated for diagnostic use, does the patch affect our IVDR file?', [], {
    flags: 'question',
    review: 'may',
  }),
  said('Provided that the patch has been signed off by you, our IT has no objection in principle.', [], {
    review: 'may',
  }),
  said('Your point is well made and has been taken on board.', [], { review: 'may' }),
  said('Thank you, I have followed the thread with interest and have nothing to add for now.', [], { review: 'may' }),
  said('All things considered, and leaving M70433 aside, I must say your letter was not very clearly set out.', [], {
    review: 'may',
  }),
  said(
    'Things have changed quite a bit here since Dr Mackie left, and your notice has only now been handed on to me.',
    [],
    { review: 'may' },
  ),
  said("When all is said and done, it is the hospital's IT department that decides about user configuration.", [], {
    review: 'may',
  }),
  said('That settles my question about step 1, well done and thanks for the quick turnaround!', [], {
    flags: 'question',
    review: 'may',
  }),
  said('Ihre Sicherheitsmitteilung zu den Geräten M70412 und M70433 haben wir zur Kenntnis genommen.', [], {
    says: 'receipt',
    review: 'may',
  }),
  said('Wir wurden vom Einkauf über Ihr Schreiben in Kenntnis gesetzt, das Original liegt uns leider nicht vor.', [], {
    review: 'may',
  }),
  said('Frau Dr. Wendt ist in Urlaub gegangen, ohne mir eine Notiz zum Patch zu hinterlassen.', [], { review: 'may' }),
  said('Abgesehen davon, dass M70433 ein älteres Gerät ist: Gilt die Mitteilung auch für die RUO-Version?', [], {
    flags: 'question',
    review: 'may',
  }),
  said(
    'Vorausgesetzt, der Patch ist von Ihnen validiert, stellt sich für uns nur die Frage nach der Dokumentation.',
    [],
    { review: 'may' },
  ),
  said('Wir haben uns mit der Medizintechnik in Verbindung gesetzt und bisher keine Antwort bekommen.', [], {
    review: 'may',
  }),
  said(
    'Da haben Sie mich auf dem falschen Fuß erwischt, von Schritt 2 habe ich noch nie etwas gehört. Wo steht das?',
    ['not-done config'],
    { flags: 'question', review: 'may' },
  ),
  said('Entschuldigen Sie, es hat etwas gedauert, aber ich habe mir Ihre Worte zu Herzen genommen.', [], {
    review: 'may',
  }),
  said('Ihre Argumente zur Benutzerkonfiguration sind nachvollziehbar und gut ausgeführt.', [], { review: 'may' }),
  said(
    'Genau genommen steht auf Seite 2 eine andere Artikelnummer als auf unserem Typenschild. Wie ist das gemeint?',
    [],
    { flags: 'question', review: 'may' },
  ),
  said('Für mich ist das Thema damit fürs Erste erledigt, vielen Dank für das nette Telefonat.', [], { review: 'may' }),
  said('Wegen Himmelfahrt hatten wir geschlossen, und danach ist Ihre Mail bei mir leider untergegangen.', [], {
    review: 'may',
  }),
  said('Ich habe mir den Termin mit Ihrem Außendienst vorgemerkt und in den Kalender eingesetzt.', [], {
    review: 'may',
  }),
  said('Angenommen, M70412 würde ausfallen: Bekämen wir dann ein Leihgerät gestellt?', [], {
    flags: 'question',
    review: 'may',
  }),
  said('Nous avons bien pris connaissance de votre courrier relatif aux séquenceurs M70412 et M70433.', [], {
    review: 'may',
  }),
  said("J'ai été mis au courant de votre relance par le service achats, je n'avais rien reçu avant.", [], {
    review: 'may',
  }),
  said("Votre mail m'a été transmis avec du retard et je l'ai fait suivre à notre ingénieur biomédical.", [], {
    review: 'may',
  }),
  said('Mis à part le M70433, qui est un peu plus ancien, notre parc est-il concerné par le correctif ?', [], {
    flags: 'question',
    review: 'may',
  }),
  said(
    'Étant donné que les deux appareils sont accrédités, le correctif a-t-il une incidence sur notre dossier COFRAC ?',
    [],
    { flags: 'question', review: 'may' },
  ),
  said("Vu l'heure, la hotline était déjà fermée quand j'ai voulu appeler au sujet de l'étape 2.", [], {
    review: 'may',
  }),
  said("Cela m'a pris un certain temps pour comprendre à qui vous répondre, veuillez m'en excuser.", [], {
    flags: 'question',
    review: 'may',
  }),
  said('Le Dr Vasseur est parti en congé sans me laisser de consigne sur la configuration utilisateur.', [], {
    review: 'may',
  }),
  said('Votre collègue nous a mis en relation avec le support technique, que nous remercions de son amabilité.', [], {
    review: 'may',
  }),
  said(
    'Tout compte fait, votre notice est plus claire que la version anglaise.',
    ['done patch+config', 'not-done patch+config'],
    { flags: 'contradiction', review: 'may' },
  ),
  said("Ceci dit, et sauf erreur de ma part, la référence mise en en-tête de la lettre n'est pas la nôtre.", [], {
    flags: 'retraction',
    review: 'may',
  }),
  said(
    "C'est bien fait, votre site, mais je n'y trouve pas le correctif dont il est question à l'étape 1. Sous quelle rubrique est-il rangé ?",
    [],
    { flags: 'question', review: 'may' },
  ),
  said("J'ai pris bonne note de vos nouvelles coordonnées.", [], { review: 'may' }),
  said(
    'Compte tenu de ce qui précède, et en fait depuis toujours, le mot de passe administrateur est détenu par la DSI.',
    [],
    { review: 'may' },
  ),
  said('Hemos tomado nota de su aviso relativo a los equipos M70412 y M70433.', [], { says: 'receipt', review: 'may' }),
  said(
    'Puesto que los dos equipos están acreditados, ¿el parche tiene algún efecto sobre nuestra acreditación ENAC?',
    [],
    { flags: 'question', review: 'may' },
  ),
  said('Compras me ha puesto en contacto con ustedes, pero no sé muy bien a qué paso se refiere el correo.', [], {
    review: 'may',
  }),
  said('Dado que el M70433 es más antiguo, nos ha surgido la duda de si también le afecta el aviso.', [], {
    review: 'may',
  }),
  said('El hecho es que la configuración de usuario depende de Informática y no de nosotros.', [], { review: 'may' }),
  said('La doctora Llorente se ha ido de vacaciones y no ha dejado dicho nada del parche.', [], { review: 'may' }),
  said(
    'De hecho, el paso 2 me ha llamado la atención porque no lo habíamos visto en otros avisos.',
    ['done config', 'not-done config'],
    { flags: 'contradiction', review: 'may' },
  ),
  said('Me han puesto al corriente esta mañana de su reclamación, les pido disculpas por el silencio.', [], {
    flags: 'adverse-event',
    review: 'may',
  }),
  said('Hemos quedado con su comercial para tomar un café y hablar del asunto.', [], { review: 'may' }),
  said('Por San Isidro el laboratorio estuvo cerrado y su mensaje se quedó sin leer.', [], { review: 'may' }),
  said('Dicho y hecho: ya me han dado el teléfono de su compañera, muchas gracias.', [], { review: 'may' }),
  said('Visto lo visto, más vale preguntar: ¿el aviso sustituye al que se publicó el año pasado?', [], {
    flags: 'question',
    review: 'may',
  }),
  said(
    'Bien hecha la guía, se entiende a la primera; solo falta el número de catálogo.',
    ['done patch+config', 'not-done patch+config'],
    { flags: 'contradiction', review: 'may' },
  ),
  said('Aparte de eso, y salvo error mío, el número de cliente puesto en la carta no es el nuestro.', [], {
    flags: 'retraction',
    review: 'may',
  }),
  said('Abbiamo preso atto del Vostro avviso riguardante gli strumenti M70412 e M70433.', [], { review: 'may' }),
  said(
    'Visto che entrambi gli strumenti sono validati, la patch ha conseguenze sulla nostra documentazione IVDR?',
    [],
    { flags: 'question', review: 'may' },
  ),
  said("Fatto sta che la configurazione utente la gestisce l'ICT e non il laboratorio.", [], { review: 'may' }),
  said('Posto che la patch sia stata approvata da voi, dove troviamo il certificato?', [], {
    flags: 'question',
    review: 'may',
  }),
  said("Sono stato messo in contatto con voi dall'ufficio acquisti, ma non conosco la pratica.", [], { review: 'may' }),
  said('Il dott. Zanella è andato in ferie senza lasciare detto nulla sulla fase 2.', [], { review: 'may' }),
  said('Messo da parte il discorso M70433, avrei una domanda sul modulo: chi lo deve compilare?', [], {
    flags: 'question',
    review: 'may',
  }),
  said("Ci abbiamo messo un po' a capire chi dovesse rispondere, chiedo scusa.", [], { review: 'may' }),
  said('Mi hanno messo al corrente solo stamattina della vostra telefonata.', [], { review: 'may' }),
  said('Per il ponte del 2 giugno saremo chiusi, e già a Pasqua eravamo rimasti indietro con la posta.', [], {
    review: 'may',
  }),
  said('Detto questo, la spiegazione della fase 1 è ben fatta e si legge volentieri.', [], { review: 'may' }),
  said('Tutto sommato non mi è chiaro a che titolo ci avete scritto, dato che il contratto è scaduto.', [], {
    review: 'may',
  }),
  said('Ho preso appuntamento con il vostro agente per parlare della patch.', [], { review: 'may' }),
  said('Di fatto la lettera è arrivata, ma è stata messa nella casella sbagliata.', [], { review: 'may' }),
]

/** What stands in front of a contrast belongs to what is said behind it. */
const CONTRASTS: readonly Example[] = [
  said(
    'Stap 1 is gedaan op de M70412 en de M70433, stap 2 daarentegen op geen van beide.',
    ['done patch M70412 M70433', 'not-done config M70412 M70433'],
    { review: 'may' },
  ),
  said(
    'De patch staat op beide toestellen, maar de gebruikersconfiguratie is op geen enkel aangepast.',
    ['done patch', 'not-done config'],
    { review: 'may' },
  ),
  said('De M70412 is gepatcht, de M70433 echter niet.', ['done patch M70412', 'not-done patch M70433'], {
    review: 'may',
  }),
  said('Stap 1 is op allebei uitgevoerd. Wat stap 2 betreft: op geen van de twee.', ['done patch', 'not-done config'], {
    review: 'may',
  }),
  said('Waar stap 1 op de M70433 is afgerond, kan dat van stap 2 op geen enkel apparaat gezegd worden.', [], {
    review: 'may',
  }),
  said(
    'Op de M70412 is de patch geïnstalleerd, op de M70433 noch stap 1 noch stap 2.',
    ['done patch M70412', 'not-done patch+config M70433'],
    { review: 'may' },
  ),
  said('In Dx-modus is de patch op de M70412 geïnstalleerd, in RUO-modus juist niet.', [], { review: 'may' }),
  said('Stap 1: op beide klaar. Stap 2 dan weer: nergens.', [], { review: 'may' }),
  said('Terwijl stap 1 op beide sequencers is voltooid, is stap 2 bij geen van beide begonnen.', [], { review: 'may' }),
  said('We hebben op de M70412 stap 1 uitgevoerd, stap 2 van zijn kant op nul toestellen.', [], { review: 'may' }),
  said(
    'Patch wel op M70412 en M70433, configuratie op allebei niet.',
    ['done patch M70412 M70433', 'not-done config M70412 M70433'],
    { review: 'may' },
  ),
  said(
    'Step 1 is done on M70412 and M70433. Step 2, on the other hand, on neither.',
    ['done patch M70412 M70433', 'not-done config M70412 M70433'],
    { review: 'may' },
  ),
  said(
    'The patch has been installed on M70412, the user configuration change, by contrast, on neither instrument.',
    ['done patch M70412', 'not-done config'],
    { review: 'may' },
  ),
  said('M70412 has been patched. M70433, however, not.', ['done patch M70412', 'not-done patch M70433'], {
    review: 'may',
  }),
  said('Step 1: carried out on both instruments. As for step 2, on none so far.', [], { review: 'may' }),
  said('We installed the patch on both; when it comes to the user configuration, though, on neither of them.', [], {
    review: 'may',
  }),
  said(
    'Patch is on M70433, whereas step 2 is on neither M70412 nor M70433.',
    ['done patch M70433', 'not-done config M70412 M70433'],
    { review: 'may' },
  ),
  said(
    'On M70412 step 1 has been completed, step 2 not, and on M70433 neither.',
    ['done patch M70412', 'not-done config M70412 M70433'],
    { review: 'may' },
  ),
  said('Both sequencers have the patch, but the new user configuration only exists on paper.', [], { review: 'may' }),
  said(
    'Dx mode of M70412 is patched; RUO mode, conversely, is not.',
    ['done patch dx M70412', 'not-done patch ruo M70412'],
    { review: 'may' },
  ),
  said('While step 1 was finished on M70412 last week, that cannot be said of step 2 on either machine.', [], {
    review: 'may',
  }),
  said("So far we've done step 1 on both. Step 2, meanwhile: zero out of two.", [], { review: 'may' }),
  said(
    'Schritt 1 ist an M70412 gemacht, Schritt 2 dagegen an keinem.',
    ['done patch M70412', 'not-done config M70412'],
    { review: 'may' },
  ),
  said(
    'Der Patch ist auf beiden Geräten drauf, die Benutzerkonfiguration hingegen auf keinem geändert.',
    ['done patch', 'not-done config'],
    { review: 'may' },
  ),
  said('M70412 ist gepatcht, M70433 wiederum nicht.', ['done patch M70412', 'not-done patch M70433'], {
    review: 'may',
  }),
  said(
    'Schritt 1 wurde an beiden durchgeführt. Was Schritt 2 betrifft: an keinem der beiden.',
    ['done patch', 'not-done config'],
    { review: 'may' },
  ),
  said('Während Schritt 1 an M70433 abgeschlossen ist, lässt sich das von Schritt 2 bei keinem Gerät behaupten.', [], {
    review: 'may',
  }),
  said('Patch installiert auf M70412 und M70433, Konfiguration jedoch weder auf dem einen noch auf dem anderen.', [], {
    review: 'may',
  }),
  said(
    'Am M70412 haben wir den Patch eingespielt, am M70433 aber weder Schritt 1 noch Schritt 2.',
    ['done patch M70412', 'not-done patch+config M70433'],
    { review: 'may' },
  ),
  said(
    'Im Dx-Modus ist der Patch auf M70412 installiert, im RUO-Modus indes nicht.',
    ['done patch dx M70412', 'not-done patch ruo M70412'],
    { review: 'may' },
  ),
  said('Schritt 1: an beiden erledigt. Schritt 2 demgegenüber: Fehlanzeige.', [], { review: 'may' }),
  said('Zwar ist Schritt 1 an M70412 und M70433 fertig, mit Schritt 2 sieht es aber bei beiden noch mau aus.', [], {
    review: 'may',
  }),
  said(
    'Den ersten Schritt haben wir an M70433 vollzogen, den zweiten im Gegensatz dazu an keinem der beiden Sequenzierer.',
    [],
    { review: 'may' },
  ),
  said(
    "L'étape 1 est faite sur le M70412 et le M70433. L'étape 2, en revanche, sur aucun.",
    ['done patch M70412 M70433', 'not-done config'],
    { review: 'may' },
  ),
  said(
    "Le correctif est installé sur les deux appareils, la configuration utilisateur, par contre, n'est modifiée sur aucun.",
    ['done patch', 'not-done config'],
    { review: 'may' },
  ),
  said('Le M70412 a reçu le correctif ; le M70433, lui, non.', ['done patch M70412', 'not-done patch M70433'], {
    review: 'may',
  }),
  said("Étape 1 réalisée sur les deux. Quant à l'étape 2, sur aucun des deux.", ['done patch', 'not-done config'], {
    review: 'may',
  }),
  said(
    "Si l'étape 1 a bien été effectuée sur le M70433, on ne peut pas en dire autant de l'étape 2, ni sur l'un ni sur l'autre.",
    [],
    { review: 'may' },
  ),
  said(
    "Nous avons installé le correctif sur le M70412, mais sur le M70433 ni l'étape 1 ni l'étape 2.",
    ['done patch M70412', 'not-done patch+config M70433'],
    { review: 'may' },
  ),
  said("En mode Dx, le correctif est installé sur le M70412 ; en mode RUO, à l'inverse, il ne l'est pas.", [], {
    review: 'may',
  }),
  said('Correctif : fait sur les deux. Pour ce qui est de la configuration : néant.', [], { review: 'may' }),
  said(
    "L'étape 1 est terminée sur M70412, alors que l'étape 2 ne l'est nulle part.",
    ['done patch M70412', 'not-done config M70412'],
    { review: 'may' },
  ),
  said("Autant l'étape 1 est achevée sur les deux séquenceurs, autant l'étape 2 n'a été commencée sur aucun.", [], {
    review: 'may',
  }),
  said("On a passé le correctif sur M70412 et M70433, l'étape 2 pour sa part sur zéro appareil.", [], {
    review: 'may',
  }),
  said(
    'El paso 1 está hecho en el M70412 y en el M70433; el paso 2, en cambio, en ninguno.',
    ['done patch M70412 M70433', 'not-done config M70412 M70433'],
    { review: 'may' },
  ),
  said(
    'Se ha instalado el parche en los dos equipos, mientras que la configuración de usuario no se ha cambiado en ninguno.',
    [],
    { review: 'may' },
  ),
  said(
    'El M70412 ya tiene el parche. El M70433, por el contrario, no.',
    ['done patch M70412', 'not-done patch M70433'],
    { review: 'may' },
  ),
  said('Paso 1 realizado en ambos. En cuanto al paso 2, en ninguno de los dos.', [], { review: 'may' }),
  said('Si bien el paso 1 se completó en el M70433, no puede decirse lo mismo del paso 2 en ninguno de ellos.', [], {
    review: 'may',
  }),
  said(
    'En el M70412 hemos instalado el parche, pero en el M70433 ni el paso 1 ni el paso 2.',
    ['done patch M70412', 'not-done patch+config M70433'],
    { review: 'may' },
  ),
  said(
    'En modo Dx el parche está instalado en el M70412; en modo RUO, sin embargo, no.',
    ['done patch dx M70412', 'not-done patch ruo M70412'],
    { review: 'may' },
  ),
  said('Parche: hecho en los dos. Lo que es la configuración: en cero.', [], { review: 'may' }),
  said('Así como el paso 1 está terminado en ambos secuenciadores, el paso 2 no se ha empezado en ninguno.', [], {
    review: 'may',
  }),
  said('Hicimos el paso 1 en el M70412, el paso 2 por su parte ni en uno ni en otro.', [], { review: 'may' }),
  said('El parche sí, en los dos; la configuración de usuario, ahora bien, todavía en ninguno.', [], { review: 'may' }),
  said(
    "La fase 1 è stata fatta sull'M70412 e sull'M70433; la fase 2, invece, su nessuno.",
    ['done patch M70412 M70433', 'not-done config M70412 M70433'],
    { review: 'may' },
  ),
  said(
    'La patch è installata su entrambi, mentre la configurazione utente non è stata modificata su nessuno dei due.',
    ['done patch', 'not-done config'],
    { review: 'may' },
  ),
  said("L'M70412 ha la patch. L'M70433, al contrario, no.", [], { review: 'may' }),
  said('Fase 1 eseguita su entrambi. Quanto alla fase 2, su nessuno dei due.', [], { review: 'may' }),
  said(
    "Se la fase 1 è stata completata sull'M70433, altrettanto non si può dire della fase 2, né sull'uno né sull'altro.",
    [],
    { review: 'may' },
  ),
  said(
    "Sull'M70412 abbiamo installato la patch, sull'M70433 però né la fase 1 né la fase 2.",
    ['done patch M70412', 'not-done patch+config M70433'],
    { review: 'may' },
  ),
  said("In modalità Dx la patch è installata sull'M70412, in modalità RUO viceversa no.", [], { review: 'may' }),
  said('Patch: fatta su tutti e due. Per quanto riguarda la configurazione: zero.', [], { review: 'may' }),
  said('Laddove la fase 1 è terminata su entrambi i sequenziatori, la fase 2 non è iniziata su alcuno.', [], {
    review: 'may',
  }),
  said(
    "Abbiamo eseguito la fase 1 sull'M70412, la fase 2 dal canto suo su nessuno strumento.",
    ['done patch M70412', 'not-done config M70412'],
    { review: 'may' },
  ),
  said('La patch sì, su M70412 e M70433; la configurazione utente, per contro, ancora da nessuna parte.', [], {
    review: 'may',
  }),
]

describe('verbs of doing in another sense', () => readAll(IDIOMS, '2023-05-23'))
describe('what stands in front of a contrast', () => readAll(CONTRASTS, '2023-05-23'))
