import type { LetterState } from '../domain/letter.ts'
import type { Instant } from '../domain/names.ts'
import type { Context } from './context.ts'
import type { Handle } from './database.ts'
import { fromJson, SHAPES } from './json.ts'
import { type Row, textOf } from './rows.ts'
import type { MessageState } from './verdicts.ts'
import type { WorkKind } from './work-rows.ts'

/** The state of things for `doctor` and the operator; a count that is not there is zero. */
export interface Facts {
  readonly database: 'sqlite' | 'postgres'
  readonly messages: Partial<Record<MessageState, number>>
  readonly letters: Partial<Record<LetterState, number>>
  readonly cases: number
  readonly casesInReview: number
  readonly entries: number
  readonly work: Partial<
    Record<
      WorkKind,
      { readonly waiting: number; readonly due: number; readonly failing: number; readonly oldestDue: Instant | null }
    >
  >
  /** Arrival of the oldest mail that waits for a person in a case. */
  readonly oldestReview: Instant | null
  /** Arrival of the oldest mail that was kept and not read yet. */
  readonly oldestUnread: Instant | null
  /** As the setting `sweep.last` was written. */
  readonly lastSweep: Instant | null
  /** Why the head of the audit trail could not be written outside the database. */
  readonly headFault: string | null
}

export function facts({ db, now, head }: Context): Promise<Facts> {
  return db.read(async (handle) => {
    const sweep = (await handle('settings').where({ name: 'sweep.last' }).first()) as Row | undefined
    return {
      database: db.kind,
      messages: await byState(handle, 'messages'),
      letters: await byState(handle, 'letters'),
      cases: await one(handle('cases').count({ found: '*' }).first(), Number),
      casesInReview: await one(handle('cases').whereNotNull('review_since').count({ found: '*' }).first(), Number),
      entries: await one(handle('audit_head').max({ found: 'count' }).first(), Number),
      work: await byKind(handle, now()),
      oldestReview: await one(handle('cases').min({ found: 'review_since' }).first(), textOf),
      oldestUnread: await one(
        handle('messages').where({ state: 'received' }).min({ found: 'arrived_at' }).first(),
        textOf,
      ),
      lastSweep: sweep ? fromJson<Instant>(sweep.value, 'settings', 'sweep.last', SHAPES.any) : null,
      headFault: head.fault,
    }
  })
}

async function byState(handle: Handle, table: string): Promise<Record<string, number>> {
  const rows = (await handle(table).groupBy('state').select('state').count({ n: '*' })) as Row[]
  return Object.fromEntries(rows.map((row) => [String(row.state), Number(row.n)]))
}

async function byKind(handle: Handle, now: Instant): Promise<Facts['work']> {
  const columns = handle.raw(
    `kind, count(*) as waiting, sum(case when due_at <= ? then 1 else 0 end) as due,
     sum(case when last_error is null then 0 else 1 end) as failing, min(case when due_at <= ? then due_at end) as oldest`,
    [now, now],
  )
  const rows = (await handle('work').groupBy('kind').select(columns)) as Row[]
  return Object.fromEntries(
    rows.map((row) => [
      row.kind,
      {
        waiting: Number(row.waiting),
        due: Number(row.due),
        failing: Number(row.failing),
        oldestDue: textOf(row.oldest),
      },
    ]),
  )
}

async function one<T>(query: PromiseLike<unknown>, as: (value: unknown) => T): Promise<T> {
  const row = (await query) as { found?: unknown } | undefined
  return as(row?.found)
}
