import { said } from '../examples.ts'

/** Replies that a hasty reader gets wrong. What could be read, if it were understood to the end, stands as `may`. */
export const THIRTEENTH_FRENCH_TRAPS = [
  said("Le correctif aurait été installé sur M70412 par l'équipe de nuit.", [], { review: 'must' }),
  said('Le correctif aura été installé sur M70412 et M70433 avant la fin du mois prochain.', [], { review: 'may' }),
  said('Les deux étapes ont été réalisées sur M70412 et M70433, hormis la seconde pour M70433.', [], { review: 'may' }),
  said("Nous n'avons installé le correctif que sur un seul des deux séquenceurs.", [], { review: 'may' }),
  said('M70412 et M70433 : correctif installé puis désinstallé à la demande de notre RSSI.', [], { review: 'may' }),
  said("Sauf erreur de ma part, M70433 a été patché au mois d'avril.", [], { review: 'must' }),
  said("Contrairement à ce que j'indiquais vendredi, M70412 n'a pas subi l'étape 2.", [], { review: 'must' }),
  said(
    "Bien sûr, le correctif s'est installé tout seul sur M70412 pendant que nous faisions vos formulaires. Quelle chance.",
    [],
    { review: 'must' },
  ),
  said(
    "Il ne reste plus qu'à installer le correctif sur M70412 et à modifier l'utilisateur, et tout sera terminé.",
    [],
    { review: 'may' },
  ),
  said('Le responsable qualité souhaite savoir si M70433 a été patché.', [], { review: 'must' }),
  said("L'étape 1 est faite sur M70412, enfin, lancée.", [], { review: 'may' }),
  said("Nous avons bien reçu l'avis de sécurité de Beckman Coulter et l'avons diffusé à tous les utilisateurs.", [], {
    review: 'must',
  }),
  said('M70412 devait être patché lundi dernier.', [], { review: 'must' }),
  said(
    "Le laboratoire d'anatomopathologie du 3e étage, qui ne dépend pas de nous, a fait les deux étapes sur son appareil. Pour le nôtre je n'ai aucune information.",
    [],
    { review: 'may' },
  ),
  said("Vous écrivez « le correctif est installé sur M70412 et M70433 » : d'où tenez-vous cela ?", [], {
    review: 'must',
  }),
  said(
    "Sans le mot de passe administrateur, l'étape 2 ne peut être considérée comme faite sur M70433, quoi qu'en dise le rapport du technicien.",
    [],
    { review: 'may' },
  ),
  said('M70412 a été vendu... sur le papier : il est toujours dans nos locaux et tourne tous les jours.', [], {
    review: 'must',
  }),
  said(
    'On a passé le correctif sur la machine de démonstration, 2 étapes sur 2, aucun souci. Les vraies machines, on attend le feu vert.',
    [],
    { review: 'may' },
  ),
  said('À supposer que la mise à jour soit faite sur M70433, faut-il refaire une validation ?', [], { review: 'must' }),
  said("Je ne doute pas que ma collègue ait installé le correctif sur M70412, mais je n'ai trouvé aucune trace.", [], {
    review: 'must',
  }),
  said('Les utilisateurs du labo ont été informés ; ceux de la recherche, non.', [], { review: 'must' }),
  said('Correctif : fait partout. Utilisateur : fait partout. Sauf que M70433 était éteint ce jour-là.', [], {
    review: 'must',
  }),
  said('Deux appareils sur trois sont patchés (M70412, M70433), le troisième je ne le trouve pas.', [], {
    review: 'must',
  }),
  said("Mon prédécesseur a coché que le M70433 était à jour. Je n'y mettrais pas ma main au feu.", [], {
    review: 'must',
  }),
]

