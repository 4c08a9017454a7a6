import type { Case } from '../domain/case.ts'
import type { Tokens, Verified } from '../domain/known.ts'
import type { Serial } from '../domain/names.ts'
import { PUBLIC_PROVIDERS } from '../domain/public-providers.ts'
import type { Submission } from '../domain/submission.ts'

export interface Link {
  readonly case: Case
  readonly strength: 'strong' | 'weak'
  /** Proven by a MAC. */
  readonly signed: boolean
  readonly why: string
}

/** Who a sender is to a case: one of its contacts, somebody at a contact's own domain (never a public provider's), or neither. */
export type Sender = 'contact' | 'domain' | 'stranger'

/** What ties a submission to a case, the first that holds; null: nothing. */
export function linkTo(
  candidate: Case,
  all: readonly Case[],
  submission: Submission,
  found: Tokens,
  verified: Verified,
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
  // Old threads are taken up again for new subjects; ours has the reference in its subject.
  if (proof && (proof.by !== 'references' || named)) return link('strong', `signed ${proof.by}`, true)
  if (named) return sender === 'stranger' ? link('weak', 'reference') : link('strong', 'reference from a contact')
  const thread = verified.threads?.includes(candidate.reference)
  if (thread && sender === 'stranger') return link('weak', 'a mail of this case, under the same subject')
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
export function senderOf(candidate: Case, { kind, notice }: Submission, { from }: Tokens): Sender {
  const reported = (notice?.recipients ?? []).map(({ address }) => address)
  const senders = kind === 'bounce' ? reported : from ? [from] : []
  const contacts = candidate.consignee.contacts.map(({ email }) => email)
  if (senders.some((sender) => contacts.includes(sender))) return 'contact'
  const domains = new Set(contacts.map(domainOf).filter((domain) => !PUBLIC_PROVIDERS.has(domain)))
  return senders.some((sender) => domains.has(domainOf(sender))) ? 'domain' : 'stranger'
}

export function has(held: Case, serial: Serial): boolean {
  return held.instruments.some((instrument) => instrument.serial === serial)
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1)
}
