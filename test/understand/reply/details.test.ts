import { readAll, said } from './examples.ts'

/** Said first as a whole, then step by step: only what is named is done. */
describe('what is done, with its details behind it', () =>
  readAll([
    said('M70412 is klaar: de patch is geïnstalleerd.', ['done patch M70412']),
    said('M70412 ist erledigt, Patch installiert und Benutzer geändert.', ['done patch+config M70412']),
    said('M70412 is done, patch installed.', ['done patch M70412']),
    said('Done, patch installed on M70412.', ['done patch M70412']),
    said('All done: patch installed on M70412 and M70413.', ['done patch M70412 M70413']),
    said('Fertig, Patch ist auf M70412 drauf.', ['done patch M70412']),
    said('M70412 è a posto, fase 1 e fase 2 fatte il 10 aprile.', ['done patch+config M70412']),
    said('M70412 finished, M70413 finished.', ['done patch+config M70412 M70413']),
    said('M70412 is done, patch not installed.', [], { review: 'must' }),
  ]))
