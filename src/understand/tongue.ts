import { eld } from 'eld/extrasmall'
import type { Language } from '../domain/names.ts'
import { madeOnce } from './remembered.ts'
import { wordsOf } from './trim/fold.ts'
import type { Languages } from './trim/lexicon.ts'

/** Words that count, and words from which a language we have no words of is believed. */
const WORDS_AT_MOST = 400
const FOREIGN_FROM = 6

/**
 * Language of a text, of five words or of five hundred: by the small words of the languages understood, then by letter groups.
 * `hint` (the form's language, the subject's) settles a tie. Null where nothing tells: names and numbers only.
 */
export function tongue(text: string, languages: Languages, hint: () => Language | null = () => null): Language | null {
  const words = wordsOf(text.slice(0, 20_000))
    .filter((word) => !/\d/.test(word))
    .slice(0, WORDS_AT_MOST)
  if (words.length === 0) return null
  const scores = scoresOf(words, languages)
  const best = Math.max(...scores.map(({ score }) => score))
  const byLetters = () => eld.detect(words.join(' '))
  if (best / words.length < 0.3) {
    const seen = byLetters()
    const known = seen.language in languages
    if (seen.language !== '' && !known && words.length >= FOREIGN_FROM && seen.isReliable()) return seen.language
    if (best <= 0) return words.length >= 3 && seen.isReliable() && known ? seen.language : null
  }
  const leaders = scores.filter(({ score }) => score > best * 0.9).map(({ language }) => language)
  if (leaders.length === 1) return leaders[0]!
  return leaders.find((leader) => leader === hint()) ?? likeliest(leaders, byLetters().getScores()) ?? leaders[0]!
}

/** A word that several languages share counts for each by its share. */
function scoresOf(words: readonly string[], languages: Languages): { language: Language; score: number }[] {
  const speakers = smallWords(languages)
  const scores = new Map(Object.keys(languages).map((language) => [language, 0]))
  for (const word of words) {
    const those = speakers.get(word) ?? []
    for (const language of those) scores.set(language, scores.get(language)! + 1 / those.length ** 0.5)
  }
  return [...scores].map(([language, score]) => ({ language, score }))
}

/** Which languages have a small word. */
const smallWords = madeOnce((languages: Languages): ReadonlyMap<string, readonly Language[]> => {
  const speakers = new Map<string, Language[]>()
  for (const [language, { mail }] of Object.entries(languages))
    for (const word of new Set(mail.small.flatMap(wordsOf)))
      speakers.set(word, [...(speakers.get(word) ?? []), language])
  return speakers
})

function likeliest(leaders: readonly Language[], scores: Readonly<Record<string, number>>): Language | undefined {
  return [...leaders].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))[0]
}
