import type { Concept, Item } from './concept.ts'
import { HEADS, MODES } from './heads.ts'
import type { Chunk } from './joining.ts'

/** "M78101 done (both modes), M78102 not": modes in brackets are of what stands in front of them. */
export function isBracketed({ items, separators }: Chunk, next: Chunk | undefined): boolean {
  const parts = (by: readonly Item[], sign: string) => by.some(({ word }) => word === sign)
  return (
    parts(separators, '(') &&
    (next === undefined || parts(next.separators, ')')) &&
    items.every(({ concept }) => MODES.has(concept))
  )
}

/** "patched in Dx and RUO, user changed in Dx": what follows behind a comma has a step and modes of its own. */
export function isOfModesBefore({ separators }: Chunk, next: Chunk): boolean {
  return (
    separators.every(({ concept }) => concept === 'and') &&
    next.separators.some(({ concept }) => concept === 'comma') &&
    next.items.some(({ concept }) => concept === 'mode') &&
    next.items.some(({ concept }) => concept === 'step' || concept === 'stepDone')
  )
}

/** "We no longer run any MiSeqDx: A and B were sold": the list is of those that follow. */
export function isGone(open: readonly Item[], next: Chunk): boolean {
  const denies = open.filter(({ concept }) => HEADS.has(concept)).every(({ concept }) => concept === 'not')
  const names = open.some(({ concept }) => concept === 'product') && !open.some(({ concept }) => OF_STEPS.has(concept))
  const isFate = next.items.some(({ concept }) => concept === 'absent')
  return denies && names && isFate && !next.items.some(({ concept }) => concept === 'singular')
}

const OF_STEPS: ReadonlySet<Concept> = new Set<Concept>(['step', 'mode', 'serials'])

/** "Both are patched: A, B", "all units are done, see A and B": the list is those that were counted. */
export function isTheirList(open: readonly Item[], list: readonly Item[]): boolean {
  return (
    open.some((one) => COUNTING.has(one.concept)) &&
    !open.some((one) => one.concept === 'serials') &&
    list.some((one) => one.concept === 'serials') &&
    list.every((one) => ['serials', 'small', 'product', 'instrument', 'form', 'same'].includes(one.concept))
  )
}

const COUNTING: ReadonlySet<Concept> = new Set<Concept>(['both', 'all', 'count'])
