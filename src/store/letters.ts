import type { Letter, LetterState } from '../domain/letter.ts'
import type { CaseId } from '../domain/names.ts'
import { type CapCounts, type CapQuestion, capCounts } from './caps.ts'
import type { Context } from './context.ts'
import type { Handle } from './database.ts'
import { holderText, isDead } from './holder.ts'
import { type ClaimedLetter, claimLetter, type StopReason, stopsOf } from './letter-claim.ts'
import { madeWhole } from './letter-files.ts'
import { type LetterLine, LINE, letterOf, lineOf } from './letter-rows.ts'
import type { Row } from './rows.ts'
import { instant, lookup } from './text.ts'

export interface LetterFilter {
  readonly states?: readonly LetterState[]
  readonly case?: CaseId
  readonly limit?: number
}

export interface SentQuestion {
  readonly addresses: readonly string[]
  readonly messageIds: readonly string[]
  readonly references: readonly string[]
  readonly limit: number
}

export interface LettersDoor {
  byId(id: string): Promise<Letter | null>
  /** By the time they were decided, oldest first. */
  list(filter?: LetterFilter): Promise<readonly LetterLine[]>
  /** Takes a letter that is due for sending, if nothing speaks against it at this moment. Its outcome is recorded by `settle`. */
  claim(id: string, seconds?: number): Promise<ClaimedLetter>
  /** What would keep a letter of this case that nobody asked for back at this moment. */
  stops(of: CaseId): Promise<readonly StopReason[]>
  /**
   * Letters that went out, or may have, to these addresses, under these Message-IDs or to the consignees of these cases; newest first,
   * without their files. Alarms to our own staff repeat a customer's words: no customer has had them.
   */
  sentTo(question: SentQuestion): Promise<readonly Letter[]>
  /**
   * Letters that were being sent when their process died, or that have been so for too long: nobody knows whether they went out.
   * The caller settles each as `unknown`, with its entry.
   */
  abandoned(): Promise<readonly LetterLine[]>
  counts(question: CapQuestion): Promise<CapCounts>
  /** Letters that went out, or may have, since then: for the throttle. */
  triedSince(at: string): Promise<number>
}

export function lettersDoor(context: Context): LettersDoor {
  const { db, now, holder } = context
  return {
    byId: (id) =>
      db.read(async (handle) => {
        const row = (await handle('letters').where({ id }).first()) as Row | undefined
        return row ? madeWhole(handle, letterOf(row)) : null
      }),
    list: ({ states, case: of, limit } = {}) =>
      db.read(async (handle) => {
        const query = handle('letters')
          .select(...LINE)
          .orderBy([{ column: 'decided_at' }, { column: 'id' }])
        if (states) query.whereIn('state', [...states])
        if (of !== undefined) query.where({ case_id: of })
        if (limit !== undefined) query.limit(limit)
        return ((await query) as Row[]).map(lineOf)
      }),
    claim: (id, seconds = 600) => claimLetter(context, id, seconds),
    stops: (of) => db.read((handle) => stopsOf(handle, of)),
    sentTo: (question) => db.read((handle) => sentTo(handle, question)),
    abandoned: () =>
      db.read(async (handle) => {
        const rows = (await handle('letters')
          .where({ state: 'sending' })
          .select(...LINE, 'claimed_by', 'claimed_until')
          .orderBy('id')) as Row[]
        const self = holderText(holder)
        return rows
          .filter(
            (row) => String(row.claimed_until) <= now() || (row.claimed_by !== self && isDead(String(row.claimed_by))),
          )
          .map(lineOf)
      }),
    counts: (question) => capCounts(context, question),
    triedSince: (at) =>
      db.read(async (handle) =>
        Number((await handle('letters').where('tried_at', '>=', instant(at)).count({ n: '*' }).first())?.n ?? 0),
      ),
  }
}

async function sentTo(
  handle: Handle,
  { addresses, messageIds, references, limit }: SentQuestion,
): Promise<readonly Letter[]> {
  const some = (values: readonly string[]) => [...new Set(values.map(lookup))].slice(0, 100)
  const ids = some(messageIds)
  const rows = (await handle('letters')
    .whereIn('state', ['sending', 'sent', 'unknown'])
    .where((either) =>
      either
        .whereIn(
          'id',
          handle('letter_addresses')
            .whereIn(
              'address',
              some(addresses).map((address) => address.toLowerCase()),
            )
            .select('letter'),
        )
        .orWhereIn('message_id', ids)
        .orWhereIn('id', handle('letter_aliases').whereIn('alias', ids).select('letter'))
        .orWhere((ofCase) =>
          ofCase
            .where({ staff: false })
            .whereIn('case_id', handle('cases').whereIn('reference', some(references)).select('id')),
        ),
    )
    .orderBy([
      { column: 'decided_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(limit)) as Row[]
  return rows.map(letterOf)
}
