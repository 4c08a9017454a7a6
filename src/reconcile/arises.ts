import type { Case, HeldSubmission } from '../domain/case.ts'
import type { Happening } from '../domain/entry.ts'

const ESCALATING = ['adverse-event', 'suspected-compromise'] as const

/** What a submission brings with it beside answers: escalations at once, even while it waits for review; contacts; tasks. */
export function arisesFrom(given: Case, submission: HeldSubmission): Happening[] {
  return [...escalations(given, submission), ...contacts(given, submission), ...tasks(given, submission)]
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
      words:
        submission.problems.find(({ code, detail }) => code === kind && detail)?.detail ??
        submission.ownWords.slice(0, 2000),
      arrivedAt: submission.arrivedAt,
      decided: null,
    },
  }))
}

function contacts(given: Case, { notice, from }: HeldSubmission): Happening[] {
  return given.consignee.contacts.flatMap((before): Happening[] => {
    const bounced =
      notice?.class === 'failed' &&
      notice.recipients?.some(({ address, permanent }) => permanent && address === before.email)
    if (bounced && before.valid)
      return [{ kind: 'contact', email: before.email, before, after: { ...before, valid: false } }]
    const away = notice?.class === 'out-of-office' && before.email === from ? notice.back : undefined
    return away && away !== before.awayUntil
      ? [{ kind: 'contact', email: before.email, before, after: { ...before, awayUntil: away } }]
      : []
  })
}

function tasks(given: Case, submission: HeldSubmission): Happening[] {
  const open = (key: string, what: string, why: string): Happening[] =>
    given.tasks.some((task) => task.id === `${key}:${submission.message}`)
      ? []
      : [
          {
            kind: 'task',
            task: { id: `${key}:${submission.message}`, what, why, openedAt: submission.arrivedAt, done: null },
          },
        ]
  const { notice } = submission
  const failed =
    notice?.class === 'failed'
      ? (notice.recipients ?? []).filter(({ permanent }) => permanent).map(({ address }) => address)
      : []
  return [
    ...(failed.length > 0
      ? open('find-contact', 'find another contact', `letters to ${failed.join(', ')} do not arrive`)
      : []),
    ...(notice?.class === 'out-of-office' && notice.standIn ? open('stand-in', 'stand-in named', notice.standIn) : []),
    ...(submission.flags.includes('wrong-contact')
      ? open('wrong-contact', 'check the contact', submission.ownWords.slice(0, 500))
      : []),
    ...(submission.flags.includes('behind-link')
      ? open('behind-link', 'fetch the answer behind a link', submission.ownWords.slice(0, 500))
      : []),
  ]
}
