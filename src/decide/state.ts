import { type Campaign, stepsOf } from '../domain/campaign.ts'
import type { Case, Instrument } from '../domain/case.ts'
import { counting, counts } from '../domain/counting.ts'
import type { SituationCode } from '../domain/follow-up.ts'
import { isUnreachable } from './attempts.ts'
import { situationsOf } from './situation.ts'
import { isDone, isModeUnstated, isSettled } from './status.ts'

export type CaseState = 'closed' | 'review' | 'unreachable' | 'awaiting' | 'incomplete' | 'complete'

/** Situations that keep a case from being complete although every step and question is answered. */
const OPEN: readonly SituationCode[] = ['contradiction']
const DISTRIBUTOR: readonly SituationCode[] = ['distributor-part-missing', 'customers-outstanding']

/** Where a case stands (contract: "A case"): the first that applies. Nobody needs to be reached in a complete one. */
export function stateOf(held: Case, campaign: Campaign): CaseState {
  if (held.closed) return 'closed'
  if (held.submissions.some(({ review }) => review === 'waiting')) return 'review'
  const responded = held.submissions.some(counts)
  const complete = responded && missingOf(held, campaign).length === 0 && !hasOpen(held, campaign)
  if (complete) return 'complete'
  if (isUnreachable(held)) return 'unreachable'
  return responded ? 'incomplete' : 'awaiting'
}

function hasOpen(held: Case, campaign: Campaign): boolean {
  return situationsOf(held, campaign).some(({ code }) => OPEN.includes(code))
}

/** Four things that one status must never mix up. */
export function progressOf(held: Case, campaign: Campaign) {
  const shipped = held.instruments.filter((instrument) => instrument.shipped)
  const receipt = campaign.form.questions.find(({ role }) => role === 'receipt')
  const every = (holds: (instrument: Instrument, action: string) => boolean) =>
    shipped.length > 0 && shipped.every((instrument) => stepsOf(campaign).every((id) => holds(instrument, id)))
  return {
    acknowledged: receipt !== undefined && held.answers[receipt.id]?.value === true,
    responded: counting(held.submissions).length > 0,
    corrected: every(isDone),
    accountedFor: every(isSettled),
  }
}

/** What is missing, in the contract's short form: `receipt`, `config M70412`, `mode M70412`, `distributor`. */
export function missingOf(held: Case, campaign: Campaign): string[] {
  const shipped = held.instruments.filter((instrument) => instrument.shipped)
  const steps = shipped.flatMap((instrument) =>
    stepsOf(campaign)
      .filter((id) => !isSettled(instrument, id))
      .map((id) => `${id} ${instrument.serial}`),
  )
  const modes = shipped
    .filter((instrument) => campaign.actions.some(({ id }) => isModeUnstated(instrument, id, held.modesAccepted)))
    .map(({ serial }) => `mode ${serial}`)
  return [...questionsMissing(held, campaign), ...steps, ...modes]
}

function questionsMissing(held: Case, campaign: Campaign): string[] {
  const receipt = campaign.form.questions.find(({ role }) => role === 'receipt')
  const asked = situationsOf(held, campaign).flatMap(({ code, about }) =>
    DISTRIBUTOR.includes(code) ? ['distributor'] : (about.question ?? []),
  )
  const unanswered = receipt && held.answers[receipt.id]?.value !== true ? [receipt.id] : []
  return [...new Set([...unanswered, ...asked])]
}
