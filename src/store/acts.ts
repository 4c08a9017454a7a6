import type { DeskDraft } from '../domain/entry.ts'
import { type Addition, append } from './append.ts'
import { actOf, type Link } from './chain.ts'
import type { Context } from './context.ts'
import type { Handle } from './database.ts'
import type { Row } from './rows.ts'

export interface ActsDoor {
  /** What persons did with a mail (`mail <id>`) or a campaign (`campaign <id>`), in order. */
  of(subject: string): Promise<readonly DeskDraft[]>
}

export function actsDoor({ db }: Context): ActsDoor {
  return {
    of: (subject) =>
      db.read(async (handle) => {
        const rows = (await handle('entries').where({ case_id: subject }).orderBy('case_sequence')) as Row[]
        return rows.map(actOf)
      }),
  }
}

/** Inside a transaction that holds `head`: appends acts, each to the chain of its subject, and gives the new head. */
export async function appendActs(context: Context, trx: Handle, head: Link, acts: readonly DeskDraft[]): Promise<Link> {
  const subjects = [...new Set(acts.map(({ subject }) => subject))]
  const additions: Addition[] = []
  for (const subject of subjects) {
    const row = await trx('entries').where({ case_id: subject }).max({ last: 'case_sequence' }).first()
    const drafts = acts.filter((act) => act.subject === subject)
    additions.push({ case: subject, after: Number(row?.last ?? 0), drafts })
  }
  return append(context, trx, head, additions)
}
