import type { Day } from '../../domain/names.ts'
import { type Concept, conceptsIn, type Item } from './concept.ts'
import { DONE } from './heads.ts'
import type { Lexicon } from './lexicon.ts'
import { outcomeOf } from './outcome.ts'
import { holdsOne, holdsWordOf, imperilled, singleWords } from './perils.ts'
import { isShortName } from './short-names.ts'

/**
 * "not patched yet, because our IT has not approved it": why something is not done takes nothing back, in whatever words. They are
 * passed over where they name nothing of the campaign and no sign that something is wrong.
 */
export function withoutWhyNot(items: readonly Item[], lexicon: Lexicon, today: Day): readonly Item[] {
  for (const [at, one] of items.entries()) {
    const isSince = holdsWordOf(one, lexicon.language.speech.since)
    if (at === 0 || !(isSince || SIGNS.has(one.concept))) continue
    const why = items.slice(at + 1)
    const denied = deniedBefore(items, at, today)
    if (!denied || !tellsWhy(why, isSince, denied === 'declined', lexicon)) continue
    return items.map((other, place) => (place < at ? other : { ...other, concept: 'small', bare: true, day: null }))
  }
  return items
}

/** The thought that ends there says that something is not done, or refused, and at most of what else it is not. */
function deniedBefore(items: readonly Item[], at: number, today: Day): 'not-done' | 'declined' | null {
  const before = items.slice(0, at)
  const start = before.findLastIndex(({ concept }) => concept === 'break' || concept === 'but') + 1
  const spoken = before.some(({ concept }) => DONE.has(concept) || concept === 'step')
  const ends = [...before.keys()].filter((place) => place > start && SIGNS.has(before[place]!.concept))
  for (const end of [...ends, at]) {
    const thought = before.slice(start, end).filter(({ concept }) => concept !== 'unknown' && !PARTS.has(concept))
    const said = outcomeOf(thought, today, spoken)
    const isWhole = before.slice(end).every(({ concept }) => MORE.has(concept))
    if (isWhole && (said === 'not-done' || said === 'declined')) return said
  }
  return null
}

/** Behind a refusal it may be about the instrument ("…: it is busy day and night"), where no word may turn it round. */
function tellsWhy(why: readonly Item[], isSince: boolean, isRefusal: boolean, { language }: Lexicon): boolean {
  const has = conceptsIn(why)
  const isReason = isSince || (isRefusal && !imperilled(singleWords(why), language))
  return (
    why.length > 0 &&
    (isReason || has('unknown', 'singular')) &&
    // What is strange throughout is of another language.
    why.filter(({ concept }) => concept !== 'unknown').length >= why.length / (isReason ? 4 : 2) &&
    why.every(
      ({ concept, ahead }) =>
        (SILENT.has(concept) && !ahead) || (isReason && (isTime(concept, ahead) || ALL_OF_THEM.has(concept))),
    ) &&
    (isReason || !why.some(isShortName)) &&
    !why.some(({ concept, word }) => concept === 'unknown' && /\d/.test(word)) &&
    !holdsOne(singleWords(why), language.speech.broken)
  )
}

/** "… because the laboratory is closed until the end of the month" */
function isTime(concept: Concept, ahead: boolean): boolean {
  return concept === 'later' || concept === 'once' || (ahead && concept === 'date')
}

/** "… because both computers are locked" */
const ALL_OF_THEM: ReadonlySet<Concept> = new Set<Concept>(['both', 'all', 'instrument', 'adverse'])
const SIGNS: ReadonlySet<Concept> = new Set<Concept>(['comma', 'dash', 'colon', 'break'])
const PARTS: ReadonlySet<Concept> = new Set<Concept>(['comma', 'and', 'dash', 'colon'])
/** "…, neither for step 1 nor for step 2" */
const MORE: ReadonlySet<Concept> = new Set<Concept>([
  'comma',
  'small',
  'not',
  'and',
  'step',
  'mode',
  'serials',
  'instrument',
])
/** Neither an instrument, a step or a mode, nor a plan, a doubt, a condition or an outcome. */
const SILENT: ReadonlySet<Concept> = new Set<Concept>([
  'small',
  'singular',
  'unknown',
  'users',
  'not',
  'no',
  'and',
  'comma',
  'day',
  'date',
  'still',
  'passive',
  'can',
  'must',
  'doing',
  'greeting',
  'courtesy',
  'download',
  'count',
  'number',
])
