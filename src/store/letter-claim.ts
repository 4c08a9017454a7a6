import { BY_HAND, type Letter, type LetterState } from '../domain/letter.ts'
import type { CaseId, Instant } from '../domain/names.ts'
import type { Context } from './context.ts'
import type { Handle } from './database.ts'
import { holderText } from './holder.ts'
import { madeWhole } from './letter-files.ts'
import { letterOf } from './letter-rows.ts'
import { type Row, rawRows } from './rows.ts'
import { later } from './text.ts'

export type ClaimedLetter =
  | { readonly is: 'claimed'; readonly letter: Letter }
  /** Not yet, or somebody else has it, or it is settled: leave it. */
  | { readonly is: 'not-due'; readonly state: LetterState | null; readonly dueAt: Instant | null }
  /** Something must happen first: ask again later. */
  | { readonly is: 'waits'; readonly why: StopReason }

export type StopReason = 'case-in-review' | 'case-closed' | 'mail-unread' | 'mail-waiting'

/**
 * What keeps a letter back at the moment of sending, each true or false for one row of `letters`. Letters to staff are never kept back.
 * Nobody is reminded whose colleague's mail waits; a stranger's at the same public provider is no colleague's.
 */
const STOPS: Readonly<Record<StopReason, string>> = {
  'case-in-review': `letters.follow_up <> '${BY_HAND}' and exists (select 1 from cases c where c.id = letters.case_id and c.review_since is not null)`,
  'case-closed':
    'letters.unasked and exists (select 1 from cases c where c.id = letters.case_id and c.closed_at is not null)',
  'mail-unread': `letters.unasked and exists (select 1 from messages m where m.state = 'received')`,
  'mail-waiting': `letters.unasked and exists (
    select 1 from messages m join case_contacts k on k.case_id = letters.case_id
    where m.state in ('quarantined', 'set-aside') and (m.sender = k.email or m.sender_domain = k.domain))`,
}

const CLAIM = `
  update letters set state = 'sending', attempts = attempts + 1, tried_at = ?, claimed_by = ?, claimed_until = ?
  where id = ? and state = 'due' and due_at <= ? and (letters.staff or not (${Object.values(STOPS)
    .map((sql) => `(${sql})`)
    .join(' or ')}))
  returning *`

/** Due time and stop conditions stand in the same statement as the claim: what changes before it is seen, what comes after it is late. */
export function claimLetter({ db, now, holder }: Context, id: string, seconds: number): Promise<ClaimedLetter> {
  return db.write(async (trx) => {
    const at = now()
    const [row] = await rawRows(trx, CLAIM, [at, holderText(holder), later(at, seconds), id, at])
    return row ? { is: 'claimed', letter: await madeWhole(trx, letterOf(row)) } : whyNot(trx, id, at)
  })
}

/** What would keep a letter of this case that nobody asked for back at this moment. */
export async function stopsOf(handle: Handle, of: CaseId): Promise<StopReason[]> {
  const columns = Object.entries(STOPS).map(([why, sql]) => `case when ${sql} then 1 else 0 end as "${why}"`)
  const letters = `select id as case_id, id = id as unasked, '' as follow_up from cases where id = ?`
  const [row] = (await rawRows(handle, `select ${columns.join(', ')} from (${letters}) letters`, [of])) as [Row?]
  return (Object.keys(STOPS) as StopReason[]).filter((reason) => Number(row?.[reason]) === 1)
}

async function whyNot(trx: Handle, id: string, at: Instant): Promise<ClaimedLetter> {
  const columns = Object.entries(STOPS).map(([why, sql]) => `case when ${sql} then 1 else 0 end as "${why}"`)
  const [row] = (await rawRows(trx, `select state, due_at, ${columns.join(', ')} from letters where id = ?`, [id])) as [
    Row?,
  ]
  const why = (Object.keys(STOPS) as StopReason[]).find((reason) => Number(row?.[reason]) === 1)
  if (row && row.state === 'due' && String(row.due_at) <= at && why) return { is: 'waits', why }
  return { is: 'not-due', state: (row?.state as LetterState) ?? null, dueAt: row ? String(row.due_at) : null }
}
