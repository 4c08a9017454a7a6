import type { LanguageWords } from '../language.ts'
import type { Concept, Item } from './concept.ts'
import { HEADS } from './heads.ts'
import type { Unit } from './units.ts'

/**
 * "können wir …" asks where a sentence begins, and tells behind "leider"; a "no" or "yes" in front of a whole sentence answers
 * something that is not there.
 */
export function addressed(items: readonly Item[]): readonly Item[] {
  const particle = items[0] !== undefined && ['yes', 'no', 'not'].includes(items[0].concept)
  const rest = items.slice(2)
  const parts =
    items[1]?.concept === 'comma' ||
    (items[0]?.concept === 'yes' && items[1]?.concept === 'dash' && !rest.some(({ concept }) => ANSWERS.has(concept)))
  const answers = particle && parts && rest.some(({ concept }) => HEADS.has(concept))
  const opening = items.findIndex(({ concept }) => !OPENING.has(concept))
  return (answers ? rest : items).map((one) =>
    one.concept === 'inverted' ? { ...one, concept: one === items[opening] ? 'ask' : 'can' } : one,
  )
}

const ANSWERS: ReadonlySet<Concept> = new Set<Concept>(['yes', 'no', 'not'])
const OPENING: ReadonlySet<Concept> = new Set<Concept>([
  'greeting',
  'thanks',
  'courtesy',
  'comma',
  'unknown',
  'but',
  'and',
])

export function isQuestion(items: readonly Item[], unit: Unit): boolean {
  const has = (concept: Concept) => items.some((one) => one.concept === concept)
  if (has('ask')) return true
  if (!unit.asks) return false
  return !items.every((one) => ['courtesy', 'small', 'greeting', 'thanks', 'singular', 'comma'].includes(one.concept))
}

/** "is M78101 patched", without a question mark; "is patched: M78101" says it. */
export function asksFirst(items: readonly Item[], { speech }: LanguageWords): boolean {
  const [first, ...rest] = items
  const next = rest.find((one) => one.concept !== 'small')
  return (
    first !== undefined &&
    speech.asksFirst.includes(first.word) &&
    next !== undefined &&
    ['serials', 'product', 'instrument', 'both', 'all', 'same'].includes(next.concept)
  )
}
