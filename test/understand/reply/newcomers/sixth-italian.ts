import { said } from '../examples.ts'

export const SIXTH_ITALIAN = [
  said('La patch era stata installata su M70571 ma è stata rimossa.', [], { review: 'must' }),
  said('Su M70571 sono stati installati gli aggiornamenti di Windows.', [], { review: 'must' }),
  said('Vi preghiamo di confermare che la patch sia installata su M70571.', [], { flags: 'question' }),
  said('Non posso confermare che la patch sia installata su M70571.', [], { review: 'must' }),
  said('A differenza di M70571, su M70572 la patch è installata.', ['not-done patch M70571', 'done patch M70572'], {
    review: 'may',
  }),
  said('Né M70571 né M70572 hanno la patch.', ['not-done patch M70571 M70572'], { review: 'may' }),
  said('La patch sarebbe installata su M70571.', [], { review: 'must' }),
  said('La patch è da installare su M70571.', [], { review: 'must' }),
  said('M70571 è in vendita.', [], { review: 'must' }),
  said('Avviso ricevuto ma non ancora letto.', [], { says: 'receipt', review: 'may' }),
  said('Il personale deve ancora essere informato.', [], { review: 'may' }),
  said('Patch installata su M70571: no', ['not-done patch M70571']),
  said('Tutti gli strumenti tranne M70572 hanno la patch.', ['done patch', 'not-done patch M70572'], { review: 'may' }),
  said('La patch è stata installata il 12 maggio 2023 su M70571.', [], { review: 'must' }),
  said('Nessuno ha installato la patch su M70571.', ['not-done patch M70571'], { review: 'may' }),
  said('Appena installata la patch su M70571 vi avviso.', ['planned patch M70571'], { review: 'may' }),
  said('I due MiSeqDx (M70571 e M70572) sono stati aggiornati lunedì.', ['done patch M70571 M70572'], {
    says: 'miseqdx',
    review: 'may',
  }),
  said('Patch: installata su M70571.\nConfigurazione utente: modificata su M70571.', ['done patch+config M70571']),
  said('Abbiamo tentato di installare la patch su M70571 senza successo.', ['not-done patch M70571'], {
    review: 'may',
  }),
]
