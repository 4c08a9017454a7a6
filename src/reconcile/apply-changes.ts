import type { Case, Instrument } from '../domain/case.ts'
import type { Change } from '../domain/entry.ts'

/** Puts the changes that a submission made into the case. */
export function applyChanges(given: Case, changes: readonly Change[]): Case {
  return changes.reduce(applyChange, given)
}

function applyChange(given: Case, change: Change): Case {
  if (change.of === 'answer') {
    const { [change.question]: _, ...rest } = given.answers
    return {
      ...given,
      answers:
        change.after === null
          ? rest
          : { ...rest, [change.question]: { value: change.after, message: change.message, at: change.at } },
    }
  }
  if (change.of === 'instrument')
    return {
      ...given,
      instruments: change.after ? [...given.instruments, change.after] : without(given, change.serial),
    }
  return {
    ...given,
    instruments: given.instruments.map((instrument) =>
      instrument.serial === change.serial ? withStatus(instrument, change) : instrument,
    ),
  }
}

function without(given: Case, serial: string): Instrument[] {
  return given.instruments.filter((instrument) => instrument.serial !== serial)
}

function withStatus(instrument: Instrument, { action, mode, after }: Extract<Change, { of: 'status' }>): Instrument {
  return { ...instrument, status: { ...instrument.status, [action]: { ...instrument.status[action], [mode]: after } } }
}
