import { arrivedMail } from './arrived.ts'
import type { ImapPass } from './imap.ts'
import type { ArrivedMail } from './keeper.ts'
import { LIMITS } from './promise.ts'
import { uidSet } from './uid-set.ts'

export interface Fetched {
  readonly kept: number
  /** Deleted by another client before they could be fetched. */
  readonly vanished: number
  readonly alarms: readonly string[]
}

interface Row {
  readonly uid: number
  readonly size: number
  readonly arrivedAt: Date
  readonly flags: Iterable<string>
}

/**
 * Fetches mails by UID (BODY.PEEK[], ascending) and keeps them, batch by batch. When the connection breaks in mid-batch, what came
 * whole is kept first: the next pass goes on from there, however often a slow line breaks.
 */
export async function keepUids(
  pass: ImapPass,
  uidValidity: string,
  uids: readonly number[],
  onProgress?: (done: number, total: number) => void,
): Promise<Fetched> {
  let kept = 0
  let done = 0
  const missing: number[] = []
  for (let at = 0; at < uids.length; at += LIMITS.batchMails) {
    const some = uids.slice(at, at + LIMITS.batchMails)
    const rows = await rowsOf(pass, some)
    for (const batch of batchesOf(rows)) {
      const came = await fetchAndKeep(pass, uidValidity, batch)
      kept += came.kept
      missing.push(...came.missing)
      done += batch.length
      onProgress?.(done, uids.length)
    }
    const there = new Set(rows.map(({ uid }) => uid))
    missing.push(...some.filter((uid) => !there.has(uid)))
  }
  return { kept, ...(await explained(pass, missing)) }
}

async function rowsOf(pass: ImapPass, uids: readonly number[]): Promise<Row[]> {
  const query = { uid: true, size: true, internalDate: true, flags: true }
  const rows = await pass.client.fetchAll(uidSet(uids), query, { uid: true })
  return rows
    .map(({ uid, size, internalDate, flags }) => ({
      uid,
      size: size ?? 0,
      arrivedAt: dated(internalDate),
      flags: flags ?? [],
    }))
    .sort((one, other) => one.uid - other.uid)
}

/** Bounded by count (the rows) and by bytes; a mail past the limit is alone in its batch. */
function batchesOf(rows: readonly Row[]): Row[][] {
  const batches: Row[][] = []
  let bytes = Number.POSITIVE_INFINITY
  for (const row of rows) {
    const alone = row.size > LIMITS.mailBytes
    if (alone || bytes + row.size > LIMITS.batchBytes) {
      batches.push([])
      bytes = 0
    }
    batches.at(-1)!.push(row)
    bytes = alone ? Number.POSITIVE_INFINITY : bytes + row.size
  }
  return batches
}

async function fetchAndKeep(
  pass: ImapPass,
  uidValidity: string,
  batch: readonly Row[],
): Promise<{ kept: number; missing: number[] }> {
  const sources = new Map<number, Buffer>()
  const tooLarge = batch[0]!.size > LIMITS.mailBytes
  const query = { uid: true, source: tooLarge ? { start: 0, maxLength: LIMITS.firstBytes } : true }
  let broken: unknown = null
  try {
    for await (const row of pass.client.fetch(uidSet(batch.map(({ uid }) => uid)), query, { uid: true })) {
      if (row.source) sources.set(row.uid, row.source)
    }
  } catch (error) {
    broken = error
  }
  const firstMissing = batch.findIndex(({ uid }) => !sources.has(uid))
  const whole = broken === null || firstMissing < 0 ? batch : batch.slice(0, firstMissing)
  const mails = whole.flatMap((row) => arrived(pass, uidValidity, row, sources.get(row.uid)))
  const kept = mails.length > 0 ? await pass.keeper.keep(mails) : 0
  if (broken !== null) throw broken
  return {
    kept,
    missing: batch.filter(({ uid }) => !sources.has(uid)).map(({ uid }) => uid),
  }
}

function arrived(pass: ImapPass, uidValidity: string, row: Row, source: Buffer | undefined): ArrivedMail[] {
  if (!source) return []
  const place = { mailbox: pass.mailbox, folder: pass.access.folder, uidValidity, uid: String(row.uid) }
  return [arrivedMail(place, source, row.size, row.arrivedAt, row.flags)]
}

/** A mail that did not come was deleted by another client, or the server does not give it: that one is never passed over in silence. */
async function explained(pass: ImapPass, missing: readonly number[]): Promise<{ vanished: number; alarms: string[] }> {
  if (missing.length === 0) return { vanished: 0, alarms: [] }
  const still = await pass.client.search({ uid: uidSet(missing) }, { uid: true })
  const stubborn = Array.isArray(still) ? still : []
  return {
    vanished: missing.length - stubborn.length,
    alarms: stubborn.map((uid) => `Mail ${uid} of ${pass.access.folder} is listed, but the server does not give it`),
  }
}

function dated(internalDate: Date | string | undefined): Date {
  const date = new Date(internalDate ?? Number.NaN)
  return Number.isNaN(date.getTime()) ? new Date() : date
}
