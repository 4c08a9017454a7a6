import { said } from '../examples.ts'

export const TWELFTH_FRENCH = [
  said(
    'Bonjour Madame Lefort,\n\nNotre bio-informaticien a installé le correctif jeudi matin sur M71231, en mode Dx comme en mode RUO.\n\nBien à vous,\nSolène Kerjean\nCadre de santé',
    ['done patch both M71231'],
    { review: 'may' },
  ),
  said(
    'Le correctif a été installé sur M71232 et M71233 pendant le pont de Pâques. La configuration utilisateur a été modifiée sur les deux lors du même passage.',
    ['done patch+config M71232 M71233'],
  ),
  said(
    "M71234 : correctif installé le 4 avril par M. Maurin, configuration utilisateur modifiée l'après-midi même. Merci pour votre accompagnement au téléphone.",
    ['done patch+config M71234'],
  ),
  said("En raison de travaux au laboratoire, le correctif n'a pas encore été installé sur M71235.", [
    'not-done patch M71235',
  ]),
  said(
    "M71236 a été vendu l'été dernier à un laboratoire privé de Lyon. Je viens d'arriver, d'où cette réponse tardive.",
    ['absent patch+config M71236'],
  ),
  said('Votre courrier a été reçu et abordé en réunion mardi ; tout le personnel est informé.', [], {
    says: 'receipt informed',
  }),
  said("Le technicien vient le 20 avril installer le correctif sur M71237, dans le courant de l'après-midi.", [
    'planned patch M71237',
  ]),
  said("Le correctif sur M71238 est installé, même si l'équipe de nuit raconte autre chose.", [], { review: 'must' }),
  said(
    'M71239 est réglé, le correctif est installé. Faut-il aussi faire quelque chose pour le NovaSeq ?',
    ['done patch M71239'],
    {
      flags: 'question',
    },
  ),
  said('Correctif installé sur M71240, dans le mode que nous utilisons le plus.', [], { review: 'must' }),
]

export const TWELFTH_SPANISH = [
  said(
    'Buenas tardes, señora Ibarra:\n\nNuestro bioinformático instaló el parche el jueves por la mañana en M71241, tanto en modo Dx como en modo RUO.\n\nUn saludo,\nNerea Lizarraga\nSupervisora de laboratorio',
    ['done patch both M71241'],
    { review: 'may' },
  ),
  said(
    'El parche se ha instalado en M71242 y M71243 durante el puente. La configuración de usuario se cambió en los dos en la misma visita.',
    ['done patch+config M71242 M71243'],
  ),
  said(
    'M71244: parche instalado el 4 de abril por el Sr. Maza, configuración de usuario cambiada esa misma tarde. Gracias por la atención telefónica.',
    ['done patch+config M71244'],
  ),
  said('Por obras en el laboratorio aún no hemos instalado el parche en M71245.', ['not-done patch M71245']),
  said(
    'M71246 se vendió el verano pasado a un laboratorio privado de Murcia. Acabo de incorporarme, de ahí la demora.',
    ['absent patch+config M71246'],
    { review: 'may' },
  ),
  said('Recibimos su carta y la comentamos en la reunión del martes; todo el personal está informado.', [], {
    says: 'receipt informed',
  }),
  said(
    'El técnico viene el 20 de abril a instalar el parche en M71247, en algún momento de la tarde.',
    ['planned patch M71247'],
    { review: 'may' },
  ),
  said('El parche de M71248 está instalado, por más que el turno de noche cuente otra cosa.', [], { review: 'must' }),
  said('M71249 está resuelto, el parche está instalado. ¿Hay que hacer algo con la NovaSeq?', ['done patch M71249'], {
    flags: 'question',
  }),
  said('Parche instalado en M71250 en el modo que más usamos.', [], { review: 'must' }),
]

export const TWELFTH_ITALIAN = [
  said(
    'Buonasera dottoressa Ricci,\n\nil nostro bioinformatico ha installato la patch giovedì mattina su M71251, sia in modalità Dx che in modalità RUO.\n\nUn caro saluto,\nElisa Marangon\nCoordinatrice di laboratorio',
    ['done patch both M71251'],
    { review: 'may' },
  ),
  said(
    'La patch è stata installata su M71252 e M71253 durante il ponte. La configurazione utente è stata modificata su entrambi nella stessa visita.',
    ['done patch+config M71252 M71253'],
  ),
  said(
    "M71254: patch installata il 4 aprile dal sig. Mauri, configurazione utente modificata lo stesso pomeriggio. Grazie per l'assistenza telefonica.",
    ['done patch+config M71254'],
  ),
  said('Per lavori in laboratorio non abbiamo ancora installato la patch su M71255.', ['not-done patch M71255']),
  said(
    "M71256 è stato venduto l'estate scorsa a un laboratorio privato di Bari. Sono arrivata da poco, da qui la risposta tardiva.",
    ['absent patch+config M71256'],
  ),
  said(
    'Abbiamo ricevuto la vostra lettera e ne abbiamo parlato nella riunione di martedì; tutto il personale è informato.',
    [],
    {
      says: 'receipt informed',
    },
  ),
  said('Il tecnico viene il 20 aprile a installare la patch su M71257, nel corso del pomeriggio.', [
    'planned patch M71257',
  ]),
  said('La patch su M71258 è installata, anche se il turno di notte racconta altro.', [], { review: 'must' }),
  said('M71259 è a posto, la patch è installata. Dobbiamo fare qualcosa anche per il NovaSeq?', ['done patch M71259'], {
    flags: 'question',
  }),
  said('Patch installata su M71260 nella modalità che usiamo di più.', [], { review: 'must' }),
]
