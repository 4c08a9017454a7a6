import type { MailPlace } from '../domain/message.ts'
import { Temporary } from '../domain/outcome.ts'
import type { ImapPass } from './imap.ts'
import { uidSet } from './uid-set.ts'

export interface Listing {
  readonly uidValidity: string
  /** UIDs to fetch, ascending. */
  readonly fresh: readonly number[]
  readonly gone: readonly MailPlace[]
  /** The generation is not on record yet, or not to its end. */
  readonly newGeneration: boolean
  readonly alarms: readonly string[]
}

const HEADERS_AT_ONCE = 500

/**
 * Says which UIDs of the folder are not kept yet. Usually those above the watermark; `thorough` compares the whole listing with
 * the table. After a change of UIDVALIDITY everything is listed, and kept mails are found again by Message-ID and size.
 */
export async function listNew(pass: ImapPass, thorough: boolean): Promise<Listing> {
  const { client, access, keeper, mailbox } = pass
  const box = await client.mailboxOpen(access.folder, { readOnly: true })
  const uidValidity = String(box.uidValidity ?? 0)
  const before = await keeper.generation(mailbox, access.folder)
  // A server without UIDVALIDITY may renumber at any time: each pass is its own generation.
  if (before !== uidValidity || uidValidity === '0') return listGeneration(pass, uidValidity, before === null)
  if (thorough) return listAll(pass, uidValidity)
  const last = await keeper.highestUid(mailbox, access.folder, uidValidity)
  if (box.uidNext > 0 && box.uidNext <= last + 1) return listing(uidValidity, [])
  const above = await searched(pass, `${last + 1}:*`)
  // `n:*` always names the last mail, also below n (RFC 9051, 6.4.8).
  return listing(
    uidValidity,
    above.filter((uid) => uid > last),
  )
}

async function listAll(pass: ImapPass, uidValidity: string): Promise<Listing> {
  const { access, keeper, mailbox } = pass
  const uids = await searched(pass, '1:*')
  const known = await keeper.knownUids(mailbox, access.folder, uidValidity)
  const last = await keeper.highestUid(mailbox, access.folder, uidValidity)
  const there = new Set(uids)
  const onRecord = new Set(known.map(({ uid }) => Number(uid)))
  const fresh = uids.filter((uid) => !onRecord.has(uid))
  const gone = known.filter(({ uid, present }) => present && !there.has(Number(uid)))
  return {
    ...listing(uidValidity, fresh),
    gone: gone.map(({ uid }) => ({ mailbox, folder: access.folder, uidValidity, uid })),
    alarms: fresh
      .filter((uid) => uid < last)
      .map(
        (uid) =>
          `Mail ${uid} of ${access.folder} lies below the watermark ${last} and was never kept: it is fetched now`,
      ),
  }
}

async function listGeneration(pass: ImapPass, uidValidity: string, first: boolean): Promise<Listing> {
  const { access, keeper, log, mailbox } = pass
  const known = uidValidity === '0' ? [] : await keeper.knownUids(mailbox, access.folder, uidValidity)
  const onRecord = new Set(known.map(({ uid }) => Number(uid)))
  const fresh = (await searched(pass, '1:*')).filter((uid) => !onRecord.has(uid))
  if (!first)
    log.info({ mailbox, uidValidity, mails: fresh.length }, 'UIDVALIDITY is new: every mail is matched with those kept')
  const unmatched = first ? fresh : await unmatchedOf(pass, uidValidity, fresh)
  return { ...listing(uidValidity, unmatched), newGeneration: true }
}

/** Records the new places of mails that are kept; gives the UIDs of the others. */
async function unmatchedOf(pass: ImapPass, uidValidity: string, uids: readonly number[]): Promise<number[]> {
  const { client, access, keeper, mailbox } = pass
  const unmatched: number[] = []
  for (let at = 0; at < uids.length; at += HEADERS_AT_ONCE) {
    const some = uids.slice(at, at + HEADERS_AT_ONCE)
    const rows = await client.fetchAll(uidSet(some), { uid: true, size: true, envelope: true }, { uid: true })
    const asked = rows.flatMap(({ uid, size, envelope }) =>
      envelope?.messageId && size !== undefined ? [{ uid, size, messageId: envelope.messageId }] : [],
    )
    const ids = await keeper.findByMessageIdAndSize(mailbox, asked)
    const found = asked.flatMap(({ uid }, index) => {
      const message = ids[index]
      return message ? [{ message, place: { mailbox, folder: access.folder, uidValidity, uid: String(uid) } }] : []
    })
    await keeper.relocate(found)
    const matched = new Set(found.map(({ place }) => Number(place.uid)))
    unmatched.push(...some.filter((uid) => !matched.has(uid)))
  }
  return unmatched
}

async function searched(pass: ImapPass, range: string): Promise<number[]> {
  const uids = await pass.client.search({ uid: range }, { uid: true })
  if (!Array.isArray(uids))
    throw new Temporary(`mailbox ${pass.access.host}: ${pass.access.folder} could not be listed`)
  return uids.sort((one, other) => one - other)
}

function listing(uidValidity: string, fresh: readonly number[]): Listing {
  return { uidValidity, fresh, gone: [], newGeneration: false, alarms: [] }
}
