import type { Case } from '../domain/case.ts'
import type { Draft } from '../domain/entry.ts'
import type { CaseId } from '../domain/names.ts'
import { PUBLIC_PROVIDERS } from '../domain/public-providers.ts'
import type { Handle } from './database.ts'
import { inChunks, insertAll, insertNew } from './rows.ts'
import { instantOrNull, lookup, plain } from './text.ts'

/** What one settlement does to one case. */
export interface CaseChange {
  readonly id: CaseId
  /** Version that was read; 0 opens the case. */
  readonly expectedVersion: number
  readonly drafts: readonly Draft[]
  /** The case with the drafts entered: its version is `expectedVersion` and their number. */
  readonly after: Case
  /** For lists; without one it is `closed`, `review` or `open`. */
  readonly state?: string
}

/**
 * Inside a transaction: writes the cases and what finds them. False: one is not at the version that was read, or is opened already.
 * @throws Error where `after` does not fit the drafts, which is a mistake of the caller
 */
export async function writeCases(trx: Handle, changes: readonly CaseChange[]): Promise<boolean> {
  for (const change of changes) refuseMisfit(change)
  const opened = changes.filter(({ expectedVersion }) => expectedVersion === 0)
  const inserted = await insertNew(trx, 'cases', opened.map(caseRow), 'id')
  if (inserted.length < opened.length) return false
  for (const change of changes) {
    if (change.expectedVersion === 0) continue
    const { id, ...row } = caseRow(change)
    if ((await trx('cases').where({ id, version: change.expectedVersion }).update(row)) !== 1) return false
  }
  await writeFinders(trx, changes)
  return true
}

/** Arrival of the oldest mail that waits for a person; null: none does. */
export function reviewSince(found: Case): string | null {
  const waiting = found.submissions
    .filter(({ review }) => review === 'waiting')
    .map(({ arrivedAt }) => instantOrNull(arrivedAt)!)
  return waiting.sort()[0] ?? null
}

/** Arrival of the oldest escalation that nobody has looked at; null: there is none. */
export function unseenSince({ escalations }: Case): string | null {
  const unseen = escalations.filter(({ seen, decided }) => !seen && decided === null)
  return unseen.map(({ arrivedAt }) => instantOrNull(arrivedAt)!).sort()[0] ?? null
}

function refuseMisfit({ id, expectedVersion, drafts, after }: CaseChange): void {
  if (after.id !== id || drafts.some((draft) => draft.case !== id))
    throw new Error(`case ${id}: drafts or result of another case`)
  if (after.version !== expectedVersion + drafts.length) {
    throw new Error(`case ${id}: version ${after.version} after ${drafts.length} entries on version ${expectedVersion}`)
  }
}

function caseRow({ id, after, state }: CaseChange) {
  const since = reviewSince(after)
  return {
    id,
    campaign: plain(after.campaign),
    reference: lookup(after.reference),
    consignee: lookup(after.consignee.id),
    organisation: plain(after.consignee.organisation),
    version: after.version,
    state: state ?? (after.closed ? 'closed' : since ? 'review' : 'open'),
    opened_at: instantOrNull(after.openedAt),
    closed_at: instantOrNull(after.closed?.at),
    review_since: since,
    unseen_since: unseenSince(after),
    next_look: instantOrNull(after.nextLook),
    json: JSON.stringify(after),
  }
}

async function writeFinders(trx: Handle, changes: readonly CaseChange[]): Promise<void> {
  const changed = changes.filter(({ expectedVersion }) => expectedVersion > 0).map(({ id }) => id)
  await inChunks(changed, async (some) => {
    await trx('case_contacts').whereIn('case_id', some).del()
    await trx('case_serials').whereIn('case_id', some).del()
    return []
  })
  await insertAll(trx, 'case_contacts', changes.flatMap(contactRows), 'on conflict do nothing')
  await insertAll(trx, 'case_serials', changes.flatMap(serialRows), 'on conflict do nothing')
}

/** A public provider's domain leads to everybody, so it is no finder. */
function contactRows({ id, after }: CaseChange): object[] {
  return after.consignee.contacts.map(({ email }) => {
    const address = lookup(email.toLowerCase())
    const domain = address.slice(address.lastIndexOf('@') + 1)
    return { case_id: id, email: address, domain: PUBLIC_PROVIDERS.has(domain) ? '' : domain }
  })
}

function serialRows({ id, after }: CaseChange): object[] {
  return after.instruments.map(({ serial }) => ({ case_id: id, serial: lookup(serial) }))
}
