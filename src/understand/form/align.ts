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
 * (`Serial numbers:`, `Yes`) get the place between their neighbours. Both orders run the same way; texts may be missing.
 */
export function align(found: readonly Found[], slots: number): Aligned[] {
  const before = table(found, slots, 'forward')
  const after = table(found, slots, 'backward')
  const best = before[found.length]![slots]!
  const aligned: Aligned[] = []
  let last = -1
  for (const [index, one] of found.entries()) {
    const totals = one.text.slots.map((slot) => ({
      slot,
      total: before[index]![slot.at]! + weight(one, slot) + after[index + 1]![slot.at + 1]!,
    }))
    totals.sort((a, b) => b.total - a.total)
    const pick = totals.find(({ slot, total }) => slot.at > last && total >= best - 1e-9)
    if (!pick) continue
    const next = totals.find(({ slot }) => slot !== pick.slot)
    last = pick.slot.at
    aligned.push({ found: one, slot: pick.slot, sure: !next || next.total < best - MARGIN })
  }
  return aligned
}

/** Long texts hardly ever stand where they do not belong; single words do. */
function weight(found: Found, slot: Slot): number {
  const length = found.text.compact.length
  const base = slot.is === 'label' ? 2 + Math.min(length, 60) / 10 : length > 6 ? 1.5 : 0.6
  return base * found.score
}

/**
 * Best sum of weights of the first `i` texts in the first `j` places (forward), or of the texts from `i` on in the places from
 * `j` on (backward).
 */
function table(found: readonly Found[], slots: number, way: 'forward' | 'backward'): number[][] {
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
