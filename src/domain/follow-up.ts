import type { FollowUpId } from './names.ts'

/** A letter that may be written, as the head of its template states it. */
export interface FollowUp {
  readonly id: FollowUpId
  /** Situations that it answers. */
  readonly when: readonly SituationCode[]
  readonly to: 'consignee' | 'safety' | 'security' | 'operator'
  /** Calendar days after the situation arose; 0: at once. */
  readonly afterDays: number
  readonly everyDays?: number
  readonly atMost: number
  readonly approval: 'automatic' | 'agent'
  /** Place in the decision table: the lowest leads a letter that several situations share. */
  readonly rank: number
}

/** What may stand between a case and its end. Closed here; open in the contract. */
export const SITUATIONS = [
  'adverse-event',
  'suspected-compromise',
  'over-cap',
  'needs-agent',
  'wrong-contact',
  'contact-named',
  'authenticity-doubt',
  'contradiction',
  'serials-disputed',
  'offline-instrument',
  'no-answer',
  'receipt-unconfirmed',
  'not-passed-on',
  'serials-missing',
  'units-missing',
  'reason-unclear',
  'unknown-serial',
  'actions-outstanding',
  'mode-unstated',
  'declined',
  'planned',
  'absent',
  'attachment-missing',
  'unreadable',
  'distributor-part-missing',
  'customers-outstanding',
  'unaffected',
  'other-notice',
  'acknowledge',
  'settled',
] as const
export type SituationCode = (typeof SITUATIONS)[number]

/** Situations that an agent may find in a message where no reading does: a letter answers them at once. */
export const FOUND_BY_AGENT = [
  'authenticity-doubt',
  'offline-instrument',
  'unaffected',
  'other-notice',
] as const satisfies readonly SituationCode[]

/** One thing that is open in a case. `about` names it: a serial, an action, a question; `key` is stable for as long as it is the same thing. */
export interface Situation {
  readonly code: SituationCode
  readonly key: string
  readonly about: Readonly<Record<string, string>>
}
