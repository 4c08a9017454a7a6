import type { Concept, Item } from './concept.ts'
import { DONE } from './heads.ts'

/** "I cannot confirm that the patch is installed": the saying is denied, and what stands behind it may be so or not. */
export function unsaid(items: readonly Item[], that: ReadonlySet<string>): Item[] {
  return items.map((one, at) =>
    one.concept === 'not' && deniesSaying(items, at, that) ? { ...one, concept: 'doubt' } : one,
  )
}

/** Up to `that` neither a sign nor what was done; `no instrument that is …` tells which. */
function deniesSaying(items: readonly Item[], at: number, that: ReadonlySet<string>): boolean {
  const behind = items.slice(at + 1)
  const place = behind.findIndex(({ concept, word }) => STOPS.has(concept) || that.has(word.split(' ').at(-1)!))
  if (place < 0 || STOPS.has(behind[place]!.concept)) return false
  const before = items.slice(0, at + 1 + place).findLast(({ concept }) => concept !== 'small')
  const tellsWhich = before !== undefined && COUNTED.has(before.concept)
  return !tellsWhich && behind.slice(place + 1).some(({ concept }) => DONE.has(concept) || STATES.has(concept))
}

const STOPS: ReadonlySet<Concept> = new Set<Concept>([
  ...DONE,
  'stands',
  'toDo',
  'comma',
  'colon',
  'dash',
  'break',
  'but',
])
const COUNTED: ReadonlySet<Concept> = new Set<Concept>(['instrument', 'product', 'count'])
const STATES: ReadonlySet<Concept> = new Set<Concept>([
  'stands',
  'absent',
  'planned',
  'received',
  'informed',
  'toDo',
  'step',
])
