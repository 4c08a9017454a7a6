import type { Day } from '../../domain/names.ts'
import { type Concept, conceptsIn, type Item } from './concept.ts'
import { DONE } from './heads.ts'
import type { Lexicon } from './lexicon.ts'
import { outcomeOf } from './outcome.ts'
import { holdsOne, singleWords } from './perils.ts'
import { isShortName } from './short-names.ts'

/**
 * "planned for 30 May, when the technician comes", "sold when the department moved in 2021": of what has a day, or is gone, such a
 * clause only tells more of the time. It is passed over where it names nothing of the campaign and no sign that something is wrong.
 */
export function withoutWhen(items: readonly Item[], lexicon: Lexicon, today: Day): readonly Item[] {
  const then = items.findIndex((one, place) => isThen(one, items[place - 1], lexicon))
  const at = then > 0 ? then : items.findIndex(({ word }, place) => place > 0 && lexicon.when.has(word))
  if (at < 0) return items
  const commas = [...items.keys()].filter((place) => place > at + 1 && items[place]!.concept === 'comma')
  const end = [items.length, ...commas].find((place) => tellsWhen(items, at, place, lexicon, today))
  if (end === undefined) return items
  return items.map((one, place) =>
    place < at || place >= end ? one : { ...one, concept: 'small', bare: true, day: null },
  )
}

/** "planned for 30 May, then it stands idle anyway": behind a comma, as "later than" is not. */
function isThen({ word }: Item, before: Item | undefined, { language }: Lexicon): boolean {
  return (before?.concept === 'comma' || before?.concept === 'break') && language.speech.thereupon.includes(word)
}

/** What stands from a place to an end only tells when, and the rest says by itself that something is planned or gone. */
function tellsWhen(items: readonly Item[], at: number, end: number, lexicon: Lexicon, today: Day): boolean {
  const { language } = lexicon
  const then = items.slice(at + 1, end)
  const before = items.slice(0, isThen(items[at]!, items[at - 1], lexicon) ? at - 1 : at)
  const silent = before.length < at ? AT_THAT_TIME : SILENT
  const said = thoughtsAround(before, items.slice(end)).map((thought) => ({
    thought,
    outcome: toldBy(thought, today),
  }))
  const isPlan = said.some(
    ({ thought, outcome }) => outcome === 'planned' && thought.some(({ day }) => day !== null && day > today),
  )
  const isGone = said.some(({ outcome }) => outcome === 'absent') && isPast(then, today)
  return (
    (isPlan || isGone) &&
    then.length > 0 &&
    !then.some(isShortName) &&
    then.every(({ concept, ahead }) => (silent.has(concept) && !ahead) || (isGone && concept === 'absent')) &&
    then.filter(({ concept }) => concept !== 'unknown').length >= then.length / 2 &&
    !then.some(({ concept, word }) => concept === 'unknown' && /\d/.test(word)) &&
    !holdsOne(singleWords(then.filter(({ concept }) => concept !== 'absent')), language.speech.broken)
  )
}

/** All since the last new thought, or, where it ends there, from one of its commas on. */
function thoughtsAround(before: readonly Item[], behind: readonly Item[]): (readonly Item[])[] {
  const start = before.findLastIndex(({ concept }) => concept === 'break' || concept === 'but') + 1
  const commas = [...before.keys()].filter((place) => place > start && before[place]!.concept === 'comma')
  const starts = behind.length > 0 ? [start] : [start, ...commas]
  return starts.map((place) => [...before.slice(place), ...behind].filter(({ concept }) => !PARTS.has(concept)))
}

function toldBy(thought: readonly Item[], today: Day): ReturnType<typeof outcomeOf> {
  const has = conceptsIn(thought)
  return has('unknown') ? 'unclear' : outcomeOf(thought, today, has(...DONE, 'step'))
}

function isPast(items: readonly Item[], today: Day): boolean {
  const days = items.filter(({ concept }) => concept === 'day' || concept === 'date')
  return days.length > 0 && days.every(({ day, word }) => (day !== null && day < today) || /^(?:19|20)\d\d$/.test(word))
}

const PARTS: ReadonlySet<Concept> = new Set<Concept>(['comma', 'and', 'dash', 'colon'])
/** Neither of the campaign's things nor a plan, a doubt, a condition or an outcome. */
const SILENT: ReadonlySet<Concept> = new Set<Concept>([
  'small',
  'singular',
  'unknown',
  'users',
  'and',
  'day',
  'date',
  'passive',
  'greeting',
  'number',
])
/** "then it stands idle": what the instrument does on the day of the plan is nothing that was done to it. */
const AT_THAT_TIME: ReadonlySet<Concept> = new Set<Concept>([...SILENT, 'same', 'stands', 'instrument'])
