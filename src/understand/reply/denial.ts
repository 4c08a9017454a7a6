import type { Concept, Item } from './concept.ts'

/** "No adverse events were reported": one negation, and nothing else that is said. */
export function isDenial(items: readonly Item[]): boolean {
  const allowed: readonly Concept[] = [
    'not',
    'adverse',
    'noticed',
    'small',
    'singular',
    'serials',
    'product',
    'instrument',
    'day',
    'date',
    'still',
    'both',
    'all',
    'same',
    'users',
    'also',
    'done',
    'informed',
    'notice',
    'decoy',
    'received',
    'download',
  ]
  return (
    items.filter((one) => one.concept === 'not').length === 1 && items.every((one) => allowed.includes(one.concept))
  )
}
