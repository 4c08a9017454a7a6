import type { MailPlace } from '../domain/message.ts'
import type { Context } from './context.ts'
import type { Handle } from './database.ts'
import { keep, type MailToKeep, placeRow } from './keep.ts'
import { inChunks, insertAll, type Row, textOf } from './rows.ts'
import { lookup } from './text.ts'

export type MoveTarget = 'processed' | 'quarantine'

export interface MoveOwed {
  readonly place: MailPlace
  readonly to: MoveTarget
  readonly messageId: string | null
}

export interface MoveDone {
  readonly place: MailPlace
  readonly to: MoveTarget
  /** Folder that it lies in now, and its UID there where the server tells. */
  readonly folder: string
  readonly uid: string | null
}

/** What receiving asks of the store: its own word for this shape is `Keeper`. Each call is one transaction that may be repeated. */
export interface PlacesDoor {
  keep(mails: readonly MailToKeep[]): Promise<number>
  generation(mailbox: string, folder: string): Promise<string | null>
  generationListed(mailbox: string, folder: string, uidValidity: string): Promise<void>
  highestUid(mailbox: string, folder: string, uidValidity: string): Promise<number>
  knownUids(
    mailbox: string,
    folder: string,
    uidValidity: string,
  ): Promise<readonly { readonly uid: string; readonly present: boolean }[]>
  findByMessageIdAndSize(
    mailbox: string,
    asked: readonly { readonly messageId: string; readonly size: number }[],
  ): Promise<readonly (string | null)[]>
  relocate(found: readonly { readonly message: string; readonly place: MailPlace }[]): Promise<void>
  owedMoves(mailbox: string): Promise<readonly MoveOwed[]>
  moved(moves: readonly MoveDone[]): Promise<void>
  gone(places: readonly MailPlace[]): Promise<void>
}

export function placesDoor(context: Context): PlacesDoor {
  const { db, now } = context
  const generation = (mailbox: string, folder: string, uidValidity: string) => ({
    mailbox,
    folder,
    uid_validity: uidValidity,
  })
  return {
    keep: async (mails) => (await keep(context, mails)).filter(({ isNew }) => isNew).length,
    generation: (mailbox, folder) =>
      db.read(async (handle) => {
        const row = await handle('generations')
          .where({ mailbox, folder })
          .orderBy('listed_at', 'desc')
          .first('uid_validity')
        return textOf(row?.uid_validity)
      }),
    generationListed: (mailbox, folder, uidValidity) =>
      db.write((trx) => generationListed(trx, generation(mailbox, folder, uidValidity), now())),
    highestUid: (mailbox, folder, uidValidity) =>
      db.read(async (handle) =>
        Number(
          (
            await handle('places')
              .where(generation(mailbox, folder, uidValidity))
              .max({ uid: 'uid_number' })
              .first()
          )?.uid ?? 0,
        ),
      ),
    knownUids: (mailbox, folder, uidValidity) =>
      db.read(async (handle) => {
        const rows = (await handle('places')
          .where(generation(mailbox, folder, uidValidity))
          .select('uid', 'gone_at', 'moved_at')) as Row[]
        return rows.map((row) => ({ uid: String(row.uid), present: row.gone_at === null && row.moved_at === null }))
      }),
    findByMessageIdAndSize: (mailbox, asked) => db.read((handle) => find(handle, mailbox, asked)),
    relocate: (found) =>
      db.write(async (trx) => {
        const places = found.map(({ message, place }) => placeRow(place, message, now()))
        await insertAll(trx, 'places', places, 'on conflict do nothing')
      }),
    owedMoves: (mailbox) => db.write((trx) => owedMoves(trx, mailbox)),
    moved: (moves) =>
      db.write(async (trx) => {
        for (const { place, to, folder, uid } of moves) {
          await trx('places')
            .where(keyOf(place))
            .update({ moving_to: to, moved_at: now(), moved_to: folder, moved_uid: uid, gone_at: null })
        }
      }),
    gone: (places) =>
      db.write(async (trx) => {
        for (const place of places)
          await trx('places').where(keyOf(place)).whereNull('gone_at').whereNull('moved_at').update({ gone_at: now() })
      }),
  }
}

