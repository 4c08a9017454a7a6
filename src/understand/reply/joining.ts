import type { Clause } from './chunks.ts'
import type { Concept, Item } from './concept.ts'
import { isTopic } from './contrast.ts'
import { inFrame } from './frame.ts'
import { DONE, HEADS, namesInstrument, SUBJECTS } from './heads.ts'
import { isBracketed, isGone, isOfModesBefore, isTheirList } from './listed.ts'
import type { SpeechWords } from './words.ts'

/** A stretch of a sentence between two words or signs that part it. */
export interface Chunk {
  readonly items: readonly Item[]
  readonly separators: readonly Item[]
  /** Begins where the one before it ends, without a word or sign between them. */
  readonly cut: boolean
  readonly unclear: boolean
}

/** Behind these a new thought begins. */
export const STRONG: ReadonlySet<Concept> = new Set<Concept>(['break', 'but'])
const SILENT: ReadonlySet<Concept> = new Set<Concept>([
  'courtesy',
  'thanks',
  'greeting',
  'attached',
  'form',
  'notice',
  'sends',
  'download',
])

export type Joining = 'merge' | 'new' | 'gap' | 'unclear'

/** Whether a stretch goes on with the clause before it, begins a new one, or takes up its head; unclear: it may do either. */
export function joining(open: Clause, chunk: Chunk, next: Chunk | undefined, speech: SpeechWords): Joining {
  if (isSilent(open.items) || isSilent(chunk.items)) return 'new'
  if ((!hasHead(open.items) && !isAlso(open.items)) || isNobody(open.items))
    return (isBrokenOff(open.items) && begins(chunk.items)) || turns(open.items, chunk) ? 'unclear' : 'merge'
  if (isAnswerOf(chunk)) return 'merge'
  if (isDeniedOfBoth(open.items, chunk)) return 'unclear'
  const framed = inFrame(open, chunk, speech)
  if (framed) return framed
  if (hasHead(chunk.items))
    return isCoordinated(open.items, chunk) || isPurpose(open.items, chunk.items) ? 'merge' : 'new'
  const subjects = subjectsOf(chunk.items)
  if (subjects.length === 0) return 'merge'
  if (isAlso(chunk.items)) return chunk.items[0]!.concept === 'also' && next ? 'unclear' : 'new'
  return joiningList(open, chunk, subjects, next, speech)
}

/** A part without a head: it goes on with a list, names more of what was said, or begins what the next part says. */
function joiningList(
  open: Clause,
  chunk: Chunk,
  subjects: readonly Concept[],
  next: Chunk | undefined,
  { upon }: SpeechWords,
): Joining {
  if (isBracketed(chunk, next)) return 'merge'
  const before = subjectsOf(open.items)
  const type = subjects[0]!
  // "…, the user change but on neither": a step in front of a contrast belongs to what is said behind it.
  const isContrasted = next?.separators.some(({ concept }) => concept === 'but') === true
  if (type === 'step' && isContrasted && isTopic(chunk.items) && !subjectsOf(next!.items).includes('step'))
    return 'unclear'
  const nextSpeaks =
    next !== undefined && hasHead(next.items) && !next.separators.some((one) => STRONG.has(one.concept))
  const colon = chunk.separators.some((one) => one.concept === 'colon')
  if (!nextSpeaks && isTheirList(open.items, chunk.items)) return 'merge'
  if (colon && !before.some(namesInstrument)) return 'merge'
  if (colon && nextSpeaks && isGone(open.items, next)) return 'new'
  if (!before.includes(type))
    return nextSpeaks && (endsWithHead(open.items) || type === 'step') && !isSilent(next.items) && !colon
      ? 'new'
      : 'merge'
  // "the patch is on A, on B and C nothing was done": a place that is named anew may belong to either, unless the verb of the first
  // stands at its end.
  if (
    nextSpeaks &&
    namesInstrument(type) &&
    subjectsOf(next.items)[0] === type &&
    upon.includes(chunk.items[0]!.word.split(' ')[0]!)
  )
    return endsWithHead(open.items) ? 'new' : 'unclear'
  // "patch and user done on A, on B only the patch": B with a step of its own is no more of the list.
  if (namesInstrument(type) && subjects.includes('step') && before.includes('step') && before.some(namesInstrument))
    return 'unclear'
  if (type === 'mode' && nextSpeaks && isOfModesBefore(chunk, next)) return 'merge'
  if (before.at(-1) === type && !endsWithHead(open.items)) return listGoesOn(type, nextSpeaks ? next : undefined)
  if (nextSpeaks) return 'new'
  return type === before.at(-1) && !chunk.items.some((one) => one.concept === 'also') ? 'unclear' : 'gap'
}

/** "on A, B and C is sold": B is still of the first, where the last part has its own singular verb or begins with its denial ("…, not on C"). */
function listGoesOn(type: Concept, next: Chunk | undefined): Joining {
  if (!next) return 'merge'
  const first = subjectsOf(next.items)[0]
  if (first !== undefined && first !== type) return 'merge'
  const opening = next.items.find(({ concept }) => concept !== 'small' && concept !== 'still')?.concept
  const isApart = first === undefined || opening === 'not' || next.items.some(({ concept }) => concept === 'singular')
  return isApart ? 'merge' : 'unclear'
}

