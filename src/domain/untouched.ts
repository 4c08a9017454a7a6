import type { Campaign } from './campaign.ts'
import type { Instrument, InstrumentStatus } from './case.ts'
import type { ActionId, ModeId } from './names.ts'

/** The one mode of what is counted by lot. */
export const WHOLE: ModeId = 'all'

/** The status of an instrument, or a lot, that nobody has said anything of. */
export function untouched({ actions, modes, lots }: Campaign): Instrument['status'] {
  const open = (ids: readonly ModeId[]) =>
    Object.fromEntries(ids.map((id): [ModeId, InstrumentStatus] => [id, { is: 'outstanding' }]))
  const steps = actions.map(({ id }): [ActionId, Record<ModeId, InstrumentStatus>] => [
    id,
    open(modes.map((mode) => mode.id)),
  ])
  return Object.fromEntries([...steps, ...(lots ? [[lots.id, open([WHOLE])] as const] : [])])
}
