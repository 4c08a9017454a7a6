import type { Concept, Item } from './concept.ts'
import { DONE } from './heads.ts'
import type { Lexicon } from './lexicon.ts'
import { imperilled } from './perils.ts'

type Opener = 'greeting' | 'sentFrom' | 'toWhom' | 'person' | 'closing' | 'thanked' | 'where'

/**
 * Names of people, places and devices are covered: in a salutation up to its comma, behind "sold to", "our engineer", "installed by",
 * "sent from my", "at our site" and a closing formula. What only moved within the house is in doubt.
 */
export function withNames(items: readonly Item[], text: string, lexicon: Lexicon): Item[] {
  const isGone = items.some((other) => other.concept === 'absent')
  const isDone = items.some((other) => DONE.has(other.concept))
  let opener: Opener | null = null
  return items.map((one, at) => {
    if (isGone && leadsTo(one, lexicon.toWhom) && isInside(items, at, lexicon)) return { ...one, concept: 'doubt' }
    if (one.concept === 'greeting' && endsSoon(items, at)) opener = 'greeting'
    else if (one.concept === 'comma' && opener === 'greeting' && isAddressed(items, at, text)) return one
    else if (closes(one, lexicon) && isEnd(items, at)) opener = one.concept === 'thanks' ? 'thanked' : 'closing'
    else if (one.concept === 'sentFrom') opener = 'sentFrom'
    else if (isGone && leadsTo(one, lexicon.toWhom)) opener = 'toWhom'
    else if (lexicon.persons.has(one.word) || (isDone && lexicon.by.has(one.word))) opener = 'person'
    else if (lexicon.where.has(one.word.split(' ').at(-1)!)) opener ??= 'where'
    else if (opener && !goesOn(one, opener)) opener = null
    // "sold to another hospital" speaks of no other instrument.
    if (one.concept === 'other' && isGone && isBehind(items, at, lexicon.toWhom)) return { ...one, concept: 'small' }
    const written = text.slice(one.start, one.end)
    // `iPhone` begins as a word that is listened for.
    const isStrange = one.concept === 'unknown' || (one.concept === 'adverse' && opener === 'sentFrom')
    return isStrange &&
      ((isName(written, opener) && !namesMode(items, at) && !turnsRound(one, opener, lexicon)) ||
        (isDone && isDoer(items, at, written, lexicon)))
      ? { ...one, concept: 'small' }
      : one
  })
}

/** "in der Testumgebung" is no place: German writes every noun like a name. */
function turnsRound({ word }: Item, opener: Opener | null, { language }: Lexicon): boolean {
  return (opener === 'person' || opener === 'where') && imperilled([word], language)
}

/** "Jan put the patch on", "de patch heeft Jan geïnstalleerd" */
function isDoer(items: readonly Item[], at: number, written: string, { language }: Lexicon): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(written) || imperilled([items[at]!.word], language)) return false
  const next = items[at + 1]?.concept
  if (at === 0) return next === 'singular' || next === 'doneTo' || next === 'stepDone'
  return language.speech.did.includes(items[at - 1]!.word)
}

function isName(word: string, opener: Opener | null): boolean {
  if (opener === 'person' || opener === 'where') return /^\p{Lu}(?:\p{Ll}|$)/u.test(word)
  return opener === 'toWhom' || opener === 'thanked' ? /^\p{Lu}/u.test(word) : opener !== null
}

function goesOn({ concept, word }: Item, opener: Opener): boolean {
  if (concept === 'unknown' || concept === 'small' || concept === 'and') return true
  return (
    (opener === 'sentFrom' && concept === 'adverse') ||
    (opener === 'person' && (word === '(' || word === ')')) ||
    ((opener === 'closing' || opener === 'thanked') && concept === 'comma')
  )
}

/** "in Safe mode" is no place. */
function namesMode(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]?.concept
  return next === 'mode' || next === 'modeNoun'
}

/** `to another`, `a un altro`: but an article stands between. */
function isBehind(items: readonly Item[], at: number, toWhom: ReadonlySet<string>): boolean {
  const before = items.slice(Math.max(0, at - 2), at)
  return before.some((one, place) => leadsTo(one, toWhom) && before.slice(place + 1).every(isSmall))
}

function isSmall({ concept }: Item): boolean {
  return concept === 'small'
}

/** `to`, `sold to`. */
function leadsTo({ concept, word }: Item, toWhom: ReadonlySet<string>): boolean {
  return (concept === 'small' || concept === 'absent') && (toWhom.has(word) || toWhom.has(word.split(' ').at(-1)!))
}

/** "moved to our second floor": still in the house. */
function isInside(items: readonly Item[], at: number, { inside }: Lexicon): boolean {
  const end = items.findIndex((one, place) => place > at && !WITHIN.has(one.concept))
  return items
    .slice(at + 1, Math.min(end < 0 ? items.length : end, at + 6))
    .some(({ word }) => inside.has(word) || word.split(' ').some((each) => inside.has(each)))
}

const WITHIN: ReadonlySet<Concept> = new Set<Concept>(['small', 'unknown', 'other', 'users', 'number', 'count', 'same'])

/** A salutation is short, and a comma or the end of its line closes it. */
function endsSoon(items: readonly Item[], at: number): boolean {
  const end = items.findIndex(
    (one, place) =>
      place > at &&
      !['unknown', 'small', 'and', 'greeting', 'users', 'all', 'instrument', 'doing'].includes(one.concept),
  )
  const length = (end < 0 ? items.length : end) - at
  return length <= 7 && (end < 0 || ENDS.has(items[end]!.concept))
}

function closes({ concept, word }: Item, { closings }: Lexicon): boolean {
  return (concept === 'courtesy' || concept === 'thanks') && closings.has(word)
}

/** "Good evening, Carmen: …": a name behind the comma, and the salutation ends. */
function isAddressed(items: readonly Item[], at: number, text: string): boolean {
  const end = items.findIndex(({ concept }, place) => place > at && concept !== 'unknown')
  const names = items.slice(at + 1, end < 0 ? items.length : end)
  const isNamed = names.every((one) => /^\p{Lu}\p{Ll}/u.test(text.slice(one.start, one.end)))
  return names.length > 0 && names.length <= 2 && isNamed && (end < 0 || ENDS.has(items[end]!.concept))
}

const ENDS: ReadonlySet<Concept> = new Set<Concept>(['comma', 'break', 'dash', 'colon'])

/** "… not yet. gr Henk": nothing follows but a name. */
function isEnd(items: readonly Item[], at: number): boolean {
  const rest = items.slice(at + 1)
  return rest.length <= 5 && rest.every(({ concept }) => ['unknown', 'small', 'comma', 'courtesy'].includes(concept))
}
