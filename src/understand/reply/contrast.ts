import type { Concept, Item } from './concept.ts'
import { HEADS, SEPARATORS, SUBJECTS } from './heads.ts'
import { holdsWordOf } from './perils.ts'
import type { SpeechWords } from './words.ts'

/**
 * "step 1 is done on M78101, step 2 however on neither", "la fase 2, invece, su nessuno": what stands in front of such a contrast is
 * what the rest is about, and no more of what was said before. The contrast, and commas around it, part nothing then.
 */
export function withContrasts(items: readonly Item[], speech: SpeechWords): readonly Item[] {
  const made = [...items]
  for (const [at, one] of items.entries()) {
    if (at === 0 || !isContrast(one, speech)) continue
    const comma = items[at - 1]?.concept === 'comma'
    const end = comma ? at - 1 : at
    const start = made.slice(0, end).findLastIndex(({ concept }) => SEPARATORS.has(concept)) + 1
    const next = comma && items[at + 1]?.concept === 'comma' ? at + 2 : at + 1
    const rest = untilSeparator(items, next)
    const topic = made.slice(start, end)
    const isSet = comma ? next === at + 2 && made[start - 1]?.concept !== 'and' : true
    const says = rest.some(({ concept }) => HEADS.has(concept))
    if (!isSet || !isTopic(topic) || !says || namesAnew(topic, rest, made[start - 1])) continue
    for (let place = end; place < next; place += 1) made[place] = { ...made[place]!, concept: 'small', bare: true }
  }
  return made
}

function isContrast(one: Item, { contrast }: SpeechWords): boolean {
  return CONTRASTS.has(one.concept) && holdsWordOf(one, contrast)
}

function untilSeparator(items: readonly Item[], from: number): readonly Item[] {
  const end = items.findIndex(({ concept }, at) => at >= from && SEPARATORS.has(concept))
  return items.slice(from, end < 0 ? undefined : end)
}

/** Only named, and nothing said of it. */
export function isTopic(items: readonly Item[]): boolean {
  return (
    items.some(({ concept }) => SUBJECTS.has(concept)) &&
    items.every(({ concept }) => SUBJECTS.has(concept) || TOPICAL.has(concept))
  )
}

/** "on M78101 and M78102, however the user was not changed": what is said next names what it is about, and the list goes before. */
function namesAnew(topic: readonly Item[], rest: readonly Item[], before: Item | undefined): boolean {
  const first = rest.find(({ concept }) => SUBJECTS.has(concept) || HEADS.has(concept))?.concept ?? 'break'
  const isList = before?.concept === 'and' || before?.concept === 'comma'
  return isList && NAMED.has(first) && (first === 'step' || !topic.some(({ concept }) => concept === 'step'))
}

const CONTRASTS: ReadonlySet<Concept> = new Set<Concept>(['but', 'small', 'same'])
const TOPICAL: ReadonlySet<Concept> = new Set<Concept>(['small', 'singular', 'modeNoun'])
const NAMED: ReadonlySet<Concept> = new Set<Concept>(['step', 'serials', 'product', 'users'])
