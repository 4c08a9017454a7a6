import type { Campaign } from '../domain/campaign.ts'
import type { Case } from '../domain/case.ts'
import { answersOf, isAbsent, isDone, situationsOf } from './situation.ts'

export type CaseState = 'closed' | 'review' | 'unreachable' | 'awaiting' | 'incomplete' | 'complete'

/** Situations that a person or a letter is concerned with, and that do not keep a case from being complete. */
const NOT_OPEN = new Set([
  'settled',
  'absent',
  'unknown-serial',
  'adverse-event',
  'suspected-compromise',
  'offline-instrument',
  'attachment-missing',
  'unreadable',
  'needs-agent',
])

/** Where a case stands (contract: "A case"): the first that applies. */
export function stateOf(held: Case, campaign: Campaign): CaseState {
  if (held.closed) return 'closed'
  if (held.submissions.some(({ review }) => review === 'waiting')) return 'review'
  const answered = answersOf(held).length > 0
  if (!answered && held.consignee.contacts.every(({ valid }) => !valid)) return 'unreachable'
  if (!answered) return 'awaiting'
  return situationsOf(held, campaign).some(({ code }) => !NOT_OPEN.has(code)) ? 'incomplete' : 'complete'
}

/** Four things that one status must never mix up. */
export function progressOf(held: Case, campaign: Campaign) {
  const shipped = held.instruments.filter((instrument) => instrument.shipped)
  const receipt = campaign.form.questions.find(({ role }) => role === 'receipt')
  const corrected = (instrument: (typeof shipped)[number]) => campaign.actions.every(({ id }) => isDone(instrument, id))
  return {
    acknowledged: receipt !== undefined && held.answers[receipt.id]?.value === true,
    responded: answersOf(held).length > 0,
    corrected: shipped.length > 0 && shipped.every(corrected),
    accountedFor: shipped.length > 0 && shipped.every((instrument) => corrected(instrument) || isAbsent(instrument)),
  }
}

/** What is missing, in the contract's short form: `config M70412`, `mode M70412`, `receipt`. */
export function missingOf(held: Case, campaign: Campaign): string[] {
  const found = situationsOf(held, campaign).flatMap(({ code, about }) => {
    if (about.question) return [about.question]
    if (code === 'mode-unstated') return [`mode ${about.serial}`]
    if (code === 'distributor-part-missing') return ['distributor']
    if (code === 'serials-missing')
      return held.instruments
        .filter(({ shipped }) => shipped)
        .filter((instrument) => !isDone(instrument, about.action ?? ''))
        .map(({ serial }) => `${about.action} ${serial}`)
    return about.serial && about.action ? [`${about.action} ${about.serial}`] : []
  })
  return [...new Set(found)]
}
