import type { Instant } from '../domain/names.ts'
import type { Context } from './context.ts'
import type { Handle } from './database.ts'
import { LIMITS, quarantine } from './failures.ts'
import { holderText, isDead } from './holder.ts'
import { newId } from './ids.ts'
import { type Row, rawRows, textOf } from './rows.ts'
import { later } from './text.ts'
import {
  addWork,
  type ClaimedWork,
  finishWork,
  type PutBack,
  putBack,
  type Work,
  type WorkItem,
  type WorkKind,
} from './work-rows.ts'

/** Only letters to staff, and only while fewer than so many of them went out in the last hour. */
export interface Urgent {
  readonly staffInHourBelow: number
}

export interface WorkDoor {
  add(items: readonly WorkItem[]): Promise<void>
  /**
   * Takes what is due, oldest first, for `seconds` (600 unless told). What a dead process of this host held is taken at once, but
   * never with others: whatever ended that process would end this one, and take them with it again.
   * A message whose claim was lost ten times is quarantined instead: it kills the processes that read it.
   */
  claim(
    kinds: readonly WorkKind[],
    options?: { readonly limit?: number; readonly seconds?: number; readonly urgent?: Urgent },
  ): Promise<readonly Work[]>
  /** False: the claim was lost, and somebody else is at it. */
  done(work: ClaimedWork): Promise<boolean>
  /** For later: at `at`, which is no fault of the work, or after a growing delay that counts as one more attempt. */
  putBack(work: Work, why: PutBack): Promise<boolean>
  /** When the next piece is due, claimed ones apart; null: nothing waits. */
  nextDue(kinds: readonly WorkKind[]): Promise<Instant | null>
}

export function workDoor(context: Context): WorkDoor {
  const { db, now } = context
  return {
    add: (items) => db.write((trx) => addWork(trx, items)),
    claim: (kinds, { limit = 1, seconds = 600, urgent } = {}) => claim(context, kinds, limit, seconds, urgent),
    done: (work) => db.write((trx) => finishWork(trx, work)),
    putBack: (work, why) => db.write((trx) => putBack(trx, work, why, now())),
    nextDue: (kinds) =>
      db.read(async (handle) => {
        const row = await handle('work')
          .whereIn('kind', [...kinds])
          .whereNull('claimed_by')
          .min({ at: 'due_at' })
          .first()
        return textOf(row?.at)
      }),
  }
}

/**
 * `materialized`: PostgreSQL may otherwise run the inner query again and lock more than it gives.
 * A row with a claim that has run out counts one lost claim.
 */
const CLAIM = (kinds: number, only: string, lock: string) => `
  with picked as materialized (
    select id from work where due_at <= ? and (claimed_until is null or claimed_until <= ?) and kind in (${Array(kinds).fill('?')})
      ${only}
    order by due_at, id limit ? ${lock})
  update work set claim = ?, claimed_by = ?, claimed_until = ?, lost_claims = lost_claims + case when claimed_by is null then 0 else 1 end
  where id in (select id from picked)
  returning *`

const UNHARMED = 'and claimed_by is null and lost_claims = 0'
const URGENT = `and subject in (select letters.id from letters where staff and state = 'due')
      and (select count(*) from letters where staff and state in ('sending', 'sent', 'unknown') and tried_at > ?) < ?`

async function claim(
  context: Context,
  kinds: readonly WorkKind[],
  limit: number,
  seconds: number,
  urgent: Urgent | undefined,
): Promise<Work[]> {
  const { db, now, holder } = context
  if (kinds.length === 0) return []
  return db.write(async (trx) => {
    const at = now()
    await releaseDead(trx, holderText(holder), at)
    const only = urgent ? [later(at, -3600), urgent.staffInHourBelow] : []
    const lock = db.kind === 'postgres' ? 'for update skip locked' : ''
    const take = (which: string, most: number) =>
      rawRows(trx, CLAIM(kinds.length, `${urgent ? URGENT : ''} ${which}`, lock), [
        at,
        at,
        ...kinds,
        ...only,
        most,
        newId(),
        holderText(holder),
        later(at, seconds),
      ])
    const many = limit > 1 ? await take(UNHARMED, limit) : []
    const rows = many.length > 0 ? many : await take('', 1)
    const works = rows.map(workOf).sort((a, b) => (a.dueAt + a.id < b.dueAt + b.id ? -1 : 1))
    const poison = works.filter(({ kind, lostClaims }) => kind === 'understand' && lostClaims >= LIMITS.lostClaims)
    for (const work of poison) {
      await quarantine(
        trx,
        work.subject,
        `reading it was given up ${work.lostClaims} times by a process that ended`,
        at,
      )
      await trx('work').where({ id: work.id }).del()
    }
    return works.filter((work) => !poison.includes(work))
  })
}

/** A claim of a process of this host that has ended runs out now. What it was at goes behind all else that is due: it may have ended of it. */
async function releaseDead(trx: Handle, self: string, now: Instant): Promise<void> {
  const holders = (await trx('work')
    .distinct('claimed_by')
    .whereNotNull('claimed_by')
    .limit(100)
    .pluck('claimed_by')) as string[]
  const dead = holders.filter((holder) => holder !== self && isDead(holder))
  if (dead.length > 0) await trx('work').whereIn('claimed_by', dead).update({ claimed_until: '', due_at: now })
}

function workOf(row: Row): Work {
  return {
    id: String(row.id),
    kind: row.kind as WorkKind,
    subject: String(row.subject),
    dueAt: String(row.due_at),
    claim: String(row.claim),
    attempts: Number(row.attempts),
    lostClaims: Number(row.lost_claims),
    lastError: textOf(row.last_error),
  }
}
