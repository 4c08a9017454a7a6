import type { Instant } from '../domain/names.ts'
import type { Database } from './database.ts'
import type { AuditHead } from './head.ts'
import type { Holder } from './holder.ts'

/** What every door of the store needs. */
export interface Context {
  readonly db: Database
  readonly now: () => Instant
  readonly holder: Holder
  /** Signs the audit trail. */
  readonly key: Buffer
  readonly head: AuditHead
}
