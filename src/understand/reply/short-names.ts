import type { ActionId } from '../../domain/names.ts'
import { type Concept, conceptsIn, type Item } from './concept.ts'
import { isOwnVerb } from './frame.ts'
import { DONE, HEADS, SEPARATORS, SUBJECTS } from './heads.ts'
import { holdsWordOf } from './perils.ts'
import type { SpeechWords } from './words.ts'

/**
 * "Patch yes, user not yet": a word that people have too is the step it is short for, where another step is named beside it or before
 * it and its part of the sentence says nothing but what became of it. `named` are the steps that the text named so far.
 */
export function withShortNames(
  items: readonly Item[],
  named: ReadonlySet<ActionId>,
  speech: SpeechWords,
): readonly Item[] {
  if (!items.some(isShortName) || conceptsIn(items)('informed', 'received', 'hearsay')) return items
  return items.map((one, at) => {
    if (!isShortName(one) || !isBesideAnother(one, items, named)) return one
    if (isAnswered(items, at, speech) || isDeniedToo(items, at)) return { ...one, concept: 'step' }
    return isHidden(items, at, speech) || isLeftBare(items, at, speech) ? { ...one, concept: 'partial' } : one
  })
}

/** "after the patch the user changed": something is said of it beside another step, which alone would be heard. */
function isHidden(items: readonly Item[], at: number, speech: SpeechWords): boolean {
  const before = items.slice(0, at)
  const lead = leadOf(before)
  const next = items.slice(at + 1).find(({ concept }) => HEADS.has(concept) || SUBJECTS.has(concept))
  // "the change of the configuration user": of its name.
  const isOfOther = items[at - 1]?.concept !== 'step' && before.some(({ concept }) => concept === 'step')
  return isOfOther && lead.every((one) => isArticle(one, speech)) && ANSWERS.has(next?.concept ?? 'break')
}

/** "patch done in Dx, user in RUO", "on M78101 only the user", "…, then the user": named like a step, and nothing said. */
function isLeftBare(items: readonly Item[], at: number, speech: SpeechWords): boolean {
  const before = items.slice(0, at)
  const lead = leadOf(before)
  const next = items.slice(at + 1).find(({ concept }) => concept !== 'small')?.concept ?? 'break'
  // "step 2 (user)": the other name of the step in front of it.
  const named = before.findLast(({ concept }) => !SIGNS.has(concept))
  const isOtherName = named?.concept === 'step' && named.ids.join() === items[at]!.ids.join()
  return (
    items[at - 1]?.concept !== 'step' &&
    !isOtherName &&
    lead.every(
      (one) => isArticle(one, speech) || holdsWordOf(one, speech.merely) || holdsWordOf(one, speech.thereupon),
    ) &&
    (MODES.has(next) || SEPARATORS.has(next))
  )
}

/** The small words right in front of it. */
function leadOf(before: readonly Item[]): readonly Item[] {
  return before.slice(before.findLastIndex(({ concept }) => concept !== 'small') + 1)
}

/** A word of people that a campaign also has for a step. */
export function isShortName({ concept, ids }: Item): boolean {
  return concept === 'users' && ids.length > 0
}

function isBesideAnother({ ids }: Item, items: readonly Item[], named: ReadonlySet<ActionId>): boolean {
  const beside = items.flatMap((one) => (STEPS.has(one.concept) ? one.ids : []))
  return [...beside, ...named].some((step) => !ids.includes(step))
}

/** Names nobody and nothing else: "user changed in Dx and RUO", "we changed the user"; not "by the user", "the user manual updated". */
function isAnswered(items: readonly Item[], at: number, speech: SpeechWords): boolean {
  const start = items.slice(0, at).findLastIndex(({ concept }) => SEPARATORS.has(concept)) + 1
  const before = items.slice(start, at)
  const behind = items.slice(at + 1, endOf(items, at))
  const isLed = before.every((one) =>
    one.concept === 'small' ? isArticle(one, speech) || isOwnVerb(one, speech) : IN_FRONT.has(one.concept),
  )
  const part = [...before, ...behind]
  const answers = part.some((one) => ANSWERS.has(one.concept) || one.day !== null)
  // "patch no, user yes": of the step, or that they were told.
  const isBareYes = conceptsIn(behind)('yes') && conceptsIn(items.slice(0, start))('no', 'not')
  return (
    isLed &&
    answers &&
    !isBareYes &&
    !isOwnDeed(items, at, before) &&
    behind.every(({ concept }) => BEHIND.has(concept)) &&
    !isDoer(behind, speech)
  )
}

/** "neither patch nor user": what a denial in front of both holds for. */
function isDeniedToo(items: readonly Item[], at: number): boolean {
  const link = items[at - 1]?.concept
  const step = items[at - 2]?.concept
  return step === 'step' && (link === 'not' || link === 'still') && items[at - 3]?.concept === 'not'
}

/** "the user signed off": a deed of somebody, where no verb tells that it was done to the step. */
function isOwnDeed(items: readonly Item[], at: number, before: readonly Item[]): boolean {
  return items[at + 1]?.concept === 'done' && before.length > 0 && before.every(({ concept }) => concept === 'small')
}

/** End of the part, past the modes of a list or in brackets and past a colon behind the name. */
function endOf(items: readonly Item[], at: number): number {
  const isOfModes = (place: number) =>
    [items[place - 1], items[place + 1]].some((one) => MODES.has(one?.concept ?? 'break'))
  const passes = (place: number) =>
    PASSED.has(items[place]!.concept) ? isOfModes(place) : items[place]!.concept === 'colon' && place === at + 1
  const end = items.findIndex(({ concept }, place) => place > at && SEPARATORS.has(concept) && !passes(place))
  return end < 0 ? items.length : end
}

function isArticle({ word }: Item, { article }: SpeechWords): boolean {
  return word.split(' ').every((each) => article.includes(each))
}

/** "the user has changed it": somebody did something. */
function isDoer(behind: readonly Item[], { did }: SpeechWords): boolean {
  const has = conceptsIn(behind)
  return has(...DONE) && !has('not') && behind.some(({ word }) => did.some((verb) => verb.split(' ')[0] === word))
}

const STEPS: ReadonlySet<Concept> = new Set<Concept>(['step', 'stepDone', 'doneTo'])
const MODES: ReadonlySet<Concept> = new Set<Concept>(['mode', 'modeNoun'])
const SIGNS: ReadonlySet<Concept> = new Set<Concept>(['comma', 'colon', 'dash'])
const PASSED: ReadonlySet<Concept> = new Set<Concept>(['comma', 'and'])
/** What became of a step. */
const ANSWERS: ReadonlySet<Concept> = new Set<Concept>([
  'done',
  'doneTo',
  'yes',
  'no',
  'not',
  'open',
  'planned',
  'later',
  'toDo',
])
/** Where it is, in which mode and when. */
const AROUND: readonly Concept[] = ['serials', 'mode', 'modeNoun', 'singular', 'also', 'still', 'day', 'date', 'later']
const IN_FRONT: ReadonlySet<Concept> = new Set<Concept>([...AROUND, 'done', 'doneTo', 'not', 'both'])
const BEHIND: ReadonlySet<Concept> = new Set<Concept>([
  ...AROUND,
  ...ANSWERS,
  'small',
  'product',
  'instrument',
  'both',
  'same',
  'passive',
  'must',
  'comma',
  'and',
  'colon',
])
