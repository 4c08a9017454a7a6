import type { Context } from './context.ts'
import { holderText, isDead } from './holder.ts'
import { later } from './text.ts'

/** The right to be the only one at something, such as receiving from one mailbox. */
export interface Lease {
  /** Aborted when the lease was lost: stop what it covers. */
  readonly lost: AbortSignal
  /** True while it is still ours, for as long again. Also done by itself, three times within its length. */
  renew(): Promise<boolean>
  release(): Promise<void>
}

/**
 * Takes a lease, or gives null where somebody alive has it, this process included. One whose holder was a process of this host that
 * has ended is taken over at once; of another host, when it has run out.
 */
export async function takeLease(context: Context, name: string, seconds = 60): Promise<Lease | null> {
  if (!(await take(context, name, seconds))) return null
  const { db, now, holder } = context
  const mine = { name, holder: holderText(holder) }
  const lost = new AbortController()
  const renew = () =>
    db.write(async (trx) => {
      const kept = await trx('leases')
        .where(mine)
        .update({ until: later(now(), seconds) })
      if (kept === 0) lost.abort()
      return kept > 0
    })
  let goodUntil = Date.now() + seconds * 1000
  const heart = setInterval(
    () => {
      renew().then(
        (kept) => {
          if (kept) goodUntil = Date.now() + seconds * 1000
        },
        // The database is away: ours until the time is up, and not a moment longer.
        () => {
          if (Date.now() >= goodUntil) lost.abort()
        },
      )
    },
    (seconds * 1000) / 3,
  )
  heart.unref()
  lost.signal.addEventListener('abort', () => clearInterval(heart))
  const release = async () => {
    clearInterval(heart)
    await db.write(async (trx) => {
      await trx('leases').where(mine).del()
    })
  }
  return { lost: lost.signal, renew, release }
}

function take({ db, now, holder }: Context, name: string, seconds: number): Promise<boolean> {
  return db.write(async (trx) => {
    const row = { name, holder: holderText(holder), until: later(now(), seconds) }
    const inserted = await trx('leases').insert(row).onConflict('name').ignore().returning('name')
    if (inserted.length > 0) return true
    const held = await trx('leases').where({ name }).forUpdate().first()
    if (held && held.until > now() && !isDead(held.holder)) return false
    await trx('leases').where({ name }).update(row)
    return true
  })
}
