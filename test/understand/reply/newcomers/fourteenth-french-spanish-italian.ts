import { said } from '../examples.ts'

export const FOURTEENTH_FRENCH = [
  said(
    "Bonjour,\n\nVeuillez excuser ma réponse tardive, j'étais en congé. Le correctif a été installé le 11 mai sur le M70412 et le 12 mai sur le M70433, et la configuration utilisateur UCS a été modifiée sur les deux le 15.\n\nBien cordialement,\nNadège Ferrand",
    ['done patch+config M70412 M70433'],
    { review: 'may' },
  ),
  said(
    'M70412 : étapes 1 et 2 faites, modes Dx et RUO.\nM70433 : étape 1 faite, modes Dx et RUO ; étape 2 prévue le 6 juin.',
    ['done patch+config both M70412', 'done patch both M70433', 'planned config M70433'],
  ),
  said("Ni le M70412 ni le M70433 n'ont encore reçu le correctif, notre service informatique étant en sous-effectif.", [
    'not-done patch M70412 M70433',
  ]),
  said(
    "Bonjour,\nl'appareil M70433, que nous avions acheté en 2016, a été mis au rebut en septembre dernier. Sur le M70412, le correctif est en place depuis hier.\nBonne fin de journée,\nMarie-Ève Gagnon, t.m., Chicoutimi",
    ['absent patch+config M70433', 'done patch M70412'],
  ),
  said(
    "Nous avons bien reçu et lu l'avis FSN2023-1338 et l'avons transmis à tous les utilisateurs du plateau de génétique.\n\nLe secrétariat du Pr Vasseur",
    [],
    { says: 'receipt informed', review: 'may' },
  ),
  said(
    'Point de situation :\n1) M70412 : correctif installé, configuration modifiée\n2) M70433 : correctif installé, configuration pas encore modifiée\n3) M70450 : vendu en 2021',
    ['done patch+config M70412', 'done patch M70433', 'not-done config M70433', 'absent patch+config M70450'],
  ),
  said(
    'Notre technicien, Monsieur Dubuis, a procédé hier aux deux étapes sur le M70412 et fera de même sur le M70433 mardi prochain.\nMeilleures salutations\nLaboratoire du Léman',
    ['done patch+config M70412', 'planned patch+config M70433'],
  ),
  said(
    "Le correctif est installé sur M70412, M70433 et M70450, tant en mode Dx qu'en mode RUO. Quant à l'étape 2, elle n'a été faite sur aucun des trois.",
    ['done patch both M70412 M70433 M70450', 'not-done config M70412 M70433 M70450'],
  ),
  said(
    'Nous ne souhaitons pas interrompre notre activité pour installer le correctif sur le M70433. Il est installé sur le M70412.\n\nDr L. Pirard, biologiste',
    ['declined patch M70433', 'done patch M70412'],
  ),
  said(
    "C'est fait pour les deux MiSeqDx, M70412 et M70433 : correctif installé et utilisateur UCS passé en standard, dans les deux modes. Merci de votre patience et bonne semaine !",
    ['done patch+config both M70412 M70433'],
    { says: 'miseqdx', review: 'may' },
  ),
  said(
    "Bonjour,\nsur le M70412, dont l'étape 1 date du 4 mai, l'étape 2 a été réalisée vendredi par notre informaticienne Aurélie. Je reste joignable au 04 12 ou par mail.\nBàv,\nBenoît",
    ['done patch+config M70412'],
    { review: 'may' },
  ),
  said(
    "Les utilisateurs ont tous été informés. L'installation du correctif sur M70412 et M70433 aura lieu le 1er juin.",
    ['planned patch M70412 M70433'],
    { says: 'informed' },
  ),
]