/** "patched and reconfigured in both modes": two participles with one subject and everything else in common. */
function isCoordinated(open: readonly Item[], chunk: Chunk): boolean {
  const heads = [...open, ...chunk.items].filter((one) => HEADS.has(one.concept))
  const first = chunk.items.find((one) => one.concept !== 'also')
  const alike = heads.every((one) => DONE.has(one.concept)) || heads.every((one) => one.concept === 'received')
  return alike && first !== undefined && HEADS.has(first.concept) && endsWithHead(open)
}

/** "Patched: none": the answer to its label. */
export function isAnswerOf({ items, separators }: Chunk): boolean {
  return (
    separators.some((one) => one.concept === 'colon') &&
    items.some((one) => DENIALS.has(one.concept)) &&
    items.every((one) => DENIALS.has(one.concept) || one.concept === 'small')
  )
}

const DENIALS: ReadonlySet<Concept> = new Set<Concept>(['not', 'no'])

/** "we cannot stop the instrument, in order to install the patch" */
function isPurpose(open: readonly Item[], chunk: readonly Item[]): boolean {
  const heads = chunk.filter((one) => HEADS.has(one.concept))
  return (
    open.some((one) => one.concept === 'interrupt' || one.concept === 'declined') &&
    heads.length === 1 &&
    heads[0]!.concept === 'toDo' &&
    !chunk.some((one) => one.concept === 'later' || one.concept === 'date')
  )
}

/** Time alone is no head: "next week, after the run, …"; beside an instrument it is. */
export function hasHead(items: readonly Item[]): boolean {
  if (items.some((one) => HEADS.has(one.concept))) return true
  return items.some((one) => one.concept === 'later' || one.ahead) && items.some((one) => SUBJECTS.has(one.concept))
}

/** "There is no instrument, on which …": what follows says of what there is none. */
function isNobody(items: readonly Item[]): boolean {
  const heads = items.filter((one) => HEADS.has(one.concept) && one.concept !== 'noticed')
  const subjects = items.filter((one) => SUBJECTS.has(one.concept))
  return (
    heads.length === 1 &&
    heads[0]!.concept === 'not' &&
    subjects.length > 0 &&
    subjects.every((one) => one.concept === 'instrument')
  )
}

/** "M78101 has had the patch since Monday": no list goes on behind it. */
function isBrokenOff(items: readonly Item[]): boolean {
  const at = items.findLastIndex(({ concept }) => concept === 'serials')
  return (
    at >= 0 && items.slice(at + 1).some(({ concept, bare }) => !(concept === 'small' && bare) && !LISTED.has(concept))
  )
}

const LISTED: ReadonlySet<Concept> = new Set<Concept>([
  'serials',
  'product',
  'instrument',
  'small',
  'singular',
  'stands',
])

/** "only Dx, RUO will follow": no list of modes, which an "and" would hold together. */
function turns(open: readonly Item[], { items, separators }: Chunk): boolean {
  const isMode = ({ concept }: Item) => concept === 'mode'
  return (
    open.some(isMode) && items.some(isMode) && hasHead(items) && !separators.some(({ concept }) => concept === 'and')
  )
}

/** Speaks of an instrument, and says what became of it. */
function begins(items: readonly Item[]): boolean {
  return hasHead(items) && items.some(({ concept }) => concept === 'serials')
}

/** "staat op M78101 en M78102 niet": on neither, or not on the second. */
function isDeniedOfBoth(open: readonly Item[], { items, separators }: Chunk): boolean {
  const heads = items.filter(({ concept }) => HEADS.has(concept))
  const isBareDenial = heads.length === 1 && heads[0]!.concept === 'not' && items[0]!.concept === 'serials'
  const stands = open.some(({ concept }) => concept === 'stands') && !open.some(({ concept }) => DONE.has(concept))
  return isBareDenial && stands && separators.every(({ concept }) => concept === 'and')
}

/** "M78102 too", "in RUO mode the patch too" */
function isAlso(items: readonly Item[]): boolean {
  const has = (concept: Concept) => items.some((one) => one.concept === concept)
  return has('also') && (has('serials') || (has('step') && has('mode'))) && !hasHead(items)
}

function isSilent(items: readonly Item[]): boolean {
  return (
    items.some((one) => SILENT.has(one.concept)) &&
    !items.some((one) => HEADS.has(one.concept) || SUBJECTS.has(one.concept))
  )
}

function endsWithHead(items: readonly Item[]): boolean {
  const last = items.findLast((one) => HEADS.has(one.concept) || SUBJECTS.has(one.concept))
  return last !== undefined && HEADS.has(last.concept)
}

function subjectsOf(items: readonly Item[]): Concept[] {
  return items
    .filter((one) => SUBJECTS.has(one.concept))
    .map((one) => (QUANTIFIED.has(one.concept) ? 'serials' : one.concept))
}

const QUANTIFIED: ReadonlySet<Concept> = new Set<Concept>(['both', 'all', 'same', 'count', 'other', 'instrument'])
