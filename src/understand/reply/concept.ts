import type { ReadSerial } from '../../domain/answer.ts'
import type { Day } from '../../domain/names.ts'
import type { SpeechWords } from './words.ts'

/** Word classes that are used by name: they are no concepts of running text. */
export const BY_NAME = [
  'thereupon',
  'asWell',
  'short',
  'notPrefix',
  'numbers',
  'pairs',
  'only',
  'concord',
  'hereby',
  'scheduled',
  'nothing',
  'topic',
  'troubles',
  'merely',
  'that',
  'lacks',
  'bare',
  'toWhom',
  'person',
  'by',
  'did',
  'inside',
  'where',
  'following',
  'asksFirst',
  'circumstance',
  'place',
  'upon',
  'because',
  'manner',
  'perils',
  'records',
  'wishes',
  'links',
  'anchors',
  'ourselves',
  'introduces',
  'or',
  'light',
  'contrast',
  'offers',
  'apologies',
  'rooms',
  'isNow',
  'seasons',
  'byWhen',
  'broken',
  'since',
  'finite',
  'without',
  'relative',
  'single',
  'ordinals',
  'formerly',
  'article',
  'weekdays',
  'tomorrow',
  'when',
  'begun',
] as const
export const SAFETY = ['adverse', 'adverseSaid', 'clinical', 'harm', 'results', 'compromise'] as const
/** Classes with `*`, looked for beside all others: harm must be seen however a sentence is built. */
export type SafetyClass = (typeof SAFETY)[number]
/** Word classes that hold phrases of running text. */
export type SpokenClass = Exclude<keyof SpeechWords, 'labels' | (typeof BY_NAME)[number] | SafetyClass>

/** What a word or phrase of a sentence stands for. */
export type Concept =
  | SpokenClass
  /** Numbers of instruments, `ids` names what of the campaign is meant. */
  | 'serials'
  | 'product'
  | 'otherProduct'
  | 'step'
  /** A verb that says that the step in `ids` was done: `patched`. */
  | 'stepDone'
  | 'mode'
  | 'date'
  | 'count'
  | 'number'
  | 'url'
  | 'address'
  /** Catalogue numbers, versions, ticket and telephone numbers. */
  | 'decoy'
  /** A word that is listened for, in a sentence that denies it. */
  | 'adverse'
  | 'unknown'
  | 'comma'
  | 'colon'
  | 'dash'
  | 'break'

/** A word or phrase in its place in the text. */
export interface Item {
  readonly concept: Concept
  /** Folded words. */
  readonly word: string
  readonly start: number
  readonly end: number
  readonly ids: readonly string[]
  readonly serials: readonly ReadSerial[]
  readonly day: Day | null
  readonly count: number
  /** A day that lies ahead. */
  readonly ahead: boolean
  /** A small word of which nothing is denied. */
  readonly bare: boolean
}

export function item(concept: Concept, word: string, start: number, end: number, more: Partial<Item> = {}): Item {
  return { concept, word, start, end, ids: [], serials: [], day: null, count: 0, ahead: false, bare: false, ...more }
}

/** Tells whether one of some concepts stands in a clause or sentence. */
export type Has = (...concepts: Concept[]) => boolean

export function conceptsIn(items: readonly Item[]): Has {
  const there = new Set(items.map(({ concept }) => concept))
  return (...concepts) => concepts.some((concept) => there.has(concept))
}

/** The part of a sentence around a place, between two of some signs or conjunctions. */
export function stretchAround(items: readonly Item[], at: number, stops: ReadonlySet<Concept>): readonly Item[] {
  const start = items.slice(0, at).findLastIndex(({ concept }) => stops.has(concept))
  const end = items.findIndex(({ concept }, place) => place > at && stops.has(concept))
  return items.slice(start + 1, end < 0 ? undefined : end)
}

/** Of things in order: index of the first one that begins at a place or behind it. */
export function firstFrom(known: readonly { readonly start: number }[], start: number): number {
  let low = 0
  for (let high = known.length; low < high; ) {
    const middle = (low + high) >> 1
    if (known[middle]!.start < start) low = middle + 1
    else high = middle
  }
  return low
}
