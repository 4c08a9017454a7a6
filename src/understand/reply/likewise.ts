import type { Said } from './clause.ts'
import type { Concept, Item } from './concept.ts'
import { unique } from './subjects.ts'

/**
 * "The same for M78102", "the configuration too": what was said of the instruments or the steps before holds for these. Null: it is not that, or nothing was said.
 * @param same what was said in the same sentence; a step goes on with nothing else
 */
export function likewise(items: readonly Item[], same: readonly Said[], earlier: readonly Said[]): Said[] | null {
  const serials = unique(items.flatMap((one) => one.serials))
  const steps = [...new Set(items.flatMap((one) => (one.concept === 'step' ? one.ids : [])))]
  const isThat = items.some(({ concept }) => concept === 'also') && items.every(({ concept }) => ALSO.has(concept))
  if (!isThat || serials.length > 0 === steps.length > 0) return null
  if (steps.length > 0) {
    const [first] = same
    const agree = same.every(({ outcome, mode }) => outcome === first!.outcome && mode === first!.mode)
    return first && agree ? [{ ...first, steps }] : null
  }
  const before = same.length > 0 ? same : earlier
  if (before.length === 0) return null
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
  'step',
])

/** What was said of the instruments that were named last. */
export function saidOfLast(before: readonly Said[], said: readonly Said[]): readonly Said[] {
  const key = (list: readonly Said[]) => list[0]?.serials.map(({ serial }) => serial).join()
  if (said.length === 0) return before
  return key(before) === key(said) ? [...before, ...said] : said
}
