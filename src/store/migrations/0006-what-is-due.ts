import type { Handle } from '../database.ts'

/** What finds the next piece of work of one kind, and the few letters to staff, however much of another kind is due. */
export async function up(db: Handle): Promise<void> {
  await db.schema.alterTable('work', (t) => {
    t.index(['kind', 'due_at', 'id'])
    t.dropIndex(['due_at'])
  })
  await db.raw('create index letters_staff_state_index on letters (state) where staff')
}
