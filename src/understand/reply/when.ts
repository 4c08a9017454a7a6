import type { Day } from '../../domain/names.ts'
import { type Concept, conceptsIn, type Item } from './concept.ts'
import { DONE } from './heads.ts'
import type { Lexicon } from './lexicon.ts'
import { outcomeOf } from './outcome.ts'
import { holdsOne, holdsWordOf, singleWords } from './perils.ts'

/**
 * "planned for 30 May, when the technician comes", "sold when the department moved in 2021": of what has a day, or is gone, such a
 * clause only tells more of the time. It is passed over where it names nothing of the campaign and no sign that something is wrong.
 */
export function withoutWhen(items: readonly Item[], lexicon: Lexicon, today: Day): readonly Item[] {
  const { speech } = lexicon.language
  const at = items.findIndex((one, place) => place > 0 && holdsWordOf(one, speech.when))
  if (at < 0) return items
  const then = items.slice(at + 1)
  const said = thoughtsBefore(items.slice(0, at)).map((thought) => ({ thought, outcome: toldBy(thought, today) }))
  const isPlan = said.some(
    ({ thought, outcome }) => outcome === 'planned' && thought.some(({ day }) => day !== null && day > today),
  )
  const isGone = said.some(({ outcome }) => outcome === 'absent') && isPast(then, today)
  const isSilent =
    then.length > 0 &&
    then.every(({ concept, ahead }) => (SILENT.has(concept) && !ahead) || (isGone && concept === 'absent')) &&
    then.filter(({ concept }) => concept !== 'unknown').length >= then.length / 2 &&
    !then.some(({ concept, word }) => concept === 'unknown' && /\d/.test(word)) &&
    !holdsOne(singleWords(then.filter(({ concept }) => concept !== 'absent')), speech.broken)
  if (!isSilent || !(isPlan || isGone)) return items
  return items.map((one, place) => (place < at ? one : { ...one, concept: 'small', bare: true, day: null }))
}

/** What ends there: all since the last new thought, or from one of its commas on. */
function thoughtsBefore(before: readonly Item[]): (readonly Item[])[] {
  const start = before.findLastIndex(({ concept }) => concept === 'break' || concept === 'but') + 1
  const starts = [...before.keys()].filter((place) => place > start && before[place]!.concept === 'comma')
  return [start, ...starts].map((place) => before.slice(place).filter(({ concept }) => !PARTS.has(concept)))
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
