import { readAll } from './examples.ts'
import { EIGHTH_DUTCH, EIGHTH_ENGLISH } from './newcomers/eighth-dutch-english.ts'
import { EIGHTH_FRENCH, EIGHTH_GERMAN } from './newcomers/eighth-german-french.ts'
import { EIGHTH_ITALIAN, EIGHTH_SPANISH } from './newcomers/eighth-spanish-italian.ts'
import { ELEVENTH_DUTCH, ELEVENTH_ENGLISH, ELEVENTH_GERMAN } from './newcomers/eleventh-dutch-english-german.ts'
import { ELEVENTH_FRENCH, ELEVENTH_ITALIAN, ELEVENTH_SPANISH } from './newcomers/eleventh-french-spanish-italian.ts'
import { FIFTEENTH_DUTCH, FIFTEENTH_ENGLISH, FIFTEENTH_GERMAN } from './newcomers/fifteenth-dutch-english-german.ts'
import { FIFTEENTH_FRENCH, FIFTEENTH_ITALIAN, FIFTEENTH_SPANISH } from './newcomers/fifteenth-french-spanish-italian.ts'
import { FIFTH_DUTCH } from './newcomers/fifth-dutch.ts'
import { FIFTH_ENGLISH } from './newcomers/fifth-english.ts'
import { FIFTH_FRENCH } from './newcomers/fifth-french.ts'
import { FIFTH_GERMAN } from './newcomers/fifth-german.ts'
import { FIFTH_ITALIAN } from './newcomers/fifth-italian.ts'
import { FIFTH_SPANISH } from './newcomers/fifth-spanish.ts'
import { FIRST_DUTCH } from './newcomers/first-dutch.ts'
import { FIRST_ENGLISH } from './newcomers/first-english.ts'
import { FIRST_FRENCH, FIRST_GERMAN } from './newcomers/first-german-french.ts'
import { FIRST_ITALIAN, FIRST_SPANISH } from './newcomers/first-spanish-italian.ts'
import { FOURTEENTH_DUTCH, FOURTEENTH_ENGLISH, FOURTEENTH_GERMAN } from './newcomers/fourteenth-dutch-english-german.ts'
import {
  FOURTEENTH_FRENCH,
  FOURTEENTH_ITALIAN,
  FOURTEENTH_SPANISH,
} from './newcomers/fourteenth-french-spanish-italian.ts'
import {
  FOURTEENTH_DUTCH_TRAPS,
  FOURTEENTH_ENGLISH_TRAPS,
  FOURTEENTH_GERMAN_TRAPS,
} from './newcomers/fourteenth-traps-dutch-english-german.ts'
import {
  FOURTEENTH_FRENCH_TRAPS,
  FOURTEENTH_ITALIAN_TRAPS,
  FOURTEENTH_SPANISH_TRAPS,
} from './newcomers/fourteenth-traps-french-spanish-italian.ts'
import { FOURTH_DUTCH, FOURTH_ENGLISH, FOURTH_OTHERS } from './newcomers/fourth.ts'
import { NINTH_DUTCH, NINTH_ENGLISH, NINTH_GERMAN } from './newcomers/ninth-dutch-english-german.ts'
import { NINTH_FRENCH, NINTH_ITALIAN, NINTH_SPANISH } from './newcomers/ninth-french-spanish-italian.ts'
import { SECOND_DUTCH } from './newcomers/second-dutch.ts'
import { SECOND_ENGLISH } from './newcomers/second-english.ts'
import { SECOND_FRENCH, SECOND_GERMAN } from './newcomers/second-german-french.ts'
import { SECOND_ITALIAN, SECOND_SPANISH } from './newcomers/second-spanish-italian.ts'
import { SEVENTH_DUTCH, SEVENTH_ENGLISH } from './newcomers/seventh-dutch-english.ts'
import { SEVENTH_FRENCH, SEVENTH_GERMAN } from './newcomers/seventh-german-french.ts'
import { SEVENTH_ITALIAN, SEVENTH_SPANISH } from './newcomers/seventh-spanish-italian.ts'
import { SIXTEENTH_DUTCH, SIXTEENTH_ENGLISH, SIXTEENTH_GERMAN } from './newcomers/sixteenth-dutch-english-german.ts'
import { SIXTEENTH_FRENCH, SIXTEENTH_ITALIAN, SIXTEENTH_SPANISH } from './newcomers/sixteenth-french-spanish-italian.ts'
import {
  SIXTEENTH_DUTCH_TRAPS,
  SIXTEENTH_ENGLISH_TRAPS,
  SIXTEENTH_GERMAN_TRAPS,
} from './newcomers/sixteenth-traps-dutch-english-german.ts'
import {
  SIXTEENTH_FRENCH_TRAPS,
  SIXTEENTH_ITALIAN_TRAPS,
  SIXTEENTH_SPANISH_TRAPS,
} from './newcomers/sixteenth-traps-french-spanish-italian.ts'
import { SIXTH_DUTCH } from './newcomers/sixth-dutch.ts'
import { SIXTH_ENGLISH } from './newcomers/sixth-english.ts'
import { SIXTH_FRENCH } from './newcomers/sixth-french.ts'
import { SIXTH_GERMAN } from './newcomers/sixth-german.ts'
import { SIXTH_ITALIAN } from './newcomers/sixth-italian.ts'
import { SIXTH_SPANISH } from './newcomers/sixth-spanish.ts'
import { TENTH_DUTCH, TENTH_ENGLISH } from './newcomers/tenth-dutch-english.ts'
import { TENTH_FRENCH, TENTH_GERMAN } from './newcomers/tenth-german-french.ts'
import { TENTH_ITALIAN, TENTH_SPANISH } from './newcomers/tenth-spanish-italian.ts'
import { THIRD_DUTCH } from './newcomers/third-dutch.ts'
import { THIRD_ENGLISH } from './newcomers/third-english.ts'
import { THIRD_FRENCH, THIRD_GERMAN } from './newcomers/third-german-french.ts'
import { THIRD_ITALIAN, THIRD_SPANISH } from './newcomers/third-spanish-italian.ts'
import { THIRTEENTH_DUTCH, THIRTEENTH_ENGLISH, THIRTEENTH_GERMAN } from './newcomers/thirteenth-dutch-english-german.ts'
import {
  THIRTEENTH_FRENCH,
  THIRTEENTH_ITALIAN,
  THIRTEENTH_SPANISH,
} from './newcomers/thirteenth-french-spanish-italian.ts'
import {
  THIRTEENTH_DUTCH_TRAPS,
  THIRTEENTH_ENGLISH_TRAPS,
  THIRTEENTH_GERMAN_TRAPS,
} from './newcomers/thirteenth-traps-dutch-english-german.ts'
import {
  THIRTEENTH_FRENCH_TRAPS,
  THIRTEENTH_ITALIAN_TRAPS,
  THIRTEENTH_SPANISH_TRAPS,
} from './newcomers/thirteenth-traps-french-spanish-italian.ts'
import { TWELFTH_DUTCH, TWELFTH_ENGLISH, TWELFTH_GERMAN } from './newcomers/twelfth-dutch-english-german.ts'
import { TWELFTH_FRENCH, TWELFTH_ITALIAN, TWELFTH_SPANISH } from './newcomers/twelfth-french-spanish-italian.ts'

