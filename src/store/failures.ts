import type { Instant } from '../domain/names.ts'
import type { Context } from './context.ts'
import type { Handle } from './database.ts'
import { plain } from './text.ts'
import { putBack, type Work } from './work-rows.ts'

/** After so many of them a message is quarantined. A killed process is not the mail's fault, hence the larger number. */
export const LIMITS = { errors: 3, lostClaims: 10 } as const

/** A message could not be understood because of our mistake: counted here, not in memory, so that it survives the process. */
export function countFailure(context: Context, work: Work, error: string): Promise<'again' | 'quarantined' | 'lost'> {
  return context.db.write(async (trx) => {
    const mine = await trx('work').where({ id: work.id, claim: work.claim }).first('id')
    if (!mine) return 'lost'
    await trx('messages')
      .where({ id: work.subject })
      .increment('attempts', 1)
      .update({ failure: plain(error).slice(0, 4000) })
    const message = await trx('messages').where({ id: work.subject }).first('attempts')
    if (Number(message?.attempts) < LIMITS.errors) {
      await putBack(trx, work, { error }, context.now())
      return 'again'
    }
    await quarantine(trx, work.subject, error, context.now())
    await trx('work').where({ id: work.id }).del()
    return 'quarantined'
  })
}

/** Inside a transaction: the message waits for a person, who sees why. */
export async function quarantine(trx: Handle, message: string, why: string, now: Instant): Promise<void> {
  await trx('messages')
    .where({ id: message })
    .update({
      state: 'quarantined',
      failure: plain(why).slice(0, 4000),
      verdict: 'quarantined',
      verdict_at: now,
    })
}
