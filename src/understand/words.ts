import distance from 'natural/lib/natural/distance/levenshtein_distance.js'
import english from 'natural/lib/natural/stemmers/porter_stemmer.js'
import german from 'natural/lib/natural/stemmers/porter_stemmer_de.js'
import spanish from 'natural/lib/natural/stemmers/porter_stemmer_es.js'
import french from 'natural/lib/natural/stemmers/porter_stemmer_fr.js'
import italian from 'natural/lib/natural/stemmers/porter_stemmer_it.js'
import dutch from 'natural/lib/natural/stemmers/porter_stemmer_nl.js'
import type { Language } from '../domain/names.ts'
import { remembered } from './remembered.ts'

/** The only importer of `natural`, by sub-path: the whole package loads database drivers. */
const STEMMERS: Readonly<Record<Language, { stem(word: string): string }>> = {
  nl: dutch,
  en: english,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
}

/** Stem of a word in lower case without accents; the word itself where the language has no stemmer. */
export function stem(word: string, language: Language): string {
  return stemmer(language)(word)
}

const WORDS_REMEMBERED = 20_000
const stemmer = remembered(100, (language: Language) =>
  remembered(WORDS_REMEMBERED, (word) => STEMMERS[language]?.stem(word) ?? word),
)

/** One slip of the keyboard lies between the words: a letter too many, too few, wrong, or two that changed places. */
export function oneSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  return distance.DamerauLevenshteinDistance(one, other, { restricted: true }) <= 1
}
