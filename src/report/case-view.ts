import type { Case, Instrument } from '../domain/case.ts'
import { unitsIn } from '../domain/units.ts'

export interface CaseFacts {
  readonly state: string
  readonly situations: readonly string[]
  readonly missing: readonly string[]
  readonly acknowledged: boolean
  readonly responded: boolean
  readonly corrected: boolean
  readonly accountedFor: boolean
}

/** A case as `case show --json` prints it (contract: "A case"); `brief` leaves out letters and messages, as `case list` does. */
export function caseView(held: Case, facts: CaseFacts, brief = false): Record<string, unknown> {
  const { id, organisation, role, country, language, contacts } = held.consignee
  return {
    id: held.id,
    reference: held.reference,
    campaign: held.campaign,
    state: facts.state,
    consignee: {
      id,
      organisation,
      role,
      country,
      language,
      contacts,
    },
    acknowledged: facts.acknowledged,
    responded: facts.responded,
    corrected: facts.corrected,
    accountedFor: facts.accountedFor,
    instruments: held.instruments.map(({ serial, product, shipped, quantity, status }) => ({
      serial,
      product,
      shipped,
      ...(quantity === undefined ? {} : { quantity }),
      ...unitsOf(status),
      status: Object.fromEntries(
        Object.entries(status).map(([action, modes]) => [
          action,
          Object.fromEntries(Object.entries(modes).map(([mode, { is }]) => [mode, is])),
        ]),
      ),
    })),
    situations: facts.situations,
    missing: facts.missing,
    answers: Object.fromEntries(Object.entries(held.answers).map(([question, { value }]) => [question, value])),
    ...(brief
      ? {}
      : {
          letters: held.letters.map(({ id: letter, followUp, state, at, to }) => ({
            id: letter,
            followUp,
            state,
            at,
            to,
          })),
          messages: held.submissions
            .filter(({ kind }) => kind !== 'agent')
            .map(({ message, kind, at, review }) => ({ id: message, kind, at, review })),
        }),
    tasks: held.tasks.filter(({ done }) => done === null),
    escalations: held.escalations,
    ...(held.customers ? { customers: held.customers } : {}),
    ...(held.dispositions ? { dispositions: held.dispositions } : {}),
    ...(held.linked ? { linked: held.linked } : {}),
    nextLook: held.nextLook,
  }
}

/** Of a lot: how many units became what. */
function unitsOf(status: Instrument['status']): { units?: readonly Record<string, unknown>[] } {
  const units = Object.values(status).flatMap((modes) => Object.values(modes).flatMap(unitsIn))
  return units.length === 0
    ? {}
    : { units: units.map(({ way, quantity, on }) => ({ way, quantity, ...(on ? { on } : {}) })) }
}
