import { said } from '../examples.ts'

export const THIRTEENTH_FRENCH = [
  said(
    'Bonjour,\n\nLe correctif a été installé le 9 mai sur le M70412 et le M70433, en mode Dx comme en mode RUO, et la configuration utilisateur a été modifiée dans la foulée sur les deux appareils, dans les deux modes.\n\nBien cordialement,\nMaryse Lacombe\nTechnicienne référente NGS',
    ['done patch+config both M70412 M70433'],
  ),
  said(
    "Bonjour Madame, je vous prie d'excuser ma réponse tardive, je rentre de congé maternité. Nous avons bien reçu et lu l'avis, et toute l'équipe de biologie moléculaire en a été informée.",
    [],
    { says: 'receipt informed' },
  ),
  said('Étapes 1 et 2 faites sur M70412. Étapes 1 et 2 faites sur M70433. Bonne journée', [
    'done patch+config M70412 M70433',
  ]),
  said(
    "Le M70433 n'est plus chez nous, on l'a vendu en 2020 à un labo de Namur. Pour le M70412, le correctif est installé depuis le 28 avril.",
    ['absent patch+config M70433', 'done patch M70412'],
  ),
  said("Nous n'avons pas encore pu installer le correctif sur M70412, faute d'autorisation de la DSI.", [
    'not-done patch M70412',
  ]),
  said(
    'Allô, juste pour vous dire que la patch est posée sur M70412 pis sur M70433 depuis jeudi passé. Bonne fin de journée! Mélanie, CHU',
    ['done patch M70412 M70433'],
  ),
  said(
    'Le correctif sera installé sur les appareils M70412 et M70433 le mercredi 14 juin, lors du passage du technicien.',
    ['planned patch M70412 M70433'],
  ),
  said(
    "En tant que distributeur pour la Suisse romande, nous avons identifié l'ensemble des clients concernés et les avons avertis du rappel le 20 avril 2023.\n\nC. Jaquier, affaires réglementaires",
    [],
    { review: 'may' },
  ),
  said('Merci pour votre message et bon week-end prolongé !'),
  said("J'ai transmis l'avis à tous les utilisateurs du séquenceur, y compris aux internes.", [], { says: 'informed' }),
  said(
    "Notre informaticien, M. Benali, est passé hier : sur M70433 l'étape 2 est terminée. L'étape 1 l'était déjà depuis le 19 avril.",
    ['done patch+config M70433'],
    { review: 'may' },
  ),
  said("L'appareil M70412 a été mis au rebut en septembre 2021 (bon d'enlèvement disponible sur demande).", [
    'absent patch+config M70412',
  ]),
  said(
    "Nous ne souhaitons pas interrompre l'activité du M70433 pour l'instant, ni pour l'étape 1 ni pour l'étape 2 : les examens de routine passent avant.",
    ['declined patch+config M70433'],
  ),
  said('Patch OK sur M70412 (Dx et RUO). Config utilisateur OK sur M70412 (Dx et RUO). RAS par ailleurs.', [
    'done patch+config both M70412',
  ]),
  said(
    "Je soussignée, Dre Aline Pittet, responsable du laboratoire, atteste que le correctif logiciel a été installé sur l'instrument M70433 le 25.04.2023 et que sa configuration utilisateur a été modifiée le 26.04.2023.",
    ['done patch+config M70433'],
  ),
  said(
    'Nous ne possédons plus aucun MiSeqDx : le dernier a été repris par le fournisseur en 2022.',
    ['absent patch+config miseqdx'],
    { says: 'miseqdx' },
  ),
  said(
    "Sur M70412, ni le correctif ni la configuration utilisateur n'ont encore été faits. Le laboratoire déménage jusqu'en juillet, d'où le retard.",
    ['not-done patch+config M70412'],
    { review: 'may' },
  ),
  said(
    "Coucou Laure, c'est bon pour M70412 : correctif installé et utilisateur changé ce matin. Aucun incident a signaler.",
    ['done patch+config M70412'],
    { review: 'may' },
  ),
  said('Avis lu et compris. Le formulaire signé vous parviendra dans la semaine.', [], { says: 'receipt' }),
  said('Le mode RUO de M70433 est patché, le mode Dx le sera le 2 juin.', [
    'done patch ruo M70433',
    'planned patch dx M70433',
  ]),
  said('Tous nos appareils sont à présent patchés.', ['done patch']),
  said(
    "Suite à votre relance du 15 mai, le service biomédical vous confirme la réalisation de l'étape 1 et de l'étape 2 sur les séquenceurs M70412 et M70433.",
    ['done patch+config M70412 M70433'],
  ),
  said(
    "Bonjour, M70412 est patché. M70433 ne l'est pas encore, la collègue qui a le mot de passe est en arrêt. Vous pouvez me joindre au 04 555 12 90.",
    ['done patch M70412', 'not-done patch M70433'],
    { review: 'may' },
  ),
  said(
    'Installation du correctif : faite le 3 mai sur M70412 et M70433. Modification de la configuration utilisateur : prévue le 7 juin sur M70412 et M70433.',
    ['done patch M70412 M70433', 'planned config M70412 M70433'],
  ),
  said(
    "M70412 et M70433 ont été détruits lors de la fermeture du site de Waremme, en 2019. Désolé de ne pas vous l'avoir signalé à l'époque.",
    ['absent patch+config M70412 M70433'],
  ),
]

