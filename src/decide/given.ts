import type { Campaign } from '../domain/campaign.ts'
import type { Case } from '../domain/case.ts'
import type { LetterOrder } from '../domain/decision.ts'
import type { Happening } from '../domain/entry.ts'
import type { FollowUp, Situation } from '../domain/follow-up.ts'
import type { Instant } from '../domain/names.ts'
import type { Calendar } from './calendar.ts'

export interface Policy {
  /** Mail that arrived earlier triggers nothing without approval. */
  readonly lettersSince: Instant | null
  readonly holdAll: boolean
}

/** Everything that a decision is made from. */
export interface Given {
  readonly held: Case
  readonly campaign: Campaign
  readonly followUps: readonly FollowUp[]
  readonly now: Instant
  readonly calendar: Calendar
  readonly policy: Policy
  readonly situations: readonly Situation[]
}

/** What one part of the decision says: letters, entries, when to look again, and why. */
export interface Step {
  readonly write: readonly LetterOrder[]
  readonly happened: readonly Happening[]
  readonly lookAgainAt: Instant | null
  readonly because: string
}

export function nothing(because: string, lookAgainAt: Instant | null = null): Step {
  return { write: [], happened: [], lookAgainAt, because }
}

/** A task for a person, once. */
export function askPerson(
  { held, now }: Pick<Given, 'held' | 'now'>,
  because: string,
  tasks: readonly { readonly id: string; readonly what: string; readonly why: string }[],
): Step {
  const fresh = tasks.filter(({ id }) => !held.tasks.some((task) => task.id === id))
  return {
    ...nothing(because),
    happened: fresh.map((task) => ({ kind: 'task', task: { ...task, openedAt: now, done: null } })),
  }
}
