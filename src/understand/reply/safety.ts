import type { LanguageWords } from '../language.ts'
import { madeOnce } from '../remembered.ts'
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
  const text = wordedOf(sentence.normalize('NFC').toLowerCase())
  const plain = wordedOf(fold(text.text))
  const heard = languages.map((language) => listenIn(text, plain, patternsOf(language)))
  return { adverse: loudest(heard.map((one) => one.adverse)), compromise: loudest(heard.map((one) => one.compromise)) }
}

/** The word is one of those that are listened for. */
export function isSafetyWord(word: string, language: LanguageWords): boolean {
  return holdsOne([word], wordsOf(language))
}

interface Worded {
  readonly text: string
  /** Each word once. */
  readonly words: readonly string[]
}

function wordedOf(text: string): Worded {
  return { text, words: [...new Set(text.match(/[\p{L}\p{N}]+/gu))] }
}

/** A pattern of hundreds of phrases is made when a text holds a word that begins one of them: few do, and making it takes long. */
interface Phrases {
  readonly mayBeIn: (words: readonly string[]) => boolean
  readonly pattern: () => RegExp
}

type Patterns = Readonly<Record<SafetyClass | 'not' | 'doubt' | 'limits' | 'signs', Phrases>>

function listenIn(text: Worded, plain: Worded, of: Patterns): Safety {
  const certain = without(of.doubt, text)
  const isDenied = holds(of.not, certain) && certain === text && !holds(of.limits, text)
  const denial: Heard = isDenied ? 'denied' : 'raised'
  const harm = holds(of.adverse, plain) || (holds(of.clinical, plain) && holds(of.harm, plain))
  const missing = holds(of.adverseSaid, plain) || (!harm && holds(of.results, plain) && holds(of.not, certain))
  return {
    adverse: missing ? 'raised' : harm ? denial : 'silent',
    // "an account that nobody created" denies nothing.
    compromise: !holds(of.compromise, plain) ? 'silent' : holds(of.not, without(of.signs, certain)) ? denial : 'raised',
  }
}

function holds({ mayBeIn, pattern }: Phrases, { text, words }: Worded): boolean {
  return mayBeIn(words) && text.search(pattern()) >= 0
}

/** The same text where it holds none of the phrases. */
function without({ mayBeIn, pattern }: Phrases, worded: Worded): Worded {
  if (!mayBeIn(worded.words)) return worded
  const rest = worded.text.replace(pattern(), ' ')
  return rest === worded.text ? worded : wordedOf(rest)
}

/** Of several: what was raised, else denied. */
export function loudest(heard: readonly Heard[]): Heard {
  return heard.includes('raised') ? 'raised' : heard.includes('denied') ? 'denied' : 'silent'
}

const patternsOf = madeOnce(({ speech }: LanguageWords): Patterns => {
  return {
    ...Object.fromEntries(SAFETY.map((name) => [name, either(speech[name])])),
    not: exactly([...speech.not, ...speech.nothing]),
    doubt: exactly(speech.doubt),
    signs: exactly(speech.compromise),
    limits: exactly([
      ...speech.except,
      ...speech.partial.filter((phrase) => !speech.troubles.includes(phrase)),
      ...speech.condition,
    ]),
  } as Patterns
})

/** Each word of the phrases that are listened for. */
const wordsOf = madeOnce(({ speech }: LanguageWords): readonly string[] => {
  const phrases = SAFETY.flatMap((name) => speech[name])
  return phrases.flatMap((phrase) => phrase.split(/[\s-]+/)).filter((word) => word.length >= SHORTEST)
})

/** Shorter ones of a phrase stand in every text: `error de diagnóstico`. */
const SHORTEST = 4

function either(phrases: readonly string[]): Phrases {
  return exactly(phrases.map(fold))
}

/** With their accents: `wurde` does not doubt, `würde` does. A phrase may be broken over a line, and `*` stands for the rest of a word. */
function exactly(phrases: readonly string[]): Phrases {
  let pattern: RegExp | null = null
  return {
    mayBeIn: beginningsOf(phrases),
    pattern: () => {
      pattern ??= patternOf(phrases)
      return pattern
    },
  }
}

function patternOf(phrases: readonly string[]): RegExp {
  const alternatives = phrases.map((phrase) =>
    phrase
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replace(/\*/g, '[\\p{L}]{0,20}')
      .replace(/[\s-]+/g, '[\\s-]{1,3}'),
  )
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
}

/** Tells whether one of the phrases may stand in a text of some words: whether a word of it begins one. */
function beginningsOf(phrases: readonly string[]): (words: readonly string[]) => boolean {
  const first = phrases.map((phrase) => /^[\p{L}\p{N}]+\*?/u.exec(phrase)?.[0] ?? '')
  if (first.includes('')) return () => true
  return (words) => holdsOne(words, first)
}
