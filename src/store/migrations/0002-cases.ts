import type { Handle } from '../database.ts'

/** Cases, their audit trail, and what finds them. */
export async function up(db: Handle, text: string): Promise<void> {
  await db.schema.createTable('cases', (t) => {
    t.specificType('id', text).primary()
    t.specificType('campaign', text).notNullable()
    t.specificType('reference', text).notNullable()
    t.specificType('consignee', text).notNullable()
    t.specificType('organisation', text).notNullable()
    t.integer('version').notNullable()
    t.specificType('state', text).notNullable()
    t.specificType('opened_at', text).notNullable()
    t.specificType('closed_at', text)
    /** Arrival of the oldest mail of this case that waits for a person. */
    t.specificType('review_since', text)
    t.specificType('next_look', text)
    t.specificType('json', text).notNullable()
    t.unique(['campaign', 'reference'])
    t.unique(['campaign', 'consignee'])
    t.index(['reference'])
    t.index(['review_since'])
  })
  await db.schema.createTable('case_contacts', (t) => {
    t.specificType('case_id', text).notNullable().references('id').inTable('cases')
    t.specificType('email', text).notNullable()
    t.specificType('domain', text).notNullable()
    t.primary(['case_id', 'email'])
    t.index(['email'])
    t.index(['domain'])
  })
  await db.schema.createTable('case_serials', (t) => {
    t.specificType('case_id', text).notNullable().references('id').inTable('cases')
    t.specificType('serial', text).notNullable()
    t.primary(['case_id', 'serial'])
    t.index(['serial'])
  })
  await db.schema.createTable('sightings', (t) => {
    t.specificType('header_id', text).notNullable()
    t.specificType('case_id', text).notNullable().references('id').inTable('cases')
    /** `letter`: ours; `alias`: what a relay made of ours; `mail`: the customer's. */
    t.specificType('of', text).notNullable()
    t.primary(['header_id', 'case_id'])
  })
  await db.schema.createTable('entries', (t) => {
    t.integer('sequence').primary()
    t.specificType('case_id', text).notNullable()
    t.integer('case_sequence').notNullable()
    t.specificType('at', text).notNullable()
    t.specificType('by', text).notNullable()
    t.specificType('kind', text).notNullable()
    t.specificType('cause', text)
    t.specificType('reason', text)
    /** JSON: the whole draft, as it is signed; the columns before are its copies, for lists. */
    t.specificType('draft', text).notNullable()
    t.specificType('previous', text).notNullable()
    t.specificType('previous_of_case', text).notNullable()
    t.specificType('mac', text).notNullable()
    t.unique(['case_id', 'case_sequence'])
  })
  await db.schema.createTable('audit_head', (t) => {
    t.integer('id').primary()
    t.integer('count').notNullable()
    t.specificType('mac', text).notNullable()
  })
  await db('audit_head').insert({ id: 1, count: 0, mac: '' })
}
