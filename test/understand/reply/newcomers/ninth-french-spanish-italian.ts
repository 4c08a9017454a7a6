import { said } from '../examples.ts'

export const NINTH_FRENCH = [
  said(
    'Bonjour Madame,\n\nNous vous informons que le correctif et la nouvelle configuration ont été appliqués sur M70841 le 10 avril.\n\nSincères salutations,\nJan Jansen\nCHU de Liège',
    ['done patch+config M70841'],
  ),
  said('Votre courrier a été lu et transmis à l’équipe technique.', [], { says: 'receipt informed' }),
  said('Le NDX550841 n’est plus au laboratoire depuis 2020, il a été repris par le fournisseur.', [
    'absent patch+config NDX550841',
  ]),
  said('M70842 et M70843 seront mis à jour jeudi prochain.', ['planned patch M70842 M70843']),
  said('Normalement, M70844 est en règle.', [], { review: 'must' }),
  said('Le correctif n’a été posé que sur M70845, pas sur M70846.', ['done patch M70845', 'not-done patch M70846'], {
    review: 'may',
  }),
]

export const NINTH_SPANISH = [
  said(
    'Buenas tardes:\n\nSe ha instalado el parche en los equipos M70851 y M70852. Asimismo, se ha modificado la configuración de usuario en los dos.\n\nReciban un cordial saludo,\nJan Jansen',
    ['done patch M70851 M70852', 'done config M70851 M70852'],
  ),
  said('Acusamos recibo de la nota de seguridad; los usuarios ya están al corriente.', [], {
    says: 'receipt informed',
  }),
  said('Este equipo (M70853) lo cedimos a otro hospital hace dos años.', ['absent patch+config M70853']),
  said('ok, listo el parche en ndx550851 y ndx550852', ['done patch NDX550851 NDX550852']),
  said('Supongo que M70854 lo actualizaron los de informática.', [], { review: 'must' }),
  said('El parche está en M70855; en M70856 aún falta.', ['done patch M70855', 'not-done patch M70856'], {
    review: 'may',
  }),
]

export const NINTH_ITALIAN = [
  said(
    'Gentili Signori,\n\nsi conferma che su M70861 sono state completate entrambe le fasi, in modalità Dx e RUO.\n\nCordialmente\nJan Jansen\nU.O. Anatomia Patologica',
    ['done patch+config both M70861'],
  ),
  said('Abbiamo letto la comunicazione e l’abbiamo inoltrata a tutto il personale tecnico.', [], {
    says: 'receipt informed',
  }),
  said('La patch verrà installata su NDX550861 lunedì 24 aprile.', ['planned patch NDX550861']),
  said('M70862: patch sì, configurazione sì', ['done patch+config M70862']),
  said('Credo che su M70863 sia tutto fatto.', [], { review: 'must' }),
  said('Tranne M70864, che è in riparazione, abbiamo aggiornato tutto.', ['done patch', 'not-done patch M70864'], {
    review: 'may',
  }),
]
