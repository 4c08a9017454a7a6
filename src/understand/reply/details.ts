import type { Said } from './clause.ts'
import type { Concept, Item } from './concept.ts'
import type { ReadClause } from './share.ts'

/**
 * "M78101 is ready: the patch is installed": what is done is said first without its steps, and then step by step. Only the steps that
 * are named are done.
 */
export function withDetails(read: readonly ReadClause[]): ReadClause[] {
  const [first, ...details] = read
  if (!first || details.length === 0 || first.clause.items.some(namesStep)) return [...read]
  const said = first.reading.said
  const isDone = said.length > 0 ? said.every(({ outcome }) => outcome === 'done') : isDoneOfNothing(first)
  const all = details.flatMap(({ reading }) => reading.said)
  const isDetailed =
    details.every(({ clause, reading }) => reading.said.length === 0 || clause.items.some(namesStep)) &&
    all.length > 0 &&
    all.every((one) => one.outcome === 'done' && isSameAs(one, serialsOf(first)))
  return isDone && isDetailed
    ? [{ ...first, reading: { ...first.reading, said: [], trouble: null } }, ...details]
    : [...read]
}

function isDoneOfNothing({ clause, reading }: ReadClause): boolean {
  return (
    reading.trouble === 'step-unstated' && !clause.unclear && !clause.items.some(({ concept }) => TURNS.has(concept))
  )
}

/** By its name, or by a verb that only it has: "updated". */
function namesStep({ concept, ids }: Item): boolean {
  return concept === 'step' || concept === 'stepDone' || (concept === 'doneTo' && ids.length > 0)
}

function serialsOf({ clause }: ReadClause): readonly string[] {
  return clause.items.flatMap(({ serials }) => serials.map(({ serial }) => serial))
}

/** What is said of nobody is said of those that follow. */
function isSameAs({ serials }: Said, named: readonly string[]): boolean {
  return (
    named.length === 0 || (serials.length === named.length && serials.every(({ serial }) => named.includes(serial)))
  )
}

const TURNS: ReadonlySet<Concept> = new Set<Concept>([
  'not',
  'no',
  'planned',
  'later',
  'declined',
  'interrupt',
  'absent',
])
