import type { Handle } from '../database.ts'

/** The outbox, the work that is to be done, who does it, and what the program remembers of itself. */
export async function up(db: Handle, text: string): Promise<void> {
  await db.schema.createTable('letters', (t) => {
    t.specificType('id', text).primary()
    t.specificType('case_id', text).notNullable().references('id').inTable('cases')
    t.specificType('follow_up', text).notNullable()
    t.integer('ordinal').notNullable()
    t.specificType('state', text).notNullable()
    t.specificType('recipient', text).notNullable()
    t.specificType('cc', text).notNullable()
    t.specificType('subject', text).notNullable()
    t.specificType('message_id', text).notNullable().unique()
    t.binary('source').notNullable()
    t.specificType('decided_at', text).notNullable()
    t.specificType('due_at', text).notNullable()
    t.integer('attempts').notNullable().defaultTo(0)
    t.boolean('staff').notNullable()
    t.boolean('unasked').notNullable()
    t.specificType('detail', text)
    t.specificType('tried_at', text)
    t.specificType('claimed_by', text)
    t.specificType('claimed_until', text)
    t.unique(['case_id', 'follow_up', 'ordinal'])
    t.index(['state', 'due_at'])
    t.index(['tried_at'])
  })
  await db.schema.createTable('letter_addresses', (t) => {
    t.specificType('letter', text).notNullable().references('id').inTable('letters')
    /** A bare address in lower case, for the caps. */
    t.specificType('address', text).notNullable()
    t.primary(['letter', 'address'])
    t.index(['address'])
  })
  await db.schema.createTable('letter_aliases', (t) => {
    /** Message-ID that a relay gave a letter instead of ours. */
    t.specificType('alias', text).notNullable()
    t.specificType('letter', text).notNullable().references('id').inTable('letters')
    t.specificType('since', text).notNullable()
    t.primary(['alias', 'letter'])
  })
  await db.schema.createTable('work', (t) => {
    t.specificType('id', text).primary()
    t.specificType('kind', text).notNullable()
    t.specificType('subject', text).notNullable()
    t.specificType('due_at', text).notNullable()
    t.integer('attempts').notNullable().defaultTo(0)
    /** Changes with every claim: who holds an older one has lost it. */
    t.specificType('claim', text)
    t.specificType('claimed_by', text)
    t.specificType('claimed_until', text)
    /** Asked for again while somebody is at it: due then, once that one is done. */
    t.specificType('again_at', text)
    t.integer('lost_claims').notNullable().defaultTo(0)
    t.specificType('last_error', text)
    t.unique(['kind', 'subject'])
    t.index(['due_at'])
    t.index(['claimed_by'])
  })
  await db.schema.createTable('leases', (t) => {
    t.specificType('name', text).primary()
    t.specificType('holder', text).notNullable()
    t.specificType('until', text).notNullable()
  })
  await db.schema.createTable('settings', (t) => {
    t.specificType('name', text).primary()
    t.specificType('value', text).notNullable()
  })
}