export const THIRTEENTH_SPANISH = [
  said(
    'Buenos días:\n\nLes confirmo que en los equipos M70412 y M70433 se ha instalado el parche y se ha cambiado la configuración de usuario, todo ello en modo Dx y en modo RUO.\n\nUn saludo,\nRocío Llamazares\nSupervisora de Genética',
    ['done patch+config both M70412 M70433'],
    { review: 'may' },
  ),
  said(
    'Disculpen la demora, estuve de vacaciones. El aviso lo hemos recibido, leído y entendido, y ya está informado todo el personal del laboratorio.',
    [],
    { says: 'receipt informed' },
  ),
  said('M70412: pasos 1 y 2 hechos el 16/05. M70433: pasos 1 y 2 hechos el 17/05.', [
    'done patch+config M70412 M70433',
  ]),
  said(
    'El M70433 lo vendimos en 2020 a un centro de investigación de Valencia. En el M70412 pusimos el parche el pasado 27 de abril.',
    ['absent patch+config M70433', 'done patch M70412'],
  ),
  said(
    'Qué tal, ingeniera: le comento que el parche ya quedó instalado en el M70412 y en el M70433. Quedo al pendiente, saludos desde Monterrey.\nQ.F.B. Lupita Cantú',
    ['done patch M70412 M70433'],
  ),
  said(
    'Todavía no hemos instalado el parche en el M70412 porque Informática del hospital no nos ha dado permiso de administrador.',
    ['not-done patch M70412'],
  ),
  said('El miércoles 14 de junio instalaremos el parche en M70412 y M70433.', ['planned patch M70412 M70433']),
  said(
    'Como distribuidor en Chile identificamos a todos los clientes que recibieron el producto y les notificamos el retiro el 24 de abril de 2023.\n\nAtte.\nRodrigo Fuenzalida',
    [],
    { review: 'may' },
  ),
  said('Muchas gracias por la información. Un abrazo.'),
  said('He reenviado el aviso a todos los usuarios del secuenciador, incluido el turno de noche.', [], {
    says: 'informed',
  }),
  said(
    'No deseamos parar el M70433 de momento, ni para el paso 1 ni para el paso 2, porque tenemos mucha carga de trabajo asistencial.',
    ['declined patch+config M70433'],
  ),
  said(
    'El equipo con número de serie M70412 se dio de baja y se destruyó en marzo de 2022. Dispongo del certificado por si lo necesitan.',
    ['absent patch+config M70412'],
  ),
  said('Hecho el paso 1 en M70412 y M70433. El paso 2 en M70412 y M70433 queda programado para el 8 de junio.', [
    'done patch M70412 M70433',
    'planned config M70412 M70433',
  ]),
  said('Ya no disponemos de ningún MiSeqDx, el último se retiró en 2021.', ['absent patch+config miseqdx'], {
    says: 'miseqdx',
  }),
  said(
    'Ayer vino nuestro informático, Iker, y dejó el M70433 con el parche puesto y el usuario cambiado a usuario estándar. Cualquier cosa, estoy en la ext. 3312.',
    ['done patch+config M70433'],
    { review: 'may' },
  ),
  said('parche instalado hoy en M70412, sin insidencias. saludos', ['done patch M70412']),
  said('En el M70412 ya está hecho el modo RUO del parche; el modo Dx lo haremos el 1 de junio.', [
    'done patch ruo M70412',
    'planned patch dx M70412',
  ]),
  said('Todos nuestros equipos están parcheados.', ['done patch']),
  said(
    'Por la presente, D. Anselmo Quiroga, jefe de servicio, certifica que el 25 de abril se instaló el parche de software en el instrumento M70433 y que ese mismo día se modificó su configuración de usuario.',
    ['done patch+config M70433'],
    { review: 'may' },
  ),
  said(
    'Con motivo de las obras, en M70412 y M70433 no se ha hecho aún ni el parche ni el cambio de configuración de usuario.',
    ['not-done patch+config M70412 M70433'],
  ),
  said('Aviso leído y comprendido. El formulario se lo mando firmado esta semana.', [], { says: 'receipt' }),
  said(
    'El M70433 se entregó como parte del pago de un equipo nuevo en 2021, así que ya no está en el hospital. El M70412 sigue aquí y tiene hechos los dos pasos.',
    ['absent patch+config M70433', 'done patch+config M70412'],
  ),
  said(
    'Hola, Nuria. El segundo paso en el M70412 lo terminamos el viernes; el primero ya estaba hecho desde abril.',
    ['done patch+config M70412'],
    { review: 'may' },
  ),
  said(
    'Che, perdón la tardanza. El M70412 ya tiene el parche; el M70433 todavía no, está apagado hasta que vuelva la bioquímica de la licencia.',
    ['done patch M70412', 'not-done patch M70433'],
    { review: 'may' },
  ),
  said(
    'En respuesta a su comunicado del 5 de abril: tanto el M70412 como el M70433 fueron actualizados con el parche por el servicio de Electromedicina, que además cambió la configuración de usuario en ambos.',
    ['done patch+config M70412 M70433'],
  ),
]

