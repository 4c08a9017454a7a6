import { type Concept, conceptsIn, type Item } from './concept.ts'
import type { Lexicon } from './lexicon.ts'
import { imperilled, singleWords } from './perils.ts'

/** Words between who is meant and what they work with, at most. */
const LONGEST = 5

/** "all colleagues who work with the sequencer were informed": which colleagues these are is not said of the instrument. */
export function withoutWhoTheyAre(items: readonly Item[], lexicon: Lexicon): readonly Item[] {
  if (!conceptsIn(items)('informed')) return items
  const made = [...items]
  for (const [at, one] of items.entries()) {
    const isWho = lexicon.language.speech.relative.includes(one.word)
    if (!isWho || !items.slice(Math.max(at - LONGEST, 0), at).some(({ concept }) => concept === 'users')) continue
    const end = endOf(items, at)
    const words = items.slice(at, end)
    if (imperilled(singleWords(words), lexicon.language)) continue
    for (const [offset, word] of words.entries()) made[at + offset] = { ...word, concept: 'small', bare: true }
  }
  return made
}

/** Behind the instrument, and in Dutch and German behind the verb that follows it; where it begins, if none is named. */
function endOf(items: readonly Item[], at: number): number {
  const thing = items.findIndex(({ concept }, place) => place > at && !BEFORE_IT.has(concept))
  if (items[thing]?.concept !== 'instrument' || thing - at > LONGEST) return at
  return items[thing + 1]?.concept === 'unknown' ? thing + 2 : thing + 1
}

const BEFORE_IT: ReadonlySet<Concept> = new Set<Concept>(['small', 'unknown', 'doing', 'toDo', 'users'])
