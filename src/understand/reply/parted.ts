import type { Concept, Item } from './concept.ts'
import { DONE, HEADS } from './heads.ts'

/** A stretch of a sentence without a separator, cut where it says two things in a row. */
export interface Parted {
  readonly parts: readonly (readonly Item[])[]
  /** It says two things, and nobody can tell where the second one begins. */
  readonly unclear: boolean
}

/**
 * Parts what was written without a comma: "patch done config not", "installed on M70412 not on M70413". A second step, mode or
 * instrument behind what was said of the first begins a part of its own, if each part has its own answer.
 */
export function parted(items: readonly Item[]): Parted {
  const at = secondBegins(items)
  if (at < 0) return { parts: [items], unclear: false }
  // "noch wurde …" behind a denial is "nor", and "still" behind what is done.
  const between = items.slice(
    items.slice(0, at).findLastIndex(({ concept }) => ANSWERS.has(concept)),
    at,
  )
  if (between.some(({ concept }) => concept === 'still')) return { parts: [items], unclear: true }
  const cut = cutsAt(items, at).find((place) => speaks(items.slice(0, place)) && speaks(items.slice(place)))
  if (cut === undefined) return { parts: [items], unclear: true }
  const rest = parted(items.slice(cut))
  return { parts: [items.slice(0, cut), ...rest.parts], unclear: rest.unclear }
}

/** Says two things of one kind, and not the same. */
export function saysTwice(items: readonly Item[]): boolean {
  return secondBegins(items) >= 0 && items.some(({ concept }) => ANSWERS.has(concept) && !DONE.has(concept))
}

const KINDS: Partial<Record<Concept, 'step' | 'mode' | 'instrument'>> = {
  step: 'step',
  stepDone: 'step',
  mode: 'mode',
  serials: 'instrument',
  product: 'instrument',
}
const ANSWERS: ReadonlySet<Concept> = new Set<Concept>([
  'done',
  'doneTo',
  'stepDone',
  'stands',
  'planned',
  'absent',
  'not',
  'yes',
  'no',
  'open',
])

/** Where another step, mode or instrument stands behind an answer to the first; -1 where there is none. */
function secondBegins(items: readonly Item[]): number {
  const last: Record<string, { name: string; answered: boolean }> = {}
  for (const [at, one] of items.entries()) {
    const kind = KINDS[one.concept]
    if (kind) {
      const before = last[kind]
      const name = nameOf(one)
      const answered = before?.answered || (kind === 'step' && isBetweenAnswers(items, at))
      if (before && answered && before.name !== name && !isPartOf(one, before.name)) return at
      last[kind] = { name, answered: false }
    }
    if (ANSWERS.has(one.concept)) for (const each of Object.values(last)) each.answered = true
  }
  return -1
}

/** "installed the patch on M78101 configuration not changed": each step has an answer, on either side of it. */
function isBetweenAnswers(items: readonly Item[], at: number): boolean {
  const answers = ({ concept }: Item) => ANSWERS.has(concept)
  // "neither the patch nor the configuration was changed" has one.
  return items.slice(0, at).some((one) => answers(one) && one.concept !== 'not') && items.slice(at + 1).some(answers)
}

function nameOf({ concept, serials, ids }: Item): string {
  return concept === 'serials' ? serials.map(({ serial }) => serial).join() : [...ids].join()
}

/** "the MiSeqDx is sold, M78101": the number of what was named. */
function isPartOf({ serials }: Item, before: string): boolean {
  return serials.length > 0 && serials.every(({ product }) => product === before)
}

/** Before the second one; or, where answers stand in front of what they speak of, before its answer. */
function cutsAt(items: readonly Item[], at: number): number[] {
  let lead = at
  while (lead > 0 && !KINDS[items[lead - 1]!.concept] && !ANSWERS.has(items[lead - 1]!.concept)) lead -= 1
  let answer = lead
  while (answer > 0 && ANSWERS.has(items[answer - 1]!.concept) && items[answer - 1]!.concept !== 'stepDone') answer -= 1
  const first = items.find((one) => KINDS[one.concept] || ANSWERS.has(one.concept))
  const answersLead = first !== undefined && ANSWERS.has(first.concept)
  return answersLead ? [answer, lead, at] : [at, answer]
}

function speaks(items: readonly Item[]): boolean {
  return items.some((one) => HEADS.has(one.concept)) && items.some((one) => KINDS[one.concept])
}
