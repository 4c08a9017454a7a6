import { said } from '../examples.ts'

export const SIXTEENTH_FRENCH = [
  said(
    'Bonjour,\n\nLes deux étapes ont été réalisées sur M70412 et M70433, en mode Dx et en mode RUO.\n\nCordialement,\nMaëlle Kerbrat',
    ['done patch+config both M70412 M70433'],
  ),
  said("Nous avons modifié la configuration utilisateur de l'instrument M70412 le 16 mai.", ['done config M70412']),
  said('Le correctif est installé sur le M70412. Quant au M70433, il a été vendu en 2021.', [
    'done patch M70412',
    'absent patch+config M70433',
  ]),
  said(
    "Nous accusons réception de l'avis FSN2023-1338 et vous confirmons que tous les utilisateurs concernés ont été informés.",
    [],
    { says: 'receipt informed' },
  ),
  said("L'installation du correctif sur M70412 et M70433 est prévue le 30 mai.", ['planned patch M70412 M70433']),
  said(
    "Bonjour Madame,\n\nJe vous prie de bien vouloir excuser ma réponse tardive, nous étions en pleine visite d'accréditation. Le correctif a été installé la semaine dernière sur nos deux MiSeqDx, M70412 et M70433, et la configuration utilisateur y a été modifiée dans la foulée. Je reste à votre disposition pour tout renseignement complémentaire.\n\nBien cordialement,\nSolène Aubertin\nResponsable qualité",
    ['done patch+config M70412 M70433'],
    { says: 'miseqdx' },
  ),
  said(
    "Bonjour,\n\nMerci pour votre courrier. Nous n'avons plus aucun MiSeqDx sur le site : le M70412 et le M70433 ont été mis au rebut en 2020.\n\nBonne journée,\nPascal",
    ['absent patch+config M70412 M70433'],
    { says: 'miseqdx' },
  ),
  said(
    'Étape 1 : faite sur M70412 et M70433 (modes Dx et RUO).\nÉtape 2 : faite sur M70412 (modes Dx et RUO), pas encore faite sur M70433.',
    ['done patch+config both M70412', 'done patch both M70433', 'not-done config both M70433'],
  ),
  said(
    'Sur le M70412, le correctif a été installé dans les deux modes. Sur le M70433, il a été installé en mode Dx seulement ; le mode RUO sera fait le 1er juin.',
    ['done patch both M70412', 'done patch dx M70433', 'planned patch ruo M70433'],
  ),
  said(
    "Le correctif n'a pas été installé sur M70412 ni sur M70433, car nous ne souhaitons pas interrompre nos analyses.",
    ['declined patch M70412 M70433'],
  ),
]

export const SIXTEENTH_SPANISH = [
  said(
    'Buenos días:\n\nHemos instalado el parche y cambiado la configuración de usuario en los equipos M70412 y M70433, tanto en modo Dx como en modo RUO.\n\nUn saludo,\nLucía Barrientos',
    ['done patch+config both M70412 M70433'],
  ),
  said('El cambio de usuario del M70412 se hizo el 18 de mayo.', ['done config M70412']),
  said('El equipo M70433 se dio de baja y se desechó en 2019. En el M70412 ya están hechos los dos pasos.', [
    'absent patch+config M70433',
    'done patch+config M70412',
  ]),
  said(
    'Confirmamos la recepción de la nota de seguridad FSN2023-1338 y que se ha informado a todos los usuarios.',
    [],
    { says: 'receipt informed' },
  ),
  said('Tenemos previsto instalar el parche en M70412 y M70433 el lunes 29 de mayo.', ['planned patch M70412 M70433']),
  said(
    'Hola, Marta:\n\nPerdona el retraso, que con los puentes de mayo vamos todos con la lengua fuera. Ya está instalado el parche en los dos MiSeqDx, el M70412 y el M70433. Cualquier cosa que necesites, me llamas.\n\nUn abrazo,\nÍñigo',
    ['done patch M70412 M70433'],
    { says: 'miseqdx' },
  ),
  said(
    'Estimados señores:\n\nLes agradezco la información enviada. Ya no disponemos de ningún MiSeqDx, puesto que el M70412 y el M70433 se vendieron en 2020.\n\nAtentamente,\nDra. Remedios Quiroga',
    ['absent patch+config M70412 M70433'],
    { says: 'miseqdx' },
  ),
  said(
    'M70412\n- Parche: instalado en Dx y RUO\n- Configuración de usuario: cambiada en Dx y RUO\nM70433\n- Parche: instalado en Dx y RUO\n- Configuración de usuario: pendiente, prevista para el 2 de junio',
    ['done patch+config both M70412', 'done patch both M70433', 'planned config M70433'],
  ),
  said('Paso 1: realizado el 15 de mayo en M70412 y M70433. Paso 2: realizado el 22 de mayo en los mismos equipos.', [
    'done patch+config M70412 M70433',
  ]),
  said(
    'No hemos podido instalar el parche ni en el M70412 ni en el M70433 porque los dos ordenadores están bloqueados por Informática.',
    ['not-done patch M70412 M70433'],
    { review: 'may' },
  ),
]

export const SIXTEENTH_ITALIAN = [
  said(
    'Buongiorno,\n\nsu M70412 e M70433 abbiamo installato la patch e modificato la configurazione utente, sia in modalità Dx sia in modalità RUO.\n\nCordiali saluti\nIlaria Bonetti',
    ['done patch+config both M70412 M70433'],
  ),
  said('Il 16 maggio è stata modificata la configurazione utente dello strumento M70412.', ['done config M70412']),
  said('Lo strumento M70433 è stato rottamato nel 2020. Sul M70412 la patch è installata.', [
    'absent patch+config M70433',
    'done patch M70412',
  ]),
  said(
    "Confermiamo di aver ricevuto e letto l'avviso di sicurezza FSN2023-1338. Tutti gli utilizzatori sono stati informati.",
    [],
    { says: 'receipt informed' },
  ),
  said('Installeremo la patch su M70412 e M70433 il 31 maggio.', ['planned patch M70412 M70433']),
  said(
    'Gentile dott. Ferraris,\n\nci scusiamo per il ritardo, dovuto alle assenze per malattia delle ultime settimane. Con la presente Le comunico che entrambe le fasi sono state completate su M70412 e su M70433. Per qualsiasi chiarimento può scrivere a questo indirizzo.\n\nDistinti saluti\nSegreteria U.O. Genetica Medica',
    ['done patch+config M70412 M70433'],
  ),
  said(
    'Ciao Davide,\n\ngrazie del promemoria! Noi i MiSeqDx non li abbiamo più: M70412 e M70433 li abbiamo venduti tutti e due nel 2021.\n\nA presto,\nNicoletta',
    ['absent patch+config M70412 M70433'],
    { says: 'miseqdx' },
  ),
  said(
    'Fase 1 (patch)\nM70412: completata in Dx e RUO\nM70433: completata in Dx e RUO\nFase 2 (utente UCS)\nM70412: completata in Dx e RUO\nM70433: completata in Dx e RUO',
    ['done patch+config both M70412 M70433'],
  ),
  said(
    'La patch è stata installata su entrambi gli strumenti (M70412 e M70433). La configurazione utente è stata cambiata soltanto sul M70412; sul M70433 la cambieremo il 29 maggio.',
    ['done patch+config M70412', 'done patch M70433', 'planned config M70433'],
  ),
  said(
    "Non abbiamo ancora installato la patch né su M70412 né su M70433, perché stiamo aspettando l'autorizzazione della direzione sanitaria.",
    ['not-done patch M70412 M70433'],
  ),
]
