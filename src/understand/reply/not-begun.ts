import { type Concept, type Item, stretchAround } from './concept.ts'
import { DONE, SEPARATORS } from './heads.ts'
import { holdsWordOf } from './perils.ts'
import type { SpeechWords } from './words.ts'

/**
 * "We have not started with M78101 yet": nothing was done there, or no step that is named. "None of the two steps has not been done",
 * as `no se ha hecho ninguno de los dos pasos`, denies once.
 * @param every the ids of all steps
 */
export function notBegun(items: readonly Item[], every: readonly string[], speech: SpeechWords): readonly Item[] {
  const made = [...items]
  for (const [at, one] of items.entries()) {
    if (one.concept === 'not' && isDeniedOnce(items, at)) made[at] = { ...one, concept: 'small', bare: true }
    if (one.concept !== 'underway' || !holdsWordOf(one, speech.begun)) continue
    const part = stretchAround(items, at, STOPS)
    const denials = part.filter(({ concept }) => concept === 'not')
    const isOfOne = part.some(({ concept }) => NAMED.has(concept))
    if (denials.length !== 1 || !isOfOne || !part.every((each) => each === one || isBeside(each))) continue
    const hasStep = part.some(({ concept }) => concept === 'step')
    made[at] = { ...one, concept: 'done' }
    made[items.indexOf(denials[0]!)] = { ...denials[0]!, ids: hasStep ? [] : every }
  }
  return made
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

/** "not started sequencing on M78101" is of something else. */
function isBeside({ concept, bare }: Item): boolean {
  return BESIDE.has(concept) && (concept !== 'small' || bare)
}

const STOPS: ReadonlySet<Concept> = new Set<Concept>(['comma', 'colon', 'dash', 'break', 'but'])
const COUNTING: ReadonlySet<Concept> = new Set<Concept>(['both', 'count', 'number', 'small'])
const NAMED: ReadonlySet<Concept> = new Set<Concept>(['serials', 'product', 'step'])
const BESIDE: ReadonlySet<Concept> = new Set<Concept>([
  'serials',
  'product',
  'instrument',
  'step',
  'not',
  'small',
  'singular',
  'and',
  'still',
])
