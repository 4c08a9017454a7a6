import { said } from '../examples.ts'

/** Replies that a hasty reader gets wrong. What could be read, if it were understood to the end, stands as `may`. */
export const FOURTEENTH_FRENCH_TRAPS = [
  said('Le correctif aurait été installé sur les M70412 et M70433 pendant mon absence.', [], { review: 'must' }),
  said(
    "Le correctif est installé sur le M70412 et le M70450, pas sur le M70433, où l'étape 2 a pourtant été faite.",
    [],
    { review: 'may' },
  ),
  said("Nous n'avons installé le correctif que sur le M70412, et encore, uniquement en mode RUO.", [], {
    review: 'may',
  }),
  said('Les deux responsables ont validé la procédure : la mise à jour des M70412 et M70433 peut donc démarrer.', [], {
    review: 'may',
  }),
  said('Étapes 1 et 2 faites sur M70412 et M70433, sauf la seconde sur ce dernier.', [], { review: 'may' }),
  said(
    "D'ici vendredi, nous aurons installé le correctif sur le M70412 et modifié les utilisateurs sur le M70433.",
    [],
    { review: 'may' },
  ),
  said("L'intervention sur le M70433 était fixée au 16 mai, celle sur le M70412 est fixée au 30.", [], {
    review: 'may',
  }),
  said("Erratum : dans mon courriel d'hier, lire « M70433 » au lieu de « M70412 » pour le correctif installé.", [], {
    review: 'must',
  }),
  said(
    "Le fabricant de l'extracteur nous a aussi envoyé un avis, et pour celui-là tout est réglé sur nos deux automates. Pour M70412 et M70433, on s'y met dès que possible.",
    [],
    { review: 'may' },
  ),
  said('Le correctif a bien été téléchargé pour le M70412 et le M70433.', [], { review: 'may' }),
  said("Si je comprends bien, une fois le correctif installé sur M70412 et M70433, il n'y a plus rien à faire.", [], {
    review: 'must',
  }),
  said("On a terminé le M70412 hier, enfin presque : il reste l'étape 2. Le M70433, lui, a été commencé.", [], {
    review: 'may',
  }),
]

export const FOURTEENTH_SPANISH_TRAPS = [
  said('El parche, que en el M70433 dio error, lo tenemos instalado en M70412, M70433 y M70450.', [], {
    review: 'must',
  }),
  said('Ambos pasos los tiene que autorizar el comité; en el M70412 nos adelantamos con el primero.', [], {
    review: 'may',
  }),
  said(
    'Para el 30 de mayo habremos terminado los dos pasos en el M70412 y en el M70433.',
    ['planned patch+config M70412 M70433'],
    { review: 'may' },
  ),
  said('No es que no hayamos querido parchear el M70412 y el M70433, es que no hay quien baje el archivo.', [], {
    review: 'may',
  }),
  said('El compañero cree que dejó hecho el paso 2 en los dos, M70412 y M70433, aunque no lo apuntó.', [], {
    review: 'must',
  }),
  said('En el M70412 se hizo el cambio de usuario y se deshizo esa misma tarde; en el M70433 se mantiene.', [], {
    review: 'may',
  }),
  said(
    'Se instaló el parche en el M70412 y se instalará en el M70433, y lo mismo con el paso 2.',
    ['done patch M70412', 'planned config M70433'],
    { review: 'may' },
  ),
  said('Como ya les dije, el M70412 no; el que está parcheado es el de al lado.', [], { review: 'must' }),
  said(
    'Rectifico mi correo del viernes: el M70433 sigue sin parche, los dos pasos se hicieron únicamente en el M70412.',
    [],
    { review: 'must' },
  ),
  said('El M70412 y el M70433 deberían haberse actualizado el 12 de mayo.', [], { review: 'may' }),
  said(
    'Hemos leído "instale el parche en todos los equipos" y nos surge la duda de si el M70412, que ya lo tiene, y el M70433, que no, se hacen por separado en cada modo.',
    [],
    { review: 'must' },
  ),
  said('Parche instalado en los cuatro equipos: M70412 y M704333.', [], { review: 'must' }),
]

export const FOURTEENTH_ITALIAN_TRAPS = [
  said('La patch risulta installata su M70412 e, salvo smentite del tecnico, anche su M70433.', [], { review: 'must' }),
  said(
    "Entrambe le colleghe mi assicurano che la patch c'è, ma su M70433 io vedo ancora la versione vecchia; M70412 non l'ho guardato.",
    [],
    { review: 'must' },
  ),
  said('Entro il 1° giugno la patch sarà stata installata su M70412 e M70433.', ['planned patch M70412 M70433'], {
    review: 'may',
  }),
  said('Avremmo dovuto eseguire le due fasi su M70412 e M70433 il 15 maggio.', [], { review: 'may' }),
  said("Installata la patch su M70412, M70433 e M70450, ma su quest'ultimo è stata rimossa il giorno dopo.", [], {
    review: 'may',
  }),
  said('Non è la patch che manca su M70412 e M70433, è la fase 2.', [], { review: 'may' }),
  said(
    'Errata corrige: la matricola indicata nella mia precedente è sbagliata, la patch è su M70433 e non su M70412.',
    [],
    { review: 'must' },
  ),
  said('Su M70412 la fase 2 è fatta in Dx; in RUO la farà chi ha la password, che però è in maternità.', [], {
    review: 'may',
  }),
  said('Figuriamoci se con questi turni abbiamo avuto il tempo di aggiornare M70412 e M70433!', [], { review: 'may' }),
  said("Su quello nuovo la patch c'è, su quello vecchio no. Le matricole sono M70412 e M70433.", [], {
    review: 'must',
  }),
  said(
    "L'ospedale di Faenza ha completato le due fasi sul suo M70450; noi con M70412 e M70433 siamo a metà strada.",
    [],
    { review: 'must' },
  ),
  said(
    "Abbiamo provato la patch con successo in ambiente di test e, se il responsabile dà l'ok, M70412 e M70433 sono i prossimi.",
    [],
    { review: 'may' },
  ),
]