export const THIRTEENTH_ITALIAN = [
  said(
    "Gentilissimi, scusate il ritardo ma ero in ferie. Abbiamo ricevuto e letto l'avviso; tutto il personale del laboratorio è stato informato.",
    [],
    { says: 'receipt informed' },
  ),
  said('M70412 ok fase 1 e fase 2, M70433 ok fase 1 e fase 2. Ciao', ['done patch+config M70412 M70433']),
  said(
    "Lo strumento M70433 l'abbiamo venduto nel 2020 a un'azienda di Pavia. Sull'altro, M70412, la patch c'è dal 27 aprile.",
    ['absent patch+config M70433', 'done patch M70412'],
  ),
  said('La patch non è ancora stata installata su M70412: siamo in attesa del nulla osta dei Sistemi Informativi.', [
    'not-done patch M70412',
  ]),
  said('Installeremo la patch su M70412 e su M70433 mercoledì 14 giugno, nel pomeriggio.', [
    'planned patch M70412 M70433',
  ]),
  said(
    'In qualità di distributore per la Svizzera italiana abbiamo identificato tutti i clienti che hanno ricevuto il prodotto e li abbiamo avvisati del richiamo il 19 aprile 2023.\n\nFabio Regazzi, Lugano',
    [],
    { review: 'may' },
  ),
  said('Grazie mille per la comunicazione, buon lavoro!'),
  said("Ho inoltrato l'avviso a tutti gli utilizzatori del sequenziatore, specializzandi compresi.", [], {
    says: 'informed',
  }),
  said('Al momento non desideriamo interrompere le attività di M70433, né per la fase 1 né per la fase 2.', [
    'declined patch+config M70433',
  ]),
  said(
    'Il sequenziatore matricola M70412 è stato dismesso e smaltito a marzo 2022, a disposizione il formulario rifiuti.',
    ['absent patch+config M70412'],
    { review: 'may' },
  ),
  said(
    'Fatto! Patch su M70412 stamattina, cambio utente su M70412 subito dopo. Tutto liscio, nessun incidente.',
    ['done patch+config M70412'],
    { review: 'may' },
  ),
  said(
    "Non abbiamo più nessun MiSeqDx, l'ultimo è stato ritirato dal fornitore nel 2021.",
    ['absent patch+config miseqdx'],
    { says: 'miseqdx' },
  ),
  said(
    "È passato ieri il collega dell'ingegneria clinica, Paolo Ferrero: su M70433 ha installato la patch e ha impostato l'utente standard. Per chiarimenti potete chiamarmi allo 011 555 0147.",
    ['done patch+config M70433'],
    { review: 'may' },
  ),
  said('Fase 1 conclusa su M70412 e M70433 il 3 maggio. Fase 2 prevista per il 7 giugno su M70412 e M70433.', [
    'done patch M70412 M70433',
    'planned config M70412 M70433',
  ]),
  said('Su M70412 la patch è installata in modalità RUO, mentre in modalità Dx la installeremo il 1° giugno.', [
    'done patch ruo M70412',
    'planned patch dx M70412',
  ]),
  said('Tutti i nostri strumenti sono stati aggiornati con la patch.', ['done patch']),
  said(
    'Il sottoscritto Gianluigi Pavan, responsabile qualità, dichiara che la patch software è stata installata sullo strumento M70433 il giorno 26/04/2023 e che la relativa configurazione utente è stata modificata il giorno successivo.',
    ['done patch+config M70433'],
  ),
  said(
    'Purtroppo su M70412 e M70433 non sono ancora state eseguite né la fase 1 né la fase 2, il tecnico di riferimento è in malattia.',
    ['not-done patch+config M70412 M70433'],
  ),
  said('Avviso letto e compreso, il modulo firmato ve lo mando entro venerdì.', [], { says: 'receipt' }),
  said(
    "M70433 è stato dato in permuta due anni fa per l'acquisto di un nuovo sequenziatore. M70412 è a posto, fase 1 e fase 2 fatte il 10 maggio.",
    ['absent patch+config M70433', 'done patch+config M70412'],
    { review: 'may' },
  ),
  said('ciao Marta, la configurazione utente su M70412 lho cambiata giovedì, la patch era gia stata messa ad aprile', [
    'done patch+config M70412',
  ]),
  said(
    'Come da accordi telefonici, confermo: M70412 con patch, M70433 ancora senza patch perché la sala è chiusa per lavori.',
    ['done patch M70412', 'not-done patch M70433'],
    { review: 'may' },
  ),
  said(
    "La patch l'ho installata io su tutti e due gli strumenti, M70412 e M70433, la settimana scorsa.\nSamanta (turno notte)",
    ['done patch M70412 M70433'],
  ),
  said(
    "In riferimento alla Vs. del 5 aprile, si conferma l'avvenuta installazione della patch e l'avvenuta modifica della configurazione utente sugli apparecchi M70412 e M70433.\n\nDistinti saluti\nLa Segreteria",
    ['done patch+config M70412 M70433'],
  ),
]
