import type { Campaign } from '../domain/campaign.ts'
import type { Instrument } from '../domain/case.ts'
import type { LotAccount } from '../domain/form.ts'
import { inAll } from '../domain/one-click.ts'
import { countsInDispute, unitsIn, unitsLeft } from '../domain/units.ts'
import { WHOLE } from '../domain/untouched.ts'
import type { LotFacts } from './letter-facts.ts'
import type { Names } from './names-in-words.ts'

/**
 * What a letter may say of lots. A way of which units of an open lot were counted before is not to be said again: nobody could tell
 * whether the second count is a sum or a further part. What waits in quarantine was not used up.
 */
export function lotFacts(instruments: readonly Instrument[], { lots }: Campaign, names: Names): LotFacts | null {
  if (!lots) return null
  const open = instruments.filter((lot) => lot.shipped && isOpen(lot, lots))
  const left = open.flatMap((lot) => {
    const units = unitsLeft(lot, lots)
    return units === null ? [] : [{ serial: lot.serial, left: units }]
  })
  const counted = new Set(open.flatMap((lot) => unitsIn(lot.status[lots.id]?.[WHOLE]).map(({ way }) => way)))
  const ways = lots.ways.filter(({ id, outcome }) => outcome === 'done' && !counted.has(id)).map(({ id }) => id)
  const waits = lots.ways.some(({ id, outcome }) => outcome === 'planned' && counted.has(id))
  const meanings = lots.rest.length > 0 && !waits ? [...ways, 'rest'] : ways
  return {
    number: names.way('lot'),
    delivered: names.way('delivered'),
    open: left.length === open.length ? left : [],
    may: meanings.map((meaning) => ({ meaning, way: names.way(meaning) })),
    counts: open.flatMap((lot) =>
      countsInDispute(lot, lots).map(({ way, quantity }) => ({
        meaning: inAll(way),
        way: names.way(way),
        serial: lot.serial,
        quantity,
      })),
    ),
  }
}

function isOpen({ status }: Instrument, { id }: LotAccount): boolean {
  const known = status[id]?.[WHOLE]
  return known?.is !== 'done' && known?.is !== 'absent'
}
