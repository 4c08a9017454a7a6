import type { Case } from '../domain/case.ts'
import type { CampaignId, Reference, Serial } from '../domain/names.ts'
import { casesByIds } from './cases.ts'
import type { Context } from './context.ts'
import type { Handle } from './database.ts'
import { type Row, textOf } from './rows.ts'
import { lookup } from './text.ts'

/** What was found in a message, none of it verified. */
export interface CandidateQuestion {
  readonly campaign?: CampaignId
  /** Message-IDs: of our letters, of what relays made of them, and of mails that were linked before. */
  readonly letterIds?: readonly string[]
  readonly references?: readonly Reference[]
  readonly addresses?: readonly string[]
  readonly serials?: readonly Serial[]
  /** A public mail provider's finds nothing. */
  readonly domains?: readonly string[]
}

/** Values looked at per kind, and cases found per kind and in all: a list of a thousand serials leads to no thousand cases. */
const LIMITS = { values: 300, each: 50, cases: 100 } as const

/** Cases that a message may belong to, those by ids and references first. The caller weighs; this only finds. */
export function candidates({ db }: Context, question: CandidateQuestion): Promise<readonly Case[]> {
  return db.read(async (handle) => {
    const ids = [
      ...(await find(handle, question, 'sightings', 'header_id', question.letterIds ?? [])),
      ...(await find(handle, question, 'cases', 'reference', question.references ?? [])),
      ...(await find(
        handle,
        question,
        'case_contacts',
        'email',
        (question.addresses ?? []).map((address) => address.toLowerCase()),
      )),
      ...(await find(handle, question, 'case_serials', 'serial', question.serials ?? [])),
      ...(await find(
        handle,
        question,
        'case_contacts',
        'domain',
        (question.domains ?? []).map((domain) => domain.toLowerCase()),
      )),
    ]
    return casesByIds(handle, [...new Set(ids)].slice(0, LIMITS.cases))
  })
}

/** A Message-ID that was seen before: of a letter, what a relay made of it, or of a mail of a case, with that mail's subject. */
export interface Sighting {
  readonly id: string
  readonly of: 'letter' | 'alias' | 'mail'
  readonly reference: Reference
  readonly subject: string | null
}

export function sightings({ db }: Context, ids: readonly string[]): Promise<readonly Sighting[]> {
  const some = new Map(ids.slice(0, LIMITS.values).map((id) => [lookup(id), id]))
  if (some.size === 0) return Promise.resolve([])
  return db.read(async (handle) => {
    const rows = (await handle('sightings as s')
      .join('cases as c', 'c.id', 's.case_id')
      .leftJoin('messages as m', 'm.message_id', 's.header_id')
      .whereIn('s.header_id', [...some.keys()])
      .orderBy(['s.header_id', 's.case_id'])
      .limit(LIMITS.cases)
      .select('s.header_id', 's.of', 'c.reference', 'm.subject')) as Row[]
    return rows.map((row) => ({
      id: some.get(String(row.header_id))!,
      of: row.of as Sighting['of'],
      reference: String(row.reference),
      subject: textOf(row.subject),
    }))
  })
}

async function find(
  handle: Handle,
  { campaign }: CandidateQuestion,
  table: string,
  column: string,
  values: readonly string[],
): Promise<string[]> {
  if (values.length === 0) return []
  const some = [...new Set(values)].slice(0, LIMITS.values).map(lookup)
  const id = table === 'cases' ? 'id' : 'case_id'
  const query = handle(table).whereIn(column, some).distinct(`${id} as found`).orderBy(id).limit(LIMITS.each)
  if (campaign !== undefined) query.whereIn(id, handle('cases').where({ campaign }).select('id'))
  return ((await query) as Row[]).map((row) => String(row.found))
}
