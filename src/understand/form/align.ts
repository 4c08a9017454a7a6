import type { Found } from './find-texts.ts'
import type { Slot } from './printed-form.ts'

/** A printed text of the page and the place in the form's order that it has. */
export interface Aligned {
  readonly found: Found
  readonly slot: Slot
  /** False where another place would fit nearly as well: nothing may hang on it. */
  readonly sure: boolean
}

/** By how much an alignment must be better than the next one for the same text; a single option word weighs 0.6. */
const MARGIN = 0.5

/**
 * Gives each text found, in reading order, its place in the form's own order, so that labels which stand there several times
 * (`Serial numbers:`, `Yes`) get the place between their neighbours. Texts may be missing; where a re-typed form has its parts
 * in another order, each part is aligned by itself.
 */
export function align(found: readonly Found[], slots: readonly Slot[]): Aligned[] {
  const aligned = parts(found).flatMap((part) => alignPart(part, slots))
  const times = new Map<Slot, number>()
  for (const { slot } of aligned) times.set(slot, (times.get(slot) ?? 0) + 1)
  return aligned.map((one) => (times.get(one.slot) === 1 ? one : { ...one, sure: false }))
}

/** A label that the form prints once, and before one that stood here already, begins another part. */
function parts(found: readonly Found[]): Found[][] {
  const made: Found[][] = [[]]
  let last = -1
  for (const one of found) {
    const [slot, other] = one.text.slots
    if (slot?.is === 'label' && !other) {
      if (slot.at < last) made.push([])
      last = slot.at
    }
    made.at(-1)!.push(one)
  }
  return made
}

function alignPart(found: readonly Found[], slots: readonly Slot[]): Aligned[] {
  const weight = weighing(found, slots)
  const before = table(found, slots.length, weight, 'forward')
  const after = table(found, slots.length, weight, 'backward')
  const best = before[found.length]![slots.length]!
  const near = new Map<Slot, number>()
  const totals = found.map((one, index) =>
    one.text.slots.map((slot) => {
      const total = before[index]![slot.at]! + weight(one, slot) + after[index + 1]![slot.at + 1]!
      if (total >= best - MARGIN) near.set(slot, (near.get(slot) ?? 0) + 1)
      return { slot, total }
    }),
  )
  const aligned: Aligned[] = []
  let last = -1
  for (const [index, one] of found.entries()) {
    const places = totals[index]!.toSorted((a, b) => b.total - a.total)
    const pick = places.find(({ slot, total }) => slot.at > last && total >= best - 1e-9)
    if (!pick) continue
    const next = places.find(({ slot }) => slot !== pick.slot)
    last = pick.slot.at
    const only = (!next || next.total < best - MARGIN) && near.get(pick.slot) === 1
    aligned.push({ found: one, slot: pick.slot, sure: only && weight(one, pick.slot) >= plainWeight(one, pick.slot) })
  }
  return aligned
}

type Weight = (found: Found, slot: Slot) => number

/**
 * A label that the form prints several times belongs to the one before it that it prints once: where that is missing, its place
 * is half as likely. Informative ones stand anywhere near the top. An option without its label is none.
 */
function weighing(found: readonly Found[], slots: readonly Slot[]): Weight {
  const there = new Set(found.flatMap((one) => one.text.slots))
  const shared = new Set(found.filter((one) => one.text.slots.length > 1).flatMap((one) => one.text.slots))
  const orphans = new Set<Slot>()
  let owner: Slot | null = null
  for (const slot of slots) {
    if (slot.is !== 'label') continue
    if (!shared.has(slot)) owner = slot
    else if (owner && !there.has(owner) && !slot.question.informative) orphans.add(slot)
  }
  const asked = new Set([...there].filter(({ is }) => is === 'label').map(({ question }) => question.id))
  const share = (slot: Slot) => (slot.is === 'option' && !asked.has(slot.question.id) ? 0 : orphans.has(slot) ? 0.5 : 1)
  return (one, slot) => plainWeight(one, slot) * share(slot)
}

/** Long texts hardly ever stand where they do not belong; single words do. */
function plainWeight(found: Found, slot: Slot): number {
  const length = found.text.compact.length
  const base = slot.is === 'label' ? 2 + Math.min(length, 60) / 10 : length > 6 ? 1.5 : 0.6
  return base * found.score
}

/**
 * Best sum of weights of the first `i` texts in the first `j` places (forward), or of the texts from `i` on in the places from
 * `j` on (backward).
 */
function table(found: readonly Found[], slots: number, weight: Weight, way: 'forward' | 'backward'): number[][] {
  const sums = Array.from({ length: found.length + 1 }, () => new Array<number>(slots + 1).fill(0))
  const forward = way === 'forward'
  for (let step = 1; step <= found.length; step += 1) {
    const text = forward ? step - 1 : found.length - step
    const row = sums[forward ? step : text]!
    const previous = sums[forward ? step - 1 : text + 1]!
    for (let place = 0; place <= slots; place += 1) row[place] = previous[place]!
    for (const slot of found[text]!.text.slots) {
      const sum = weight(found[text]!, slot) + previous[forward ? slot.at : slot.at + 1]!
      const at = forward ? slot.at + 1 : slot.at
      row[at] = Math.max(row[at]!, sum)
    }
    if (forward) for (let place = 1; place <= slots; place += 1) row[place] = Math.max(row[place]!, row[place - 1]!)
    else for (let place = slots - 1; place >= 0; place -= 1) row[place] = Math.max(row[place]!, row[place + 1]!)
  }
  return sums
}