/** Each set was written before anything was mended for it; what is still sent to a person needlessly stands there as `may`. */
describe('replies of newcomers', () => {
  describe('the first set', () =>
    readAll([...FIRST_DUTCH, ...FIRST_ENGLISH, ...FIRST_GERMAN, ...FIRST_FRENCH, ...FIRST_SPANISH, ...FIRST_ITALIAN]))
  describe('the second set', () =>
    readAll([
      ...SECOND_DUTCH,
      ...SECOND_ENGLISH,
      ...SECOND_GERMAN,
      ...SECOND_FRENCH,
      ...SECOND_SPANISH,
      ...SECOND_ITALIAN,
    ]))
  describe('the third set', () =>
    readAll([...THIRD_DUTCH, ...THIRD_ENGLISH, ...THIRD_GERMAN, ...THIRD_FRENCH, ...THIRD_SPANISH, ...THIRD_ITALIAN]))
  describe('the fourth set', () => readAll([...FOURTH_DUTCH, ...FOURTH_ENGLISH, ...FOURTH_OTHERS]))
  describe('the fifth set', () =>
    readAll([...FIFTH_DUTCH, ...FIFTH_ENGLISH, ...FIFTH_GERMAN, ...FIFTH_FRENCH, ...FIFTH_SPANISH, ...FIFTH_ITALIAN]))
  describe('the sixth set', () =>
    readAll([...SIXTH_DUTCH, ...SIXTH_ENGLISH, ...SIXTH_GERMAN, ...SIXTH_FRENCH, ...SIXTH_SPANISH, ...SIXTH_ITALIAN]))
  describe('the seventh set', () =>
    readAll([
      ...SEVENTH_DUTCH,
      ...SEVENTH_ENGLISH,
      ...SEVENTH_GERMAN,
      ...SEVENTH_FRENCH,
      ...SEVENTH_SPANISH,
      ...SEVENTH_ITALIAN,
    ]))
  describe('the eighth set', () =>
    readAll([
      ...EIGHTH_DUTCH,
      ...EIGHTH_ENGLISH,
      ...EIGHTH_GERMAN,
      ...EIGHTH_FRENCH,
      ...EIGHTH_SPANISH,
      ...EIGHTH_ITALIAN,
    ]))
  describe('the ninth set', () =>
    readAll([...NINTH_DUTCH, ...NINTH_ENGLISH, ...NINTH_GERMAN, ...NINTH_FRENCH, ...NINTH_SPANISH, ...NINTH_ITALIAN]))
  describe('the tenth set', () =>
    readAll([...TENTH_DUTCH, ...TENTH_ENGLISH, ...TENTH_GERMAN, ...TENTH_FRENCH, ...TENTH_SPANISH, ...TENTH_ITALIAN]))
  describe('the eleventh set', () =>
    readAll([
      ...ELEVENTH_DUTCH,
      ...ELEVENTH_ENGLISH,
      ...ELEVENTH_GERMAN,
      ...ELEVENTH_FRENCH,
      ...ELEVENTH_SPANISH,
      ...ELEVENTH_ITALIAN,
    ]))
  describe('the twelfth set', () =>
    readAll([
      ...TWELFTH_DUTCH,
      ...TWELFTH_ENGLISH,
      ...TWELFTH_GERMAN,
      ...TWELFTH_FRENCH,
      ...TWELFTH_SPANISH,
      ...TWELFTH_ITALIAN,
    ]))
  describe('the thirteenth set', () =>
    readAll(
      [
        ...THIRTEENTH_DUTCH,
        ...THIRTEENTH_ENGLISH,
        ...THIRTEENTH_GERMAN,
        ...THIRTEENTH_FRENCH,
        ...THIRTEENTH_SPANISH,
        ...THIRTEENTH_ITALIAN,
        ...THIRTEENTH_DUTCH_TRAPS,
        ...THIRTEENTH_ENGLISH_TRAPS,
        ...THIRTEENTH_GERMAN_TRAPS,
        ...THIRTEENTH_FRENCH_TRAPS,
        ...THIRTEENTH_SPANISH_TRAPS,
        ...THIRTEENTH_ITALIAN_TRAPS,
      ],
      '2023-05-23',
    ))
  describe('the fourteenth set', () =>
    readAll(
      [
        ...FOURTEENTH_DUTCH,
        ...FOURTEENTH_ENGLISH,
        ...FOURTEENTH_GERMAN,
        ...FOURTEENTH_FRENCH,
        ...FOURTEENTH_SPANISH,
        ...FOURTEENTH_ITALIAN,
        ...FOURTEENTH_DUTCH_TRAPS,
        ...FOURTEENTH_ENGLISH_TRAPS,
        ...FOURTEENTH_GERMAN_TRAPS,
        ...FOURTEENTH_FRENCH_TRAPS,
        ...FOURTEENTH_SPANISH_TRAPS,
        ...FOURTEENTH_ITALIAN_TRAPS,
      ],
      '2023-05-23',
    ))
  describe('the fifteenth set', () =>
    readAll(
      [
        ...FIFTEENTH_DUTCH,
        ...FIFTEENTH_ENGLISH,
        ...FIFTEENTH_GERMAN,
        ...FIFTEENTH_FRENCH,
        ...FIFTEENTH_SPANISH,
        ...FIFTEENTH_ITALIAN,
      ],
      '2023-05-23',
    ))
  describe('the sixteenth set', () =>
    readAll(
      [
        ...SIXTEENTH_DUTCH,
        ...SIXTEENTH_ENGLISH,
        ...SIXTEENTH_GERMAN,
        ...SIXTEENTH_FRENCH,
        ...SIXTEENTH_SPANISH,
        ...SIXTEENTH_ITALIAN,
        ...SIXTEENTH_DUTCH_TRAPS,
        ...SIXTEENTH_ENGLISH_TRAPS,
        ...SIXTEENTH_GERMAN_TRAPS,
        ...SIXTEENTH_FRENCH_TRAPS,
        ...SIXTEENTH_SPANISH_TRAPS,
        ...SIXTEENTH_ITALIAN_TRAPS,
      ],
      '2023-05-23',
    ))
})
