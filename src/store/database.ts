import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import knex, { type Knex } from 'knex'
import { isCollision, translated } from './faults.ts'

export type StoreConfig = { readonly sqlite: string } | { readonly postgres: string }

/** A pool or a transaction: whoever is given one asks it and nothing else (with one pooled connection anything else waits for ever). */
export type Handle = Knex

/** The open database. Both doors turn its faults into `Temporary` and `BadInput`. */
export interface Database {
  readonly kind: 'sqlite' | 'postgres'
  read<T>(work: (db: Handle) => Promise<T>): Promise<T>
  /** One transaction; `work` is called again after a collision with another process. */
  write<T>(work: (db: Handle) => Promise<T>): Promise<T>
  close(): Promise<void>
}

const TRIES = 6

/** Opens a connection pool; nothing is read or made yet but the file. */
export function openDatabase(config: StoreConfig): Database {
  const kind = 'sqlite' in config ? 'sqlite' : 'postgres'
  const pool = 'sqlite' in config ? sqlitePool(config.sqlite) : postgresPool(config.postgres)
  return {
    kind,
    read: (work) => work(pool).catch(rethrow),
    write: async (work) => {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await pool.transaction(async (trx) => {
            if (kind === 'sqlite') await takeWriteLock(trx)
            return work(trx)
          })
        } catch (error) {
          if (attempt === TRIES || !isCollision(error)) rethrow(error)
        }
      }
    },
    close: () => pool.destroy(),
  }
}

function rethrow(error: unknown): never {
  throw translated(error)
}

/** A deferred transaction that reads first cannot wait for its turn to write (SQLITE_BUSY at once), so each begins with a write of nothing. */
function takeWriteLock(trx: Handle): Promise<unknown> {
  return trx.raw('update migrations set name = name where 1 = 0') as unknown as Promise<unknown>
}

/** Knex would write to the console; what matters of it reaches the caller as an error. */
const log = { warn: () => {}, error: () => {}, debug: () => {}, deprecate: () => {} }

function sqlitePool(file: string): Knex {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  return knex({
    client: 'sqlite3',
    log,
    connection: { filename: file },
    useNullAsDefault: true,
    pool: { min: 1, max: 1, afterCreate: prepareSqlite },
  })
}

interface SqliteConnection {
  exec(sql: string, done: (error: Error | null) => void): void
}

type Prepared = (error: Error | null, connection: SqliteConnection) => void

/**
 * `synchronous` FULL: a mail is moved on the server because we say that we have it. The log is copied into the file at 64 MiB
 * (4,000 pages) instead of 4: whoever writes waits for that, and a backlog writes the pages of its indexes once, not at each batch.
 * A page holds two usual mails, and the cache (16 MiB) a batch of them, which would else be written before its commit as well.
 */
function prepareSqlite(connection: SqliteConnection, done: Prepared, attempt = 1): void {
  const pragmas = [
    'busy_timeout = 20000',
    'page_size = 16384',
    'cache_size = -16384',
    'journal_mode = wal',
    'synchronous = full',
    'wal_autocheckpoint = 4000',
    'foreign_keys = on',
  ]
    .map((pragma) => `pragma ${pragma}`)
    .join(';')
  connection.exec(pragmas, (error) => {
    // Changing to WAL does not wait for others by itself.
    if (error && attempt < 50 && /SQLITE_BUSY/.test(error.message)) {
      setTimeout(() => prepareSqlite(connection, done, attempt + 1), 100)
    } else done(error, connection)
  })
}

function postgresPool(url: string): Knex {
  return knex({
    client: 'pg',
    log,
    connection: { connectionString: url, application_name: 'recall-desk', connectionTimeoutMillis: 10_000 },
    pool: { min: 0, max: 6 },
    acquireConnectionTimeout: 20_000,
  })
}
