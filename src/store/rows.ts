import type { Handle } from './database.ts'

/** A row as the database gives it: bigints of PostgreSQL come as text, booleans of SQLite as numbers. */
export type Row = Readonly<Record<string, unknown>>

/** Rows per statement: SQLite takes at most 500 in one insert, and one bytea parameter may be large. */
const AT_ONCE = 100

/** Inserts many rows; those that exist by any unique key are left as they are. Gives how many went in. */
export async function insertNew(
  db: Handle,
  table: string,
  rows: readonly object[],
  by: string,
  atOnce = AT_ONCE,
): Promise<string[]> {
  const inserted: string[] = []
  for (const some of chunks(rows, atOnce)) {
    const back = (await db(table).insert(some).onConflict().ignore().returning(by)) as Row[]
    inserted.push(...back.map((row) => String(row[by])))
  }
  return inserted
}

/**
 * Rows that all have the same columns, for whole lists: handed over as one JSON value, which the database takes apart sooner than the
 * driver binds as many values. No bytes. `otherwise` is the clause for rows that exist, in SQL.
 */
export async function insertAll(
  db: Handle,
  table: string,
  rows: readonly object[],
  otherwise: '' | 'on conflict do nothing' | `on conflict (${string}) do update ${string}` = '',
): Promise<void> {
  for (const some of chunks(rows, 1000)) await insertAtOnce(db, table, some, otherwise)
}

/** As `insertAll`, where rows that exist stay as they are: gives how many went in. Nothing else may be asked of the handle meanwhile. */
export async function insertCounted(db: Handle, table: string, rows: readonly object[]): Promise<number> {
  let count = 0
  for (const some of chunks(rows, 1000)) {
    const { rowCount } = await insertAtOnce(db, table, some, 'on conflict do nothing')
    count += rowCount ?? Number((await rawRows(db, 'select changes() as changed', []))[0]!.changed)
  }
  return count
}

/** PostgreSQL's driver says how many rows went in, that of SQLite nothing. */
async function insertAtOnce(
  db: Handle,
  table: string,
  rows: readonly object[],
  otherwise: string,
): Promise<{ readonly rowCount?: number }> {
  const names = Object.keys(rows[0]!)
  const columns = names.map((name) => `"${name}"`).join(', ')
  const select =
    db.client.config.client === 'pg'
      ? `select ${columns} from json_populate_recordset(null::${table}, ?)`
      : `select ${names.map((name) => `value->>'${name}'`).join(', ')} from jsonb_each(?)`
  return await db.raw(`insert into ${table} (${columns}) ${select} where true ${otherwise}`, [JSON.stringify(rows)])
}

/** Asks in portions: a statement takes a limited number of values. */
export async function inChunks<V, R>(values: readonly V[], ask: (some: V[]) => Promise<R[]>): Promise<R[]> {
  const found: R[] = []
  for (const some of chunks(values, 500)) found.push(...(await ask(some)))
  return found
}

/** Result rows of raw SQL in either database. */
export async function rawRows(db: Handle, sql: string, values: readonly (string | number)[]): Promise<Row[]> {
  const result = await db.raw(sql, values)
  return Array.isArray(result) ? result : result.rows
}

export function textOf(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value)
}

export function chunks<V>(values: readonly V[], size = AT_ONCE): V[][] {
  const some: V[][] = []
  for (let at = 0; at < values.length; at += size) some.push(values.slice(at, at + size))
  return some
}
