import { readAll, said } from './examples.ts'
import { TURNED_DUTCH, TURNED_ENGLISH, TURNED_GERMAN } from './turned/dutch-english-german.ts'
import { TURNED_FRENCH, TURNED_ITALIAN, TURNED_SPANISH } from './turned/french-spanish-italian.ts'
import { TURNED_IN_OTHER_WORDS } from './turned/in-other-words.ts'
import { TURNED_ONCE_AND_VOUCHED_FOR } from './turned/once-and-vouched-for.ts'
import { TURNED_ONCE_MORE } from './turned/once-more.ts'

describe('a statement that other words turn round goes to a person', () =>
  readAll(
    [
      ...TURNED_DUTCH,
      ...TURNED_ENGLISH,
      ...TURNED_GERMAN,
      ...TURNED_FRENCH,
      ...TURNED_SPANISH,
      ...TURNED_ITALIAN,
      ...TURNED_ONCE_MORE,
      ...TURNED_IN_OTHER_WORDS,
      ...TURNED_ONCE_AND_VOUCHED_FOR,
    ].map((text) => said(text, [], { review: 'must' })),
  ))
