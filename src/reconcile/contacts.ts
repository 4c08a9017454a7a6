import { isDeadAddress } from '../domain/bounce.ts'
import type { Case, Contact, HeldSubmission } from '../domain/case.ts'
import type { Happening } from '../domain/entry.ts'

/** What a mail tells about the case's contacts: an address is dead, somebody is away, somebody is there after all. */
export function contactsFrom(given: Case, submission: HeldSubmission): Happening[] {
  return given.consignee.contacts.flatMap((before): Happening[] => {
    const after = contactAfter(before, submission)
    return after === before ? [] : [{ kind: 'contact', email: before.email, before, after }]
  })
}

function contactAfter(before: Contact, { kind, from, notice }: HeldSubmission): Contact {
  if (notice?.class === 'failed') {
    const dead = (notice.recipients ?? []).some((one) => isDeadAddress(one) && one.address === before.email)
    return dead && before.valid ? { ...before, valid: false } : before
  }
  if (before.email !== from) return before
  if (notice?.class === 'out-of-office')
    return notice.back && notice.back !== before.awayUntil ? { ...before, awayUntil: notice.back } : before
  if (kind !== 'reply' || (before.valid && before.awayUntil === undefined)) return before
  const { awayUntil: _, ...present } = before
  return { ...present, valid: true }
}
