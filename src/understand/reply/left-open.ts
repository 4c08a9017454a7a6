import { type Concept, conceptsIn, type Item, stretchAround } from './concept.ts'
import { DONE, SEPARATORS } from './heads.ts'
import type { Lexicon } from './lexicon.ts'
import { holdsOne, holdsWordOf } from './perils.ts'
import type { SpeechWords } from './words.ts'

/** Words that leave open which of several is meant, or whether a plan still holds: no statement stands on them. */
export function leftOpen(items: readonly Item[], { rooms, language: { speech } }: Lexicon): Item[] {
  const has = conceptsIn(items)
  return items.map((one, at) => {
    if (holdsWordOf(one, speech.formerly) && isPlanOnce(items, at)) return { ...one, concept: 'doubt' }
    if (holdsWordOf(one, speech.byWhen) && isDeadline(items, at, speech)) return { ...one, concept: 'doubt' }
    if (one.concept === 'done' && holdsWordOf(one, speech.light) && !has('everyStep', 'step', 'form'))
      return { ...one, concept: 'unknown' }
    if (one.concept === 'partial' && holdsWordOf(one, speech.or) && isNeither(items, at))
      return { ...one, concept: 'small', bare: true }
    if (one.concept === 'except' && exceptsByPlace(items, at, speech.ordinals)) return { ...one, concept: 'partial' }
    if (BY_PLACE.has(one.concept) && isByPlace(items, at, speech)) return { ...one, concept: 'partial' }
    if (one.concept === 'users' && isStepInShort(items, at)) return { ...one, concept: 'partial' }
    if (isOfSome(items, at, rooms)) return { ...one, concept: 'partial' }
    if (holdsOne([one.word.split(' ')[0]!], speech.single) && isOneOfSeveral(items, at, speech))
      return { ...one, concept: 'partial' }
    return one
  })
}

/** "not installed on M78101 or M78102", "we do not wish to stop it for the patch or for the user configuration" */
function isNeither(items: readonly Item[], at: number): boolean {
  const part = stretchAround(items, at, SEPARATORS)
  const denies = part.some(({ concept, start }) => concept === 'not' && start < items[at]!.start)
  const refuses = conceptsIn(part)('declined') || (denies && conceptsIn(part)('interrupt'))
  const next = items.slice(at + 1).find(({ concept }) => concept !== 'small')?.concept
  const before = items[at - 1]?.concept
  return before === next && ((before === 'serials' && denies) || (before === 'step' && refuses))
}

/** "we were going to install the patch on Friday" */
function isPlanOnce(items: readonly Item[], at: number): boolean {
  const has = conceptsIn(stretchAround(items, at, SEPARATORS))
  return has('planned', 'toDo', 'want') && !has(...SAYS)
}

/** "by Friday the patch is installed": what is so on a day may yet have to come; "was installed before Easter" lies behind. */
function isDeadline(items: readonly Item[], at: number, { isNow, seasons, formerly }: SpeechWords): boolean {
  const part = stretchAround(items, at, SEPARATORS)
  const end = items.findIndex(({ concept }, place) => place > at && concept !== 'small')
  const near = items.slice(at, Math.min(end < 0 ? items.length : end + 1, at + 4))
  const isTimed = near.some((one) => (one.concept === 'day' && one.day === null) || holdsWordOf(one, seasons))
  const speaks = (list: readonly string[]) => part.some((one) => holdsWordOf(one, list))
  return isTimed && conceptsIn(part)(...DONE, 'stands') && speaks(isNow) && !speaks(formerly)
}

/** "both steps on both instruments, except the second": instrument or step. */
function exceptsByPlace(items: readonly Item[], at: number, ordinals: readonly string[]): boolean {
  const end = items.findIndex(({ concept }, place) => place > at && !EXCEPTED.has(concept))
  return items
    .slice(at + 1, end < 0 ? undefined : end)
    .some((one) => one.concept !== 'step' && holdsWordOf(one, ordinals))
}

/**
 * "on M78101 we did only the first": step or instrument, where no noun stands behind it. "The second instrument" is it by its number at
 * most.
 */
function isByPlace(items: readonly Item[], at: number, { ordinals, links, upon }: SpeechWords): boolean {
  const words = items[at]!.word.split(' ')
  if (!holdsOne([words.at(-1)!], ordinals)) return false
  const next = items.slice(at + 1).find(({ concept }) => concept !== 'small')?.concept ?? 'break'
  const before = words.at(-2) ?? items[at - 1]?.word.split(' ').at(-1) ?? ''
  if (items[at + 1]?.concept === 'instrument')
    return !items.slice(at + 2, at + 5).some(({ concept }) => concept === 'serials')
  return (
    (SEPARATORS.has(next) || VERBS.has(next)) &&
    (links.includes(before) || upon.includes(before)) &&
    conceptsIn(items)(...DONE, 'stands', 'planned', 'serials', 'must')
  )
}

/** "M78101 is done (patch and user)": short for a step that its name does not tell. */
function isStepInShort(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.concept === 'and' && items[at - 2]?.concept === 'step' && !conceptsIn(items)('informed')
}

/** "the colleagues on the ground floor were informed": those elsewhere perhaps not. */
function isOfSome(items: readonly Item[], at: number, rooms: ReadonlySet<string>): boolean {
  return rooms.has(items[at]!.word) && conceptsIn(stretchAround(items, at, SEPARATORS))('informed')
}

/** "of our two instruments one is patched": a pronoun, behind which no noun stands. */
function isOneOfSeveral(items: readonly Item[], at: number, { finite, merely }: SpeechWords): boolean {
  const before = items[at - 1]?.concept
  if (before === 'step' || before === 'everyStep') return false
  const named = new Set(items.flatMap(({ serials }) => serials.map(({ serial }) => serial)))
  const [, ...more] = items[at]!.word.split(' ')
  const speaks = more.length > 0 ? holdsOne(more, finite) : VERBS.has(items[at + 1]?.concept ?? 'break')
  // "changed on only one"
  const isOnly = items.slice(Math.max(0, at - 2), at).some((one) => holdsWordOf(one, merely))
  return named.size !== 1 && (speaks || isOnly)
}

const SAYS: readonly Concept[] = [...DONE, 'stands', 'absent', 'received', 'informed']
const BY_PLACE: ReadonlySet<Concept> = new Set<Concept>(['small', 'other', 'unknown'])
const EXCEPTED: ReadonlySet<Concept> = new Set<Concept>([
  'serials',
  'small',
  'product',
  'instrument',
  'unknown',
  'other',
])
const VERBS: ReadonlySet<Concept> = new Set<Concept>([
  ...DONE,
  'singular',
  'passive',
  'stands',
  'planned',
  'absent',
  'not',
  'must',
  'can',
  'want',
  'toDo',
  'break',
])
