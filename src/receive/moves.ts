import { Temporary } from '../domain/outcome.ts'
import { makeFolder } from './folders.ts'
import type { ImapPass } from './imap.ts'
import type { MoveDone, MoveOwed, MoveTarget } from './keeper.ts'
import { LIMITS } from './promise.ts'
import { uidSet } from './uid-set.ts'

export interface Moves {
  readonly moved: number
  readonly gone: number
  readonly alarms: readonly string[]
}

/**
 * Does the moves that the store owes, by UID. A mail that is no longer there was moved by a pass that crashed before its receipt
 * (then it is found in the target folder), or by somebody else.
 */
export async function doMoves(pass: ImapPass, uidValidity: string): Promise<Moves> {
  const { client, access, keeper } = pass
  const owed = (await keeper.owedMoves(pass.mailbox)).filter(
    ({ place }) => place.folder === access.folder && place.uidValidity === uidValidity,
  )
  if (owed.length === 0) return { moved: 0, gone: 0, alarms: [] }
  if (uidValidity === '0')
    return stay(owed, access.folder, 'the server gives no UIDVALIDITY, so its UIDs prove nothing')
  const canMove = client.capabilities.has('MOVE')
  if (!canMove && !client.capabilities.has('UIDPLUS')) {
    return stay(owed, access.folder, 'the server can neither MOVE nor UID EXPUNGE')
  }
  let moved = 0
  let gone = 0
  for (const to of ['processed', 'quarantine'] as const) {
    const mails = owed.filter((move) => move.to === to)
    for (let at = 0; at < mails.length; at += LIMITS.batchMails) {
      const done = await moveSome(pass, to, mails.slice(at, at + LIMITS.batchMails), canMove)
      moved += done.moved
      gone += done.gone
    }
  }
  await client.mailboxOpen(access.folder, { readOnly: true })
  return { moved, gone, alarms: [] }
}

function stay(owed: readonly MoveOwed[], folder: string, why: string): Moves {
  return { moved: 0, gone: 0, alarms: [`${owed.length} mails stay in ${folder}: ${why}`] }
}

async function moveSome(
  pass: ImapPass,
  to: MoveTarget,
  mails: readonly MoveOwed[],
  canMove: boolean,
): Promise<{ moved: number; gone: number }> {
  const { client, access, keeper } = pass
  await makeFolder(client, access[to])
  const box = await client.mailboxOpen(access.folder)
  if (String(box.uidValidity ?? 0) !== mails[0]!.place.uidValidity) return { moved: 0, gone: 0 }
  const found = await client.search({ uid: setOf(mails) }, { uid: true })
  const there = new Set(Array.isArray(found) ? found.map(String) : [])
  const present = mails.filter(({ place }) => there.has(place.uid))
  const done = present.length > 0 ? await moveThese(pass, to, present, canMove) : []
  const absent = mails.filter(({ place }) => !there.has(place.uid))
  const arrived = absent.length > 0 ? await alreadyMoved(pass, to, absent) : []
  if (done.length + arrived.length > 0) await keeper.moved([...done, ...arrived])
  const gone = absent.filter((mail) => !arrived.some(({ place }) => place === mail.place))
  if (gone.length > 0) await keeper.gone(gone.map(({ place }) => place))
  return { moved: done.length + arrived.length, gone: gone.length }
}

async function moveThese(
  pass: ImapPass,
  to: MoveTarget,
  mails: readonly MoveOwed[],
  canMove: boolean,
): Promise<MoveDone[]> {
  const { client, access } = pass
  const result = canMove
    ? await client.messageMove(setOf(mails), access[to], { uid: true })
    : await copyAndExpunge(pass, to, mails)
  if (!result) throw new Temporary(`mailbox ${access.host}: mails could not be moved to ${access[to]}`)
  return mails.map(({ place }) => {
    const uid = result.uidMap?.get(Number(place.uid))
    return { place, to, folder: access[to], uid: uid === undefined ? null : String(uid) }
  })
}

/** Without MOVE: copy what a crashed pass did not copy, then expunge exactly these UIDs (UIDPLUS), never others' deleted mail. */
async function copyAndExpunge(pass: ImapPass, to: MoveTarget, mails: readonly MoveOwed[]) {
  const { client, access } = pass
  const rows = await client.fetchAll(setOf(mails), { uid: true, size: true }, { uid: true })
  const sizes = new Map(rows.map(({ uid, size }) => [String(uid), size]))
  const copied = new Set((await alreadyMoved(pass, to, mails, sizes)).map(({ place }) => place))
  await client.mailboxOpen(access.folder)
  const uncopied = mails.filter(({ place }) => !copied.has(place))
  const copy =
    uncopied.length > 0 ? await client.messageCopy(setOf(uncopied), access[to], { uid: true }) : { uidMap: undefined }
  if (!copy) return false
  return (await client.messageDelete(setOf(mails), { uid: true })) ? copy : false
}

/** Finds mails in the target folder by Message-ID; by size as well where it is known, for ids are not always unique. */
async function alreadyMoved(
  pass: ImapPass,
  to: MoveTarget,
  mails: readonly MoveOwed[],
  sizes?: ReadonlyMap<string, number | undefined>,
): Promise<MoveDone[]> {
  const { client, access } = pass
  await client.mailboxOpen(access[to], { readOnly: true })
  const arrived: MoveDone[] = []
  for (const { place, messageId } of mails) {
    if (messageId === null) continue
    const found = await client.search({ header: { 'message-id': messageId } }, { uid: true })
    if (!Array.isArray(found) || found.length === 0) continue
    const rows = await client.fetchAll(uidSet(found), { uid: true, size: true }, { uid: true })
    const same = rows.filter(({ size }) => sizes === undefined || size === sizes.get(place.uid)).at(-1)
    if (same) arrived.push({ place, to, folder: access[to], uid: String(same.uid) })
  }
  return arrived
}

function setOf(mails: readonly MoveOwed[]): string {
  return uidSet(mails.map(({ place }) => Number(place.uid)))
}
