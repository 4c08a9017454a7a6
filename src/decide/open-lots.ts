import type { Campaign } from '../domain/campaign.ts'
import type { Case, Instrument, InstrumentStatus } from '../domain/case.ts'
import type { Situation } from '../domain/follow-up.ts'
import { sumOf, unitsIn } from '../domain/units.ts'
import { situation } from './make-situation.ts'
import { statuses } from './status.ts'

/** What is open about lots: units of which nobody has told what became of them, two counts of one way, units that still wait. */
export function openLots({ instruments }: Case, { lots }: Campaign): Situation[] {
  if (!lots) return []
  return instruments
    .filter(({ shipped }) => shipped)
    .flatMap((lot) => statuses(lot, lots.id).flatMap((status) => ofLot(lot, lots.id, status)))
}

function ofLot({ serial, quantity }: Instrument, action: string, status: InstrumentStatus): Situation[] {
  const about = { action, serial }
  if (status.is === 'disputed') return [situation('serials-disputed', about)]
  if (status.is === 'planned') return [situation('planned', { ...about, said: status.because.at })]
  if (status.is !== 'outstanding') return []
  const told = sumOf(unitsIn(status))
  // Another count makes it another question.
  const key = `units-missing ${serial} ${told}/${quantity ?? '?'}`
  return [situation('units-missing', about, key)]
}
