import type { HeldSubmission } from './case.ts'
import type { Instant } from './names.ts'

/** A server may try for five days to hand a mail over (RFC 5321, 4.5.4.1); a Date header that is older tells of a wrong clock. */
const LONGEST_ON_THE_WAY = 5 * 24 * 60 * 60 * 1000

/** Only a reply or an agent's entry says something of instruments, and only when nobody has to look at it any more. */
export function counts({ kind, review }: HeldSubmission): boolean {
  return (kind === 'reply' || kind === 'agent') && review !== 'waiting'
}

/** What counts, oldest first. A later reading of an old mail keeps the old mail's place in time. */
export function counting(submissions: readonly HeldSubmission[]): HeldSubmission[] {
  return submissions
    .filter(counts)
    .sort(
      (one, other) =>
        compare(saidAt(one), saidAt(other)) ||
        compare(one.arrivedAt, other.arrivedAt) ||
        compare(one.message, other.message),
    )
}

/** When it was said: as dated, where the date can be right beside the arrival. What an agent enters may have been said long before. */
export function saidAt({ kind, at, arrivedAt }: HeldSubmission): Instant {
  const said = Date.parse(at)
  const arrived = Date.parse(arrivedAt)
  const earliest = kind === 'agent' ? Number.NEGATIVE_INFINITY : arrived - LONGEST_ON_THE_WAY
  return new Date(said >= earliest && said <= arrived ? said : arrived).toISOString()
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
