import { type Concept, conceptsIn, type Item, stretchAround } from './concept.ts'
import { DONE, HEADS, STOPS } from './heads.ts'
import type { Lexicon } from './lexicon.ts'
import { holdsOne, imperilled, singleWords } from './perils.ts'

/**
 * "installed by our pharmacist during the night shift": who did it, when, where and how says nothing of what was done. Words that are
 * not known are passed over behind a word that opens such a phrase, and adverbs of manner, where no word may turn the statement round.
 */
export function withCircumstances(items: readonly Item[], lexicon: Lexicon): readonly Item[] {
  if (!items.some(({ concept }) => PASSED_OVER.has(concept)) || !says(items)) return items
  const made = [...items]
  for (let at = 0; at < items.length; at += 1) {
    const stretch = stretchAround(items, at, STOPS)
    const isOurs = at === 0 && lexicon.language.speech.ourselves.includes(items[0]!.word)
    const isOpen = items[at - 1]?.concept !== 'step' && opens(items[at]!, stretch, lexicon)
    const end = isOurs || isOpen ? endOf(items, at, stretch) : at
    if (isOpen || (isOurs && DOES.has(items[end]?.concept ?? 'break'))) {
      const phrase = items.slice(at, end)
      if (saysNothing(phrase, items[end], lexicon)) {
        for (let place = at; place < end; place += 1) made[place] = passedOver(phrase[place - at]!)
        at = end - 1
      }
    } else if (isManner(items[at]!, stretch, lexicon)) made[at] = passedOver(items[at]!)
  }
  return made
}

/** Without one of these a sentence is understood as it stands. */
const PASSED_OVER: ReadonlySet<Concept> = new Set<Concept>([
  'unknown',
  'adverse',
  'interrupt',
  'offline',
  'once',
  'but',
  'count',
  'users',
  'notice',
  'sends',
  'doing',
])

/** Says what became of a step. Who was told, and by what a notice came, is said elsewhere. */
function says(items: readonly Item[]): boolean {
  return items.some(({ concept }) => HEADS.has(concept)) && !conceptsIn(items)('informed', 'received')
}

/** Behind who did it, in front: "our pharmacist has …". */
const DOES: ReadonlySet<Concept> = new Set<Concept>(['singular', 'doneTo', 'stepDone'])

/** Words of a phrase, at most: what is longer may be anything. */
const LONGEST = 12
const STRANGE_AT_MOST = 4

function opens({ concept, word }: Item, stretch: readonly Item[], { language, persons }: Lexicon): boolean {
  if (!OPENS.has(concept) || persons.has(word)) return false
  const { circumstance, place, because, links } = language.speech
  const [first, ...rest] = word.split(' ') as [string, ...string[]]
  const has = conceptsIn(stretch)
  if (because.includes(first) || because.includes(word)) return true
  // "not installed by our pharmacist": by somebody else it may be.
  if (has('not', 'no')) return false
  if ((concept === 'once' || concept === 'offline') && !has(...DONE)) return false
  // "at the request of"
  if (concept === 'small' && links.includes(rest.at(-1) ?? '')) return true
  return circumstance.includes(first) || (place.includes(first) && has('serials', 'product'))
}

/** Also words that elsewhere begin a part of their own: `während`, `after`. */
const OPENS: ReadonlySet<Concept> = new Set<Concept>(['small', 'day', 'unknown', 'but', 'once', 'offline'])

/** What a phrase may hold. A `count` only with what it counts. */
const COVERED: ReadonlySet<Concept> = new Set<Concept>([
  'small',
  'unknown',
  'users',
  'notice',
  'sends',
  'doing',
  'adverse',
  'greeting',
  'day',
  'date',
  'decoy',
])
/** What it may hold beside something that is done: "during downtime", "with a USB stick". */
const COVERED_IF_DONE: ReadonlySet<Concept> = new Set<Concept>(['interrupt', 'offline'])

function endOf(items: readonly Item[], at: number, stretch: readonly Item[]): number {
  const has = conceptsIn(stretch)
  const isDone = has('done', 'doneTo', 'stepDone') && !has('not', 'no', 'refuse', 'can', 'want')
  const covers = (one: Item | undefined) =>
    one !== undefined && (COVERED.has(one.concept) || (isDone && COVERED_IF_DONE.has(one.concept)))
  let end = at + 1
  while (
    end < items.length &&
    end - at < LONGEST &&
    (covers(items[end]) || (items[end]!.concept === 'count' && COUNTED.has(items[end + 1]?.concept ?? 'break')))
  )
    end += 1
  return end
}

const COUNTED: ReadonlySet<Concept> = new Set<Concept>(['unknown', 'users', 'adverse'])

function saysNothing(phrase: readonly Item[], next: Item | undefined, { language }: Lexicon): boolean {
  const behind = phrase[0]!.concept === 'offline' ? phrase : phrase.slice(1)
  const hidden = phrase[0]!.concept === 'small' ? behind : phrase
  // "in contrast to M78101", "in safe mode": the phrase is about what follows; "during the night on M78101" is not.
  const isOfNext =
    next !== undefined &&
    OF_NEXT.has(next.concept) &&
    (next.concept !== 'serials' || !phrase.slice(-2).some(({ word }) => language.speech.upon.includes(word)))
  const strange = behind.filter(({ concept }) => concept === 'unknown')
  return (
    !isOfNext &&
    behind.length > 0 &&
    hidden.some(({ concept }) => concept !== 'small') &&
    strange.length <= STRANGE_AT_MOST &&
    !strange.some(({ word }) => mayBeSerial(word)) &&
    isAnchored(phrase, language.speech.anchors) &&
    !imperilled(singleWords([...behind, ...(next ? [next] : [])]), language)
  )
}

/**
 * "by our clinical chemist", not "in spirit", "by all accounts": something must be known of a phrase that is passed over, and nothing
 * strange may stand behind it: "by the laboratory and then binned".
 */
function isAnchored(phrase: readonly Item[], anchors: readonly string[]): boolean {
  const last = phrase.findLastIndex(({ concept, word }) => ANCHORS.has(concept) || holdsOne(word.split(' '), anchors))
  return last >= 0 && phrase.slice(last + 1).every(({ concept }) => concept !== 'unknown' && concept !== 'adverse')
}

const ANCHORS: ReadonlySet<Concept> = new Set<Concept>(['users', 'date', 'decoy', 'offline', 'interrupt'])
const OF_NEXT: ReadonlySet<Concept> = new Set<Concept>(['serials', 'mode', 'modeNoun'])

/** A number of a room is short; a mistyped serial number is not. */
function mayBeSerial(word: string): boolean {
  return /\d/.test(word) && !/^\d{1,3}$/.test(word)
}

function isManner({ concept, word }: Item, stretch: readonly Item[], { language }: Lexicon): boolean {
  const has = conceptsIn(stretch)
  return (
    concept === 'unknown' &&
    word.length >= 6 &&
    language.speech.manner.some((ending) => word.endsWith(ending)) &&
    has(...DONE) &&
    !has('not', 'no') &&
    !imperilled([word], language)
  )
}

/** Days stay what they are: they tell whether something lies ahead. */
function passedOver(one: Item): Item {
  return one.day !== null || one.concept === 'date' ? one : { ...one, concept: 'small', bare: true, count: 0 }
}
