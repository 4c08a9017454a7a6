import { said } from '../examples.ts'

export const THIRD_SPANISH = [
  said(
    'Buenas tardes,\n\nLes escribo para informarles que el día 10 de abril se instaló el parche en nuestros dos equipos MiSeqDx (M70412 y M70413). La configuración de usuario se cambiará la próxima semana.\n\nQuedo atento a sus comentarios.\nIng. Pablo Herrera',
    ['done patch M70412 M70413', 'planned config'],
    { says: 'miseqdx', review: 'may' },
  ),
  said('Solo falta la configuración de usuario en M70413.', ['not-done config M70413'], { review: 'may' }),
  said('El equipo M70412 está descompuesto desde enero.', [], { review: 'must' }),
  said('Recibido y entendido, gracias.', [], { says: 'receipt' }),
  said('No se ha hecho nada todavía en NDX550421.', ['not-done patch+config NDX550421'], { review: 'may' }),
]

export const THIRD_ITALIAN = [
  said(
    'Buongiorno,\nin merito alla vostra comunicazione vi informiamo che lo strumento NDX550421 è stato aggiornato con la patch il 7 aprile 2023 e che la configurazione utente è stata modificata lo stesso giorno.\nCordiali saluti,\nDott.ssa Chiara Greco',
    ['done patch+config NDX550421'],
  ),
  said('M70412 fatto, M70413 da fare.', ['done patch+config M70412', 'not-done patch+config M70413'], {
    review: 'may',
  }),
  said('Lo strumento è in prestito presso un altro laboratorio.', [], { review: 'must' }),
  said('Il nostro MiSeqDx non è collegato a Internet: come possiamo installare la patch?', [], {
    flags: 'offline-instrument',
  }),
  said('Abbiamo installato la patch solo in modalità Dx su M70412.', ['done patch dx M70412']),
]
