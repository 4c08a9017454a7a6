import type { Case } from '../domain/case.ts'
import type { Tokens, Verified } from '../domain/known.ts'
import { PUBLIC_PROVIDERS } from '../domain/public-providers.ts'
import type { Problem, Statement, Submission } from '../domain/submission.ts'

/** The part of a submission that is for one case, and why we think so. */
export interface Share {
  readonly case: Case
  readonly why: string
  readonly submission: Submission
}

export interface Match {
  /** Strongly linked. Empty: the mail is set aside, and a person picks the case. */
  readonly shares: readonly Share[]
  /** Cases that it might be for, with the reason: for that person. */
  readonly candidates: readonly { readonly case: Case; readonly why: string }[]
}

type Strength = 'strong' | 'weak'
interface Link {
  readonly case: Case
  readonly strength: Strength
  readonly why: string
}

/**
 * Finds the cases that a submission is for. Signed ids and a contact's own address are strong; a reference or serial numbers in a
 * stranger's mail are weak, and a weak link never takes anything into a case. One mail may answer for several cases of its sender.
 */
export function match(submission: Submission, found: Tokens, verified: Verified, candidates: readonly Case[]): Match {
  const links = candidates.flatMap((candidate) => linkTo(candidate, candidates, submission, found, verified) ?? [])
  const strong = links.filter(({ strength }) => strength === 'strong')
  const signed = strong.filter(({ why }) => why.startsWith('signed'))
  const chosen = split(submission, signed.length > 0 ? withNamed(signed, strong, submission) : strong)
  return {
    shares: chosen.map((share) => ({ ...share, submission: withStranger(share, found) })),
    candidates: links.map(({ case: held, why }) => ({ case: held, why })),
  }
}

function linkTo(
  candidate: Case,
  all: readonly Case[],
  submission: Submission,
  found: Tokens,
  verified: Verified,
): Link | null {
  const link = (strength: Strength, why: string): Link => ({ case: candidate, strength, why })
  const signed = verified.cases.find(({ reference }) => reference === candidate.reference)
  if (signed) return link('strong', `signed ${signed.by}`)
  const sender = senderOf(candidate, submission, found)
  const named = found.references.includes(candidate.reference)
  if (named) return sender === 'stranger' ? link('weak', 'reference') : link('strong', 'reference from a contact')
  const serials = submission.statements.flatMap(({ serial }) => serial ?? [])
  const own = serials.filter((serial) => has(candidate, serial))
  if (sender === 'stranger') return own.length > 0 ? link('weak', 'serial numbers') : null
  const alone = all.filter((other) => senderOf(other, submission, found) === 'contact').length === 1
  if (sender === 'contact' && (alone || own.length > 0)) return link('strong', 'address of a contact')
  if (own.length > 0) return link('strong', 'domain of a contact, and its serial numbers')
  return link('weak', sender === 'contact' ? 'address of a contact of several cases' : 'domain of a contact')
}

/** A delivery report speaks of the address that it was sent to, not of its own sender. */
function senderOf(candidate: Case, submission: Submission, found: Tokens): 'contact' | 'domain' | 'stranger' {
  const senders =
    submission.kind === 'bounce'
      ? (submission.notice?.recipients ?? []).map(({ address }) => address)
      : found.from
        ? [found.from]
        : []
  const contacts = candidate.consignee.contacts.map(({ email }) => email)
  if (senders.some((sender) => contacts.includes(sender))) return 'contact'
  const domains = new Set(contacts.map(domainOf).filter((domain) => !PUBLIC_PROVIDERS.has(domain)))
  return senders.some((sender) => domains.has(domainOf(sender))) ? 'domain' : 'stranger'
}

/** A signed link decides, but rows with serial numbers of another strongly linked case still go to that case. */
function withNamed(signed: readonly Link[], strong: readonly Link[], { statements }: Submission): Link[] {
  const named = strong.filter(
    (link) => !signed.includes(link) && statements.some(({ serial }) => serial !== null && has(link.case, serial)),
  )
  return [...signed.slice(0, 1), ...named]
}

function split(submission: Submission, links: readonly Link[]): Share[] {
  if (links.length <= 1) return links.map(({ case: held, why }) => ({ case: held, why, submission }))
  const homeOf = (statement: Statement) =>
    links.find((link) => statement.serial !== null && has(link.case, statement.serial))
  const homeless = submission.statements.filter((statement) => !homeOf(statement))
  const doubt: Problem[] =
    homeless.length > 0 || submission.statements.length === 0
      ? [{ code: 'several-cases', detail: 'it is not said which case this is for' }]
      : []
  return links.map((link, index) => ({
    case: link.case,
    why: link.why,
    submission: {
      ...submission,
      statements: submission.statements.filter(
        (statement) => homeOf(statement) === link || (index === 0 && homeless.includes(statement)),
      ),
      problems: [...submission.problems, ...doubt],
    },
  }))
}

/** An answer in a stranger's mail needs a person, however well it is linked. */
function withStranger({ case: held, submission }: Share, found: Tokens): Submission {
  const answers = submission.kind === 'reply' && (submission.answers.length > 0 || submission.statements.length > 0)
  if (
    !answers ||
    senderOf(held, submission, found) !== 'stranger' ||
    submission.problems.some(({ code }) => code === 'unknown-sender')
  )
    return submission
  return {
    ...submission,
    problems: [...submission.problems, { code: 'unknown-sender', detail: found.from ?? 'no sender' }],
  }
}

function has(held: Case, serial: string): boolean {
  return held.instruments.some((instrument) => instrument.serial === serial)
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1)
}
