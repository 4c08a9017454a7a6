import type { Handle } from '../database.ts'

/** Files that letters carry, each once, however many letters carry it. */
export async function up(db: Handle, text: string): Promise<void> {
  await db.schema.createTable('files', (t) => {
    t.specificType('sha256', text).primary()
    t.binary('content').notNullable()
  })
  await db.schema.createTable('letter_files', (t) => {
    t.specificType('letter', text).notNullable().references('id').inTable('letters')
    t.specificType('sha256', text).notNullable().references('sha256').inTable('files')
    t.primary(['letter', 'sha256'])
  })
}
