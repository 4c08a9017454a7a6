import type { Case } from '../domain/case.ts'
import type { FollowUp } from '../domain/follow-up.ts'
import type { Tokens } from '../domain/known.ts'
import type { Submission } from '../domain/submission.ts'

/**
 * Notes in a delivery report which addresses of it are our own staff's: listed as such, or what a letter to staff was passed on to.
 * They tell nothing of a consignee.
 */
export function withStaff(
  submission: Submission,
  { originalMessageId }: Tokens,
  cases: readonly Case[],
  followUps: readonly FollowUp[],
  staff: readonly string[],
): Submission {
  const { notice } = submission
  if (!notice?.recipients) return submission
  const toStaff = new Set(followUps.filter(({ to }) => to !== 'consignee').map(({ id }) => id))
  const letter = cases
    .flatMap(({ letters }) => letters)
    .find(({ messageId, followUp }) => messageId === originalMessageId && toStaff.has(followUp))
  const recipients = notice.recipients.map((recipient) => {
    if (staff.includes(recipient.address)) return { ...recipient, staff: [recipient.address] }
    return letter ? { ...recipient, staff: letter.to.toLowerCase().split(', ') } : recipient
  })
  return { ...submission, notice: { ...notice, recipients } }
}

/** Whether it tells of letters to our own staff only: the operator's matter, and nothing for an agent to find a case for. */
export function isAboutStaff({ kind, notice }: Submission): boolean {
  const recipients = notice?.recipients ?? []
  return kind === 'bounce' && recipients.length > 0 && recipients.every(({ staff }) => staff !== undefined)
}
