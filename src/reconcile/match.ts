import type { Case } from '../domain/case.ts'
import type { Tokens, Verified } from '../domain/known.ts'
import type { Instant } from '../domain/names.ts'
import type { Problem, Submission } from '../domain/submission.ts'
import { has, type Link, linkTo, senderOf } from './link.ts'
import { split } from './split.ts'

/** The part of a submission that is for one case, and why we think so. */
export interface Share {
  readonly case: Case
  readonly why: string
  readonly submission: Submission
}

export interface Match {
  /** Empty: the mail is set aside, and a person picks the case. */
  readonly shares: readonly Share[]
  /** Cases that it might be for, with the reason: for that person. */
  readonly candidates: readonly { readonly case: Case; readonly why: string }[]
}

/**
 * Finds the cases that a submission is for. Signed ids and a contact's own address are strong; a reference or serial numbers in a
 * stranger's mail are weak: they lead to a case only for review, and only where there is one such case. One mail may answer for several
 * cases of its sender. An escalation thus reaches its case even from a stranger. A report of delivery without an id of ours is for the one
 * case of which a letter went to that address lately, and gives no address up.
 */
export function match(
  submission: Submission,
  found: Tokens,
  verified: Verified,
  candidates: readonly Case[],
  arrivedAt: Instant,
): Match {
  const fitting = candidates.filter(({ campaign }) => campaign === (submission.campaign ?? campaign))
  const links = fitting.flatMap((candidate) => linkTo(candidate, fitting, submission, found, verified, arrivedAt) ?? [])
  return {
    shares: shares(submission, links).map((share) => ({ ...share, submission: withStranger(share, found) })),
    candidates: links.map(({ case: held, why }) => ({ case: held, why })),
  }
}

function shares(submission: Submission, links: readonly Link[]): Share[] {
  const strong = links.filter(({ strength }) => strength === 'strong')
  const machine = submission.kind !== 'reply'
  if (strong.length > 0 && strong.every(({ unproven }) => unproven))
    return strong.length === 1 ? [whole(strong[0]!, forNow(submission, strong[0]!))] : []
  if (strong.length > 0)
    return machine ? strong.map((link) => whole(link, submission)) : split(submission, answeredFor(strong, submission))
  const [weak, ...others] = links
  if (!weak || others.length > 0) return []
  return [whole(weak, machine ? submission : withProblem(submission, 'weak-link', weak.why))]
}

function whole({ case: held, why }: Link, submission: Submission): Share {
  return { case: held, why, submission }
}

/** Such a report tries the address again and gives nothing up: three of them, and a person looks. It names no campaign but by its case. */
function forNow(submission: Submission, { case: { campaign } }: Link): Submission {
  const recipients = (submission.notice?.recipients ?? []).map((one) => ({ ...one, permanent: false }))
  return { ...submission, campaign, ...(submission.notice ? { notice: { ...submission.notice, recipients } } : {}) }
}

/**
 * The case of the letter that was answered, and those whose instruments are named; where neither is known, all that it can be. Two cases
 * may have the same lot: an answer by one click is for that of its letter alone.
 */
function answeredFor(strong: readonly Link[], { statements, byOneClick }: Submission): Link[] {
  if (byOneClick) return strong.filter((link) => link.case.reference === byOneClick)
  const signed = strong.filter((link) => link.signed).slice(0, 1)
  const named = strong.filter(
    (link) => !signed.includes(link) && statements.some(({ serial }) => serial !== null && has(link.case, serial)),
  )
  return signed.length + named.length > 0 ? [...signed, ...named] : [...strong]
}

/** An answer in a stranger's mail needs a person, however well it is linked. */
function withStranger({ case: held, submission }: Share, found: Tokens): Submission {
  const answers = submission.kind === 'reply' && (submission.answers.length > 0 || submission.statements.length > 0)
  return answers && senderOf(held, submission, found) === 'stranger'
    ? withProblem(submission, 'unknown-sender', found.from ?? 'no sender')
    : submission
}

function withProblem(submission: Submission, code: string, detail: string): Submission {
  const problem: Problem = { code, detail }
  return submission.problems.some((known) => known.code === code)
    ? submission
    : { ...submission, problems: [...submission.problems, problem] }
}
