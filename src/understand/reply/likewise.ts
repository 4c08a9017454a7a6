import type { Said } from './clause.ts'
import type { Concept, Item } from './concept.ts'
import { unique } from './subjects.ts'

/** "The same for M78102", "the configuration too": what was said of the instruments or the steps before holds for these. Null: it is not that, or nothing was said. */
export function likewise(items: readonly Item[], before: readonly Said[]): Said[] | null {
  const serials = unique(items.flatMap((one) => one.serials))
  const steps = [...new Set(items.flatMap((one) => (one.concept === 'step' ? one.ids : [])))]
  const isThat = items.some(({ concept }) => concept === 'also') && items.every(({ concept }) => ALSO.has(concept))
  if (!isThat || before.length === 0 || serials.length > 0 === steps.length > 0) return null
  if (steps.length > 0) {
    const [first] = before
    return before.every(({ outcome, mode }) => outcome === first!.outcome && mode === first!.mode)
      ? [{ ...first!, steps }]
      : null
  }
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
