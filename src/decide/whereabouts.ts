import type { Serial } from '../domain/names.ts'
import { askPerson, type Given, type Step } from './given.ts'
import { statuses } from './status.ts'

/**
 * An instrument that the consignee says is gone: somebody else may use it and has no notice. A letter asks once where it went; a person
 * enters that, whether or not it was answered. Units of a lot are used up.
 */
export function whereabouts(given: Given): Step {
  const { held, campaign } = given
  const entered = (held.dispositions ?? []).map(({ serial }) => serial)
  const gone = held.instruments.filter(
    (instrument) =>
      instrument.shipped &&
      !entered.includes(instrument.serial) &&
      campaign.actions.some(({ id }) => statuses(instrument, id).some(({ is }) => is === 'absent')),
  )
  return askPerson(
    given,
    '',
    held.closed
      ? []
      : gone.map(({ serial }) => ({
          ...holderSearch(serial),
          why: 'the consignee says that it is not, or no longer, there; enter where it went: case dispose',
        })),
  )
}

/** The task of whoever looks for the one who has an instrument now. */
export function holderSearch(serial: Serial): { readonly id: string; readonly what: string } {
  return { id: `find-holder ${serial}`, what: `find who has ${serial} now` }
}
