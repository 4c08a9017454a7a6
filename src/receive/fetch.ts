import { setImmediate as turn } from 'node:timers/promises'
import { arrivedMail } from './arrived.ts'
import type { ImapPass } from './imap.ts'
import type { ArrivedMail } from './keeper.ts'
import { Keeping } from './keeping.ts'
import { LIMITS } from './promise.ts'
import { uidSet } from './uid-set.ts'

export interface Fetched {
  readonly kept: number
  /** Deleted by another client before they could be fetched. */
  readonly vanished: number
  readonly alarms: readonly string[]
}

/** Which mails are large is asked further ahead than a batch, in a command of bounded length. */
const ASKED_AT_ONCE = 600
/** A batch of mails that are no larger keeps within its bytes, so nobody asks for the size of each. */
const SMALL = Math.floor(LIMITS.batchBytes / LIMITS.batchMails)

/** A batch that came is taken apart in one go, for which the statements that keep the one before it would wait: mails between two turns of the event loop. */
const BETWEEN_TURNS = 10

interface Wanted {
  readonly uid: number
  /** Of a small mail the largest that it may be. */
  readonly size: number
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
  let done = 0
  const missing: number[] = []
  const keeping = new Keeping(pass.keeper, uids.length, (asked) => {
    done += asked
    onProgress?.(done, uids.length)
  })
  for (let at = 0; at < uids.length; at += ASKED_AT_ONCE) {
    const some = uids.slice(at, at + ASKED_AT_ONCE)
    const wanted = await withSizes(pass, some)
    for (const batch of batchesOf(wanted)) {
      const came = await fetchBatch(pass, uidValidity, batch)
      await keeping.add({ mails: came.mails, asked: batch.length })
      missing.push(...came.missing)
      if (came.broken !== null) {
        await keeping.end()
        throw came.broken
      }
    }
    const there = new Set(wanted.map(({ uid }) => uid))
    missing.push(...some.filter((uid) => !there.has(uid)))
  }
  await keeping.end()
  return { kept: keeping.kept, ...(await explained(pass, missing)) }
}

/** One answer of the server tells which mails are large; only theirs are measured. */
async function withSizes(pass: ImapPass, uids: readonly number[]): Promise<Wanted[]> {
  const found = await pass.client.search({ uid: uidSet(uids), larger: SMALL }, { uid: true })
  const large = Array.isArray(found) ? found : uids
  const rows =
    large.length > 0 ? await pass.client.fetchAll(uidSet(large), { uid: true, size: true }, { uid: true }) : []
  const sizes = new Map(rows.map(({ uid, size }) => [uid, size ?? 0]))
  const isLarge = new Set(large)
  return uids
    .filter((uid) => !isLarge.has(uid) || sizes.has(uid))
    .map((uid) => ({ uid, size: sizes.get(uid) ?? SMALL }))
}

/** Bounded by count and by bytes; a mail past the limit is alone in its batch. */
function batchesOf(wanted: readonly Wanted[]): Wanted[][] {
  const batches: Wanted[][] = []
  let bytes = Number.POSITIVE_INFINITY
  for (const row of wanted) {
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
  batch: readonly Wanted[],
): Promise<{ mails: ArrivedMail[]; missing: number[]; broken: unknown }> {
  const came = new Map<number, ArrivedMail>()
  const tooLarge = batch[0]!.size > LIMITS.mailBytes
  const source = tooLarge ? { start: 0, maxLength: LIMITS.firstBytes } : true
  const query = { uid: true, internalDate: true, flags: true, source }
  let broken: unknown = null
  try {
    for await (const row of pass.client.fetch(uidSet(batch.map(({ uid }) => uid)), query, { uid: true })) {
      if (!row.source) continue
      const place = { mailbox: pass.mailbox, folder: pass.access.folder, uidValidity, uid: String(row.uid) }
      const size = tooLarge ? batch[0]!.size : row.source.length
      came.set(row.uid, arrivedMail(place, row.source, size, dated(row.internalDate), row.flags ?? []))
      if (came.size % BETWEEN_TURNS === 0) await turn()
    }
  } catch (error) {
    broken = error
  }
  const firstMissing = batch.findIndex(({ uid }) => !came.has(uid))
  const whole = broken === null || firstMissing < 0 ? batch : batch.slice(0, firstMissing)
  return {
    mails: whole.flatMap(({ uid }) => came.get(uid) ?? []),
    missing: batch.filter(({ uid }) => !came.has(uid)).map(({ uid }) => uid),
    broken,
  }
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
