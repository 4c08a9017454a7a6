import type { Said } from './clause.ts'
import type { Concept, Item } from './concept.ts'
import { unique } from './subjects.ts'

/** "The same for M78102": all that was said of the instruments before holds for these. Null: it is not that, or nothing was said. */
export function likewise(items: readonly Item[], before: readonly Said[]): Said[] | null {
  const serials = unique(items.flatMap((one) => one.serials))
  const isThat = items.some(({ concept }) => concept === 'also') && items.every(({ concept }) => ALSO.has(concept))
  if (!isThat || serials.length === 0 || before.length === 0) return null
  const products = [...new Set(items.flatMap((one) => (one.concept === 'product' ? one.ids : [])))]
  return before.map((one) => ({ ...one, serials, products, sweeping: false }))
}

const ALSO: ReadonlySet<Concept> = new Set<Concept>([
  'also',
  'serials',
  'product',
  'instrument',
  'small',
  'singular',
  'same',
])

/** What was said of the instruments that were named last. */
export function saidOfLast(before: readonly Said[], said: readonly Said[]): readonly Said[] {
  const key = (list: readonly Said[]) => list[0]?.serials.map(({ serial }) => serial).join()
  if (said.length === 0) return before
  return key(before) === key(said) ? [...before, ...said] : said
}
