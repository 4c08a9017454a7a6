import type { Serial } from '../../domain/names.ts'
import { likelihood, type Steps } from './likelihood.ts'

/** By how much (in natural logarithm) the best serial must be likelier than the next on the list. */
const MARGIN = 5
/** How much less likely than the best reading of all, per character, the serial may be. */
const SHORT_OF_BEST = 0.35

/**
 * The one known serial that a piece of ink spells: clearly likelier than every other on the list, and about as likely as the best
 * reading that knows no list. Null where none is, or two come near each other: ink is never made to fit.
 */
export function knownSerialIn(steps: Steps, written: string, serials: readonly Serial[]): Serial | null {
  const ranked = serials
    .filter((serial) => Math.abs(serial.length - written.length) <= 2)
    .map((serial) => ({ serial, score: likelihood(steps, serial) }))
    .sort((one, other) => other.score - one.score)
  const [best, second] = ranked
  if (!best || (second && second.score > best.score - MARGIN)) return null
  const free = Math.max(likelihood(steps, written.toUpperCase()), bestPath(steps))
  return best.score >= free - SHORT_OF_BEST * best.serial.length ? best.serial : null
}

function bestPath(steps: Steps): number {
  return steps.reduce((sum, step) => sum + Math.log(step[0]?.[1] ?? 1), 0)
}
