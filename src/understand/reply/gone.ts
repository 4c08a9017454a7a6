import type { LanguageWords } from '../language.ts'
import type { Concept, Item } from './concept.ts'
import { imperilled } from './perils.ts'
import type { ReadClause } from './share.ts'

/**
 * "We no longer have any MiSeqDx, both were sold": the same is said twice, once of what there is no more and once of what became of it.
 * The second counts, for the products that the first names; the first need not be understood word by word.
 */
export function saidOnce(read: readonly ReadClause[], language: LanguageWords): ReadClause[] {
  const made = [...read]
  for (let at = 1; at < read.length; at += 1) {
    if (read[at]!.clause.by.some(({ concept }) => concept === 'but')) continue
    for (const [denial, fate] of [
      [at - 1, at],
      [at, at - 1],
    ] as const) {
      const [one, other] = [made[denial]!, made[fate]!]
      if (!isDenial(one, language) || !isFateOfAll(other, one)) continue
      const products = productsOf(one.clause.items)
      const said = other.reading.said.map((each) => (each.products.length > 0 ? each : { ...each, products }))
      made[denial] = { ...one, reading: { ...one.reading, said: [], trouble: null } }
      made[fate] = { ...other, reading: { ...other.reading, said } }
      break
    }
  }
  return made
}

/** Denies that there is any, in whatever verb. */
function isDenial({ clause: { items } }: ReadClause, language: LanguageWords): boolean {
  const strange = items.filter(({ concept }) => concept === 'unknown').map(({ word }) => word)
  return (
    items.some(({ concept }) => concept === 'not' || concept === 'absent') &&
    items.some(({ concept }) => concept === 'product' || concept === 'instrument') &&
    items.every((one) => DENIED.has(one.concept) || isPlace(one, language)) &&
    strange.length <= STRANGE_AT_MOST &&
    !strange.some((word) => /\d/.test(word)) &&
    !imperilled(strange, language)
  )
}

/** "in our department": by itself it may still be elsewhere in the house. */
function isPlace({ concept, word }: Item, { speech }: LanguageWords): boolean {
  return concept === 'doubt' && speech.toWhom.includes(word)
}

/** Gone, by itself: both, all, or more than one. Not "none is left, M78101 was sold": of the others nothing is said. */
function isFateOfAll({ clause, reading }: ReadClause, { clause: denial }: ReadClause): boolean {
  const products = productsOf(denial.items)
  const serials = clause.items.flatMap((one) => one.serials)
  const own = productsOf(clause.items)
  return (
    reading.trouble === null &&
    reading.said.length > 0 &&
    reading.said.every(({ outcome }) => outcome === 'absent') &&
    (serials.length > 1 || clause.items.some(({ concept }) => EACH.has(concept))) &&
    (products.length === 0 ||
      (serials.every(({ product }) => product !== null && products.includes(product)) &&
        own.every((product) => products.includes(product))))
  )
}

function productsOf(items: readonly Item[]): readonly string[] {
  return [...new Set(items.flatMap(({ concept, ids }) => (concept === 'product' ? ids : [])))]
}

const STRANGE_AT_MOST = 1
const EACH: ReadonlySet<Concept> = new Set<Concept>(['both', 'all', 'count'])
const DENIED: ReadonlySet<Concept> = new Set<Concept>([
  'not',
  'absent',
  'product',
  'instrument',
  'small',
  'singular',
  'same',
  'users',
  'day',
  'still',
  'must',
  'noticed',
  'stands',
  'unknown',
])
