import { said } from '../examples.ts'

export const FIFTH_SPANISH = [
  said(
    'Buenos días:\n\nLes confirmo que el parche ya está instalado en los equipos M70461 y M70462. Falta cambiar la configuración de usuario.\n\nUn saludo,\nMarisol Iglesias\nElectromedicina\nTfno. 981 95 70 46',
    ['done patch M70461 M70462', 'not-done config'],
  ),
  said('El técnico dice que ya lo hizo en el M70461 pero no me consta.', [], { review: 'must' }),
  said('Recibido y leído, lo hemos comunicado a todo el personal del laboratorio.', [], { says: 'receipt informed' }),
  said('Todavía no hemos instalado el parche en NDX550471.', ['not-done patch NDX550471']),
  said('Paso 1 hecho en M70461 y M70462; paso 2 hecho solo en M70461.', [
    'done patch M70461 M70462',
    'done config M70461',
  ]),
  said('¿Esto afecta también a los MiSeq de investigación? Quedo a la espera.', [], { flags: 'question' }),
  said('Si nos dan permiso los de sistemas lo instalamos la otra semana.', ['planned patch'], { review: 'may' }),
  said('Perdón, me equivoqué en el correo anterior: el que tiene el parche es el M70462, el M70461 no.', [], {
    review: 'must',
  }),
  said('Muchas gracias por el aviso. Que estén bien.', []),
  said('El equipo M70463 se dio de baja en 2022 y el M70464 fue vendido a otra clínica.', [
    'absent patch+config M70463 M70464',
  ]),
  said('No vamos a parar el secuenciador ahorita, tenemos mucha carga de trabajo.', ['declined patch+config'], {
    review: 'must',
  }),
  said(
    'Parche instalado en NDX550471.\n\nDe: Technical Support <support@maker.example>\nEnviado el: miércoles, 5 de abril de 2023 10:02\nPara: Iglesias, Marisol\nAsunto: FSN2023-1338\n\nInstale el parche en NDX550471 y NDX550472. El parche no está instalado en NDX550499.',
    ['done patch NDX550471'],
  ),
  said('A ningún equipo le falta el parche.', ['done patch'], { review: 'may' }),
  said(
    'Instalado el parche en M70461. Por cierto, la semana pasada se perdió el resultado de un paciente.',
    ['done patch M70461'],
    { flags: 'adverse-event' },
  ),
  said('Yo ya no trabajo en compras, escríbale a Luis Ocampo por favor.', [], { flags: 'wrong-contact' }),
  said('Ambos pasos realizados en modo Dx y en modo RUO en M70461.', ['done patch+config both M70461']),
  said('Acá no tenemos ningún NextSeq 550Dx.', ['absent patch+config nextseq-550dx'], {
    says: 'nextseq-550dx',
    review: 'may',
  }),
  said('El parche debería estar instalado ya.', [], { review: 'must' }),
  said(
    'M70461: parche sí, configuración no\nM70462: parche sí, configuración sí',
    ['done patch M70461 M70462', 'not-done config M70461', 'done config M70462'],
    { review: 'may' },
  ),
  said('Nuestro equipo no tiene conexión a internet, ¿cómo instalamos el parche?', [], { flags: 'offline-instrument' }),
  said('Adjunto el formulario firmado.', [], { flags: 'missing-attachment' }),
  said('Sobre el aviso FSN2022-0777: todo hecho.', [], { review: 'must' }),
  said('No se han detectado incidencias. Se ha aplicado el parche en NDX550471 y NDX550472.', [
    'done patch NDX550471 NDX550472',
  ]),
  said('El parche lo instalaremos el 25 de abril en el M70461.', ['planned patch M70461']),
  said('Creo que sí se instaló, pero no estoy segura.', [], { review: 'must' }),
  said('Listo el parche en el M70461, che. Abrazo', ['done patch M70461'], { review: 'may' }),
  said('La encargada me comenta que la configuración quedó cambiada en los dos equipos.', [], { review: 'must' }),
  said('Solo instalamos el parche en modo RUO, en Dx no se ha instalado.', ['done patch ruo', 'not-done patch dx']),
]
