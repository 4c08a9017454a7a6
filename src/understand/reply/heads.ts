import type { Concept, Item } from './concept.ts'

/** What says something: verbs, outcomes, denials. A clause has one. */
export const HEADS: ReadonlySet<Concept> = new Set<Concept>([
  'done',
  'doneTo',
  'stepDone',
  'stands',
  'toDo',
  'planned',
  'absent',
  'interrupt',
  'declined',
  'received',
  'informed',
  'yes',
  'no',
  'not',
  'offline',
  'retraction',
  'wrongContact',
  'underway',
  'open',
  'must',
  'noticed',
])
export const DONE: ReadonlySet<Concept> = new Set<Concept>(['done', 'doneTo', 'stepDone'])
/** Signs and conjunctions that part a sentence. */
export const SEPARATORS: ReadonlySet<Concept> = new Set<Concept>(['comma', 'and', 'colon', 'dash', 'break', 'but'])
/** Where a part ends that may list things with `and`. */
export const STOPS: ReadonlySet<Concept> = new Set<Concept>(['comma', 'colon', 'dash', 'break', 'but'])

/** What a clause speaks of. */
export const SUBJECTS: ReadonlySet<Concept> = new Set<Concept>([
  'serials',
  'product',
  'step',
  'mode',
  'both',
  'all',
  'same',
  'count',
  'other',
  'instrument',
])

/** By its number or by what it is. */
export function namesInstrument(concept: Concept): boolean {
  return concept === 'serials' || concept === 'product'
}

/** What a part holds that only tells modes: "in both modes". */
export const MODES: ReadonlySet<Concept> = new Set<Concept>(['mode', 'modeNoun', 'small'])

/** What parts a clause from the one before it is nothing but commas and `and`. */
export function joinsPlainly(by: readonly Item[]): boolean {
  return by.length > 0 && by.every(({ concept }) => concept === 'and' || concept === 'comma')
}
