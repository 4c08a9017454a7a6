import { eld } from 'eld/extrasmall'
import type { Language } from '../domain/names.ts'
import { wordsOf } from './trim/fold.ts'
import type { Languages } from './trim/lexicon.ts'

/** Words that count, and words from which a language we have no words of is believed. */
const WORDS_AT_MOST = 400
const FOREIGN_FROM = 6

/**
 * Language of a text, of five words or of five hundred: by the small words of the languages understood, then by letter groups.
 * `hints` (the form's language, the consignee's) settle a tie, best first. Null where nothing tells: names and numbers only.
 */
export function tongue(text: string, languages: Languages, hints: readonly Language[] = []): Language | null {
  const words = wordsOf(text.slice(0, 20_000))
    .filter((word) => !/\d/.test(word))
    .slice(0, WORDS_AT_MOST)
  if (words.length === 0) return null
  const scores = scoresOf(words, languages)
  const best = Math.max(...scores.map(({ score }) => score))
  const seen = eld.detect(words.join(' '))
  const foreign = seen.language !== '' && !(seen.language in languages)
  if (foreign && words.length >= FOREIGN_FROM && seen.isReliable() && best / words.length < 0.3) return seen.language
  if (best <= 0) return words.length >= 3 && seen.isReliable() && seen.language in languages ? seen.language : null
  const leaders = scores.filter(({ score }) => score > best * 0.9).map(({ language }) => language)
  if (leaders.length === 1) return leaders[0]!
  return hints.find((hint) => leaders.includes(hint)) ?? likeliest(leaders, seen.getScores()) ?? leaders[0]!
}

/** A word that several languages share counts for each by its share. */
function scoresOf(words: readonly string[], languages: Languages): { language: Language; score: number }[] {
  const lists = smallWords(languages)
  const known = Object.keys(languages)
  return known.map((language) => ({
    language,
    score: words.reduce((sum, word) => {
      if (!lists.get(language)?.has(word)) return sum
      return sum + 1 / known.filter((other) => lists.get(other)?.has(word)).length ** 0.5
    }, 0),
  }))
}

const LISTS = new WeakMap<Languages, Map<Language, Set<string>>>()

function smallWords(languages: Languages): Map<Language, Set<string>> {
  const lists =
    LISTS.get(languages) ??
    new Map(Object.values(languages).map((one) => [one.language, new Set(one.mail.small.flatMap(wordsOf))]))
  LISTS.set(languages, lists)
  return lists
}

function likeliest(leaders: readonly Language[], scores: Readonly<Record<string, number>>): Language | undefined {
  return [...leaders].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))[0]
}
