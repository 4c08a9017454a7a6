import { said } from '../examples.ts'

export const TENTH_SPANISH = [
  said('hola, ya esta el parche puesto en la M70890 y la configuracion de usuario tambien cambiada. saludos', [
    'done patch+config M70890',
  ]),
  said(
    'Muy señores nuestros:\n\nPor la presente les comunicamos que se ha procedido a la instalación del parche en los secuenciadores M70891 y M70892, tanto en modo Dx como en modo RUO.\n\nAtentamente,\n\nDra. Begoña Arrieta\nServicio de Genética\nTel. 943 00 70 89 · Pedido 4500123',
    ['done patch both M70891 M70892'],
  ),
  said(
    'M70893 -> los dos pasos hechos\nM70894 -> parche hecho, configuración pendiente\nM70895 -> vendido a Clínica Sagunto',
    ['done patch+config M70893', 'done patch M70894', 'not-done config M70894', 'absent patch+config M70895'],
  ),
  said('TODO HECHO EN NDX550896. ADJUNTO FORMULARIO.', ['done patch+config NDX550896'], {
    flags: 'missing-attachment',
  }),
  said(
    'Ese equipo (M70897) se lo quedó la Universidad de Vigo cuando cerramos la sede.',
    ['absent patch+config M70897'],
    { review: 'may' },
  ),
  said('Acusamos recibo del aviso y lo hemos reenviado a todos los usuarios.', [], { says: 'receipt informed' }),
  said('El 21 de abril instalaremos el parche en M70898 y M70899.', ['planned patch M70898 M70899']),
  said(
    'Respondo a sus preguntas:\n\nNombre de la empresa: Hospital del Valle\nNombre: T. Lozano\nCargo: facultativa\nNombre del producto/dispositivo: MiSeqDx\nConfirmo la recepción de FSN2023-1338 y que he leído y comprendido su contenido. SÍ\nLa información se ha transmitido a todos los usuarios pertinentes. SÍ\nParche instalado: SÍ\nAnote los números de serie: M70900\nConfiguración de usuario cambiada: SÍ\nAnote los números de serie: M70900',
    ['done patch+config M70900'],
    { says: 'receipt informed miseqdx' },
  ),
  said(
    'Buenas tardes, Carmen: parche instalado y usuario cambiado en M70901. Gracias por la ayuda.\n\nEl mié, 5 abr 2023 a las 10:15, Technical Support (<support@maker.example>) escribió:\n> ¿Han instalado ya el parche?',
    ['done patch+config M70901'],
    { review: 'may' },
  ),
  said('En la NDX550902 el parche está aplicado en Dx; en RUO lo haremos el viernes.', [
    'done patch dx NDX550902',
    'planned patch ruo NDX550902',
  ]),
  said('Juraría que el informático lo instaló en marzo, pero ya no trabaja aquí.', [], { review: 'must' }),
  said('El parche no está instalado en M70903. Ayer instalamos el parche en M70903.', [], { review: 'must' }),
  said('Parche instalado en M70904, pero ¿hay que reiniciar el equipo después?', ['done patch M70904'], {
    flags: 'question',
    review: 'may',
  }),
  said(
    'No hemos podido, por motivos ajenos al laboratorio y pese a intentarlo varias veces, instalar el parche en M70905.',
    ['not-done patch M70905'],
    { review: 'may' },
  ),
  said('Todos los equipos llevan el parche excepto uno, M70906.', ['done patch', 'not-done patch M70906'], {
    review: 'may',
  }),
  said('El parche lo tiene ya el M70907 del hospital vecino, el nuestro no.', [], { review: 'must' }),
]

export const TENTH_ITALIAN = [
  said('ciao, patch messa su M70910, configurazione utente cambiata pure. grazie, Ste', ['done patch+config M70910']),
  said(
    "Gentili Signori,\n\ncon riferimento alla Vostra comunicazione del 5 aprile u.s., si conferma l'avvenuta installazione della patch sui sequenziatori M70911 e M70912.\n\nDistinti saluti\n\nDott. Renato Galli\nDirettore U.O.C. Genetica Medica\nTel. 02 5503 7091 - ordine 2023/70911",
    ['done patch M70911 M70912'],
  ),
  said('Strumento | Patch | Configurazione\nM70913 | sì | sì\nM70914 | sì | no', [
    'done patch M70913 M70914',
    'done config M70913',
    'not-done config M70914',
  ]),
  said('Fatto tutto, in allegato il modulo compilato.', ['done patch+config'], { flags: 'missing-attachment' }),
  said("Lo strumento matricola M70915 è stato ceduto all'Ospedale Maggiore due anni fa.", [
    'absent patch+config M70915',
  ]),
  said('Abbiamo ricevuto e letto la nota di sicurezza e ne abbiamo messo al corrente i colleghi.', [], {
    says: 'receipt informed',
  }),
  said('Per NDX550916 la patch è in calendario il 26/04/2023.', ['planned patch NDX550916']),
  said(
    "Nome dell'azienda: Centro Analisi Levante\nNome: G. Ferri\nQualifica: biologa\nConfermo di aver ricevuto l'avviso FSN2023-1338 e di averne letto e compreso il contenuto. [x] Sì [ ] No\nLe informazioni sono state trasmesse a tutti gli utenti interessati. [x] Sì [ ] No\nPatch installata: [x]\nAnnotare i numeri di serie: M70917\nConfigurazione utente modificata: [x]\nAnnotare i numeri di serie: M70917",
    ['done patch+config M70917'],
    { says: 'receipt informed' },
  ),
  said(
    'Dear all,\n\nle confermo che sia la patch sia la modifica della configurazione utente sono state completate su M70918.\n\nBest regards\nP. Riva\n\nIl giorno mer 5 apr 2023 alle ore 10:11 Technical Support <support@maker.example> ha scritto:\n> Avete installato la patch?',
    ['done patch+config M70918'],
  ),
  said('M70919: in modalità Dx patch ok, in modalità RUO ancora da fare.', [
    'done patch dx M70919',
    'not-done patch ruo M70919',
  ]),
  said('Dovrebbe essere tutto a posto, credo.', [], { review: 'must' }),
  said('La patch è installata su M70920. Anzi no, su M70920 manca ancora.', [], { review: 'must' }),
  said('Patch installata su M70921. Dove trovo le istruzioni per il secondo passo?', ['done patch M70921'], {
    flags: 'question',
  }),
  said('Non risulta che la patch sia mai stata installata su M70922.', ['not-done patch M70922'], { review: 'may' }),
  said('Tutti patchati tranne M70923, che facciamo giovedì.', ['done patch', 'planned patch M70923'], {
    review: 'may',
  }),
  said("Non c'è strumento che non abbia ricevuto la patch.", ['done patch'], { review: 'may' }),
]
