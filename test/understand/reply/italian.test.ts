import { readAll, said } from './examples.ts'

const DONE = [
  said(
    'Buongiorno,\n\nla patch è stata installata su M70412 e M70413, in entrambe le modalità.\n\nCordiali saluti\nLaura Bianchi',
    ['done patch both M70412 M70413'],
  ),
  said('Entrambi i passaggi sono stati eseguiti su NDX550421.', ['done patch+config NDX550421']),
  said('Tutto fatto.', ['done patch+config']),
  said('M70412 fatto, M70413 la prossima settimana.', ['done patch+config M70412', 'planned patch+config M70413']),
  said("Abbiamo ricevuto e letto l'avviso. Gli utenti sono stati informati.", [], { says: 'receipt informed' }),
  said('Ricevuto, grazie.', [], { says: 'receipt' }),
  said('Grazie per la comunicazione.'),
  said("L'aggiornamento è stato installato ieri sul nostro MiSeqDx M70412.", ['done patch M70412'], {
    says: 'miseqdx',
  }),
  said('Patch: sì\nConfigurazione utente: no', ['done patch', 'not-done config']),
  said("Non c'è nessuno strumento senza patch.", ['done patch'], { review: 'may' }),
]

const NOT_DONE = [
  said('La patch non è ancora stata installata.', ['not-done patch']),
  said("Abbiamo programmato l'installazione della patch su NDX550421 per il 3 maggio.", ['planned patch NDX550421']),
  said("Non vogliamo interrompere l'attività per installare la patch su NDX550421.", ['declined patch NDX550421']),
  said('Lo strumento M70412 è stato venduto nel 2021.', ['absent patch+config M70412']),
  said('Non abbiamo più M70412.', ['absent patch+config M70412']),
  said('Non tutti gli strumenti hanno la patch.', [], { review: 'must' }),
  said('Credo che la patch sia installata.', [], { review: 'must' }),
  said('La patch dovrebbe essere installata su M70412.', [], { review: 'must' }),
]

const FLAGGED = [
  said('Dove possiamo scaricare la patch?', [], { flags: 'question' }),
  said('Il nostro strumento non è collegato a internet. Come possiamo installare la patch?', [], {
    flags: 'offline-instrument',
  }),
  said('Non sono la persona giusta, contattate la dott.ssa Rossi.', [], { flags: 'wrong-contact' }),
  said('Non sono stati osservati eventi avversi.'),
  said('Mancano i risultati di due pazienti.', [], { flags: 'adverse-event' }),
  said('Abbiamo visto un utente sconosciuto sullo strumento.', [], { flags: 'suspected-compromise' }),
  said('In allegato il modulo compilato.', [], { flags: 'missing-attachment' }),
]

describe('an Italian reply', () => {
  describe('that says what is done', () => readAll(DONE))
  describe('that says what is not', () => readAll(NOT_DONE))
  describe('for a person', () => readAll(FLAGGED))
})