export const THIRTEENTH_SPANISH_TRAPS = [
  said('En cuanto llegue el técnico y el parche esté instalado en M70412, les avisamos.', [], { review: 'may' }),
  said('El parche ya se habrá instalado en M70433, supongo.', [], { review: 'must' }),
  said('Los dos pasos están hechos en M70412 y M70433, quitando el segundo del M70433.', [], { review: 'may' }),
  said('De los dos equipos, uno ya tiene el parche y el otro está en ello.', [], { review: 'may' }),
  said('Casi tenemos el parche instalado en el M70412, se quedó en el 80 %.', [], { review: 'may' }),
  said(
    'Sí, claro, el parche está instalado en los dos y de paso hemos pintado el laboratorio. ¿Con qué personal quieren que lo hagamos?',
    [],
    { review: 'must' },
  ),
  said('Se instaló el parche en M70412 el día 3. El día 8 hubo que restaurar la copia de seguridad de enero.', [], {
    review: 'must',
  }),
  said('Donde dije en mi correo anterior que M70433 estaba hecho, quise decir que estaba pendiente.', [], {
    review: 'must',
  }),
  said('Me dice Paco que cree que los dos pasos del M70412 los hizo Marta antes de irse.', [], { review: 'must' }),
  said('Quisiera saber si ya consta como instalado el parche en M70433.', [], { review: 'must' }),
  said('Parche instalado en M70412 y M7043.', [], { review: 'must' }),
  said('El aviso de seguridad de Siemens lo hemos leído y difundido entre los usuarios.', [], { review: 'must' }),
  said(
    'De haberse cambiado la configuración de usuario en M70412, me habría llegado el parte, y no me ha llegado.',
    [],
    { review: 'may' },
  ),
  said('El paso 2 tenía que haberse hecho el lunes en M70412 y M70433.', [], { review: 'may' }),
  said(
    'En el equipo de formación (no conectado a pacientes) probamos el parche y el cambio de usuario: todo correcto. Mañana decidimos qué hacer con M70412 y M70433.',
    [],
    { review: 'may' },
  ),
  said('No es que el parche no se instale, es que en M70433 nadie lo ha intentado.', [], { review: 'may' }),
  said('Ambos pasos hechos en los tres equipos: M70412 y M70433.', [], { review: 'must' }),
  said('El parche lo tiene el M70412. O el M70433, siempre los confundo.', [], { review: 'must' }),
  said('Vendido, lo que se dice vendido, el M70433 no está; lo tiene prestado la universidad hasta septiembre.', [], {
    review: 'must',
  }),
  said('Salvo que la instalación que se quedó a medias cuente, en M70412 no hay nada hecho.', [], { review: 'may' }),
  said('Los usuarios quedan informados en cuanto lean el tablón.', [], { review: 'must' }),
  said('Instalé el parche en M70412, o eso ponía la pantalla, porque la versión sigue siendo la misma de antes.', [], {
    review: 'must',
  }),
  said(
    'Según su guía, "una vez instalado el parche, cambie la configuración de usuario". En M70433 nos hemos quedado en la primera parte de la frase.',
    [],
    { review: 'must' },
  ),
  said('El hospital de Getafe, al que no pertenecemos, ya hizo los dos pasos en todos sus equipos.', [], {
    review: 'must',
  }),
  said(
    'Se cambió el usuario en M70412 y luego se volvió a poner como administrador porque no arrancaban las carreras.',
    [],
    { review: 'must' },
  ),
]

export const THIRTEENTH_ITALIAN_TRAPS = [
  said('La patch dovrebbe essere stata installata su M70412 durante la manutenzione.', [], { review: 'must' }),
  said(
    'Quando leggerete questa mail la patch sarà già stata installata su M70433, se il tecnico mantiene la parola.',
    [],
    { review: 'may' },
  ),
  said('Fase 1 e fase 2 eseguite su M70412 e M70433, fatta eccezione per la fase 2 di M70433.', [], { review: 'may' }),
  said("Uno dei due strumenti è aggiornato, l'altro lo sarà.", [], { review: 'may' }),
  said("A momenti finivamo l'installazione della patch su M70412, poi è saltata la corrente.", [], { review: 'may' }),
  said('Ma certo, la patch è installata ovunque, anche sulla macchina del caffè.', [], { review: 'must' }),
  said('Patch installata su M70412 e rimossa il giorno dopo su indicazione dei Sistemi Informativi.', [], {
    review: 'may',
  }),
  said('Rettifico la mia del 9 maggio: la fase 2 era stata fatta su M70412, non su M70433.', [], { review: 'must' }),
  said('A detta del collega Russo, che però è in pensione dal primo maggio, M70433 sarebbe a posto.', [], {
    review: 'must',
  }),
  said('Ci risulta installata la patch su M70412? Ve lo chiediamo perché in laboratorio nessuno lo ricorda.', [], {
    review: 'must',
  }),
  said('Abbiamo installato la patch su N70412 e M70433.', [], { review: 'must' }),
  said("L'avviso di sicurezza di Sysmex è stato ricevuto, letto e diffuso a tutti gli utilizzatori.", [], {
    review: 'must',
  }),
  said('Se avessimo avuto un tecnico, la patch su M70412 e M70433 era già installata da un mese.', [], {
    review: 'may',
  }),
  said('La fase 2 su M70412 doveva farla Chiara prima di andare in maternità.', [], { review: 'must' }),
  said('Sul simulatore le due fasi sono state completate senza errori. Su M70412 e M70433 aspettiamo.', [], {
    review: 'may',
  }),
  said('Non posso escludere che la patch sia stata installata su M70433.', [], { review: 'must' }),
  said('Abbiamo quattro matricole e tutte e quattro sono aggiornate: M70412, M70433, M70412.', [], { review: 'must' }),
  said('Patch: M70412 sì, M70433 no. Anzi, il contrario.', [], { review: 'may' }),
  said('M70433 risulta rottamato nel gestionale, ma è qui davanti a me acceso.', [], { review: 'must' }),
  said('La patch è installata su M70412 solo se si considera la modalità RUO.', [], { review: 'may' }),
  said('Il personale verrà considerato informato dopo la firma del verbale, che stiamo raccogliendo.', [], {
    review: 'may',
  }),
  said(
    'Abbiamo cominciato ieri con la modifica della configurazione utente su M70412; finiremo, si spera, in settimana.',
    [],
    { review: 'may' },
  ),
  said('Nel vostro sollecito si legge che "la fase 1 è stata eseguita su M70412". Mi chiedo da chi.', [], {
    review: 'must',
  }),
  said('La clinica Santa Rita ha completato fase 1 e fase 2. Noi siamo il San Rocco, vi siete confusi.', [], {
    review: 'must',
  }),
  said('La fase 1 è andata a buon fine su M70433 ma al riavvio compare "patch non applicata".', [], { review: 'must' }),
]
