import type { Clause } from './chunks.ts'
import type { ClauseReading, Said } from './clause.ts'
import type { Concept, Item } from './concept.ts'
import { HEADS, joinsPlainly } from './heads.ts'

export interface ReadClause {
  readonly clause: Clause
  readonly reading: ClauseReading
}

export interface Shared {
  readonly clauses: readonly ReadClause[]
  /** What stands at the end may hold for all, or for the last alone. */
  readonly unclear: boolean
}

/**
 * What stands at the end of a sentence holds for what was said before it too: "the patch was installed and the configuration changed,
 * in both modes, on M70412". Where the two parts say different things, nobody can tell.
 */
export function shareBack(clauses: readonly ReadClause[]): Shared {
  const shared = [...clauses]
  let unclear = false
  for (let at = shared.length - 2; at >= 0; at -= 1) {
    const [one, next] = [shared[at]!, shared[at + 1]!]
    const [said, then] = [one.reading.said[0], next.reading.said[0]]
    if (!said || !then || one.reading.said.length > 1) continue
    const alike = said.outcome === then.outcome && next.reading.said.length === 1 && joinsPlainly(next.clause.by)
    const namesNobody = isNobody(said, one.clause.items)
    const lists = namesNobody && endsWith(next.clause.items, 'serials')
    const tells = mayShareModes(said, then, one.clause.items, next.clause.items, namesNobody)
    if (lists ? !alike : alike && isOfNone(one) && endsWith(next.clause.items, 'serials')) unclear = true
    if (tells && !(then.mode === 'both' && isOfAll(next.clause, namesNobody))) unclear = true
    if (!alike) continue
    if (lists && announces(said, one.clause.items)) {
      shared[at] = { ...one, reading: { ...one.reading, said: [] } }
      continue
    }
    const whom = lists ? { serials: then.serials, products: then.products, sweeping: then.sweeping } : {}
    const mode = tells ? { mode: then.mode } : {}
    shared[at] = { ...one, reading: { ...one.reading, said: [{ ...said, ...whom, ...mode }] } }
  }
  return { clauses: shared, unclear }
}

const NAMES: ReadonlySet<Concept> = new Set<Concept>([
  'serials',
  'product',
  'instrument',
  'all',
  'both',
  'same',
  'count',
  'other',
])

function isNobody({ serials, products }: Said, items: readonly Item[]): boolean {
  return serials.length === 0 && products.length === 0 && !items.some(({ concept }) => NAMES.has(concept))
}

/** "on no instrument the patch is installed, and the user not changed: M78101, M78102": the list may be of both. */
function isOfNone({ clause, reading }: ReadClause): boolean {
  const { serials, outcome } = reading.said[0]!
  return outcome === 'not-done' && serials.length === 0 && clause.items.some(({ concept }) => concept === 'instrument')
}

/** "our engineer is booked for 23 May, and will install …": what for is said behind it. */
function announces({ outcome }: Said, items: readonly Item[]): boolean {
  return outcome === 'planned' && !items.some(({ concept }) => STEPS.has(concept))
}

const STEPS: ReadonlySet<Concept> = new Set<Concept>(['step', 'stepDone', 'everyStep', 'doneTo', 'toDo', 'doing'])

/** Things that are named behind what is said of them only. */
function endsWith(items: readonly Item[], concept: 'serials' | 'mode'): boolean {
  const first = items.findIndex((one) => one.concept === concept)
  return first > 0 && items.slice(0, first).some((one) => HEADS.has(one.concept))
}

function mayShareModes(
  said: Said,
  then: Said,
  items: readonly Item[],
  next: readonly Item[],
  namesNobody: boolean,
): boolean {
  if (said.outcome !== then.outcome || said.mode !== 'unstated' || then.mode === 'unstated') return false
  if (items.some(({ concept }) => concept === 'mode') || !endsWith(next, 'mode')) return false
  return namesNobody || !next.some(({ concept }) => NAMES.has(concept))
}

/** "patched and reconfigured in both modes"; "on M78101 the patch was installed and the user changed, all in both modes" */
function isOfAll({ by, modesApart }: Clause, namesNobody: boolean): boolean {
  const isJoinedByAnd = joinsPlainly(by) && by.some(({ concept }) => concept === 'and')
  return modesApart === true || (namesNobody && isJoinedByAnd)
}
