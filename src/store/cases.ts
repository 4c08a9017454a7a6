import type { Case } from '../domain/case.ts'
import type { Entry } from '../domain/entry.ts'
import type { CampaignId, CaseId, Instant, Reference, Serial } from '../domain/names.ts'
import { entryOf } from './chain.ts'
import type { Context } from './context.ts'
import type { Handle } from './database.ts'
import { fromJson, SHAPES } from './json.ts'
import { inChunks, type Row } from './rows.ts'
import { instant, lookup } from './text.ts'

export interface CaseFilter {
  readonly campaign?: CampaignId
  /** As it was given with the last settlement. */
  readonly state?: string
  /** A message of the case waits for a person. */
  readonly inReview?: boolean
  readonly open?: boolean
  /** Has an escalation that arrived before this and that nobody has looked at. */
  readonly unseenBefore?: Instant
  /** Cases after this id; with `limit` for lists in pages. */
  readonly after?: CaseId
  readonly limit?: number
}

export interface CasesDoor {
  byId(id: CaseId): Promise<Case | null>
  byIds(ids: readonly CaseId[]): Promise<readonly Case[]>
  /** A reference is unique within a campaign only. */
  byReference(reference: Reference, campaign?: CampaignId): Promise<readonly Case[]>
  byConsignee(campaign: CampaignId, consignee: string): Promise<Case | null>
  /** Many at once, for a whole list; by consignee. */
  byConsignees(campaign: CampaignId, consignees: readonly string[]): Promise<ReadonlyMap<string, Case>>
  /** Those that have one of these instruments. */
  bySerials(campaign: CampaignId, serials: readonly Serial[]): Promise<readonly Case[]>
  /** Whose cases have these references, of those that are given already. */
  owners(campaign: CampaignId, references: readonly Reference[]): Promise<ReadonlyMap<Reference, string>>
  /** In the order of their ids, which is the order they were opened in. */
  list(filter?: CaseFilter): Promise<readonly Case[]>
  /** The audit trail of a case, in order. */
  entries(id: CaseId): Promise<readonly Entry[]>
}

export function casesDoor({ db }: Context): CasesDoor {
  return {
    byId: (id) => db.read(async (handle) => (await casesByIds(handle, [id]))[0] ?? null),
    byIds: (ids) => db.read((handle) => casesByIds(handle, ids)),
    byReference: (reference, campaign) =>
      db.read(async (handle) => {
        const where = { reference: lookup(reference), ...(campaign === undefined ? {} : { campaign }) }
        return ((await handle('cases').where(where).orderBy('id').limit(100)) as Row[]).map(caseOf)
      }),
    byConsignee: (campaign, consignee) =>
      db.read(async (handle) => {
        const row = (await handle('cases')
          .where({ campaign, consignee: lookup(consignee) })
          .first()) as Row | undefined
        return row ? caseOf(row) : null
      }),
    byConsignees: (campaign, consignees) =>
      db.read(async (handle) => {
        const rows = await inChunks(
          consignees.map(lookup),
          async (some) => (await handle('cases').where({ campaign }).whereIn('consignee', some)) as Row[],
        )
        return new Map(rows.map((row) => [String(row.consignee), caseOf(row)]))
      }),
    bySerials: (campaign, serials) =>
      db.read(async (handle) => {
        const rows = await inChunks(
          serials.map(lookup),
          async (some) =>
            (await handle('cases')
              .where({ campaign })
              .whereIn('id', handle('case_serials').whereIn('serial', some).select('case_id'))
              .orderBy('id')) as Row[],
        )
        return [...new Map(rows.map((row) => [String(row.id), caseOf(row)])).values()]
      }),
    owners: (campaign, references) =>
      db.read(async (handle) => {
        const ask = async (some: string[]) =>
          (await handle('cases')
            .where({ campaign })
            .whereIn('reference', some)
            .select('reference', 'consignee')) as Row[]
        const rows = await inChunks(references.map(lookup), ask)
        return new Map(rows.map((row) => [String(row.reference), String(row.consignee)]))
      }),
    list: (filter = {}) => db.read((handle) => list(handle, filter)),
    entries: (id) =>
      db.read(async (handle) =>
        ((await handle('entries').where({ case_id: id }).orderBy('case_sequence')) as Row[]).map(entryOf),
      ),
  }
}

/** In the order of the ids given; those that do not exist are left out. */
export async function casesByIds(handle: Handle, ids: readonly CaseId[]): Promise<Case[]> {
  const rows = await inChunks([...new Set(ids)], async (some) => (await handle('cases').whereIn('id', some)) as Row[])
  const byId = new Map(rows.map((row) => [String(row.id), row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    return row ? [caseOf(row)] : []
  })
}

/**
 * The case that a row holds.
 * @throws CorruptRow
 */
export function caseOf(row: Row): Case {
  return fromJson<Case>(row.json, 'cases', String(row.id), SHAPES.case)
}

async function list(handle: Handle, filter: CaseFilter): Promise<Case[]> {
  const { campaign, state, inReview, open, unseenBefore, after, limit } = filter
  const query = handle('cases').orderBy('id')
  if (campaign !== undefined) query.where({ campaign })
  if (state !== undefined) query.where({ state })
  if (inReview !== undefined) inReview ? query.whereNotNull('review_since') : query.whereNull('review_since')
  if (open !== undefined) open ? query.whereNull('closed_at') : query.whereNotNull('closed_at')
  if (unseenBefore !== undefined) query.where('unseen_since', '<', instant(unseenBefore))
  if (after !== undefined) query.where('id', '>', after)
  if (limit !== undefined) query.limit(limit)
  return ((await query) as Row[]).map(caseOf)
}
