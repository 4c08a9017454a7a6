import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sqlite3 from 'sqlite3'
import { importList } from '../../src/commands/import.ts'
import { openHouse } from '../../src/house.ts'

const ROWS = 50_000
const CAMPAIGN = new URL('../../config/campaigns/fsn2023-1338', import.meta.url).pathname
const HEAD =
  'consignee_id,organisation,role,country,language,contact_name,contact_email,product,serial,case_ref,notified_on'
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Seconds to import 50,000 rows of consignees, and to insert the very rows that this wrote by bare sqlite3, in one transaction each. */
export async function importing(perConsignee = 10): Promise<{ ours: number; bare: number; cases: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'recall-desk-importing-'))
  try {
    const list = join(folder, 'list.csv')
    writeFileSync(list, [HEAD, ...rows(perConsignee), ''].join('\n'))
    const ours = await importOnce(folder, list)
    const bare = await insertBare(join(folder, 'desk.sqlite'), join(folder, 'bare.sqlite'))
    return { ours, bare, cases: ROWS / perConsignee }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function rows(perConsignee: number): string[] {
  return Array.from({ length: ROWS }, (_, at) => {
    const consignee = Math.floor(at / perConsignee)
    const serial = `X${String(at).padStart(6, '0')}`
    return `C-${consignee},Laboratory ${consignee},end-user,NL,nl,Person ${consignee},lab@site-${consignee}.example,miseqdx,${serial},${reference(consignee)},2023-04-05`
  })
}

function reference(consignee: number): string {
  let rest = consignee
  let text = ''
  for (let at = 0; at < 8; at++) {
    text = ALPHABET[rest % 32] + text
    rest = Math.floor(rest / 32)
  }
  return `${text.slice(0, 4)}-${text.slice(4)}`
}

async function importOnce(folder: string, list: string): Promise<number> {
  const config = join(folder, 'recall-desk.yaml')
  writeFileSync(
    config,
    JSON.stringify({
      mailbox: { maildir: 'in' },
      outgoing: { maildir: 'out', from: 'Technical Support <techsupport@maker.example>' },
      store: { sqlite: 'desk.sqlite' },
      campaigns: [CAMPAIGN],
    }),
  )
  const house = await openHouse({ configFile: config, env: { RECALL_DESK_LOG: 'silent' } })
  const front = { print: () => {}, complain: () => {}, terminal: false, exitCode: () => {}, env: {} }
  try {
    return await timed(() =>
      importList(house, list, { campaign: 'fsn2023-1338' }, { ...front, configFile: () => config }),
    )
  } finally {
    await house.close()
  }
}

/** Every row that the import left, one prepared statement each, with the same durability. */
async function insertBare(from: string, to: string): Promise<number> {
  const source = await opened(from)
  const target = await opened(to)
  await run(target, 'pragma journal_mode = wal; pragma synchronous = full')
  const tables: { name: string; sql: string; all: Record<string, unknown>[] }[] = []
  for (const { name, sql } of await all<{ name: string; sql: string }>(
    source,
    "select name, sql from sqlite_master where type in ('table', 'index') and sql is not null and name not like 'sqlite_%' order by rootpage",
  )) {
    await run(target, sql)
    if (/^create table/i.test(sql)) tables.push({ name, sql, all: await all(source, `select * from "${name}"`) })
  }
  const seconds = await timed(async () => {
    await run(target, 'begin')
    for (const { name, all: found } of tables) {
      if (!found[0]) continue
      const columns = Object.keys(found[0])
      const marks = columns.map(() => '?').join(', ')
      const statement = target.prepare(
        `insert into "${name}" (${columns.map((one) => `"${one}"`).join(', ')}) values (${marks})`,
      )
      for (const row of found) statement.run(Object.values(row))
      await new Promise<void>((done, failed) =>
        statement.finalize((error?: Error | null) => (error ? failed(error) : done())),
      )
    }
    await run(target, 'commit')
  })
  source.close()
  target.close()
  return seconds
}

function opened(file: string): Promise<sqlite3.Database> {
  return new Promise((done, failed) => {
    const db = new sqlite3.Database(file, (error) => (error ? failed(error) : done(db)))
  })
}

function run(db: sqlite3.Database, sql: string): Promise<void> {
  return new Promise((done, failed) => db.exec(sql, (error) => (error ? failed(error) : done())))
}

function all<T>(db: sqlite3.Database, sql: string): Promise<T[]> {
  return new Promise((done, failed) => db.all(sql, (error, rows) => (error ? failed(error) : done(rows as T[]))))
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}
