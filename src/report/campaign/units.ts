import type { Campaign } from '../../domain/campaign.ts'
import { type CaseLine, GONE } from './line.ts'

/**
 * The units of each lot over all consignees: delivered = what settles them + no longer there + unaccounted for; units that still wait, as
 * in quarantine, are among the unaccounted. Null where somebody's delivery is not on record. Empty for campaigns that count none.
 */
export function unitsByLot(lines: readonly CaseLine[], { lots }: Campaign) {
  if (!lots) return []
  const all = lines.flatMap(({ instruments }) => instruments)
  return [...new Set(all.map(({ serial }) => serial))].sort().map((lot) => {
    const own = all.filter(({ serial }) => serial === lot)
    const told = (way: string) => own.reduce((sum, { units }) => sum + (units[way] ?? 0), 0)
    const isKnown = own.every(({ delivered }) => delivered !== null)
    const delivered = isKnown ? own.reduce((sum, one) => sum + one.delivered!, 0) : null
    const settled = [...lots.ways.filter(({ outcome }) => outcome === 'done').map(({ id }) => id), GONE]
    return {
      lot,
      product: own[0]!.product,
      consignees: own.length,
      delivered,
      ...Object.fromEntries(lots.ways.map(({ id }) => [id, told(id)])),
      'no longer there': told(GONE),
      'unaccounted for': delivered === null ? null : delivered - settled.reduce((sum, way) => sum + told(way), 0),
    }
  })
}

/** The same over all lots, as `Units returned: 14`; a sum is null where one lot's is. Empty for campaigns that count none. */
export function unitTotals(
  byLot: ReturnType<typeof unitsByLot>,
): { readonly name: string; readonly units: number | null }[] {
  const names = Object.keys(byLot[0] ?? {}).filter((name) => !['lot', 'product', 'consignees'].includes(name))
  return names.map((name) => {
    const counts = byLot.map((lot) => (lot as Readonly<Record<string, unknown>>)[name])
    const known = counts.every((count) => typeof count === 'number')
    return { name: `Units ${name}`, units: known ? counts.reduce((sum, count) => sum + count, 0) : null }
  })
}
