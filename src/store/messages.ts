import type { MailPlace } from '../domain/message.ts'
import type { CampaignId, CaseId, Instant, Sha256 } from '../domain/names.ts'
import type { Submission } from '../domain/submission.ts'
import type { Context } from './context.ts'
import type { Handle } from './database.ts'
import { countFailure } from './failures.ts'
import { lineOf, readingOf } from './message-rows.ts'
import { type Again, claimMail, purgeLeftAlone, readAgain, type Sender } from './reread.ts'
import type { Row } from './rows.ts'
import { lookup } from './text.ts'
import type { MessageState } from './verdicts.ts'
import type { Work } from './work-rows.ts'

/** A mail for lists, without its bytes. */
export interface MessageLine {
  readonly id: string
  readonly sha256: Sha256
  readonly size: number
  readonly messageId: string | null
  readonly contentKey: string | null
  readonly from: string | null
  readonly subject: string | null
  readonly writtenAt: Instant | null
  readonly arrivedAt: Instant
  readonly state: MessageState
  readonly attempts: number
  readonly failure: string | null
  readonly verdict: string | null
  readonly verdictAt: Instant | null
  readonly campaign: CampaignId | null
  readonly duplicateOf: string | null
  /** An agent took it into the line: it is to be read as concerning a campaign, and for this case if one is named. */
  readonly claimed: { readonly by: string; readonly case: CaseId | null } | null
  readonly cut: { readonly size: number; readonly reason: string } | null
  readonly purgedAt: Instant | null
}

/** `source` is null once the bytes were purged; `place` is where it was seen first and still lies, as far as we know. */
export type KeptMessage = MessageLine & { readonly source: Uint8Array | null; readonly place: MailPlace | null }

export interface Reading {
  readonly message: string
  readonly reader: string
  readonly readAt: Instant
  readonly submission: Submission
}

export interface MessagesDoor {
  byId(id: string): Promise<KeptMessage | null>
  /** Newest arrival first. */
  list(filter?: {
    readonly states?: readonly MessageState[]
    readonly from?: string
    readonly limit?: number
  }): Promise<readonly MessageLine[]>
  /** Other mails with the same Message-ID, oldest first: equal `contentKey` means a copy, another one means a new mail under the same id. */
  twins(id: string, messageId: string): Promise<readonly MessageLine[]>
  /** The reading that counts. */
  reading(id: string): Promise<Reading | null>
  /** The work on it ended in an error: three times, and it is quarantined. */
  failed(work: Work, error: string): Promise<'again' | 'quarantined' | 'lost'>
  /** Back into the line, with its attempts forgotten. */
  again(id: string, who: Sender): Promise<Again>
  /** As `again`, for a mail that was left alone or set aside, with the agent's word that it belongs here. */
  claim(
    id: string,
    who: { readonly by: string; readonly into: CaseId | null; readonly reason?: string },
  ): Promise<Again>
  /** Deletes the bytes of mail that was left alone and judged before `before`; its row stays. Gives how many. */
  purge(before: Instant): Promise<number>
}

export function messagesDoor(context: Context): MessagesDoor {
  const { db } = context
  return {
    byId: (id) => db.read((handle) => byId(handle, id)),
    list: ({ states, from, limit = 1000 } = {}) =>
      db.read(async (handle) => {
        const query = handle('messages')
          .orderBy([
            { column: 'arrived_at', order: 'desc' },
            { column: 'id', order: 'desc' },
          ])
          .limit(limit)
        if (states) query.whereIn('state', [...states])
        if (from !== undefined) query.where({ sender: lookup(from.toLowerCase()) })
        return ((await query) as Row[]).map(lineOf)
      }),
    twins: (id, messageId) =>
      db.read(async (handle) => {
        const rows = await handle('messages')
          .where({ message_id: lookup(messageId) })
          .whereNot({ id })
          .orderBy('id')
          .limit(100)
        return (rows as Row[]).map(lineOf)
      }),
    reading: (id) =>
      db.read(async (handle) => {
        const current = handle('messages').where({ id }).select('submission')
        const row = (await handle('submissions').whereIn('id', current).first()) as Row | undefined
        return row ? readingOf(row) : null
      }),
    failed: (work, error) => countFailure(context, work, error),
    again: (id, who) => readAgain(context, id, who),
    claim: (id, who) => claimMail(context, id, who),
    purge: (before) => purgeLeftAlone(context, before),
  }
}

async function byId(handle: Handle, id: string): Promise<KeptMessage | null> {
  const row = (await handle('messages').where({ id }).first()) as Row | undefined
  if (!row) return null
  const raw = await handle('raw').where({ sha256: row.sha256 }).first('bytes')
  const places = handle('places').where({ message: id })
  const place = (await places.orderByRaw('case when gone_at is null then 0 else 1 end, seen_at, uid').first()) as
    | Row
    | undefined
  return {
    ...lineOf(row),
    source: raw?.bytes ?? null,
    place: place
      ? {
          mailbox: String(place.mailbox),
          folder: String(place.folder),
          uidValidity: String(place.uid_validity),
          uid: String(place.uid),
        }
      : null,
  }
}
