import { type Concept, conceptsIn, type Item } from './concept.ts'
import type { SentenceReading } from './sentence.ts'
import type { Carry } from './subjects.ts'
import type { SpeechWords } from './words.ts'

/**
 * What a sentence that names no step takes from the one before: "M70412 is patched. M70413 not yet. The same for M70414." Instruments
 * and modes it names itself. Null where it says enough, or where nobody can tell what is meant.
 */
export function spokenBefore(
  { items }: SentenceReading,
  before: SentenceReading | undefined,
  { upon }: SpeechWords,
): Carry | null {
  const has = conceptsIn(items)
  const said = before?.understood ? before.clauses.flatMap((clause) => clause.said) : []
  const also = has('also')
  if (said.length === 0 || (also && said.length > 1)) return null
  if (!(also || has('not', 'later', 'planned') || items.some(isOpenVerb))) return null
  if (!has('serials', 'product', 'mode')) return null
  const isThere = items.some(
    (one, at) => one.concept === 'serials' && upon.includes(items[at - 1]?.word.split(' ')[0] ?? ''),
  )
  const isInMode = has('mode') && !has('serials')
  const isOpen = (one: Item) =>
    (isThere && (isOpenVerb(one) || (one.concept === 'stands' && has('mode')))) ||
    (isInMode && one.concept === 'done' && has('not'))
  if (items.some((one) => TELLS_ITSELF.has(one.concept) && !isOpen(one))) return null
  const steps = said[0]!.steps
  if (said.some((one) => one.steps.join() !== steps.join())) return null
  return {
    ...before!.carry,
    // "In the other mode this did not happen": on the same instruments.
    serials: isInMode && !has('product') ? before!.carry.serials : [],
    products: [],
    modes: [],
    steps,
    spoken: true,
    heads: also ? before!.carry.heads : [],
  }
}

/** "On M78102 it has been installed since April": what, the sentence before it said. */
function isOpenVerb({ concept, ids }: Item): boolean {
  return concept === 'toDo' || (concept === 'doneTo' && ids.length === 0)
}

const TELLS_ITSELF: ReadonlySet<Concept> = new Set<Concept>([
  'step',
  'stepDone',
  'done',
  'doneTo',
  'stands',
  'toDo',
  'absent',
  'interrupt',
  'declined',
  'received',
  'informed',
  'must',
])
