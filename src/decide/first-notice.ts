import type { Campaign } from '../domain/campaign.ts'
import type { Case } from '../domain/case.ts'
import type { LetterOrder } from '../domain/decision.ts'
import type { FollowUp } from '../domain/follow-up.ts'
import type { Instant } from '../domain/names.ts'
import { NOTICE } from '../domain/notice.ts'
import type { Calendar } from './calendar.ts'
import type { Policy } from './given.ts'
import { order } from './letters.ts'
import { recipientsOf } from './recipients.ts'

/** What a first notice is decided from, beside the case. */
export interface Notifying {
  readonly campaign: Campaign
  readonly followUps: readonly FollowUp[]
  readonly now: Instant
  readonly calendar: Calendar
  readonly policy: Policy
}

/** The letter that brings a consignee the notice, or why there is none to write. Asked again, it is never written twice. */
export function firstNotice(held: Case, notifying: Notifying): { order: LetterOrder } | { because: string } {
  const { followUps, now, calendar } = notifying
  const written = held.letters.find(({ followUp, overtaken }) => followUp === NOTICE && !overtaken)
  if (written) return { because: `the notice is ${written.state}` }
  if (held.closed) return { because: 'the case is closed' }
  if (held.submissions.some(({ kind }) => kind === 'reply' || kind === 'agent'))
    return { because: 'the consignee has written already' }
  const to = recipientsOf(held, null, calendar.dayOf(now))
  if (to.length === 0) return { because: 'no address that letters arrive at' }
  const followUp = followUps.find(({ id }) => id === NOTICE)
  if (!followUp) return { because: 'there is no letter called notice' }
  const rest = { to, cc: [], situations: [], unasked: false, answers: null }
  return { order: order({ held, situations: [], ...notifying }, followUp, rest) }
}
