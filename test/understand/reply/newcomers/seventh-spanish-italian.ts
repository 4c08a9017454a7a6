import { said } from '../examples.ts'

export const SEVENTH_SPANISH = [
  said(
    'Estimados,\n\nEn relación con su carta, les informamos que el día 11 de abril se instaló el parche en los equipos M70661 y M70662. El cambio de usuario se hará la próxima semana.\n\nSaludos cordiales\nIng. Paola Restrepo\nIngeniería Biomédica',
    ['done patch M70661 M70662', 'planned config'],
    { review: 'may' },
  ),
  said('La instalación falló en M70661.', ['not-done patch M70661'], { review: 'may' }),
  said('Solicitamos la instalación del parche en M70661.', [], { flags: 'question' }),
  said('Vamos a instalar el parche en M70661.', ['planned patch M70661'], { review: 'may' }),
  said('Acabamos de instalar el parche en M70661.', ['done patch M70661'], { review: 'may' }),
  said('Se nos olvidó instalar el parche en M70661.', ['not-done patch M70661'], { review: 'may' }),
  said('Ya lo habíamos instalado en M70661, pero se borró al formatear el disco.', [], { review: 'must' }),
  said('M70661 está en reparación, sin parche por ahora.', ['not-done patch M70661'], { review: 'may' }),
  said('Se vendió el M70661 en 2020.', ['absent patch+config M70661']),
  said('El parche queda pendiente en M70661.', ['not-done patch M70661']),
  said('El M70661 lo tenemos en préstamo en otra sede.', [], { review: 'must' }),
  said('Parche y configuración listos en M70661 y M70662, en ambos modos.', ['done patch+config both M70661 M70662'], {
    review: 'may',
  }),
  said('Ni modo, no se pudo instalar.', ['not-done patch'], { review: 'may' }),
  said('Se autorizó la instalación del parche en M70661.', [], { review: 'must' }),
  said('Le paso el correo a mi jefe.', [], { review: 'may' }),
  said('¿Quién nos paga las horas de parada?', [], { flags: 'question' }),
]

export const SEVENTH_ITALIAN = [
  said(
    'Gentili Signori,\n\ncon riferimento al Vostro avviso del 5 aprile, Vi confermiamo che in data 11 aprile la patch è stata installata su entrambi gli strumenti (M70671, M70672) e che la configurazione utente è stata modificata.\n\nDistinti saluti\nDott.ssa Chiara Fontana',
    ['done patch+config M70671 M70672'],
    { review: 'may' },
  ),
  said('L’installazione su M70671 non è riuscita.', ['not-done patch M70671'], { review: 'may' }),
  said('Abbiamo richiesto l’installazione della patch su M70671.', [], { review: 'must' }),
  said('Abbiamo appena installato la patch su M70671.', ['done patch M70671']),
  said('Stiamo per installare la patch su M70671.', ['planned patch M70671'], { review: 'may' }),
  said('Ci siamo dimenticati di installare la patch su M70671.', ['not-done patch M70671'], { review: 'may' }),
  said('La patch verrà installata il 20 aprile su M70671 e M70672.', ['planned patch M70671 M70672']),
  said('M70671: sì\nM70672: no', [], { review: 'must' }),
  said('Lo strumento M70671 è in riparazione.', [], { review: 'must' }),
  said('Resta da installare la patch su M70672.', ['not-done patch M70672'], { review: 'may' }),
  said('Giro la mail al mio responsabile.', [], { review: 'may' }),
  said('È stata autorizzata l’installazione della patch su M70671.', [], { review: 'must' }),
  said('Patch e configurazione completate su M70671 e M70672, in entrambe le modalità.', [
    'done patch+config both M70671 M70672',
  ]),
  said('La patch era già presente su M70671 alla consegna.', [], { review: 'must' }),
  said('Manca ancora la patch su M70672.', ['not-done patch M70672']),
  said('Dopo l’aggiornamento di M70671 due campioni risultano scambiati.', [], { flags: 'adverse-event' }),
]
