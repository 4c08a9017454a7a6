import { said } from '../examples.ts'

export const FIRST_SPANISH = [
  said(
    'Buenos días:\n\nLes informamos que el parche ya quedó instalado en los equipos M70412 y M70413, en ambos modos. Saludos cordiales',
    ['done patch both M70412 M70413'],
  ),
  said('Todavía no instalamos el parche, lo haremos la semana que viene', ['planned patch']),
  said('El equipo NDX550421 fue dado de baja en 2021.', ['absent patch+config NDX550421']),
  said(
    'Ambos pasos realizados en M70412; en M70413 solo el primero.',
    ['done patch+config M70412', 'done patch M70413'],
    { review: 'may' },
  ),
  said('Según sistemas, ya está instalado.', [], { review: 'must' }),
  said('Acusamos recibo del aviso y lo hemos difundido entre todo el personal.', [], { says: 'receipt informed' }),
  said('¿Hace falta reiniciar el equipo después?', [], { flags: 'question' }),
  said('No hay ningún equipo sin parche.', ['done patch']),
  said('Yo no soy la persona indicada, escriban a la Dra. Rojas por favor', [], { flags: 'wrong-contact' }),
  said('Rectifico: en M70413 NO se cambió la configuración de usuario, disculpen.', ['not-done config M70413'], {
    flags: 'retraction',
  }),
]

export const FIRST_ITALIAN = [
  said(
    "Gentili Signori,\ncon la presente confermiamo di aver ricevuto e compreso l'avviso di sicurezza. La patch è stata installata su M70412 e su M70413; la configurazione utente verrà modificata entro fine mese.\nDistinti saluti",
    ['done patch M70412 M70413', 'planned config M70412 M70413'],
    { says: 'receipt' },
  ),
  said('Patch non ancora installata su NDX550421.', ['not-done patch NDX550421']),
  said('Lo strumento M70412 è stato dismesso e rottamato.', ['absent patch+config M70412']),
  said('Entrambi i passaggi eseguiti, sia in modalità Dx che in modalità RUO.', ['done patch+config both']),
  said('Mi dicono che dovrebbe essere tutto a posto.', [], { review: 'must' }),
  said("Quanto tempo richiede l'installazione?", [], { flags: 'question' }),
  said('Nessuno dei nostri strumenti è privo della patch.', ['done patch']),
  said('Per ora non possiamo fermare lo strumento M70413, quindi niente patch.', ['declined patch M70413'], {
    review: 'may',
  }),
  said('Non sono la persona giusta, contattate il dott. Bianchi.', [], { flags: 'wrong-contact' }),
  said('Abbiamo aggiornato M70412. Per M70413 invece aspettiamo il tecnico.', [], { review: 'must' }),
]
