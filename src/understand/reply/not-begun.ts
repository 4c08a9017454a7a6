import { type Concept, type Item, stretchAround } from './concept.ts'
import { DONE, HEADS, SEPARATORS, STOPS } from './heads.ts'
import { holdsWordOf } from './perils.ts'
import type { SpeechWords } from './words.ts'

/**
 * "We have not started with M78101 yet": nothing was done there, or no step that is named. "None of the two steps has not been done",
 * as `no se ha hecho ninguno de los dos pasos`, denies once.
 * @param every the ids of all steps
 */
export function notBegun(items: readonly Item[], every: readonly string[], speech: SpeechWords): readonly Item[] {
  if (!items.some(({ concept }) => concept === 'not')) return items
  return items.reduce((made, one, at) => {
    if (one.concept === 'not' && isDeniedOnce(items, at)) return made.with(at, { ...one, concept: 'small', bare: true })
    if (one.concept !== 'underway' || !holdsWordOf(one, speech.begun)) return made
    const part = [STOPS, ENDS]
      .map((stops) => stretchAround(items, at, stops))
      .find((each) =>
        isOfOne(
          each.filter((other) => other !== one),
          speech,
        ),
      )
    if (!part || turnsToOther(items, part)) return made
    const denial = part.find(({ concept }) => concept === 'not')!
    const isOfStep = part.some(({ concept }) => concept === 'step') || isHeadedByStep(items, at)
    const ids = isOfStep ? [] : every
    return made.with(at, { ...one, concept: 'done' }).with(items.indexOf(denial), { ...denial, ids })
  }, items)
}

/** Denies once, and names an instrument or a step and nothing else: "not started sequencing on M78101" is of something else. */
function isOfOne(part: readonly Item[], { or, by }: SpeechWords): boolean {
  return (
    // "non abbiamo iniziato da M78101": with another one.
    !part.some(({ word }) => by.includes(word)) &&
    part.filter(({ concept }) => concept === 'not').length === 1 &&
    part.some(({ concept }) => NAMED.has(concept)) &&
    part.every((one) => BESIDE.has(one.concept) || (one.concept === 'small' && one.bare) || holdsWordOf(one, or))
  )
}

/** "Step 2: done on M78101; not yet started on M78102" */
function isHeadedByStep(items: readonly Item[], at: number): boolean {
  const colon = items.findIndex(({ concept }) => concept === 'colon')
  return colon >= 0 && colon < at && items.slice(0, colon).some(({ concept }) => concept === 'step')
}

/** "not started with the patch but with the user": what was begun instead has no verb of its own. */
function turnsToOther(items: readonly Item[], part: readonly Item[]): boolean {
  const end = items.indexOf(part.at(-1)!) + 1
  return items[end]?.concept === 'but' && !items.slice(end).some(({ concept }) => HEADS.has(concept))
}

/** A denial in front of the steps, behind another one that has a verb. */
function isDeniedOnce(items: readonly Item[], at: number): boolean {
  const next = items.slice(at + 1).find(({ concept }) => !COUNTING.has(concept))
  const start = items.slice(0, at).findLastIndex(({ concept }) => SEPARATORS.has(concept)) + 1
  const before = items.slice(start, at)
  const first = before.findIndex(({ concept }) => concept === 'not')
  return (
    (next?.concept === 'everyStep' || next?.concept === 'step') &&
    first >= 0 &&
    before.slice(first).some(({ concept }) => DONE.has(concept))
  )
}

/** "As to M78101, we have not started": past its commas. */
const ENDS: ReadonlySet<Concept> = new Set<Concept>(['colon', 'dash', 'break', 'but'])
const COUNTING: ReadonlySet<Concept> = new Set<Concept>(['both', 'count', 'number', 'small'])
const NAMED: ReadonlySet<Concept> = new Set<Concept>(['serials', 'product', 'step'])
const BESIDE: ReadonlySet<Concept> = new Set<Concept>([
  'serials',
  'product',
  'instrument',
  'step',
  'not',
  'singular',
  'comma',
  'and',
  'still',
])
