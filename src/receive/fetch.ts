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

/** Sizes and dates are small: they are asked for further ahead, in a command of bounded length. */
const ROWS_AT_ONCE = 500

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
  let keeping: Promise<void> = Promise.resolve()
  const missing: number[] = []
  const keep = async (mails: readonly ArrivedMail[], count: number) => {
    if (mails.length > 0) kept += await pass.keeper.keep(mails)
    done += count
    onProgress?.(done, uids.length)
  }
  for (let at = 0; at < uids.length; at += ROWS_AT_ONCE) {
    const some = uids.slice(at, at + ROWS_AT_ONCE)
    const rows = await rowsOf(pass, some)
    for (const batch of batchesOf(rows)) {
      const came = await fetchBatch(pass, uidValidity, batch)
      // A batch is kept while the next one is fetched: two at most are in memory, and they are kept in order.
      await keeping
      keeping = keep(came.mails, batch.length)
      keeping.catch(() => undefined)
      missing.push(...came.missing)
      if (came.broken !== null) {
        await keeping
        throw came.broken
      }
    }
    const there = new Set(rows.map(({ uid }) => uid))
    missing.push(...some.filter((uid) => !there.has(uid)))
  }
  await keeping
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

/** Bounded by count and by bytes; a mail past the limit is alone in its batch. */
function batchesOf(rows: readonly Row[]): Row[][] {
  const batches: Row[][] = []
  let bytes = Number.POSITIVE_INFINITY
  for (const row of rows) {
    const alone = row.size > LIMITS.mailBytes
    if (alone || bytes + row.size > LIMITS.batchBytes || batches.at(-1)?.length === LIMITS.batchMails) {
      batches.push([])
      bytes = 0
    }
    batches.at(-1)!.push(row)
    bytes = alone ? Number.POSITIVE_INFINITY : bytes + row.size
  }
  return batches
}

/** Where the connection broke, `mails` are those that came before the first gap: the watermark never leaps over one. */
async function fetchBatch(
  pass: ImapPass,
  uidValidity: string,
  batch: readonly Row[],
): Promise<{ mails: ArrivedMail[]; missing: number[]; broken: unknown }> {
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
  return {
    mails: whole.flatMap((row) => arrived(pass, uidValidity, row, sources.get(row.uid))),
    missing: batch.filter(({ uid }) => !sources.has(uid)).map(({ uid }) => uid),
    broken,
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
