import { type Campaign, stepsOf } from '../domain/campaign.ts'
import type { Case, Instrument, InstrumentStatus, Units } from '../domain/case.ts'
import type { ActionId } from '../domain/names.ts'
import { sumOf, unitsIn } from '../domain/units.ts'
import { WHOLE } from '../domain/untouched.ts'
import type { DisputeFacts, StatusFacts, UnitFacts } from './letter-facts.ts'
import type { Names } from './names-in-words.ts'

/** The statuses of one action of an instrument: modes that have the same one are told together. */
export function cellsOf(
  held: Case,
  campaign: Campaign,
  instrument: Instrument,
  action: ActionId,
  names: Names,
): StatusFacts[] {
  if (action === campaign.lots?.id) {
    const status = instrument.status[action]?.[WHOLE]
    return [{ ...factsOfStatus(status, false), modes: [], units: unitsOf(instrument, campaign, names) }]
  }
  const accepted = held.modesAccepted.includes(`${action} ${instrument.serial}`)
  const parts = new Map<string, StatusFacts & { modes: string[] }>()
  for (const { id } of campaign.modes) {
    const status = factsOfStatus(instrument.status[action]?.[id], accepted)
    const key = JSON.stringify(status)
    const part = parts.get(key) ?? { ...status, modes: [] }
    parts.set(key, { ...part, modes: [...part.modes, names.mode(id)] })
  }
  const all = [...parts.values()]
  // What holds for every mode is told without them, but for "done": there they are the point.
  return all.map((part) =>
    all.length === 1 && (part.code !== 'done' || part.modeUnstated) ? { ...part, modes: [] } : part,
  )
}

/** What became of a lot's units as it was told; what is no longer there is what is left of those delivered. */
export function unitsOf(
  { quantity: delivered, status }: Instrument,
  { lots }: Campaign,
  names: Names,
): readonly UnitFacts[] {
  const known = lots && status[lots.id]?.[WHOLE]
  const told = unitsIn(known)
  const units = namedUnits(told, names)
  if (known?.is !== 'absent') return units
  return [
    ...units,
    { way: names.way('rest'), quantity: delivered === undefined ? null : delivered - sumOf(told), on: null },
  ]
}

function namedUnits(units: readonly Units[], names: Names): UnitFacts[] {
  return units.map(({ way, quantity, on }) => ({ way: names.way(way), quantity, on: on ?? null }))
}

/** Instruments and actions that were told in two ways, with both. */
export function disputesOf(held: Case, campaign: Campaign, names: Names): DisputeFacts[] {
  return held.instruments.flatMap((instrument) =>
    stepsOf(campaign).flatMap((id) => {
      const disputed = Object.values(instrument.status[id] ?? {}).find((status) => status.is === 'disputed')
      if (disputed?.is !== 'disputed') return []
      const said = disputed.between.map(({ outcome, because, units }) => ({
        code: outcome,
        modes: [],
        modeUnstated: false,
        until: null,
        at: because.at,
        ...(units ? { units: namedUnits(units, names) } : {}),
      }))
      return [
        { serial: instrument.serial, product: names.product(instrument.product), subject: names.action(id), said },
      ]
    }),
  )
}

function factsOfStatus(status: InstrumentStatus | undefined, modeAccepted: boolean): Omit<StatusFacts, 'modes'> {
  const plain = { modeUnstated: false, until: null }
  if (!status) return { code: 'outstanding', ...plain }
  if (status.is === 'outstanding') return { code: status.because ? 'not-done' : 'outstanding', ...plain }
  if (status.is === 'done')
    return { code: 'done', modeUnstated: Boolean(status.modeUnstated) && !modeAccepted, until: null }
  if (status.is === 'planned') return { code: 'planned', modeUnstated: false, until: status.until ?? null }
  return { code: status.is, ...plain }
}
