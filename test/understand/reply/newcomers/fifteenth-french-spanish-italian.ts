import { said } from '../examples.ts'

export const FIFTEENTH_FRENCH = [
  said(
    'Bonjour,\n\nLe correctif a été installé sur M70433 le 15 mai par notre technicien biomédical.\n\nCordialement,\nSandrine Pasquier',
    ['done patch M70433'],
  ),
  said(
    "Nous n'avons plus aucun MiSeqDx depuis la fermeture du service d'oncogénétique en 2020.",
    ['absent patch+config miseqdx'],
    { review: 'may' },
  ),
  said(
    "Avis bien reçu et lu, l'ensemble des utilisateurs a été informé ce matin. Bien à vous, le secrétariat du labo",
    [],
    { says: 'receipt informed' },
  ),
  said('Pour M70412 et M70433, le changement de la configuration utilisateur est prévu le lundi 5 juin.', [
    'planned config M70412 M70433',
  ]),
  said(
    "Bonjour Geneviève,\n\nDésolée du délai, j'étais partie au chalet pour la longue fin de semaine et je retrouve mes courriels ce matin. Les deux étapes sont complétées sur M70412 depuis vendredi.\n\nMerci de votre patience et bonne journée!\nJosiane Thibodeau, chargée de qualité",
    ['done patch+config M70412'],
    { review: 'may' },
  ),
  said(
    "Bonjour Monsieur Lambert,\n\nMerci pour votre relance, le premier message était malheureusement tombé dans les indésirables. Le correctif n'a pas encore été installé sur M70433 car l'appareil attend une pièce de rechange. Je reste joignable tous les matins au 2215.\n\nFabienne Delvaux",
    ['not-done patch M70433'],
    { review: 'may' },
  ),
  said(
    'M70412 : correctif installé et configuration modifiée le 12 mai.\nM70433 : mis au rebut en 2021.\n\nDr Yann Le Goff, biologiste',
    ['done patch+config M70412', 'absent patch+config M70433'],
  ),
  said(
    'Madame, Monsieur, les étapes 1 et 2 ont été réalisées sur nos deux séquenceurs, M70412 et M70433, en mode Dx comme en mode RUO. Meilleures salutations de Lausanne, C. Bonvin',
    ['done patch+config both M70412 M70433'],
  ),
  said("Le correctif a été téléchargé pour M70412 et M70433, il ne reste plus qu'à le passer.", [], { review: 'must' }),
  said(
    'Bonjour, sauf erreur de ma part les deux étapes ont été faites sur les deux appareils avant mon arrivée dans le service.',
    [],
    { review: 'must' },
  ),
  said("Je vous avais écrit que M70433 était à jour : c'est M70412 qui l'est, M70433 ne le sera qu'en juin.", [], {
    review: 'must',
  }),
  said(
    'La configuration de M70412 a bien été modifiée la semaine dernière, puis remise comme avant à la demande de la DSI.',
    [],
    { review: 'must' },
  ),
  said(
    "Dès que la DSI nous aura confirmé que M70412 a reçu le correctif, nous changerons l'utilisateur sur les deux appareils.",
    [],
    { review: 'must' },
  ),
  said('Nos collègues de Namur ont terminé pour leurs deux séquenceurs. Chez nous on en est à la moitié.', [], {
    review: 'must',
  }),
  said(
    'Les deux appareils ont reçu le correctif, mais pour le compte UCS M70433 est toujours en administrateur et M70412 est en cours.',
    [],
    { review: 'must' },
  ),
  said(
    "Votre courrier précise que « le correctif doit être installé et la configuration utilisateur modifiée dans chaque mode ». C'est bien noté pour M70412 et M70433.",
    [],
    { review: 'must' },
  ),
]

