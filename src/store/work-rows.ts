import type { Instant } from '../domain/names.ts'
import type { Handle } from './database.ts'
import { newId } from './ids.ts'
import { inChunks, insertAll } from './rows.ts'
import { instant, later, plain } from './text.ts'

/** `understand` a message, `look` again at a case, `send` a letter; the subject is its id. */
export type WorkKind = 'understand' | 'look' | 'send'

export interface WorkItem {
  readonly kind: WorkKind
  readonly subject: string
  readonly dueAt: Instant
}

/** Which piece of work somebody is at: proof that it has not been taken over meanwhile. */
export interface ClaimedWork {
  readonly id: string
  readonly claim: string
}

export interface Work extends ClaimedWork {
  readonly kind: WorkKind
  readonly subject: string
  readonly dueAt: Instant
  /** Tries that were put back. */
  readonly attempts: number
  /** Times that a process died, or took too long, over it. */
  readonly lostClaims: number
  readonly lastError: string | null
}

/** Until a given time, which is no fault of the work; or after an error, until a delay that grows. */
export type PutBack = { readonly at: Instant; readonly error?: string } | { readonly error: string }

/** Adds work inside a transaction. One live row per kind and subject: the earlier due time stands. While somebody is at it, it is noted to come again. */
export function addWork(trx: Handle, items: readonly WorkItem[]): Promise<void> {
  const earliestLast = [...items].sort((a, b) => Date.parse(b.dueAt) - Date.parse(a.dueAt))
  return upsert(trx, earliestLast, {
    due_at:
      'case when work.claimed_by is null and excluded.due_at < work.due_at then excluded.due_at else work.due_at end',
    again_at: `case when work.claimed_by is null then null
      when work.again_at is null or excluded.due_at < work.again_at then excluded.due_at else work.again_at end`,
  })
}

/** Sets the due time of work exactly, also to a later one. */
export function planWork(trx: Handle, items: readonly WorkItem[]): Promise<void> {
  return upsert(trx, items, {
    due_at: 'case when work.claimed_by is null then excluded.due_at else work.due_at end',
    again_at: 'case when work.claimed_by is null then null else excluded.due_at end',
  })
}

/** Nothing of this kind is to be done for these subjects any more; what somebody is at is not asked for again. */
export async function cancelWork(trx: Handle, kind: WorkKind, subjects: readonly string[]): Promise<void> {
  await inChunks(subjects, async (some) => {
    await trx('work').where({ kind }).whereIn('subject', some).whereNull('claimed_by').del()
    await trx('work').where({ kind }).whereIn('subject', some).update({ again_at: null })
    return []
  })
}

/** Takes finished work off the list, or makes it due again where that was asked for meanwhile. False: the claim was lost. */
export async function finishWork(trx: Handle, work: ClaimedWork): Promise<boolean> {
  const { id, claim } = work
  const again = await trx('work')
    .where({ id, claim })
    .whereNotNull('again_at')
    .update({
      due_at: trx.ref('again_at'),
      again_at: null,
      ...UNCLAIMED,
      attempts: 0,
      lost_claims: 0,
      last_error: null,
    })
  if (again > 0) return true
  return (await trx('work').where({ id, claim }).del()) > 0
}

/** Inside a transaction: work goes back on the list. An earlier time that was asked for meanwhile stands. */
export async function putBack(trx: Handle, work: Work, why: PutBack, now: Instant): Promise<boolean> {
  const counted = !('at' in why)
  const at = 'at' in why ? instant(why.at) : later(now, delayAfter(work.attempts))
  const back = await trx('work')
    .where({ id: work.id, claim: work.claim })
    .update({
      ...UNCLAIMED,
      due_at: trx.raw('case when again_at is not null and again_at < ? then again_at else ? end', [at, at]),
      again_at: null,
      attempts: work.attempts + (counted ? 1 : 0),
      last_error: why.error === undefined ? null : plain(why.error).slice(0, 2000),
    })
  return back > 0
}

/** Seconds: 30, 60, 120 … at most an hour. */
export function delayAfter(attempts: number): number {
  return Math.min(30 * 2 ** Math.min(attempts, 20), 3600)
}

const UNCLAIMED = { claim: null, claimed_by: null, claimed_until: null } as const

async function upsert(
  trx: Handle,
  items: readonly WorkItem[],
  otherwise: Readonly<Record<string, string>>,
): Promise<void> {
  const set = Object.entries(otherwise).map(([column, sql]) => `${column} = ${sql}`)
  const last = [...new Map(items.map((item) => [`${item.kind} ${item.subject}`, item])).values()].sort((a, b) =>
    a.subject < b.subject ? -1 : 1,
  )
  const rows = last.map((item) => ({
    id: newId(),
    kind: item.kind,
    subject: item.subject,
    due_at: instant(item.dueAt),
  }))
  await insertAll(trx, 'work', rows, `on conflict (kind, subject) do update set ${set.join(', ')}`)
}
