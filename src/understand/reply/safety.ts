import type { LanguageWords } from '../language.ts'
import { fold } from '../trim/fold.ts'
import { SAFETY, type SafetyClass } from './concept.ts'
import { holdsOne } from './perils.ts'

export interface Safety {
  readonly adverse: Heard
  readonly compromise: Heard
}
/** `denied`: "no adverse events were observed". */
export type Heard = 'raised' | 'denied' | 'silent'

/**
 * Hears of harm and of intruders in one sentence, however it is built: by words alone, so that nothing passes because a sentence
 * was not understood. A denial counts only where the writer has no doubt.
 */
export function listen(sentence: string, languages: readonly LanguageWords[]): Safety {
  const text = sentence.normalize('NFC').toLowerCase()
  const heard = languages.map((language) => listenIn(text, patternsOf(language)))
  return { adverse: loudest(heard.map((one) => one.adverse)), compromise: loudest(heard.map((one) => one.compromise)) }
}

/** The word is one of those that are listened for. */
export function isSafetyWord(word: string, language: LanguageWords): boolean {
  return holdsOne([word], wordsOf(language))
}

type Patterns = Readonly<Record<SafetyClass | 'not' | 'doubt' | 'limits' | 'signs', RegExp>>

function listenIn(text: string, of: Patterns): Safety {
  const plain = fold(text)
  const certain = text.replace(of.doubt, ' ')
  const isDenied = of.not.test(certain) && certain === text && !of.limits.test(text)
  const denial: Heard = isDenied ? 'denied' : 'raised'
  const harm = of.adverse.test(plain) || (of.clinical.test(plain) && of.harm.test(plain))
  const missing = of.adverseSaid.test(plain) || (!harm && of.results.test(plain) && of.not.test(certain))
  return {
    adverse: missing ? 'raised' : harm ? denial : 'silent',
    // "an account that nobody created" denies nothing.
    compromise: !of.compromise.test(plain) ? 'silent' : of.not.test(certain.replace(of.signs, ' ')) ? denial : 'raised',
  }
}

/** Of several: what was raised, else denied. */
export function loudest(heard: readonly Heard[]): Heard {
  return heard.includes('raised') ? 'raised' : heard.includes('denied') ? 'denied' : 'silent'
}

const PATTERNS = new WeakMap<LanguageWords, Patterns>()

function patternsOf(language: LanguageWords): Patterns {
  const known = PATTERNS.get(language)
  if (known) return known
  const { speech } = language
  const made = {
    ...Object.fromEntries(SAFETY.map((name) => [name, either(speech[name])])),
    not: exactly([...speech.not, ...speech.nothing]),
    doubt: new RegExp(exactly(speech.doubt).source, 'gu'),
    signs: new RegExp(exactly(speech.compromise).source, 'gu'),
    limits: exactly([
      ...speech.except,
      ...speech.partial.filter((phrase) => !speech.troubles.includes(phrase)),
      ...speech.condition,
    ]),
  } as Patterns
  PATTERNS.set(language, made)
  return made
}

const WORDS = new WeakMap<LanguageWords, readonly string[]>()

/** Each word of the phrases that are listened for. */
function wordsOf(language: LanguageWords): readonly string[] {
  const known = WORDS.get(language)
  if (known) return known
  const phrases = SAFETY.flatMap((name) => language.speech[name])
  const made = phrases.flatMap((phrase) => phrase.split(/[\s-]+/)).filter((word) => word.length >= SHORTEST)
  WORDS.set(language, made)
  return made
}

/** Shorter ones of a phrase stand in every text: `error de diagnóstico`. */
const SHORTEST = 4

function either(phrases: readonly string[]): RegExp {
  return exactly(phrases.map(fold))
}

/** With their accents: `wurde` does not doubt, `würde` does. A phrase may be broken over a line, and `*` stands for the rest of a word. */
function exactly(phrases: readonly string[]): RegExp {
  const alternatives = phrases.map((phrase) =>
    phrase
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replace(/\*/g, '[\\p{L}]{0,20}')
      .replace(/[\s-]+/g, '[\\s-]{1,3}'),
  )
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'u')
}
