import { said } from '../examples.ts'

export const FIFTH_ITALIAN = [
  said(
    'Buongiorno,\n\nla patch è stata installata sugli strumenti M70471 e M70472 in data 6 aprile. La configurazione utente verrà modificata la prossima settimana.\n\nCordiali saluti\nIng. Davide Moretti\nIngegneria clinica\nTel. 091 811 70 47',
    ['done patch M70471 M70472', 'planned config'],
  ),
  said('Il tecnico mi dice di averla installata su M70471.', [], { review: 'must' }),
  said('Avviso ricevuto e letto. Abbiamo informato tutto il personale.', [], { says: 'receipt informed' }),
  said('La patch non è ancora stata installata su NDX550481.', ['not-done patch NDX550481']),
  said('Passo 1 eseguito su M70471 e M70472, passo 2 eseguito solo su M70472.', [
    'done patch M70471 M70472',
    'done config M70472',
  ]),
  said('La patch riguarda anche i MiSeq da ricerca?', [], { flags: 'question' }),
  said('Se l’informatica ci autorizza installeremo la patch a maggio.', ['planned patch'], { review: 'may' }),
  said('Mi scuso, ho scritto il numero sbagliato: la patch è su M70472 e non su M70471.', [], { review: 'must' }),
  said('Grazie mille, buona giornata.', []),
  said('Lo strumento M70473 è stato venduto nel 2021, M70474 è stato rottamato.', [
    'absent patch+config M70473 M70474',
  ]),
  said('Non intendiamo interrompere l’attività per installare la patch su NDX550481.', ['declined patch NDX550481']),
  said(
    'Patch installata su NDX550481.\n\nDa: Technical Support <support@maker.example>\nInviato: mercoledì 5 aprile 2023 10:02\nA: Moretti Davide\nOggetto: FSN2023-1338\n\nVi preghiamo di installare la patch su NDX550481 e NDX550482. La patch è installata su NDX550499.',
    ['done patch NDX550481'],
  ),
  said('Nessuno strumento è rimasto senza patch.', ['done patch'], { review: 'may' }),
  said(
    'Patch installata su M70471. Segnalo inoltre che a marzo un referto è uscito con il risultato sbagliato.',
    ['done patch M70471'],
    { flags: 'adverse-event' },
  ),
  said('Non sono la persona giusta, si rivolga alla dott.ssa Bernasconi.', [], { flags: 'wrong-contact' }),
  said('Entrambi i passi sono stati eseguiti in modalità Dx e RUO su M70471.', ['done patch+config both M70471']),
  said('Non abbiamo mai avuto un NextSeq 550Dx.', ['absent patch+config nextseq-550dx'], { says: 'nextseq-550dx' }),
  said('La patch dovrebbe essere già installata.', [], { review: 'must' }),
  said(
    'M70471: patch sì, configurazione no\nM70472: patch sì, configurazione sì',
    ['done patch M70471 M70472', 'not-done config M70471', 'done config M70472'],
    { review: 'may' },
  ),
  said('Il nostro strumento non è collegato a internet: come possiamo installare la patch?', [], {
    flags: 'offline-instrument',
  }),
  said('In allegato il modulo compilato.', [], { flags: 'missing-attachment' }),
  said('Per l’avviso FSN2022-0655 abbiamo già fatto tutto.', [], { review: 'must' }),
  said('Non si sono verificati incidenti. La patch è stata applicata a NDX550481 e NDX550482.', [
    'done patch NDX550481 NDX550482',
  ]),
  said('Credo di sì, ma devo chiedere conferma al collega.', [], { review: 'must' }),
  said(
    'Da noi in Ticino abbiamo già aggiornato la M70471, la M70472 la facciamo la settimana prossima.',
    ['done patch M70471', 'planned patch M70472'],
    { review: 'may' },
  ),
  said('Abbiamo trovato un utente sconosciuto con accesso amministratore su NDX550482.', [], {
    flags: 'suspected-compromise',
  }),
  said('Installata solo in modalità Dx, la RUO la faremo il 20 aprile.', ['done patch dx', 'planned patch ruo'], {
    review: 'may',
  }),
]
