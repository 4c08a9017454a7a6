import type { ModeId } from '../../domain/names.ts'
import type { Statement } from '../../domain/submission.ts'

/** Statements that are told apart by who, which step and which mode. */
export interface Agreed {
  readonly statements: readonly Statement[]
  readonly contradiction: boolean
  /** One sentence names a mode, another the same instrument without. */
  readonly unclear: boolean
}

/**
 * Joins what several sentences say of one instrument: "not yet" and "planned" is planned; "all patched" beside a list is the list;
 * done and not done is a contradiction, and both stay.
 */
export function agree(said: readonly Swept[], modes: readonly ModeId[]): Agreed {
  const whole = inEveryMode(said, modes)
  const kept = whole.filter((one, at) => !whole.some((other, place) => place !== at && covers(other, one, place < at)))
  const contradiction = kept.some((one) => kept.some((other) => contradicts(one, other)))
  const unclear = kept.some((one) =>
    kept.some(
      (other) =>
        sameInstrument(one, other) &&
        one.outcome !== other.outcome &&
        one.mode === 'unstated' &&
        other.mode !== 'unstated',
    ),
  )
  return { statements: kept.map(({ sweeping: _, ...one }) => one), contradiction, unclear }
}

/** "patched in Dx mode on Monday, in RUO mode on Tuesday": the same of every mode is said of both. */
function inEveryMode(said: readonly Swept[], modes: readonly ModeId[]): readonly Swept[] {
  const others = (one: Swept, mode: ModeId) =>
    said.some(
      (other) =>
        other.mode === mode && sameInstrument(other, one) && other.outcome === one.outcome && other.until === one.until,
    )
  return said.map((one) =>
    modes.length > 1 && one.mode !== 'both' && one.mode !== 'unstated' && modes.every((mode) => others(one, mode))
      ? { ...one, mode: 'both' }
      : one,
  )
}

function sameInstrument(one: Statement, other: Statement): boolean {
  return (
    one.action === other.action && one.serial === other.serial && (one.serial !== null || one.product === other.product)
  )
}

type Swept = Statement & { readonly sweeping: boolean }

function covers(better: Swept, one: Swept, earlier: boolean): boolean {
  if (better.action !== one.action) return false
  if (sameInstrument(better, one)) {
    if (better.outcome === one.outcome) {
      if (better.mode === one.mode) return earlier || (better.until !== undefined && one.until === undefined)
      return one.mode === 'unstated'
    }
    return (
      one.outcome === 'not-done' && better.outcome !== 'done' && (better.mode === one.mode || one.mode === 'unstated')
    )
  }
  const swept =
    one.serial === null &&
    one.sweeping &&
    better.serial !== null &&
    (one.product === null || one.product === better.product)
  return swept && better.outcome === one.outcome && (better.mode === one.mode || one.mode === 'unstated')
}

function contradicts(one: Statement, other: Statement): boolean {
  if (!sameInstrument(one, other) || one.outcome === other.outcome) return false
  return one.outcome === 'done' &&
    (one.mode === other.mode || other.mode === 'unstated' || one.mode === 'both' || other.mode === 'both')
    ? true
    : one.outcome === 'absent' || other.outcome === 'absent'
}
