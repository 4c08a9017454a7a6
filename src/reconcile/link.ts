import type { Case } from '../domain/case.ts'
import type { Tokens, Verified } from '../domain/known.ts'
import type { Instant, Serial } from '../domain/names.ts'
import { PUBLIC_PROVIDERS } from '../domain/public-providers.ts'
import type { Submission } from '../domain/submission.ts'

export interface Link {
  readonly case: Case
  readonly strength: 'strong' | 'weak'
  /** Proven by a MAC. */
  readonly signed: boolean
  readonly why: string
  /** A report of delivery that carries no id of ours: anybody can write one. */
  readonly unproven?: true
}

/** A mail system gives up after five days at the most; then its report may lie in a queue. */
const DAYS_BEFORE_REPORT = 14

/** Who a sender is to a case: one of its contacts, somebody at a contact's own domain (never a public provider's), or neither. */
export type Sender = 'contact' | 'domain' | 'stranger'

/** What ties a submission to a case, the first that holds; null: nothing. */
export function linkTo(
  candidate: Case,
  all: readonly Case[],
  submission: Submission,
  found: Tokens,
  verified: Verified,
  arrivedAt: Instant,
): Link | null {
  const link = (strength: Link['strength'], why: string, signed = false): Link => ({
    case: candidate,
    strength,
    signed,
    why,
  })
  const sender = senderOf(candidate, submission, found)
  const named = found.references.includes(candidate.reference)
  const proof = verified.cases.find(({ reference }) => reference === candidate.reference)
  // People take old threads up again for new subjects; ours has the reference in its subject.
  if (proof && (proof.by !== 'references' || named || submission.kind === 'bounce'))
    return link('strong', `signed ${proof.by}`, true)
  if (named) return sender === 'stranger' ? link('weak', 'reference') : link('strong', 'reference from a contact')
  const thread = verified.threads?.includes(candidate.reference)
  if (thread && sender === 'stranger') return link('weak', 'a mail of this case, under the same subject')
  if (submission.kind === 'bounce')
    return wroteLately(candidate, submission, arrivedAt)
      ? { ...link('strong', 'a letter to the address of which a report tells'), unproven: true }
      : null
  const own = submission.statements.some(({ serial }) => serial !== null && has(candidate, serial))
  if (sender === 'contact') {
    const alone = all.filter((other) => senderOf(other, submission, found) === 'contact').length === 1
    return alone || own || thread || submission.kind !== 'reply'
      ? link('strong', 'address of a contact')
      : link('weak', 'address of a contact of several cases')
  }
  if (sender === 'domain')
    return own ? link('strong', 'domain of a contact, and its serial numbers') : link('weak', 'domain of a contact')
  if (proof) return link('weak', 'an old thread of this case')
  return own || found.serials.some((serial) => has(candidate, serial)) ? link('weak', 'serial numbers') : null
}

/** A delivery report speaks of the address that it was sent to, not of its own sender. */
export function senderOf(candidate: Case, submission: Submission, { from }: Tokens): Sender {
  const senders = submission.kind === 'bounce' ? addressesReported(submission) : from ? [from] : []
  const contacts = candidate.consignee.contacts.map(({ email }) => email)
  if (senders.some((sender) => contacts.includes(sender))) return 'contact'
  const domains = new Set(contacts.map(domainOf).filter((domain) => !PUBLIC_PROVIDERS.has(domain)))
  return senders.some((sender) => domains.has(domainOf(sender))) ? 'domain' : 'stranger'
}

function wroteLately({ letters, consignee }: Case, submission: Submission, arrivedAt: Instant): boolean {
  const since = new Date(Date.parse(arrivedAt) - DAYS_BEFORE_REPORT * 24 * 60 * 60 * 1000).toISOString()
  const reported = addressesReported(submission).filter((one) => consignee.contacts.some(({ email }) => email === one))
  return letters.some(({ state, to, at }) => {
    const went = (state === 'sent' || state === 'unknown') && at >= since && at <= arrivedAt
    return went && to.split(', ').some((address) => reported.includes(address))
  })
}

/** Addresses that a report of delivery tells of. */
export function addressesReported({ kind, notice }: Submission): string[] {
  return kind === 'bounce' ? (notice?.recipients ?? []).map(({ address }) => address) : []
}

export function has(held: Case, serial: Serial): boolean {
  return held.instruments.some((instrument) => instrument.serial === serial)
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1)
}