export const FIFTEENTH_SPANISH = [
  said('Buenos días. El parche quedó instalado en M70412 y M70433 el 18 de mayo.', ['done patch M70412 M70433']),
  said(
    'M70412 se dio de baja en 2019 y se lo llevó el gestor de residuos.\n\nAtentamente,\nServicio de Electromedicina',
    ['absent patch+config M70412'],
    { review: 'may' },
  ),
  said(
    'Acusamos recibo de la nota de seguridad; la hemos leído y la hemos comunicado a todo el personal que usa el equipo. Un saludo.',
    [],
    { says: 'receipt informed', review: 'may' },
  ),
  said('Hola: la configuración de usuario de M70433 la cambiaremos el lunes 29 de mayo. Gracias por el recordatorio.', [
    'planned config M70433',
  ]),
  said(
    'Buenas tardes, Lic. Arriaga:\n\nUna disculpa por la demora, anduvimos en inventario y con media plantilla de vacaciones. Le comento que el Ing. Salgado ya instaló el parche y cambió la configuración de usuario de UCS en el equipo M70433 el viernes pasado.\n\nQuedo a sus órdenes,\nQ.F.B. Lorena Castañeda',
    ['done patch+config M70433'],
  ),
  said(
    'Hola, Marta:\n\nMuchas gracias por llamar ayer, se agradece hablar con una persona y no con una máquina. Los dos pasos ya están hechos en M70412, se encargó Iker, de informática, el día 17.\n\nUn abrazo,\nNuria',
    ['done patch+config M70412'],
    { review: 'may' },
  ),
  said(
    'Parche: hecho en M70412 y en M70433.\nConfiguración: hecha en M70412; en M70433 todavía no, porque nos falta la contraseña de administrador.',
    ['done patch M70412 M70433', 'done config M70412', 'not-done config M70433'],
  ),
  said(
    'Estimados señores: en los dos equipos (M70412 y M70433) se ha instalado el parche y se ha cambiado la configuracion de usuario, tanto en modo Dx como en modo RUO. Lo hizo la supervisora del laboratorio, Pilar Echeverría.',
    ['done patch+config both M70412 M70433'],
    { review: 'may' },
  ),
  said(
    'El parche y el cambio de usuario ya casi están en los dos equipos, nos falta que sistemas dé el visto bueno.',
    [],
    { review: 'must' },
  ),
  said(
    'El jueves vino el técnico a poner el parche en M70412 y M70433 y se marchó sin haber podido entrar en la sala.',
    [],
    { review: 'must' },
  ),
  said('Entiendo entonces que con el parche en M70412 ya no hace falta cambiar la configuración en M70433.', [], {
    review: 'must',
  }),
  said(
    'A M70412 no le hemos hecho nada todavía, diga lo que diga el formulario que firmó mi compañera. M70433 sí está completo.',
    [],
    { review: 'must' },
  ),
  said('Dábamos por hecho que la empresa de mantenimiento había aplicado los dos pasos en ambos secuenciadores.', [], {
    review: 'must',
  }),
  said('El primer paso lo hizo ayer el residente en uno de los equipos y el segundo no lo ha tocado nadie.', [], {
    review: 'must',
  }),
  said('M70412 y M70433 llevan el parche instalado desde el 30 de mayo.', [], { review: 'must' }),
  said('En el M70413 se instaló el parche y se cambió el usuario, y el M70433 lo tenemos para mañana.', [], {
    review: 'must',
  }),
]

export const FIFTEENTH_ITALIAN = [
  said('Patch installata su M70412 in data 19 maggio. Cordiali saluti, Ingegneria clinica', ['done patch M70412']),
  said('Buongiorno, confermo che entrambe le fasi sono state eseguite su M70433.\n\nSaluti,\nMichele Bernasconi', [
    'done patch+config M70433',
  ]),
  said("Abbiamo ricevuto e letto l'avviso e ne abbiamo informato tutti gli operatori del laboratorio.", [], {
    says: 'receipt informed',
  }),
  said(
    'M70412 è stato rottamato nel 2020 e non si trova più presso la nostra sede. Restiamo a disposizione.',
    ['absent patch+config M70412'],
    { review: 'may' },
  ),
  said(
    "Gentile dott.ssa Ferrero,\n\nmi scuso per il silenzio, ma con l'alluvione della settimana scorsa può immaginare in che condizioni lavoriamo. La patch su M70433 non è ancora stata installata perché il laboratorio è chiuso fino a fine mese.\n\nUn caro saluto da Faenza,\nPaola Montanari",
    ['not-done patch M70433'],
  ),
  said(
    "Ciao Davide,\n\ngrazie mille del promemoria, me n'ero proprio scordata! Ieri pomeriggio il nostro informatico ha installato la patch su M70412 e ha cambiato anche la configurazione utente. Se passi da queste parti ti offro il caffè.\n\nIlaria",
    ['done patch+config M70412'],
    { review: 'may' },
  ),
  said(
    'Su M70412 e M70433 la patch è stata installata il 16 maggio, il cambio della configurazione utente è programmato per il 31 maggio su entrambi.\n\nSegreteria Anatomia Patologica',
    ['done patch M70412 M70433', 'planned config M70412 M70433'],
  ),
  said(
    'Situazione aggiornata:\nM70412 - fatte fase 1 e fase 2\nM70433 - fatta la fase 1, la fase 2 la faciamo giovedì 25 maggio\n\nDr. Carlo Ravelli, resp. qualità',
    ['done patch+config M70412', 'done patch M70433', 'planned config M70433'],
    { review: 'may' },
  ),
  said('Dei due strumenti è stato aggiornato, patch e utente, quello al secondo piano.', [], { review: 'must' }),
  said('Avremmo dovuto installare la patch su M70412 il 18 e su M70433 il 19, poi è saltato tutto.', [], {
    review: 'must',
  }),
  said('Su M70433 la fase 1 risulta eseguita dal registro, però a schermo compare ancora la versione vecchia.', [], {
    review: 'must',
  }),
  said(
    'Per quanto ne so la configurazione è a posto su entrambi, comunque domani sento il collega e le confermo.',
    [],
    { review: 'must' },
  ),
  said('Non è vero che su M70412 e M70433 manchino entrambe le fasi: manca solo la seconda.', [], { review: 'must' }),
  said(
    'La patch è stata installata dappertutto, M70412 escluso, e la configurazione cambiata ovunque tranne che su M70433.',
    [],
    { review: 'must' },
  ),
  said('Abbiamo cominciato la fase 2 su M70412 e, finita quella, passeremo a M70433.', [], { review: 'must' }),
  said(
    'Rispondo anche a nome del Policlinico San Zeno: il loro MiSeqDx è stato ceduto, i nostri M70412 e M70433 li aggiorneremo a giugno.',
    [],
    { review: 'must' },
  ),
]
