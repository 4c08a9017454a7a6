import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FetchQueryObject } from 'imapflow'
import { start } from '../../src/start.mjs'
import { type Dovecot, PASSWORD, startDovecot } from '../support/dovecot.ts'
import { paired } from './pace.ts'

const { openMailbox } = await start<typeof import('../../src/receive/mailbox.ts')>('receive/mailbox.ts')
const { openStore } = await start<typeof import('../../src/store/open.ts')>('store/open.ts')
const silent = { debug() {}, info() {}, warn() {} }
const BATCH = 100

/**
 * The first `count` mails of a folder, fetched and kept in a store, per second, against imapflow's bare fetch of the same mails in batches.
 * `asked`: what the bare one asks for beside the bytes.
 */
export async function receiving(folder: string, count: number, rounds: number, asked: FetchQueryObject) {
  // The store's side would take the TLS that is offered, the bare one would not.
  const server = await startDovecot('ssl = no')
  try {
    const mails = readdirSync(folder)
      .sort()
      .slice(0, count)
      .map((file) => readFileSync(join(folder, file)))
    await server.append(mails)
    // A daemon is warm: the first time of each is not counted.
    await kept(server, mails.length)
    await fetched(server, mails.length, asked)
    return await paired(
      rounds,
      () => kept(server, mails.length),
      () => fetched(server, mails.length, asked),
    )
  } finally {
    await server.remove()
  }
}

async function kept(server: Dovecot, count: number): Promise<number> {
  const root = mkdtempSync(join(tmpdir(), 'recall-desk-bench-store-'))
  const store = await openStore(
    { sqlite: join(root, 'desk.sqlite') },
    { signingKey: Buffer.alloc(32, 1), headFile: join(root, 'head.json'), now: () => new Date().toISOString() },
  )
  const access = {
    host: '127.0.0.1',
    port: server.port,
    secure: false,
    user: server.user,
    password: PASSWORD,
    ca: null,
    folder: 'INBOX',
    processed: 'Processed',
    quarantine: 'Quarantine',
    sent: 'Sent',
  }
  const mailbox = openMailbox({ imap: access }, store.places, silent)
  try {
    await mailbox.check()
    const start = performance.now()
    const { kept: fresh } = await mailbox.sweep()
    if (fresh !== count) throw new Error(`${fresh} of ${count} mails were kept`)
    return (count / (performance.now() - start)) * 1000
  } finally {
    await mailbox.close()
    await store.close()
    rmSync(root, { recursive: true, force: true })
  }
}

async function fetched(server: Dovecot, count: number, asked: FetchQueryObject): Promise<number> {
  const client = await server.client()
  try {
    const start = performance.now()
    await client.mailboxOpen('INBOX', { readOnly: true })
    let bytes = 0
    for (let from = 1; from <= count; from += BATCH)
      for await (const { source } of client.fetch(`${from}:${from + BATCH - 1}`, { uid: true, source: true, ...asked }))
        bytes += source?.length ?? 0
    if (bytes === 0) throw new Error('nothing was fetched')
    return (count / (performance.now() - start)) * 1000
  } finally {
    await client.logout()
  }
}
