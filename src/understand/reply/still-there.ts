import type { Concept, Has, Item } from './concept.ts'

/** "M78101 is still running": nothing was done to it, and it is not gone. */
export function isStillThere(items: readonly Item[], has: Has): boolean {
  const isSilent = ({ concept, bare }: Item) => THERE.has(concept) || (concept === 'small' && bare)
  return has('stands') && has('still') && items.every(isSilent)
}

const THERE: ReadonlySet<Concept> = new Set<Concept>([
  'serials',
  'product',
  'instrument',
  'same',
  'stands',
  'still',
  'singular',
])
