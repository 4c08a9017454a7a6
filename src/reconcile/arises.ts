import { bounceClass, isDeadAddress } from '../domain/bounce.ts'
import type { Case, HeldSubmission } from '../domain/case.ts'
import type { Happening } from '../domain/entry.ts'
import { contactsFrom } from './contacts.ts'

export const ESCALATING = ['adverse-event', 'suspected-compromise'] as const
/** Deliveries that failed for now, until a person looks at the address. */
const SOFT_FAILURES = 3
/** An absence that no recall can wait for. */
const LONG_ABSENCE = 30 * 24 * 60 * 60 * 1000

/** What a submission brings with it beside answers: escalations at once, even while it waits for review; contacts; tasks. */
export function arisesFrom(given: Case, submission: HeldSubmission): Happening[] {
  return [...escalations(given, submission), ...contactsFrom(given, submission), ...tasks(given, submission)]
}

function escalations(given: Case, submission: HeldSubmission): Happening[] {
  return ESCALATING.filter(
    (kind) =>
      submission.flags.includes(kind) &&
      !given.escalations.some((old) => old.kind === kind && old.message === submission.message),
  ).map((kind) => ({
    kind: 'escalation',
    escalation: {
      id: `${kind}:${submission.message}`,
      kind,
      message: submission.message,
      words: wordsRaising(submission, kind),
      arrivedAt: submission.arrivedAt,
      decided: null,
    },
  }))
}

/** The sentence that raised it. */
export function wordsRaising(
  { problems, ownWords }: Pick<HeldSubmission, 'problems' | 'ownWords'>,
  kind: (typeof ESCALATING)[number],
): string {
  return problems.find(({ code, detail }) => code === kind && detail)?.detail ?? ownWords.slice(0, 2000)
}

function tasks(given: Case, submission: HeldSubmission): Happening[] {
  const { flags, ownWords, problems } = submission
  const said = ownWords.slice(0, 500)
  // A question of the form stands in the form.
  const asked = problems.find(({ code, question, detail }) => code === 'question' && question && detail)?.detail
  const all: (readonly [key: string, what: string, why: string])[] = [
    ...addressTasks(given, submission),
    ...absenceTasks(submission),
    ...customerTasks(given, submission),
    ...(flags.includes('wrong-contact') ? [['wrong-contact', 'check the contact', said] as const] : []),
    ...(flags.includes('behind-link') ? [['behind-link', 'fetch the answer behind a link', said] as const] : []),
    ...(flags.includes('question') ? [['question', 'answer a question', asked?.slice(0, 500) ?? said] as const] : []),
  ]
  return all
    .map(([key, what, why]) => ({ id: `${key}:${submission.message}`, what, why }))
    .filter(({ id }) => !given.tasks.some((task) => task.id === id))
    .map((task) => ({ kind: 'task', task: { ...task, openedAt: submission.arrivedAt, done: null } }))
}

function addressTasks(given: Case, { message, notice }: HeldSubmission): (readonly [string, string, string])[] {
  const dead = failures(notice, true)
  if (dead.length > 0) {
    const why = dead.map((one) => `${one.address} (${bounceClass(one)})`).join(', ')
    return [['find-contact', 'find another contact', `letters do not arrive: ${why}`]]
  }
  const earlier = given.submissions.filter((other) => other.message !== message)
  const before = (address: string) =>
    earlier.filter((other) => failures(other.notice, false).some((one) => one.address === address)).length
  return failures(notice, false)
    .filter(({ address }) => before(address) + 1 === SOFT_FAILURES)
    .map((one) => [
      `check-address ${one.address}`,
      'check the address',
      `${SOFT_FAILURES} letters to ${one.address} did not arrive for now (${bounceClass(one)})`,
    ])
}

/** A stand-in is shown to a person and never written to. */
function absenceTasks({ notice, arrivedAt }: HeldSubmission): (readonly [string, string, string])[] {
  if (notice?.class !== 'out-of-office') return []
  const long = notice.back !== undefined && Date.parse(notice.back) - Date.parse(arrivedAt) > LONG_ABSENCE
  return [
    ...(notice.standIn ? [['stand-in', 'a stand-in is named', notice.standIn.slice(0, 500)] as const] : []),
    ...(long ? [['find-contact', 'find another contact', `away until ${notice.back}`] as const] : []),
  ]
}

/** A list of a distributor's customers is entered by a person, who sees whether it is one. */
function customerTasks(
  { consignee }: Case,
  { kind, tables = [] }: HeldSubmission,
): (readonly [string, string, string])[] {
  if (kind !== 'reply' || consignee.role === 'end-user' || tables.length === 0) return []
  return [['customers', 'enter the customers listed in the mail: case customers', tables.join(', ').slice(0, 500)]]
}

function failures(notice: HeldSubmission['notice'], dead: boolean) {
  const failed = notice?.class === 'failed' ? (notice.recipients ?? []) : []
  return failed.filter((recipient) => !recipient.staff && isDeadAddress(recipient) === dead)
}
