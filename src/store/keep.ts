import { hash } from 'node:crypto'
import { type FirstLook, firstLook } from '../domain/mail-header.ts'
import type { MailPlace } from '../domain/message.ts'
import type { Instant, Sha256 } from '../domain/names.ts'
import type { Context } from './context.ts'
import type { Database, Handle } from './database.ts'
import { newId } from './ids.ts'
import { chunks, inChunks, insertAll, insertCounted, type Row } from './rows.ts'
import { instant, lookup, plain } from './text.ts'
import { addWork } from './work-rows.ts'

/** A mail as the mailbox gave it. What may be left out is taken from the bytes. */
export interface MailToKeep extends Partial<FirstLook> {
  readonly source: Uint8Array
  readonly arrivedAt: Instant
  readonly place: MailPlace
  readonly sha256?: Sha256
  readonly flags?: readonly string[]
  /** Set where `source` is only the beginning of a mail that was too large: the whole size, and why. */
  readonly cut?: { readonly size: number; readonly reason: string }
}

export interface Kept {
  readonly id: string
  readonly sha256: Sha256
  /** These bytes were not in the store before. */
  readonly isNew: boolean
}

/**
 * Keeps raw bytes and place, and puts the mail in the line, all in one transaction. Same bytes are the same mail at one more place;
 * a place that is known changes nothing. May be repeated after a crash without harm. In the order given.
 */
export async function keep(context: Context, mails: readonly MailToKeep[]): Promise<readonly Kept[]> {
  if (mails.length === 0) return []
  const prepared = mails.map((mail) => ({ mail, sha256: mail.sha256 ?? hash('sha256', mail.source) }))
  const distinct = distinctByHash(prepared)
  const now = context.now()
  const rows = distinct.map((one) => messageRow(one, now))
  return context.db.write(async (trx) => {
    const { ids, fresh } = await keepMessages(trx, rows)
    const places = prepared.map(({ mail, sha256 }) => placeRow(mail.place, ids.get(sha256)!, now))
    const work = [...fresh].map((sha256) => ({ kind: 'understand' as const, subject: ids.get(sha256)!, dueAt: now }))
    await together(context.db, [
      ...keepRaw(
        trx,
        distinct.filter(({ sha256 }) => fresh.has(sha256)),
      ),
      () => insertAll(trx, 'places', places, 'on conflict do nothing'),
      () => addWork(trx, work),
    ])
    return prepared.map(({ sha256 }) => ({ id: ids.get(sha256)!, sha256, isNew: fresh.delete(sha256) }))
  })
}

/**
 * Statements that need nothing of each other: with SQLite none waits for a turn of the event loop (PostgreSQL's driver takes them only one
 * after the other). All have ended before the failure of one undoes them.
 */
async function together({ kind }: Database, statements: readonly (() => Promise<unknown>)[]): Promise<void> {
  if (kind === 'postgres') for (const statement of statements) await statement()
  else
    for (const done of await Promise.allSettled(statements.map((statement) => statement())))
      if (done.status === 'rejected') throw done.reason
}

export function placeRow(place: MailPlace, message: string, now: Instant): object {
  return {
    mailbox: lookup(place.mailbox),
    folder: lookup(place.folder),
    uid_validity: lookup(place.uidValidity),
    uid: lookup(place.uid),
    uid_number: /^\d{1,15}$/.test(place.uid) ? Number(place.uid) : null,
    message,
    seen_at: now,
  }
}

interface Prepared {
  readonly mail: MailToKeep
  readonly sha256: Sha256
}

/** In the order of hashes, so that two processes never wait for each other crosswise. */
function distinctByHash(prepared: readonly Prepared[]): Prepared[] {
  const distinct = [...new Map(prepared.map((one) => [one.sha256, one])).values()]
  return distinct.sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1))
}

/** Gives the id of each hash, and the hashes that were new: what was there before has kept its own id. */
async function keepMessages(
  trx: Handle,
  rows: readonly MessageRow[],
): Promise<{ ids: ReadonlyMap<Sha256, string>; fresh: Set<Sha256> }> {
  const areAllNew = (await insertCounted(trx, 'messages', rows)) === rows.length
  const given = new Map(rows.map(({ sha256, id }) => [sha256, id]))
  const ids = areAllNew ? given : await idsBySha256(trx, [...given.keys()])
  return { ids, fresh: new Set([...given].filter(([sha256, id]) => ids.get(sha256) === id).map(([sha256]) => sha256)) }
}

/** The driver copies what a statement is given: not all at once. */
const BYTES_AT_ONCE = 100

function keepRaw(trx: Handle, mails: readonly Prepared[]): (() => Promise<unknown>)[] {
  return chunks(mails, BYTES_AT_ONCE).map(
    (some) => async () =>
      await trx.raw(
        `insert into raw (sha256, bytes) values ${some.map(() => '(?, ?)').join(', ')} on conflict do nothing`,
        some.flatMap(({ mail, sha256 }) => [sha256, asBuffer(mail.source)]),
      ),
  )
}

async function idsBySha256(trx: Handle, hashes: readonly Sha256[]): Promise<Map<Sha256, string>> {
  const rows = await inChunks(
    hashes,
    async (some) => (await trx('messages').whereIn('sha256', some).select('id', 'sha256')) as Row[],
  )
  return new Map(rows.map((row) => [String(row.sha256), String(row.id)]))
}

function isSeen(mail: MailToKeep): mail is MailToKeep & FirstLook {
  return mail.messageId !== undefined && mail.sender !== undefined
}

type MessageRow = ReturnType<typeof messageRow>

function messageRow({ mail, sha256 }: Prepared, now: Instant) {
  const { messageId, sender } = isSeen(mail) ? mail : firstLook(mail.source)
  return {
    id: newId(),
    sha256,
    size: mail.cut?.size ?? mail.source.length,
    message_id: messageId === null ? null : lookup(messageId),
    sender: sender === null ? null : lookup(sender),
    sender_domain: sender === null ? null : lookup(sender.slice(sender.lastIndexOf('@') + 1)),
    arrived_at: instant(mail.arrivedAt),
    kept_at: now,
    state: 'received',
    flags: plain(JSON.stringify(mail.flags ?? [])),
    cut: mail.cut ? JSON.stringify(mail.cut) : null,
  }
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
