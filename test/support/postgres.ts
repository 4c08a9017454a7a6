import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

const { Client } = pg

/** A real PostgreSQL of the system, in a temporary folder, on a loopback port of its own. */
export interface TestPostgres {
  /** An empty database of its own. */
  newDatabase(): Promise<string>
  /** Cuts every connection off; `start` brings it back with its data. */
  stop(): Promise<void>
  start(): Promise<void>
}

let shared: Promise<TestPostgres> | null = null

/** Started at the first call and shared until the end of the run. */
export function postgres(): Promise<TestPostgres> {
  shared ??= begin()
  return shared
}

async function begin(): Promise<TestPostgres> {
  const user = accountOf('postgres')
  const folder = mkdtempSync(join(tmpdir(), 'recall-desk-postgres-'))
  chmodSync(folder, 0o700)
  if (user) chownSync(folder, user.uid, user.gid)
  const bin = binaries()
  const data = join(folder, 'data')
  const options = { ...user, cwd: folder, stdio: 'pipe' as const }
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'],
    options,
  )
  const port = await freePort()
  const url = (database: string) => `postgres://postgres@127.0.0.1:${port}/${database}`
  const flags = [
    '-c',
    'fsync=off',
    '-c',
    'listen_addresses=127.0.0.1',
    '-c',
    `unix_socket_directories=${folder}`,
    '-c',
    'max_connections=60',
  ]
  let server: ChildProcess | null = null
  const start = async () => {
    server = spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port), ...flags], { ...options, stdio: 'ignore' })
    server.unref()
    for (let tries = 0; tries < 200; tries += 1) {
      if (succeeds(() => execFileSync(join(bin, 'pg_isready'), ['-q', '-h', '127.0.0.1', '-p', String(port)]))) return
      await sleep(50)
    }
    throw new Error('PostgreSQL did not start within 10 seconds')
  }
  const stop = async () => {
    const running = server
    server = null
    if (!running || running.exitCode !== null) return
    // Fast shutdown: connections are cut off.
    running.kill('SIGINT')
    await new Promise((resolve) => running.once('exit', resolve))
  }
  process.once('exit', () => {
    server?.kill('SIGQUIT')
    rmSync(folder, { recursive: true, force: true })
  })
  await start()
  let databases = 0
  const newDatabase = async () => {
    databases += 1
    const name = `test_${process.pid}_${databases}`
    const client = new Client({ connectionString: url('postgres') })
    await client.connect()
    try {
      // Copying the files is quicker than logging them, which PostgreSQL does by itself since it can.
      const { rows } = await client.query('show server_version_num')
      const how = Number(rows[0].server_version_num) >= 150_000 ? 'strategy file_copy' : ''
      await client.query(`create database ${name} ${how}`)
    } finally {
      await client.end()
    }
    return url(name)
  }
  return { newDatabase, start, stop }
}

/** PostgreSQL refuses to run as root. Null where we are somebody else already. */
function accountOf(name: string): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null
  const number = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8' }))
  return { uid: number('-u'), gid: number('-g') }
}

function binaries(): string {
  const root = '/usr/lib/postgresql'
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : []
  const found = versions.map((version) => join(root, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb')))
  if (!found) throw new Error(`no PostgreSQL in ${root}: install the package postgresql`)
  return found
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

function succeeds(work: () => unknown): boolean {
  try {
    work()
    return true
  } catch {
    return false
  }
}
