import type { Handle } from '../database.ts'

/** Mails as they came, what was read in them, and where they lie. */
export async function up(db: Handle, text: string): Promise<void> {
  await db.schema.createTable('raw', (t) => {
    t.specificType('sha256', text).primary()
    t.binary('bytes').notNullable()
  })
  await db.schema.createTable('messages', (t) => {
    t.specificType('id', text).primary()
    t.specificType('sha256', text).notNullable().unique()
    /** Of the whole mail, also where only its beginning is kept. */
    t.bigInteger('size').notNullable()
    t.specificType('message_id', text)
    /** Hash of the normalised content: the same mail by another way has the same. */
    t.specificType('content_key', text)
    t.specificType('sender', text)
    t.specificType('sender_domain', text)
    t.specificType('subject', text)
    t.specificType('written_at', text)
    t.specificType('arrived_at', text).notNullable()
    t.specificType('kept_at', text).notNullable()
    t.specificType('state', text).notNullable()
    t.integer('attempts').notNullable().defaultTo(0)
    t.specificType('failure', text)
    t.specificType('verdict', text)
    t.specificType('verdict_at', text)
    t.specificType('campaign', text)
    t.specificType('submission', text)
    t.specificType('duplicate_of', text)
    /** JSON: who took a mail that was left alone into the line, and for which case. */
    t.specificType('claimed', text)
    /** JSON: size and reason, where only the beginning is kept. */
    t.specificType('cut', text)
    t.specificType('flags', text).notNullable()
    t.specificType('purged_at', text)
    t.index(['message_id', 'size'])
    t.index(['state', 'arrived_at'])
    t.index(['sender'])
    t.index(['content_key'])
  })
  await db.schema.createTable('places', (t) => {
    t.specificType('mailbox', text).notNullable()
    t.specificType('folder', text).notNullable()
    t.specificType('uid_validity', text).notNullable()
    t.specificType('uid', text).notNullable()
    /** The UID as a number, for its order; null in a Maildir. */
    t.bigInteger('uid_number')
    t.specificType('message', text).notNullable().references('id').inTable('messages')
    t.specificType('seen_at', text).notNullable()
    t.specificType('gone_at', text)
    t.specificType('moving_to', text)
    t.specificType('moved_at', text)
    t.specificType('moved_to', text)
    t.specificType('moved_uid', text)
    t.primary(['mailbox', 'folder', 'uid_validity', 'uid'])
    t.index(['message'])
    t.index(['mailbox', 'folder', 'uid_validity', 'uid_number'])
  })
  await db.schema.createTable('generations', (t) => {
    t.specificType('mailbox', text).notNullable()
    t.specificType('folder', text).notNullable()
    t.specificType('uid_validity', text).notNullable()
    t.specificType('listed_at', text).notNullable()
    t.primary(['mailbox', 'folder', 'uid_validity'])
  })
  await db.schema.createTable('submissions', (t) => {
    t.specificType('id', text).primary()
    t.specificType('message', text).notNullable().references('id').inTable('messages')
    t.specificType('reader', text).notNullable()
    t.specificType('read_at', text).notNullable()
    t.specificType('kind', text).notNullable()
    t.specificType('json', text).notNullable()
    t.unique(['message', 'reader'])
  })
}
