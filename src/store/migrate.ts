import { BadInput } from '../domain/outcome.ts'
import type { Database, Handle } from './database.ts'
import * as mail from './migrations/0001-mail.ts'
import * as cases from './migrations/0002-cases.ts'
import * as work from './migrations/0003-letters-and-work.ts'
import * as unseen from './migrations/0004-unseen-escalations.ts'
import * as letterFiles from './migrations/0005-letter-files.ts'
import * as due from './migrations/0006-what-is-due.ts'

/** One step of the schema. Never changed once released: a new file is added. */
export interface Migration {
  up(db: Handle, text: TextColumn): Promise<void>
}

/** Type of every text column: bytes decide the order, whatever the database's language is. */
export type TextColumn = string

const MIGRATIONS: readonly (readonly [string, Migration])[] = [
  ['0001-mail', mail],
  ['0002-cases', cases],
  ['0003-letters-and-work', work],
  ['0004-unseen-escalations', unseen],
  ['0005-letter-files', letterFiles],
  ['0006-what-is-due', due],
]
/** Number of the advisory lock: any, but always the same. */
const LOCK = 724_116_302

/**
 * Brings the schema up to date, in one transaction: a second process that starts meanwhile waits and finds it done.
 * @throws BadInput where a newer program has been here
 */
export async function migrate(db: Database): Promise<void> {
  const text = db.kind === 'postgres' ? 'text collate "C"' : 'text'
  const make = `create table if not exists migrations (name ${text} primary key, applied_at ${text} not null)`
  if (db.kind === 'sqlite') await db.read((handle) => handle.raw(make))
  await db.write(async (trx) => {
    if (db.kind === 'postgres') {
      await trx.raw('select pg_advisory_xact_lock(?)', [LOCK])
      await trx.raw(make)
    }
    const applied = new Set<string>(await trx('migrations').pluck('name'))
    refuseNewer(applied)
    for (const [name, migration] of MIGRATIONS) {
      if (applied.has(name)) continue
      await migration.up(trx, text)
      await trx('migrations').insert({ name, applied_at: new Date().toISOString() })
    }
  })
}

function refuseNewer(applied: ReadonlySet<string>): void {
  const known = new Set(MIGRATIONS.map(([name]) => name))
  const newer = [...applied].filter((name) => !known.has(name))
  if (newer.length > 0)
    throw new BadInput(`store: made by a newer version of this program (${newer.join(', ')}); install that version`)
}
