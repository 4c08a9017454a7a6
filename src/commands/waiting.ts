import type { Case, HeldSubmission } from '../domain/case.ts'
import { BadInput } from '../domain/outcome.ts'
import type { House } from '../house.ts'
import { caseBy } from './act.ts'

export interface Found {
  readonly held: Case
  readonly submission: HeldSubmission
  /** The same mail is in another case too. */
  readonly elsewhere: boolean
}

/** Everything that waits for a person, oldest first. */
export async function waitingMessages({ store }: House): Promise<Found[]> {
  const cases = await store.cases.list({ inReview: true })
  return cases
    .flatMap((held) =>
      held.submissions
        .filter(({ review }) => review === 'waiting')
        .map((submission) => ({ held, submission, elsewhere: false })),
    )
    .sort((one, other) => (one.submission.arrivedAt < other.submission.arrivedAt ? -1 : 1))
}

/** A message of a case. One that is in several cases is meant where it waits, or in the case that is named. @throws BadInput */
export async function foundMessage(house: House, message: string, name?: string): Promise<Found> {
  const named = name === undefined ? null : (await caseBy(house, name)).id
  const all = (await house.store.cases.list({})).flatMap((held) => {
    const submission = held.submissions.find((one) => one.message === message)
    return submission ? [{ held, submission }] : []
  })
  const meant = all.filter(({ held }) => named === null || held.id === named)
  const found = meant.find(({ submission }) => submission.review === 'waiting') ?? meant[0]
  if (!found) throw new BadInput(`${message}: no message of ${name ?? 'a case'}; review list and mail list show them`)
  return { ...found, elsewhere: all.length > 1 }
}
