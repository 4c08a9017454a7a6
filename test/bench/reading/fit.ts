import { highest } from './bound.ts'

/** An answer of the calibration half, as it was read. */
export interface Observed {
  readonly channel: string
  readonly kind: string
  readonly confidence: number
  readonly right: boolean
  /** Which form it stands in: one doubt sends all of a form's answers to a person. */
  readonly form: string
  /** A person sees the form whatever the thresholds. */
  readonly seenAnyway: boolean
}

/** A confidence earns to go without a person where this is the most that may be wrong of the answers that have it (upper bound). */
const MOST_WRONG = 0.01

/**
 * The threshold of one question type. One wrong answer raises it above that answer's confidence; it is lowered only as far as
 * enough right answers say, from the surest down.
 */
export function fitted(seen: readonly Pick<Observed, 'confidence' | 'right'>[], former: number): number {
  const worst = Math.max(-1, ...seen.filter(({ right }) => !right).map(({ confidence }) => confidence))
  const above = [...new Set(seen.map(({ confidence }) => confidence))]
    .filter((one) => one > worst)
    .sort((a, b) => b - a)
  if (worst >= former) return above.at(-1) ?? 1
  let proven = former
  let answers = 0
  for (const step of above) {
    answers += seen.filter(({ confidence }) => confidence === step).length
    if (highest({ hits: 0, of: answers }) > MOST_WRONG) continue
    proven = Math.min(proven, step)
    answers = 0
  }
  return proven
}

/** The answers that go without a person under these thresholds. */
export function unasked(seen: readonly Observed[], least: (kind: string) => number): readonly Observed[] {
  const doubted = new Set(
    seen.filter(({ seenAnyway, kind, confidence }) => seenAnyway || confidence < least(kind)).map(({ form }) => form),
  )
  return seen.filter(({ form }) => !doubted.has(form))
}
