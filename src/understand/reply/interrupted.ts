import type { LanguageWords } from '../language.ts'
import { type Concept, conceptsIn, type Item, stretchAround } from './concept.ts'
import { STOPS } from './heads.ts'
import type { Lexicon } from './lexicon.ts'
import { holdsOne, imperilled } from './perils.ts'

/** "we do not wish to interrupt our clinical runs": what one does not want to stop is one's work, whatever it is called. */
export function withInterrupted(items: readonly Item[], { language }: Lexicon): readonly Item[] {
  const at = items.findIndex(({ concept }) => concept === 'declined' || concept === 'interrupt')
  return at < 0 ? items : withRefused(withWorkNamed(items, at, language), at)
}

/** "we are not going to install the patch: we do not wish to interrupt": what is refused is no plan. */
function withRefused(items: readonly Item[], reason: number): readonly Item[] {
  const own = stretchAround(items, reason, STOPS)
  return items.map((one, at) => {
    const part = stretchAround(items, at, STOPS)
    const isRefusal =
      one.concept === 'planned' &&
      items[at - 1]?.concept === 'not' &&
      !own.includes(one) &&
      part.some(({ concept }) => concept === 'toDo') &&
      part.every(({ concept, ahead }) => REFUSED.has(concept) && !ahead)
    return isRefusal ? { ...one, concept: 'small', bare: true } : one
  })
}

function withWorkNamed(items: readonly Item[], at: number, language: LanguageWords): readonly Item[] {
  if (!items.some(isStrange)) return items
  const part = stretchAround(items, at, STOPS)
  const has = conceptsIn(part)
  const strange = part.filter(isStrange)
  const words = strange.map(({ word }) => word)
  const isRefused = has('declined') || (has('not') && has('want'))
  const isKnown = part.every((one) => isStrange(one) || BESIDE.has(one.concept))
  if (!isRefused || !isKnown || strange.length > STRANGE_AT_MOST) return items
  if (words.some((word) => /\d/.test(word)) || imperilled(words, language) || holdsOne(words, language.speech.broken))
    return items
  return items.map((one) => (strange.includes(one) ? { ...one, concept: 'small', bare: true } : one))
}

function isStrange({ concept }: Item): boolean {
  return concept === 'unknown' || concept === 'adverse'
}

const REFUSED: ReadonlySet<Concept> = new Set<Concept>([
  'not',
  'planned',
  'toDo',
  'step',
  'small',
  'serials',
  'product',
  'instrument',
  'and',
  'mode',
  'modeNoun',
])
const STRANGE_AT_MOST = 2
const BESIDE: ReadonlySet<Concept> = new Set<Concept>([
  'declined',
  'interrupt',
  'not',
  'want',
  'small',
  'singular',
  'users',
  'doing',
  'still',
  'serials',
  'product',
  'instrument',
  'toDo',
  'step',
  'mode',
  'modeNoun',
  'day',
])
