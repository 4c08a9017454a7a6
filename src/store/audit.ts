import type { Case } from '../domain/case.ts'
import type { Entry } from '../domain/entry.ts'
import { caseOf } from './cases.ts'
import { copiesAgree, entryOf, type Link, macOf } from './chain.ts'
import type { Context } from './context.ts'
import type { Handle } from './database.ts'
import { CorruptRow, canonical } from './json.ts'
import type { Row } from './rows.ts'

/** `sequence`: the first entry that is not as it was written, or the place of one that is missing. */
export type Verdict =
  | { readonly ok: true; readonly entries: number }
  | { readonly ok: false; readonly sequence: number; readonly why: string }

/** A case from its entries in order. */
export type Replay = (entries: readonly Entry[]) => Case

const AT_ONCE = 500

/**
 * Finds any entry that was altered, removed, reordered or cut off, and, with `replay`, any case that is not what its entries add up to.
 * Entries that come in meanwhile are left for the next time.
 */
export async function verifyAudit(context: Context, replay?: Replay): Promise<Verdict> {
  const outside = await context.head.read()
  const row = await context.db.read((db) => db('audit_head').where({ id: 1 }).first())
  const head: Link = { count: Number(row?.count ?? 0), mac: String(row?.mac ?? '') }
  const chain = await verifyChain(context, head, outside)
  if (!chain.ok) return chain
  const tail = verifyTail(head, outside)
  if (!tail.ok || !replay) return tail
  return (await verifyCases(context, replay)) ?? tail
}

async function verifyChain({ db, key }: Context, head: Link, outside: Link | 'broken' | null): Promise<Verdict> {
  const ofCases = new Map<string, Link>()
  let all: Link = { count: 0, mac: '' }
  for (;;) {
    const rows = (await db.read((handle) =>
      handle('entries').where('sequence', '>', all.count).orderBy('sequence').limit(AT_ONCE),
    )) as Row[]
    for (const row of rows) {
      const ofCase = ofCases.get(String(row.case_id)) ?? { count: 0, mac: '' }
      const why = faultOf(key, row, all, ofCase)
      if (why) return { ok: false, sequence: Math.min(Number(row.sequence), all.count + 1), why }
      all = { count: Number(row.sequence), mac: String(row.mac) }
      ofCases.set(String(row.case_id), { count: Number(row.case_sequence), mac: all.mac })
      if (outside !== null && outside !== 'broken' && all.count === outside.count && all.mac !== outside.mac) {
        return {
          ok: false,
          sequence: all.count,
          why: 'it is not the entry that the head outside the database was written for: the end was cut off and written anew',
        }
      }
      if (all.count === head.count && all.mac !== head.mac)
        return { ok: false, sequence: all.count, why: 'it is not the entry that the head in the database names' }
    }
    if (rows.length < AT_ONCE) break
  }
  if (all.count < head.count)
    return {
      ok: false,
      sequence: all.count + 1,
      why: `entries ${all.count + 1} to ${head.count} are missing at the end`,
    }
  return { ok: true, entries: all.count }
}

function faultOf(key: Buffer, row: Row, all: Link, ofCase: Link): string | null {
  if (Number(row.sequence) !== all.count + 1) return `entry ${all.count + 1} is missing`
  if (row.mac !== macOf(key, row)) return 'it was altered: its MAC does not fit'
  if (row.previous !== all.mac) return 'it does not follow the entry before it'
  if (Number(row.case_sequence) !== ofCase.count + 1 || row.previous_of_case !== ofCase.mac)
    return 'it does not follow the entry before it in its case'
  return copiesAgree(row) ? null : 'its columns were altered: they do not say what was signed'
}

function verifyTail(head: Link, outside: Link | 'broken' | null): Verdict {
  if (outside === 'broken') return { ok: false, sequence: head.count, why: 'the head outside the database was altered' }
  if (outside === null && head.count > 0)
    return {
      ok: false,
      sequence: head.count,
      why: 'the head outside the database is missing: a cut end would not be seen',
    }
  if (outside !== null && outside.count > head.count) {
    return {
      ok: false,
      sequence: head.count + 1,
      why: `the end was cut off: the head outside the database says ${outside.count} entries`,
    }
  }
  return { ok: true, entries: head.count }
}

/** Null: every case is what its entries add up to. */
async function verifyCases({ db }: Context, replay: Replay): Promise<Verdict | null> {
  for (let after = ''; ; ) {
    const rows = (await db.read((handle) => handle('cases').where('id', '>', after).orderBy('id').limit(50))) as Row[]
    if (rows.length === 0) return caseMissing(db)
    for (const row of rows) {
      const entries = (await db.read((handle) =>
        handle('entries')
          .where({ case_id: row.id })
          .where('case_sequence', '<=', Number(row.version))
          .orderBy('case_sequence'),
      )) as Row[]
      const why = caseFault(row, entries.map(entryOf), replay)
      if (why) return { ok: false, sequence: Number(entries.at(-1)?.sequence ?? 0), why: `case ${row.id}: ${why}` }
    }
    after = String(rows.at(-1)!.id)
  }
}

async function caseMissing(db: Context['db']): Promise<Verdict | null> {
  const orphans = (handle: Handle) =>
    handle('entries')
      .whereNotIn('case_id', handle('cases').select('id'))
      .whereNot('case_id', 'like', 'mail %')
      .whereNot('case_id', 'like', 'campaign %')
      .orderBy('sequence')
      .first()
  const row = (await db.read(orphans)) as Row | undefined
  return row
    ? { ok: false, sequence: Number(row.sequence), why: `case ${row.case_id} is missing: only its entries are left` }
    : null
}

function caseFault(row: Row, entries: readonly Entry[], replay: Replay): string | null {
  if (entries.length !== Number(row.version)) return `it has ${entries.length} entries and version ${row.version}`
  try {
    return canonical(replay(entries)) === canonical(caseOf(row)) ? null : 'it is not what its entries add up to'
  } catch (error) {
    if (error instanceof CorruptRow) return error.message
    throw error
  }
}
