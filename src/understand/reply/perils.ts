import type { LanguageWords } from '../language.ts'
import { madeOnce, remembered } from '../remembered.ts'
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
  return holdsOne(word.includes(' ') ? word.split(' ') : [word], list)
}

/** One of some words or phrases stands among `words`. */
export function holdsOne(words: readonly string[], list: readonly string[]): boolean {
  const { holds, longer } = wordsLookedFor(list)
  return words.some((word, at) => {
    if (holds(word)) return true
    if (longer.size === 0 || at === words.length - 1) return false
    const behind = words.slice(at + 1).map(fold)
    return longer.get(fold(word))?.some((rest) => rest.every((other, place) => behind[place] === other)) === true
  })
}

interface LookedFor {
  /** One of the words, or one that begins or ends as a `*` lets it. */
  readonly holds: (word: string) => boolean
  /** Phrases by their first word, without it. */
  readonly longer: ReadonlyMap<string, readonly (readonly string[])[]>
}

/** Per list: the words of a mail come again in the next. */
const WORDS_REMEMBERED = 1000

const wordsLookedFor = madeOnce((list: readonly string[]): LookedFor => {
  const beginnings = new Set(list.filter((one) => one.endsWith('*')).map((one) => fold(one.replaceAll('*', ''))))
  const lengths = [...new Set([...beginnings].map(({ length }) => length))]
  const endings = list.filter((one) => /^\*.*[^*]$/.test(one)).map((one) => fold(one.slice(1)))
  const spelt = list.filter((one) => !one.includes('*')).map((one) => wordsIn(one).map(fold))
  const whole = new Set(spelt.flatMap((words) => (words.length === 1 ? words : [])))
  const longer = new Map<string, string[][]>()
  for (const [first, ...rest] of spelt.filter(({ length }) => length > 1))
    longer.set(first!, [...(longer.get(first!) ?? []), rest])
  const holds = remembered(WORDS_REMEMBERED, (written) => {
    const word = fold(written)
    return (
      whole.has(word) ||
      lengths.some((length) => beginnings.has(word.slice(0, length))) ||
      endings.some((ending) => word.endsWith(ending))
    )
  })
  return { holds, longer }
})
