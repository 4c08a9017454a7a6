import { said } from '../examples.ts'

export const SIXTH_SPANISH = [
  said('El parche se instaló en M70561 pero hubo que desinstalarlo.', [], { review: 'must' }),
  said('En M70561 se instalaron las actualizaciones de Windows.', [], { review: 'must' }),
  said('Favor de confirmar que el parche está instalado en M70561.', [], { flags: 'question' }),
  said('No puedo confirmar que el parche esté instalado en M70561.', [], { review: 'must' }),
  said('A diferencia de M70561, M70562 tiene el parche instalado.', ['not-done patch M70561', 'done patch M70562'], {
    review: 'may',
  }),
  said('Ni M70561 ni M70562 tienen el parche.', ['not-done patch M70561 M70562'], { review: 'may' }),
  said('El parche supuestamente está instalado en M70561.', [], { review: 'must' }),
  said('El parche está por instalarse en M70561.', ['planned patch M70561'], { review: 'may' }),
  said('El M70561 está en venta.', [], { review: 'must' }),
  said('Aviso recibido pero aún no leído.', [], { says: 'receipt', review: 'may' }),
  said('Falta informar a los usuarios.', [], { review: 'may' }),
  said('Parche instalado en M70561: no', ['not-done patch M70561']),
  said('Todos los equipos menos M70562 tienen el parche.', ['done patch', 'not-done patch M70562'], { review: 'may' }),
  said('El parche se instaló el 12 de mayo de 2023 en M70561.', [], { review: 'must' }),
  said('Nadie instaló el parche en M70561.', ['not-done patch M70561'], { review: 'may' }),
  said('Apenas instalemos el parche en M70561 les aviso.', ['planned patch M70561'], { review: 'may' }),
  said(
    'Los dos secuenciadores MiSeqDx (M70561 y M70562) quedaron actualizados el lunes.',
    ['done patch M70561 M70562'],
    { says: 'miseqdx', review: 'may' },
  ),
  said('Parche: instalado en M70561.\nConfiguración de usuario: cambiada en M70561.', ['done patch+config M70561']),
  said('Se intentó instalar el parche en M70561 sin éxito.', ['not-done patch M70561'], { review: 'may' }),
]
