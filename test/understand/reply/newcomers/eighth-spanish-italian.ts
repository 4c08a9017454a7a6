import { said } from '../examples.ts'

export const EIGHTH_SPANISH = [
  said(
    'Buenos días:\n\nConfirmamos que el parche quedó instalado en M70501 y que también se cambió la configuración de usuario en ese mismo equipo.\n\nUn saludo,\nLucía Ferrer',
    ['done patch+config M70501'],
  ),
  said('Hecho en los dos modos: parche y configuración en NDX550601.', ['done patch+config both NDX550601']),
  said('Recibido y leído, gracias. Ya está informado todo el personal.', [], { says: 'receipt informed' }),
  said('Le adjunto el formulario firmado.', [], { flags: 'missing-attachment' }),
  said('El equipo M70505 se dio de baja el año pasado y ya no está en nuestras instalaciones.', [
    'absent patch+config M70505',
  ]),
  said(
    'Estimados señores:\n\nEn relación con su aviso del 5 de abril, les comunico que hemos actualizado los equipos M70510 y M70511.\nLa configuración de usuario la cambiaremos el jueves 20 de abril en ambos.\n\nAtentamente,\nDr. Iñaki Olabarria\nServicio de Genética',
    ['done patch M70510 M70511', 'planned config M70510 M70511'],
    { review: 'may' },
  ),
  said('ndx550605 parcheado ayer, saludos', ['done patch NDX550605']),
  said('He reenviado su correo a los compañeros que manejan el secuenciador.', [], { says: 'informed', review: 'may' }),
  said('Nuestro informático instaló el parche en los tres aparatos: M70515, M70516 y M70517.', [
    'done patch M70515 M70516 M70517',
  ]),
  said('No queremos parar la rutina, así que de momento no instalaremos el parche en M70520.', [
    'declined patch M70520',
  ]),
  said('Vendimos el NDX550610 en enero; el NDX550611 sigue aquí y tiene el parche puesto.', [
    'absent patch+config NDX550610',
    'done patch NDX550611',
  ]),
  said('Tenemos previsto realizar los pasos 1 y 2 en M70525 la semana del 24 de abril.', [
    'planned patch+config M70525',
  ]),
  said(
    'Buenas tardes, paso 1 completado en M70530.\n\nGracias,\nNuria\n\nEl mié, 5 abr 2023 a las 10:00, Technical Support (<support@maker.example>) escribió:\n> Instale el parche en M70530 y M70531.',
    ['done patch M70530'],
  ),
  said('El parche está instalado en M70535 aunque creo que falló.', [], { review: 'must' }),
  said('Todo bien por aquí.', [], { review: 'must' }),
  said('En principio M70536 estaría actualizado.', [], { review: 'must' }),
  said('Parche instalado en M70537. ¿Hasta cuándo tenemos plazo para el segundo paso?', ['done patch M70537'], {
    flags: 'question',
  }),
  said(
    'En ninguno de los equipos que nos citan (M70540, M70541) se ha llegado a instalar el parche.',
    ['not-done patch M70540 M70541'],
    { review: 'may' },
  ),
  said('Salvo M70542, todos los equipos están parcheados.', ['done patch', 'not-done patch M70542'], {
    review: 'may',
  }),
  said('Todavía no hemos parcheado M70543, pero mañana lo hacemos.', ['planned patch M70543'], { review: 'may' }),
]

export const EIGHTH_ITALIAN = [
  said(
    'Buongiorno,\n\nvi confermo che la patch è stata installata su M70601 e M70602 e che gli utenti sono stati riconfigurati come standard.\n\nCordiali saluti,\nChiara Moretti\nLaboratorio di Genetica Medica',
    ['done patch+config M70601 M70602'],
  ),
  said('Fatto tutto su NDX550701, sia in Dx che in RUO.', ['done patch+config both NDX550701']),
  said('Ho ricevuto e letto l’avviso; l’ho girato ai colleghi del laboratorio.', [], { says: 'receipt informed' }),
  said('In allegato il modulo compilato, saluti.', [], { flags: 'missing-attachment' }),
  said('Lo strumento M70605 è stato dismesso nel 2020.', ['absent patch+config M70605']),
  said(
    'Gentile dottoressa,\n\nla fase 1 è stata eseguita ieri su M70610; per la fase 2 aspettiamo il tecnico, che viene il 21 aprile.\n\nDistinti saluti\nPaolo Greco',
    ['done patch M70610', 'planned config M70610'],
    { review: 'may' },
  ),
  said('patch messa su m70615 e m70616 ciao', ['done patch M70615 M70616']),
  said('Tutto il personale interessato è stato avvisato.', [], { says: 'informed' }),
  said(
    'La nostra assistenza tecnica ha aggiornato il MiSeqDx M70620 e ne ha modificato la configurazione utente.',
    ['done patch+config M70620'],
    { says: 'miseqdx' },
  ),
  said(
    'Per non fermare le sedute diagnostiche preferiamo non procedere con l’installazione della patch su M70625.',
    ['declined patch M70625'],
    { review: 'may' },
  ),
  said('NDX550705 non è più presso di noi, l’abbiamo ceduto a un altro ospedale.', ['absent patch+config NDX550705']),
  said('L’intervento su M70630 (patch e configurazione) è in programma per giovedì 27 aprile.', [
    'planned patch+config M70630',
  ]),
  said(
    'Patch applicata correttamente su NDX550710, NDX550711.\n\nGrazie e buon lavoro\n\nIl giorno mer 5 apr 2023 alle ore 10:00 Technical Support <support@maker.example> ha scritto:\n> Si prega di installare la patch su NDX550710, NDX550711 e NDX550712.',
    ['done patch NDX550710 NDX550711'],
  ),
  said('La patch su M70635 è installata, o almeno così mi dicono.', [], { review: 'must' }),
  said('Ok, ci pensiamo noi.', [], { review: 'must' }),
  said('M70636 ha la patch ma non so se l’hanno messa in entrambe le modalità.', [], { review: 'must' }),
  said('Patch installata su M70637. A chi devo mandare il modulo?', ['done patch M70637'], { flags: 'question' }),
  said('Non risulta che la patch sia mai stata installata su M70640.', ['not-done patch M70640'], { review: 'may' }),
  said('Abbiamo la patch su tutti gli strumenti tranne M70641.', ['done patch', 'not-done patch M70641'], {
    review: 'may',
  }),
  said('Il M70642 del reparto accanto non è nostro; sul nostro M70643 la patch c’è.', [], { review: 'must' }),
]
