import { type Concept, conceptsIn, type Item } from './concept.ts'
import { isOwnVerb } from './frame.ts'
import { DONE } from './heads.ts'
import { holdsWordOf } from './perils.ts'
import type { SpeechWords } from './words.ts'

/** "after the patch had been installed, we changed the configuration": told of what lies behind, and nothing waits for it. */
export function withoutPluperfect(items: readonly Item[], speech: SpeechWords): readonly Item[] {
  return items.map((one, at) =>
    one.concept === 'once' && isToldOfPast(items, at, speech) ? { ...one, concept: 'small', bare: true } : one,
  )
}

function isToldOfPast(items: readonly Item[], at: number, speech: SpeechWords): boolean {
  const end = items.findIndex((one, place) => place > at && one.concept === 'comma' && goesOn(items[place + 1], speech))
  const before = items.slice(at, Math.max(end, at))
  const isPast = before.some((one) => holdsWordOf(one, speech.formerly)) && conceptsIn(before)(...DONE)
  const isToldToEnd = items.slice(end).some(({ concept }) => DONE.has(concept))
  return isPast && isToldToEnd && items.every((one) => !one.ahead && !YET.has(one.concept))
}

function goesOn(one: Item | undefined, speech: SpeechWords): boolean {
  return one !== undefined && isOwnVerb(one, speech)
}

const YET: ReadonlySet<Concept> = new Set<Concept>([
  'planned',
  'later',
  'toDo',
  'passive',
  'must',
  'can',
  'want',
  'not',
  'no',
  'condition',
  'doubt',
  'underway',
])
