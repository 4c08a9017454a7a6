import type { ReadSerial } from '../../domain/answer.ts'
import type { ActionId } from '../../domain/names.ts'
import type { Said } from './clause.ts'
import type { Concept, Item } from './concept.ts'
import { unique } from './subjects.ts'

/** What is excepted from a clause: "all but M78103", "everything except step 2", "except step 2 on M78103". */
export interface Exception {
  readonly serials: readonly ReadSerial[]
  readonly steps: readonly ActionId[]
}

/** A clause's items without its exception. Null: there is none; empty: one that names neither an instrument nor a step. */
export function withoutException(items: readonly Item[]): { items: readonly Item[]; exception: Exception | null } {
  const at = items.findIndex((one) => one.concept === 'except')
  if (at < 0) return { items, exception: null }
  const behind = items.slice(at + 1)
  const end = behind.findIndex((one) => !NAMED.has(one.concept))
  const inside = end < 0 ? behind : behind.slice(0, end)
  const left = [...items.slice(0, at), ...(end < 0 ? [] : behind.slice(end))]
  // "except the configuration in RUO mode", "… of the latter"
  if (end >= 0 && NARROWING.has(behind[end]!.concept)) return { items: left, exception: { serials: [], steps: [] } }
  return {
    items: left,
    exception: {
      serials: unique(inside.flatMap((one) => one.serials)),
      steps: [...new Set(inside.flatMap((one) => (one.concept === 'step' ? one.ids : [])))],
    },
  }
}

const NAMED: ReadonlySet<Concept> = new Set<Concept>(['serials', 'small', 'product', 'instrument', 'same', 'step'])

const NARROWING: ReadonlySet<Concept> = new Set<Concept>(['mode', 'modeNoun', 'other'])

/** What holds for the rest, and that what is excepted is not done. Null: nobody can tell what is excepted from what. */
export function excepting(one: Said, { serials, steps }: Exception): Said[] | null {
  if (one.outcome !== 'done' || (serials.length === 0 && steps.length === 0)) return null
  if (steps.some((step) => !one.steps.includes(step))) return null
  const open: Said = { ...one, outcome: 'not-done', sweeping: false }
  const kept = one.steps.filter((step) => !steps.includes(step))
  if (serials.length === 0)
    return kept.length > 0
      ? [
          { ...one, steps: kept },
          { ...open, steps },
        ]
      : null
  const except = { ...open, serials, steps: steps.length > 0 ? steps : one.steps }
  if (one.serials.length === 0) return [one, except]
  const rest = one.serials.filter((serial) => !serials.some((other) => other.serial === serial.serial))
  const part = steps.length > 0 && kept.length > 0 ? [{ ...one, serials, steps: kept }] : []
  return [...(rest.length > 0 ? [{ ...one, serials: rest }] : []), ...part, except]
}
