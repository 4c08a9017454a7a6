import type { Day } from '../../domain/names.ts'
import type { CaseLine } from './line.ts'

export interface Totals {
  readonly cases: number
  readonly notified: number
  readonly acknowledged: number
  readonly responded: number
  readonly corrected: number
  readonly accountedFor: number
}

/** Shipped = corrected + disposed of + transferred + gone, fate told + unaccounted for; what was handed on is counted where it is now. */
export interface Reconciliation {
  readonly shipped: number
  readonly corrected: number
  readonly disposed: number
  readonly transferred: number
  readonly gone: number
  readonly unaccounted: number
}

export function totalsOf(lines: readonly CaseLine[], today: Day): Totals {
  const count = (holds: (line: CaseLine) => boolean) => lines.filter(holds).length
  return {
    cases: lines.length,
    notified: count((line) => isNotified(line, today)),
    acknowledged: count(({ acknowledged }) => acknowledged),
    responded: count(({ responded }) => responded),
    corrected: count(({ corrected }) => corrected),
    accountedFor: count(({ accountedFor }) => accountedFor),
  }
}

export function isNotified({ notifiedOn }: CaseLine, today: Day): boolean {
  return notifiedOn !== null && notifiedOn <= today
}

export function sum(lines: readonly CaseLine[], of: (line: CaseLine) => number): number {
  return lines.reduce((total, line) => total + of(line), 0)
}

export function reconciled(lines: readonly CaseLine[]): Reconciliation {
  const all = lines.flatMap(({ instruments }) => instruments).filter(({ fate }) => fate !== 'handed-on')
  const open = all.filter(({ corrected }) => !corrected)
  const fates = (...wanted: readonly string[]) => open.filter(({ fate }) => wanted.includes(fate)).length
  return {
    shipped: all.length,
    corrected: all.length - open.length,
    disposed: fates('scrapped', 'traded-in'),
    transferred: fates('sold', 'moved'),
    gone: open.filter(({ fate, accountedFor }) => fate === 'here' && accountedFor).length,
    unaccounted: open.filter(({ fate, accountedFor }) => fate === 'here' && !accountedFor).length,
  }
}
