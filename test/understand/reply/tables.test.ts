import { readAll, said } from './examples.ts'

const MIXED_ROWS = ['done patch M70412 M70413', 'done config M70412', 'not-done config M70413']

const TABLES = [
  said('Toestel    Patch    Config\nM70412     ja       ja\nM70413     ja       nee', MIXED_ROWS),
  said('Serial\tPatch\tUser configuration\nM70412\tdone\tdone\nM70413\tdone\tnot done', MIXED_ROWS),
  said('| Gerät | Schritt 1 | Schritt 2 |\n| M70412 | ja | ja |\n| M70413 | ja | nein |', MIXED_ROWS),
  said('Appareil;Correctif;Configuration utilisateur\nM70412;oui;oui\nM70413;oui;non', MIXED_ROWS),
  said('Equipo\tParche\tConfiguración\nM70412\tsí\tsí\nM70413\tsí\tno', MIXED_ROWS),
  said('Strumento\tPatch\tConfigurazione\nM70412\tsì\tsì\nM70413\tsì\tno', MIXED_ROWS),
  said(
    'Instrument   Serial   Patch\nMiSeqDx   M70412   yes\nNextSeq 550Dx   NDX550421   no',
    ['done patch M70412', 'not-done patch NDX550421'],
    { says: 'miseqdx', review: 'may' },
  ),
  said('Serial   Patch   Remarks\nM70412   yes   screen broken since', [], { review: 'must' }),
  said('Serial   Patch   Config\nM70412   x   -', [], { review: 'must' }),
]

const BLOCKS = [
  said(
    'Serial number: M70412\nPatch installed: yes\nUser configuration changed: no\n\nSerial number: M70413\nPatch installed: yes\nUser configuration changed: yes',
    MIXED_ROWS.slice(0, 1).concat('not-done config M70412', 'done config M70413'),
  ),
  said('MiSeqDx M70412\nPatch: ja\nConfiguratie: nee', ['done patch M70412', 'not-done config M70412'], {
    says: 'miseqdx',
  }),
  said('Gerät M70412\nPatch: ja\n\nBenutzerkonfiguration: nein', ['done patch M70412', 'not-done config']),
]

describe('lines below the instrument that they speak of', () => readAll(BLOCKS))

describe('a table typed into a reply', () => readAll(TABLES))
