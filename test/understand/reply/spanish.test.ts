import { readAll, said } from './examples.ts'

const DONE = [
  said('Buenos días:\n\nEl parche se ha instalado en M70412 y M70413, en ambos modos.\n\nUn saludo,\nCarmen Ruiz', [
    'done patch both M70412 M70413',
  ]),
  said('Los dos pasos están hechos en NDX550421.', ['done patch+config NDX550421']),
  said('Todo hecho.', ['done patch+config']),
  said('M70412 está hecho, M70413 la semana que viene.', ['done patch+config M70412', 'planned patch+config M70413']),
  said('Hemos recibido y leído el aviso. Se ha informado a todos los usuarios.', [], { says: 'receipt informed' }),
  said('Recibido, gracias.', [], { says: 'receipt' }),
  said('Muchas gracias por la información.'),
  said('La actualización fue instalada ayer en nuestro MiSeqDx M70412.', ['done patch M70412'], { says: 'miseqdx' }),
  said('Parche: sí\nConfiguración de usuario: no', ['done patch', 'not-done config']),
  said('No hay ningún equipo sin parchear.', ['done patch'], { review: 'may' }),
]

const NOT_DONE = [
  said('Todavía no se ha instalado el parche.', ['not-done patch']),
  said('Tenemos previsto instalar el parche en NDX550421 el 3 de mayo.', ['planned patch NDX550421']),
  said('No queremos interrumpir la actividad para instalar el parche en NDX550421.', ['declined patch NDX550421']),
  said('El equipo M70412 fue vendido en 2021.', ['absent patch+config M70412']),
  said('Ya no tenemos el M70412.', ['absent patch+config M70412']),
  said('No todos los equipos tienen el parche.', [], { review: 'must' }),
  said('Creo que el parche está instalado.', [], { review: 'must' }),
  said('El parche debería estar instalado en M70412.', [], { review: 'must' }),
]

const FLAGGED = [
  said('¿Dónde podemos descargar el parche?', [], { flags: 'question' }),
  said('Nuestro equipo no tiene conexión a internet. ¿Cómo instalamos el parche?', [], { flags: 'offline-instrument' }),
  said('No soy la persona adecuada, contacten con la Dra. López.', [], { flags: 'wrong-contact' }),
  said('No se han observado acontecimientos adversos.'),
  said('Faltan resultados de dos pacientes.', [], { flags: 'adverse-event' }),
  said('Hemos visto un usuario desconocido en el equipo.', [], { flags: 'suspected-compromise' }),
  said('Adjunto el formulario cumplimentado.', [], { flags: 'missing-attachment' }),
]

describe('a Spanish reply', () => {
  describe('that says what is done', () => readAll(DONE))
  describe('that says what is not', () => readAll(NOT_DONE))
  describe('for a person', () => readAll(FLAGGED))
})
