import type { Clause } from './chunks.ts'
import type { Concept, Item } from './concept.ts'
import { DONE, HEADS, joinsPlainly, SUBJECTS } from './heads.ts'
import type { Chunk } from './joining.ts'
import { holdsWordOf } from './perils.ts'
import type { SpeechWords } from './words.ts'

/**
 * What a denial, an auxiliary or a day in front of a list holds together, where the verb stands at its end: "der Patch ist noch nicht
 * auf M78101 und M78102 installiert", "in May the patch is put on M78101 and M78102". `merge`: the part goes on with what it stands in;
 * `unclear`: nobody knows; null: no frame is open.
 */
export function inFrame(open: Clause, { items, separators }: Chunk, speech: SpeechWords): 'merge' | 'unclear' | null {
  if (separators.length > 0 && !joinsPlainly(separators)) return null
  if (tellsWhen(open.items, items)) return 'merge'
  const frame = open.items.findLastIndex(isFrame)
  const named = open.items.findLastIndex(({ concept }) => SUBJECTS.has(concept))
  if (frame < 0 || frame > named || open.items.some(isPredicate)) return heldByBoth(open, { items, separators }, speech)
  if (items.every(({ concept }) => LISTED.has(concept))) return 'merge'
  if (!items.some(isSaid)) return null
  // "M78101 not, M78102 patched": what is said of the first stands behind it; "not M78101, M78102 is patched" begins anew.
  const isTimed = open.items.some(isTime)
  const hasVerb = open.items.some((one) => isOwnVerb(one, speech))
  if (speaksItself(items, speech)) return hasVerb ? null : isTimed ? 'merge' : 'unclear'
  return separators.some(({ concept }) => concept === 'and') || isTimed || hasVerb ? 'merge' : 'unclear'
}

/** "we will install it on M78101 and M78102 on 14 June": the list goes on, and the day behind it holds for all. */
function tellsWhen(open: readonly Item[], items: readonly Item[]): boolean {
  const subject = items.find(({ concept }) => SUBJECTS.has(concept))?.concept
  return (
    subject !== undefined &&
    subject === open.findLast(({ concept }) => SUBJECTS.has(concept))?.concept &&
    open.some(({ concept }) => TO_BE.has(concept)) &&
    !open.some(isTime) &&
    items.some(isTime) &&
    !items.some((one) => HEADS.has(one.concept))
  )
}

/**
 * "the patch was not installed and the configuration changed", "we will not install the patch and change the user", "installed in May,
 * configuration changed": what stands in front may hold for both.
 */
function heldByBoth(
  open: Clause,
  { items, separators }: Pick<Chunk, 'items' | 'separators'>,
  speech: SpeechWords,
): 'unclear' | null {
  const joins = separators.some(({ concept }) => concept === 'and')
  const says = (one: Item) => DONE.has(one.concept) || (joins && one.concept === 'toDo')
  const denies = open.items.some(({ concept }) => concept === 'not') && open.items.some(says)
  const isBare = items.some(says) && !items.some(({ concept }) => ANSWERS.has(concept))
  if (!isBare || speaksItself(items, speech) || !items.some(({ concept }) => SUBJECTS.has(concept))) return null
  return denies || (!joins && open.items.some((one) => AHEAD.has(one.concept) || one.ahead)) ? 'unclear' : null
}

/**
 * Days and auxiliaries of what lies ahead, that a part without a verb of its own shares: "the patch will be installed on M78101 and the
 * configuration changed", "we will install the patch and change the configuration".
 */
export function sharedFrame(open: Clause, { items, separators }: Chunk, speech: SpeechWords): readonly Item[] {
  const isBare = items.some(isVerb) && !items.some((one) => isFrame(one) || isTime(one))
  if (!joinsPlainly(separators) || !isBare || speaksItself(items, speech)) return []
  const ahead = open.items.filter(({ concept, ahead }) => AHEAD.has(concept) || ahead)
  return ahead.length > 0 ? open.items.filter((one) => AHEAD.has(one.concept) || isTime(one)) : []
}

/** A finite verb, or who does it, in front of what is said. */
function speaksItself(items: readonly Item[], speech: SpeechWords): boolean {
  const verb = items.findIndex(isSaid)
  return items.slice(0, verb + 1).some((one) => isOwnVerb(one, speech))
}

/** A finite verb, a pronoun that does it, or a verb that says by itself that something is missing. */
export function isOwnVerb(one: Item, { finite, lacks }: SpeechWords): boolean {
  return VERBS.has(one.concept) || holdsWordOf(one, finite) || holdsWordOf(one, lacks)
}

/** Also in one word: `sarà installata`. */
function isSaid(one: Item): boolean {
  return isVerb(one) || one.concept === 'planned'
}

function isFrame(one: Item): boolean {
  return one.concept === 'not' || AHEAD.has(one.concept) || one.ahead
}

function isTime({ concept, day }: Item): boolean {
  return concept === 'later' || concept === 'day' || day !== null
}

function isVerb({ concept }: Item): boolean {
  return DONE.has(concept) || concept === 'toDo'
}

function isPredicate(one: Item): boolean {
  return isVerb(one) || PREDICATES.has(one.concept)
}

const LISTED: ReadonlySet<Concept> = new Set<Concept>(['serials', 'product', 'instrument', 'mode', 'step', 'small'])
const TO_BE: ReadonlySet<Concept> = new Set<Concept>(['toDo', 'planned', 'passive'])
const VERBS: ReadonlySet<Concept> = new Set<Concept>(['singular', 'can', 'must', 'want'])
const AHEAD: ReadonlySet<Concept> = new Set<Concept>(['planned', 'passive', 'must', 'can', 'want', 'later'])
const PREDICATES: ReadonlySet<Concept> = new Set<Concept>([
  'stands',
  'absent',
  'received',
  'informed',
  'declined',
  'interrupt',
  'yes',
  'no',
  'open',
])
const ANSWERS: ReadonlySet<Concept> = new Set<Concept>(['not', 'no', 'planned', 'later', 'open', 'passive'])