/** What lay in older generations cannot be asked for any more. */
async function generationListed(
  trx: Handle,
  generation: { mailbox: string; folder: string; uid_validity: string },
  now: string,
): Promise<void> {
  const { mailbox, folder, uid_validity } = generation
  await trx('generations')
    .insert({ ...generation, listed_at: now })
    .onConflict(['mailbox', 'folder', 'uid_validity'])
    .merge({ listed_at: now })
  await trx('places')
    .where({ mailbox, folder })
    .whereNot({ uid_validity })
    .whereNull('gone_at')
    .whereNull('moved_at')
    .update({ gone_at: now })
}

/** A pair that several kept mails have, or that is asked for twice, finds none: only the bytes can tell then. */
async function find(
  handle: Handle,
  mailbox: string,
  asked: readonly { messageId: string; size: number }[],
): Promise<(string | null)[]> {
  const key = (messageId: unknown, size: unknown) => `${size} ${messageId}`
  const rows = await inChunks(
    [...new Set(asked.map(({ messageId }) => lookup(messageId)))],
    async (some) =>
      (await handle('messages')
        .whereIn('message_id', some)
        .whereIn('id', handle('places').where({ mailbox }).select('message'))
        .select('id', 'message_id', 'size')) as Row[],
  )
  const found = countBy(rows, (row) => key(row.message_id, row.size))
  const wanted = countBy(asked, ({ messageId, size }) => key(lookup(messageId), size))
  return asked.map(({ messageId, size }) => {
    const same = found.get(key(lookup(messageId), size)) ?? []
    return same.length === 1 && wanted.get(key(lookup(messageId), size))!.length === 1 ? String(same[0]!.id) : null
  })
}

function countBy<V>(values: readonly V[], keyOfValue: (value: V) => string): Map<string, V[]> {
  const groups = new Map<string, V[]>()
  for (const value of values) groups.set(keyOfValue(value), [...(groups.get(keyOfValue(value)) ?? []), value])
  return groups
}

/** Where a mail goes by its verdict; a copy goes where its original went. Mail left alone, or not yet judged, stays. */
const TARGETS: Readonly<Record<string, MoveTarget>> = {
  read: 'processed',
  'set-aside': 'processed',
  quarantined: 'quarantine',
}

/** Each is noted as meant before it is done, so that after a crash it is seen what was under way. */
async function owedMoves(trx: Handle, mailbox: string): Promise<MoveOwed[]> {
  const rows = (await trx('places as p')
    .join('messages as m', 'm.id', 'p.message')
    .leftJoin('messages as o', 'o.id', 'm.duplicate_of')
    .where('p.mailbox', mailbox)
    .whereNull('p.gone_at')
    .whereNull('p.moved_at')
    .whereIn(trx.raw('coalesce(o.state, m.state)') as unknown as string, Object.keys(TARGETS))
    .orderBy(['p.folder', 'p.uid_validity', 'p.uid_number', 'p.uid'])
    .limit(5000)
    .select('p.*', 'm.message_id', trx.raw('coalesce(o.state, m.state) as state'))) as Row[]
  const owed = rows.map((row) => ({
    place: placeOf(row),
    to: TARGETS[String(row.state)]!,
    messageId: textOf(row.message_id),
    noted: row.moving_to,
  }))
  for (const { place, to } of owed.filter(({ to, noted }) => noted !== to))
    await trx('places').where(keyOf(place)).update({ moving_to: to })
  return owed.map(({ place, to, messageId }) => ({ place, to, messageId }))
}

function keyOf({ mailbox, folder, uidValidity, uid }: MailPlace) {
  return { mailbox: lookup(mailbox), folder: lookup(folder), uid_validity: lookup(uidValidity), uid: lookup(uid) }
}

function placeOf(row: Row): MailPlace {
  return {
    mailbox: String(row.mailbox),
    folder: String(row.folder),
    uidValidity: String(row.uid_validity),
    uid: String(row.uid),
  }
}
