import type { Instrument, InstrumentStatus } from '../domain/case.ts'
import type { ActionId } from '../domain/names.ts'

/** The statuses of one action, one per mode. */
export function statuses(instrument: Instrument, action: ActionId): InstrumentStatus[] {
  return Object.values(instrument.status[action] ?? {})
}

/** Every mode of the instrument is done for this action, whether or not the modes were named. */
export function isDone(instrument: Instrument, action: ActionId): boolean {
  return all(instrument, action, 'done')
}

/** Nothing is left to do or to ask: done in every mode, or the instrument was gone before. */
export function isSettled(instrument: Instrument, action: ActionId): boolean {
  return all(instrument, action, 'done', 'absent')
}

/** Done, but nobody said in which modes, and no agent accepted it for all of them. */
export function isModeUnstated(instrument: Instrument, action: ActionId, accepted: readonly string[]): boolean {
  return (
    !accepted.includes(`${action} ${instrument.serial}`) &&
    statuses(instrument, action).some((status) => status.is === 'done' && status.modeUnstated === true)
  )
}

function all(instrument: Instrument, action: ActionId, ...wanted: InstrumentStatus['is'][]): boolean {
  const found = statuses(instrument, action)
  return found.length > 0 && found.every(({ is }) => wanted.includes(is))
}
