import type { Concept, Item } from './concept.ts'
import { DONE } from './heads.ts'
import { unique } from './subjects.ts'

/** "our three instruments, M78101 and M78102": one that is not named may be forgotten, or not done. */
export function countsOthers(items: readonly Item[]): boolean {
  const { length } = unique(items.flatMap(({ serials }) => serials))
  return (
    length > 0 &&
    items.some(({ concept, count }, at) => {
      const noun = items.slice(at + 1).find(({ concept, bare }) => !(concept === 'small' && bare))?.concept
      if (concept === 'both') return length < 2 && (noun === 'instrument' || noun === 'product')
      return concept === 'count' && count > 1 && count !== length && (noun === undefined || COUNTED.has(noun))
    })
  )
}

const COUNTED: ReadonlySet<Concept> = new Set<Concept>([
  ...DONE,
  'instrument',
  'product',
  'same',
  'serials',
  'singular',
  'stands',
  'absent',
])