export const FOURTEENTH_SPANISH = [
  said(
    'Buenos días:\n\nEl 15 de mayo instalamos el parche en los equipos M70412 y M70433, y al día siguiente cambiamos en ambos la configuración de usuario de UCS.\n\nUn saludo,\nRocío Medrano\nTEL, Genética',
    ['done patch+config M70412 M70433'],
    { review: 'may' },
  ),
  said(
    'Qué tal, buenas tardes. El M70412 ya quedó: parche y usuario, en Dx y en RUO. El M70433 lo hacemos el 7 de junio.\nQuedo a sus órdenes,\nIng. Abel Canché',
    ['done patch+config both M70412', 'planned patch+config M70433'],
    { review: 'may' },
  ),
  said(
    'No se ha instalado el parche ni en el M70412 ni en el M70433: estamos a la espera de que Informática nos dé permisos de administrador.',
    ['not-done patch M70412 M70433'],
  ),
  said(
    'El M70412 se dio de baja y se destruyó en 2020. El M70433 sí lo tenemos y lleva el parche desde el 10 de mayo.',
    ['absent patch+config M70412', 'done patch M70433'],
  ),
  said(
    'Acusamos recibo de la nota FSN2023-1338, que hemos leído, y les confirmamos que se ha informado a todos los usuarios del servicio.\n\nSecretaría de Anatomía Patológica',
    [],
    { says: 'receipt informed', review: 'may' },
  ),
  said(
    'Resumen:\n- M70412: paso 1 hecho, paso 2 hecho\n- M70433: paso 1 hecho, paso 2 previsto para el 1 de junio\n- M70450: vendido en 2019\n\nSaludos cordiales, Iñaki',
    ['done patch+config M70412', 'done patch M70433', 'planned config M70433', 'absent patch+config M70450'],
  ),
  said(
    'Perdonen la demora, he estado de baja. El parche está instalado en los tres secuenciadores, M70412, M70433 y M70450, tanto en modo Dx como en modo RUO.',
    ['done patch both M70412 M70433 M70450'],
  ),
  said(
    'En el M70433, que está en el laboratorio de la segunda planta, nuestro técnico Joan hizo ayer los dos pasos. En el M70412 hizo solo el primero; el segundo lo hará el jueves.',
    ['done patch+config M70433', 'done patch M70412', 'planned config M70412'],
    { review: 'may' },
  ),
  said(
    'No deseamos interrumpir la actividad del M70412 para instalar el parche. En el M70433 está instalado desde abril.\nDra. C. Bermúdez',
    ['declined patch M70412', 'done patch M70433'],
  ),
  said('Hecho el paso 1 y hecho el paso 2, en M70412 y en M70433. Gracias por la ayuda por teléfono, muy amables.', [
    'done patch+config M70412 M70433',
  ]),
  said(
    'Estimados,\ncon fecha 18 de mayo la configuración de usuario de los equipos M70412 y M70433 fue modificada por el área de TI; el parche ya había sido instalado en los dos el día 2.\nAtte.,\nQFB Lourdes Ibarra',
    ['done patch+config M70412 M70433'],
    { review: 'may' },
  ),
  said('M70412 parcheado en Dx y en RUO. M70433 parcheado en Dx, en RUO todavía no.', [
    'done patch both M70412',
    'done patch dx M70433',
    'not-done patch ruo M70433',
  ]),
]

export const FOURTEENTH_ITALIAN = [
  said(
    'Buongiorno,\nin data 16 maggio il nostro tecnico ha installato la patch su M70412 e M70433 e ha modificato la configurazione utente UCS su entrambi.\nCordiali saluti\nDott.ssa Ilaria Bassi',
    ['done patch+config M70412 M70433'],
  ),
  said(
    'M70412 a posto, patch e utente, sia Dx sia RUO. M70433 lo facciamo il 31 maggio. Ciao, Beppe (CED)',
    ['done patch+config both M70412', 'planned patch+config M70433'],
    { review: 'may' },
  ),
  said(
    'Purtroppo la patch non è stata ancora installata né su M70412 né su M70433, perché manca il collegamento di rete nel nuovo edificio.',
    ['not-done patch M70412 M70433'],
  ),
  said('Lo strumento M70433 è stato rottamato nel 2021. Su M70412, invece, la patch è installata dal 9 maggio.', [
    'absent patch+config M70433',
    'done patch M70412',
  ]),
  said(
    "Gentili Signori, confermiamo di aver ricevuto e letto l'avviso FSN2023-1338. Tutto il personale utilizzatore ne è stato informato.\n\nDistinti saluti\nLa Segreteria",
    [],
    { says: 'receipt informed' },
  ),
  said(
    'Situazione strumenti\nM70412: fase 1 eseguita, fase 2 eseguita\nM70433: fase 1 eseguita, fase 2 non eseguita\nM70450: venduto nel 2018',
    ['done patch+config M70412', 'done patch M70433', 'not-done config M70433', 'absent patch+config M70450'],
  ),
  said(
    'Mi scuso per il ritardo, ero in ferie. La patch, installata ieri su M70412 in modalità Dx e RUO, verrà installata su M70433 lunedì 29 maggio.',
    ['done patch both M70412', 'planned patch both M70433'],
  ),
  said(
    'Tutti e tre gli strumenti, cioè M70412, M70433 e M70450, sono stati aggiornati con la patch; la configurazione utente è stata cambiata solo su M70450, sugli altri due la cambieremo il 6 giugno.',
    ['done patch M70412 M70433', 'done patch+config M70450', 'planned config M70412 M70433'],
    { review: 'may' },
  ),
  said(
    "Non intendiamo interrompere l'attività per installare la patch su M70412 e M70433.\nIl Direttore, dott. Ettore Gualandi",
    ['declined patch M70412 M70433'],
  ),
  said(
    'Fatte tutte e due le fasi su M70433, in tutte e due le modalità. Su M70412 per ora solo la patch, anche lì in tutte e due le modalità.\nUn saluto dal Ticino,\nFabio',
    ['done patch+config both M70433', 'done patch both M70412'],
    { review: 'may' },
  ),
  said(
    "Buonasera, su M70412, che usiamo per l'oncologia, abbiamo prima installato la patch (8 maggio) e poi cambiato l'utente UCS in utente standard (10 maggio). Sono a disposizione per chiarimenti.\nTSLB Chiara Motta",
    ['done patch+config M70412'],
  ),
  said(
    'Vi informo che gli strumenti M70412 e M70433 sono stati ceduti entrambi nel 2020 e non sono più presso di noi.',
    ['absent patch+config M70412 M70433'],
  ),
]
