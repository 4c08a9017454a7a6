import type { InstrumentStatus, Units } from './case.ts'

/** What was told of a lot's units; of an instrument's status, nothing. */
export function unitsIn(status: InstrumentStatus | undefined): readonly Units[] {
  return status && 'units' in status ? (status.units ?? []) : []
}

export function sumOf(units: readonly Pick<Units, 'quantity'>[]): number {
  return units.reduce((sum, { quantity }) => sum + quantity, 0)
}
