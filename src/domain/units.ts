import type { Instrument, InstrumentStatus, Units } from './case.ts'
import type { LotAccount } from './form.ts'
import { WHOLE } from './untouched.ts'

/** What was told of a lot's units; of an instrument's status, nothing. */
export function unitsIn(status: InstrumentStatus | undefined): readonly Units[] {
  return status && 'units' in status ? (status.units ?? []) : []
}

export function sumOf(units: readonly Pick<Units, 'quantity'>[]): number {
  return units.reduce((sum, { quantity }) => sum + quantity, 0)
}

/**
 * What two counts of one way that exclude each other may mean: the one, the other, or a part each. With more units than were delivered
 * it is not what was meant.
 */
export function countsInDispute({ quantity: delivered, status }: Instrument, { id }: LotAccount): Count[] {
  const known = status[id]?.[WHOLE]
  const sides = known?.is === 'disputed' ? known.between.map(({ units = [] }) => units) : []
  const way = sides[0]?.[0]?.way
  if (way === undefined) return []
  const sums = sides.map(sumOf)
  const meant = [...new Set([...sums, sums.reduce((all, one) => all + one, 0)])]
  return meant.filter((one) => delivered === undefined || one <= delivered).map((quantity) => ({ way, quantity }))
}

type Count = Pick<Units, 'way' | 'quantity'>

/**
 * Units of a lot of which nobody told for good what became of them (in quarantine they still wait). Null where nobody can tell: the list
 * does not say how many were delivered, counts are in dispute, or no less were told of than delivered.
 */
export function unitsLeft({ quantity: delivered, status }: Instrument, { id, ways }: LotAccount): number | null {
  const known = status[id]?.[WHOLE]
  if (delivered === undefined || known?.is === 'disputed') return null
  const final = new Set(ways.filter(({ outcome }) => outcome === 'done').map((way) => way.id))
  const left = delivered - sumOf(unitsIn(known).filter(({ way }) => final.has(way)))
  return left > 0 ? left : null
}
