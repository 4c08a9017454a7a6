import type { DeskDraft, Draft } from '../domain/entry.ts'
import { entryRow, type Link } from './chain.ts'
import type { Context } from './context.ts'
import type { Handle } from './database.ts'
import { inChunks, insertAll, type Row } from './rows.ts'

/** Drafts of one case (or of another subject of acts), whose last entry has the number `after`. */
export interface Addition {
  readonly case: string
  readonly after: number
  readonly drafts: readonly (Draft | DeskDraft)[]
}

/** Locks the end of the chain until the transaction ends: entries are made one transaction after the other. */
export async function lockHead(trx: Handle): Promise<Link> {
  const row = await trx('audit_head').where({ id: 1 }).forUpdate().first()
  return { count: Number(row.count), mac: String(row.mac) }
}

/** Inside a transaction that holds `head`: numbers, signs and appends entries, and gives the new head. */
export async function append(context: Context, trx: Handle, head: Link, additions: readonly Addition[]): Promise<Link> {
  const before = await lastMacs(trx, additions)
  const rows: ReturnType<typeof entryRow>[] = []
  let all = head
  for (const addition of additions) {
    let ofCase: Link = { count: addition.after, mac: before.get(addition.case) ?? '' }
    for (const draft of addition.drafts) {
      const row = entryRow(context.key, draft, all, ofCase)
      rows.push(row)
      all = { count: row.sequence, mac: row.mac }
      ofCase = { count: row.case_sequence, mac: row.mac }
    }
  }
  await insertAll(trx, 'entries', rows)
  if (rows.length > 0) await trx('audit_head').where({ id: 1 }).update(all)
  return all
}

async function lastMacs(trx: Handle, additions: readonly Addition[]): Promise<Map<string, string>> {
  const old = additions.filter(({ after }) => after > 0)
  const rows = await inChunks(
    old,
    async (some) =>
      (await trx('entries')
        .whereIn(
          ['case_id', 'case_sequence'],
          some.map((one) => [one.case, one.after]),
        )
        .select('case_id', 'mac')) as Row[],
  )
  return new Map(rows.map((row) => [String(row.case_id), String(row.mac)]))
}
