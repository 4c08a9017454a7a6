import type { Case } from './case.ts'
import type { FollowUpId, Instant } from './names.ts'

/** The letter that brings a consignee the notice: it counts against no cap, and reminders may count from it. */
export const NOTICE: FollowUpId = 'notice'

/** When our own first notice went out; null: none did, though another may have gone by post. */
export function noticeSentAt({ letters }: Pick<Case, 'letters'>): Instant | null {
  const sent = letters.filter(({ followUp, state }) => followUp === NOTICE && state === 'sent').map(({ at }) => at)
  return sent.sort()[0] ?? null
}
