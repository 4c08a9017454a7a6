import { type Example, readAll, said } from './examples.ts'

/** What belongs to what: the grammar decides, or a person. */
const BINDINGS: readonly Example[] = [
  said(
    'Op M70412 is de patch in beide modi gezet, op M70433 enkel in RUO.',
    ['done patch both M70412', 'done patch ruo M70433'],
    { review: 'may' },
  ),
  said('M70412 gisteren gepatcht, M70433 morgen.', ['done patch M70412', 'planned patch M70433'], { review: 'may' }),
  said(
    'De collega die M70412 gepatcht heeft, komt vrijdag terug om M70433 te doen.',
    ['done patch M70412', 'planned patch M70433'],
    { review: 'may' },
  ),
  said('M70412 is net zoals M70433 nog niet gepatcht.', ['not-done patch M70412 M70433'], { review: 'may' }),
  said('M70412 was patched yesterday, M70433 tomorrow.', ['done patch M70412', 'planned patch M70433'], {
    review: 'may',
  }),
  said(
    'M70412 has been patched in both modes, M70433 only in Dx.',
    ['done patch both M70412', 'done patch dx M70433'],
    { review: 'may' },
  ),
  said(
    'Neither M70412 nor M70433 has had its configuration changed, though both are patched.',
    ['not-done config M70412 M70433', 'done patch M70412 M70433'],
    { review: 'may' },
  ),
  said('M70412: patch done in Dx, configuration in both; M70433: neither.', [], { review: 'may' }),
  said(
    'Auf M70433 ist der Patch in beiden Modi installiert, auf M70412 nur im Dx-Modus.',
    ['done patch both M70433', 'done patch dx M70412'],
    { review: 'may' },
  ),
  said('M70412 haben wir gestern gepatcht, M70433 kommt morgen dran.', ['done patch M70412', 'planned patch M70433'], {
    review: 'may',
  }),
  said(
    'Weder auf M70412 noch auf M70433 wurde bisher die Konfiguration geändert, der Patch ist aber auf beiden drauf.',
    ['not-done config M70412 M70433', 'done patch M70412 M70433'],
    { review: 'may' },
  ),
  said(
    'M70412: Patch gestern, Konfiguration heute erledigt; M70433: beides am 30. Mai geplant.',
    ['done patch+config M70412', 'planned patch+config M70433'],
    { review: 'may' },
  ),
  said(
    'Auf M70412 ist der Patch drauf, und die Konfiguration ist umgestellt; das andere, M70433, haben wir letztes Jahr verkauft.',
    ['done patch+config M70412', 'absent patch+config M70433'],
    { review: 'may' },
  ),
  said('Bis auf die Konfiguration im RUO-Modus von M70433 ist auf M70412 und M70433 alles erledigt.', [], {
    review: 'may',
  }),
  said('M70412 ist seit gestern in Dx gepatcht, ebenso M70433.', ['done patch dx M70412 M70433'], { review: 'may' }),
  said(
    'Es ist M70433, bei dem die Konfiguration noch aussteht; M70412 ist mit beiden Schritten fertig.',
    ['not-done config M70433', 'done patch+config M70412'],
    { review: 'may' },
  ),
  said(
    "Nous n'avons installé le correctif que sur M70433 ; M70412 sera fait jeudi.",
    ['done patch M70433', 'planned patch M70412'],
    { review: 'may' },
  ),
  said(
    "C'est sur M70433 que la configuration reste à modifier ; sur M70412, les deux étapes sont terminées.",
    ['not-done config M70433', 'done patch+config M70412'],
    { review: 'may' },
  ),
  said(
    'Sur M70412, le correctif est installé dans les deux modes, sur M70433 uniquement en mode RUO.',
    ['done patch both M70412', 'done patch ruo M70433'],
    { review: 'may' },
  ),
  said("M70433 a le correctif, enfin non, c'est M70412 ; M70433 est prévu jeudi.", [], { review: 'may' }),
  said(
    "Le correctif, nous l'avons installé hier sur M70412 et nous le ferons demain sur M70433.",
    ['done patch M70412', 'planned patch M70433'],
    { review: 'may' },
  ),
  said(
    "Le correctif n'a été installé ni hier sur M70412 ni aujourd'hui sur M70433.",
    ['not-done patch M70412 M70433'],
    { review: 'may' },
  ),
  said('Tout est fait sur M70412 et M70433, sauf la configuration de ce dernier en mode RUO.', [], { review: 'may' }),
  said(
    'A M70412 ya le hemos instalado el parche; a M70433 se lo instalaremos el jueves.',
    ['done patch M70412', 'planned patch M70433'],
    { review: 'may' },
  ),
  said('M70412 se actualizó con el parche ayer; M70433, mañana.', ['done patch M70412', 'planned patch M70433'], {
    review: 'may',
  }),
  said(
    'El equipo al que le pusimos el parche el lunes es M70433; al otro, M70412, aún no.',
    ['done patch M70433', 'not-done patch M70412'],
    { review: 'may' },
  ),
  said(
    'Excepto M70433, todos nuestros equipos tienen el parche, incluido M70412.',
    ['not-done patch M70433', 'done patch M70412'],
    { review: 'may' },
  ),
  said('Todo está hecho en M70412 y M70433 menos el paso 2 de este último.', [], { review: 'may' }),
  said(
    'Quien cambió la configuración de M70433 fue el servicio técnico; la de M70412 la cambiaremos nosotros mañana.',
    ['done config M70433', 'planned config M70412'],
    { review: 'may' },
  ),
  said(
    "La patch l'abbiamo installata ieri su M70412, su M70433 la installeremo giovedì.",
    ['done patch M70412', 'planned patch M70433'],
    { review: 'may' },
  ),
  said("M70412 l'abbiamo aggiornato ieri con la patch, M70433 domani.", ['done patch M70412', 'planned patch M70433'], {
    review: 'may',
  }),
  said("Né M70412 né M70433 hanno ancora la nuova configurazione, la patch invece l'hanno entrambi.", [], {
    review: 'may',
  }),
  said('M70412 e M70433 hanno la patch; sul primo si deve ancora cambiare la configurazione.', [], { review: 'may' }),
  said(
    'Su M70412 la patch è installata in tutte e due le modalità, su M70433 soltanto in RUO.',
    ['done patch both M70412', 'done patch ruo M70433'],
    { review: 'may' },
  ),
  said("Su M70412 e M70433 è tutto fatto, tranne il passo 2 su quest'ultimo.", [], { review: 'may' }),
]

describe('what belongs to what', () => readAll(BINDINGS, '2023-05-23'))
