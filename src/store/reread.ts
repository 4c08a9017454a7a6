import type { DeskAct } from '../domain/entry.ts'
import type { CaseId, Instant } from '../domain/names.ts'
import { appendActs } from './acts.ts'
import { lockHead } from './append.ts'
import type { Context } from './context.ts'
import type { Handle } from './database.ts'
import type { Row } from './rows.ts'
import { instant, plain } from './text.ts'
import { addWork } from './work-rows.ts'

/** `purged`: its bytes are no longer kept; `unfit`: it is not in a state that allows it; `unknown`: no such mail. */
export type Again = 'again' | 'purged' | 'unfit' | 'unknown'

/** Who sends a mail back into the line, and why. */
export interface Sender {
  readonly by: string
  readonly reason?: string
}

/** Back into the line, whatever became of it before: an act in the audit trail. */
export function readAgain(context: Context, id: string, who: Sender): Promise<Again> {
  return asAct(context, id, who, {
    fits: () => true,
    more: {},
    act: (before) => ({ kind: 'mail-read-again', before }),
  })
}

/** An agent says that a mail belongs to a campaign after all: an act in the audit trail. */
export function claimMail(
  context: Context,
  id: string,
  { into, ...who }: Sender & { readonly into: CaseId | null },
): Promise<Again> {
  return asAct(context, id, who, {
    fits: (state) => state === 'left-alone' || state === 'set-aside',
    more: { claimed: JSON.stringify({ by: plain(who.by), case: into }) },
    act: (before) => ({ kind: 'mail-claimed', before, into }),
  })
}

interface Back {
  fits(state: string): boolean
  /** Columns of the mail that are set beside. */
  readonly more: object
  act(before: string): DeskAct
}

async function asAct(context: Context, id: string, { by, reason }: Sender, { fits, more, act }: Back): Promise<Again> {
  const { outcome, head } = await context.db.write(async (trx) => {
    const old = await lockHead(trx)
    const row = (await trx('messages').where({ id }).first('state')) as Row | undefined
    const outcome = await backIntoLine(context, trx, id, fits, more)
    if (outcome !== 'again') return { outcome, head: null }
    const what = act(String(row?.state))
    const draft = { at: context.now(), by, subject: `mail ${id}`, what, ...(reason ? { reason } : {}) }
    return { outcome, head: await appendActs(context, trx, old, [draft]) }
  })
  if (head) await context.head.write(head)
  return outcome
}

/** The row with place, hash, sender, subject and verdict stays. Copies of such a mail have the same verdict. */
export function purgeLeftAlone({ db, now }: Context, before: Instant): Promise<number> {
  return db.write(async (trx) => {
    const originals = trx('messages').where({ state: 'left-alone' }).select('id')
    const rows = (await trx('messages')
      .where((either) =>
        either
          .where({ state: 'left-alone' })
          .orWhere((copy) => copy.where({ state: 'duplicate' }).whereIn('duplicate_of', originals)),
      )
      .where('verdict_at', '<', instant(before))
      .whereNull('purged_at')
      .limit(500)
      .select('id', 'sha256')) as Row[]
    await trx('raw')
      .whereIn(
        'sha256',
        rows.map((row) => String(row.sha256)),
      )
      .del()
    await trx('messages')
      .whereIn(
        'id',
        rows.map((row) => String(row.id)),
      )
      .update({ purged_at: now() })
    return rows.length
  })
}

async function backIntoLine(
  { now }: Context,
  trx: Handle,
  id: string,
  fits: (state: string) => boolean,
  more: object,
): Promise<Again> {
  const row = (await trx('messages').where({ id }).forUpdate().first('state', 'purged_at')) as Row | undefined
  if (!row) return 'unknown'
  if (!fits(String(row.state))) return 'unfit'
  if (row.purged_at !== null) return 'purged'
  await trx('messages')
    .where({ id })
    .update({ state: 'received', attempts: 0, failure: null, duplicate_of: null, ...more })
  await addWork(trx, [{ kind: 'understand', subject: id, dueAt: now() }])
  return 'again'
}
