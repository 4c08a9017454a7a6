import type { LanguageWords } from '../language.ts'
import { type Concept, conceptsIn, type Item, stretchAround } from './concept.ts'
import { STOPS } from './heads.ts'
import type { Lexicon } from './lexicon.ts'
import { holdsOne, imperilled } from './perils.ts'

/** "we do not wish to interrupt our clinical runs": what one does not want to stop is one's work, whatever it is called. */
export function withInterrupted(items: readonly Item[], { language }: Lexicon): readonly Item[] {
  const at = items.findIndex(({ concept }) => concept === 'declined' || concept === 'interrupt')
  if (at < 0) return items
  const part = stretchAround(items, at, STOPS)
  if (isStepItself(items, at, part) || isBeside(items, at, part, language))
    return items.map((one, place) => (place === at ? { ...one, concept: 'doubt' } : one))
  return withRefused(withWorkNamed(items, part, language), part)
}

/** "we would like to install the patch without interrupting our work": nothing is refused by that. */
function isBeside(
  items: readonly Item[],
  interrupted: number,
  part: readonly Item[],
  { speech }: LanguageWords,
): boolean {
  return items.slice(0, interrupted).some((one) => part.includes(one) && speech.without.includes(one.word))
}

/** "we do not want to interrupt the patch", in German with the verb at the end: that is under way, and not refused. */
function isStepItself(items: readonly Item[], interrupted: number, part: readonly Item[]): boolean {
  const wanted = items.slice(0, interrupted).findLastIndex((one) => one.concept === 'want' && part.includes(one))
  const before = conceptsIn(items.slice(wanted + 1, interrupted))('toDo') ? -1 : wanted
  return [interrupted, before].some((verb) => {
    const thing = items[verb + 1]?.concept === 'small' ? verb + 2 : verb + 1
    return verb >= 0 && thing !== interrupted && items[thing]?.concept === 'step'
  })
}

/** "we are not going to install the patch: we do not wish to interrupt": what is refused is no plan. */
function withRefused(items: readonly Item[], reason: readonly Item[]): readonly Item[] {
  return items.map((one, at) => {
    const part = stretchAround(items, at, STOPS)
    const isRefusal =
      one.concept === 'planned' &&
      items[at - 1]?.concept === 'not' &&
      !reason.includes(one) &&
      part.some(({ concept }) => concept === 'toDo') &&
      part.every(({ concept, ahead }) => REFUSED.has(concept) && !ahead)
    return isRefusal ? { ...one, concept: 'small', bare: true } : one
  })
}

function withWorkNamed(items: readonly Item[], part: readonly Item[], language: LanguageWords): readonly Item[] {
  if (!items.some(isStrange)) return items
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
