import type { LanguageWords } from '../language.ts'
import { fold } from '../trim/fold.ts'
import type { Concept, Item } from './concept.ts'
import { wordsIn } from './spelling.ts'

/** One of some words may turn round what stands beside it. `words` as `wordsIn` gives them. */
export function imperilled(words: readonly string[], { speech }: LanguageWords): boolean {
  return holdsOne(words, speech.perils)
}

/** The words by themselves: a phrase that is known says what it says. */
export function singleWords(items: readonly Item[]): string[] {
  return items.flatMap(({ concept, word }) => (WHOLE.has(concept) && word.includes(' ') ? [] : word.split(' ')))
}

const WHOLE: ReadonlySet<Concept> = new Set<Concept>(['small', 'courtesy', 'thanks'])

/** A word of a list, or a phrase, stands in an item. */
export function holdsWordOf({ word }: Item, list: readonly string[]): boolean {
  return holdsOne(word.split(' '), list)
}

/** One of some words or phrases stands among `words`. */
export function holdsOne(words: readonly string[], list: readonly string[]): boolean {
  const { whole, beginnings, lengths, endings, longer } = wordsLookedFor(list)
  return words.map(fold).some((word, at, folded) => {
    if (whole.has(word) || lengths.some((length) => beginnings.has(word.slice(0, length)))) return true
    if (endings.some((ending) => word.endsWith(ending))) return true
    return longer.get(word)?.some((rest) => rest.every((other, place) => folded[at + 1 + place] === other)) === true
  })
}

interface LookedFor {
  readonly whole: ReadonlySet<string>
  /** Of words whose rest may be anything, with the lengths that these have. */
  readonly beginnings: ReadonlySet<string>
  readonly lengths: readonly number[]
  readonly endings: readonly string[]
  /** Phrases by their first word, without it. */
  readonly longer: ReadonlyMap<string, readonly (readonly string[])[]>
}

const KNOWN = new WeakMap<readonly string[], LookedFor>()

function wordsLookedFor(list: readonly string[]): LookedFor {
  const known = KNOWN.get(list)
  if (known) return known
  const beginnings = new Set(list.filter((one) => one.endsWith('*')).map((one) => fold(one.replaceAll('*', ''))))
  const spelt = list.filter((one) => !one.includes('*')).map((one) => wordsIn(one).map(fold))
  const longer = new Map<string, string[][]>()
  for (const [first, ...rest] of spelt.filter(({ length }) => length > 1))
    longer.set(first!, [...(longer.get(first!) ?? []), rest])
  const made: LookedFor = {
    whole: new Set(spelt.flatMap((words) => (words.length === 1 ? words : []))),
    beginnings,
    lengths: [...new Set([...beginnings].map(({ length }) => length))],
    endings: list.filter((one) => /^\*.*[^*]$/.test(one)).map((one) => fold(one.slice(1))),
    longer,
  }
  KNOWN.set(list, made)
  return made
}
