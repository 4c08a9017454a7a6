import type { Case } from '../../domain/case.ts'
import type { Handle } from '../database.ts'
import type { Row } from '../rows.ts'

/** What finds the escalations that nobody has looked at, for the alarm of every minute. */
export async function up(db: Handle, text: string): Promise<void> {
  await db.schema.alterTable('cases', (t) => {
    /** Arrival of the oldest escalation that nobody has looked at or decided. */
    t.specificType('unseen_since', text)
    t.index(['unseen_since'])
  })
  const rows = (await db('cases').where('json', 'like', '%"escalations":[{%').select('id', 'json')) as Row[]
  for (const { id, json } of rows)
    await db('cases')
      .where({ id })
      .update({ unseen_since: unseenSince(JSON.parse(String(json)) as Case) })
}

function unseenSince({ escalations }: Case): string | null {
  const open = escalations.filter(({ decided }) => decided === null)
  return open.map(({ arrivedAt }) => new Date(arrivedAt).toISOString()).sort()[0] ?? null
}
