import { readAll, said } from './examples.ts'

const DONE = ['done patch M70412']

describe('names and titles below a text without a closing formula', () => {
  describe('say nothing', () =>
    readAll(
      [
        'De patch is geïnstalleerd op M70412.\nAnn-Sofie Claes\nRegulatory, Medilux',
        'The patch is installed on M70412.\n\nNgaire',
        'The patch is installed on M70412.\nBruce Tilley\nBiomed Engineering',
        'The patch is installed on M70412.\n\nDr Helen Marsh',
        'Der Patch ist auf M70412 installiert.\nMag. Werner Hofstätter\nQualitätsmanagement',
        'Le correctif est installé sur M70412.\nC. Jaquier, affaires réglementaires',
        'El parche está instalado en M70412.\nQ.F.B. Lupita Cantú',
        'La patch è installata su M70412.\nFabio Regazzi, Lugano',
        'La patch è installata su M70412.\nSamanta (turno notte)',
        'The patch is installed on M70412.\nE-mail: lab@hospital.example\nSign.: A. P.',
        'lab@hospital.example\nDe patch is geïnstalleerd op M70412.\nA.P.',
        'Der Patch ist auf M70412 installiert.\n\nDanke & LG\nS. Brandauer',
        'De patch is geïnstalleerd op M70412.\n\nBedankt & groet\nJ. de Boer',
        'The patch is installed on M70412.\n\nThanks & regards\nS. Miller',
        'Der Patch ist auf M70412 installiert.\n\ni. V. Jörg Petersen',
        'Der Patch ist auf M70412 installiert.\n\ni.A. Ute Kolbe\nKlinikum, Haus 4, 2. OG',
        'La patch è installata su M70412.\n\nIl tecnico di laboratorio\nGennaro Esposito',
      ].map((text) => said(text, DONE)),
    ))
  describe('are a name behind thanks or a wish on the same line', () =>
    readAll(
      [
        'De patch staat op M70412. Fijn weekend alvast! Sandra',
        'The patch is installed on M70412. Thanks! Ann Lee',
        'El parche está instalado en M70412. Gracias. Lidia',
        'La patch è installata su M70412. Grazie della pazienza! Elisa',
        'El parche está instalado en M70412.\n\nNuria Casals · Responsable de Calidad',
      ].map((text) => said(text, ['done patch M70412'])),
    ))

  describe('are none where they may be words of the answer', () =>
    readAll(
      [
        'The patch is installed on M70412.\nHopefully',
        'Der Patch ist auf M70412 installiert.\ni.A. noch nicht auf M70413',
        'La patch è installata su M70412.\n\nI tecnici\nM70413 No',
        'The patch is installed on M70412.\nSupposedly.',
        'Der Patch ist auf M70412 installiert.\nTestgerät',
        'De patch is geïnstalleerd op M70412.\nMisschien',
        'Der Patch ist auf M70412 installiert.\nLeihgerät Uniklinik',
        'The patch is installed on M70412.\nRolled Back Yesterday',
        'Le correctif est installé sur M70412.\nApparemment',
        'La patch è installata su M70412.\nForse',
        'El parche está instalado en M70412.\nSupuestamente',
        'Ngaire Tilley',
        'lab@hospital.example\nA. P.',
        'The patch is installed on M70412.\nNo: A. P.',
        'De patch staat op M70412. Bedankt. Kwijt',
        'The patch is installed on M70412. Thanks! Unsure',
        'The patch is installed on M70412. Thanks! Regrettably Undone',
      ].map((text) => said(text, [], { review: 'must' })),
    ))
})
