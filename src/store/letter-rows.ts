import type { Letter, LetterState } from '../domain/letter.ts'
import type { Instant } from '../domain/names.ts'
import type { Handle } from './database.ts'
import { fromJson, SHAPES } from './json.ts'
import { keepFiles } from './letter-files.ts'
import { insertNew, type Row, textOf } from './rows.ts'
import { instant, lookup, plain, plainOrNull } from './text.ts'
import { cancelWork, planWork } from './work-rows.ts'

/** A letter gets another state, if it is in one of `from`. */
export interface LetterChange {
  readonly id: string
  readonly from: LetterState | readonly LetterState[]
  readonly to: Exclude<LetterState, 'sending'>
  /** The server's last word, or who did it and why. */
  readonly detail: string | null
  /** When it is tried (again); needed where `to` is `due` and the old time is not to stand. */
  readonly dueAt?: Instant
  /** Message-ID that the relay gave it instead of ours. */
  readonly alias?: string
}

/** A letter for lists, without its bytes. */
export type LetterLine = Omit<Letter, 'source' | 'files'> & {
  readonly decidedAt: Instant
  readonly triedAt: Instant | null
}

/** Columns of a `LetterLine`. */
export const LINE = [
  'id',
  'case_id',
  'follow_up',
  'ordinal',
  'state',
  'recipient',
  'cc',
  'subject',
  'message_id',
  'due_at',
  'attempts',
  'staff',
  'unasked',
  'detail',
  'decided_at',
  'tried_at',
] as const

/** Inside a transaction: puts letters into the outbox, and their sending on the list of work. */
export async function addLetters(trx: Handle, letters: readonly Letter[], now: Instant): Promise<void> {
  const added = new Set(
    await insertNew(
      trx,
      'letters',
      letters.map((letter) => letterRow(letter, now)),
      'id',
      20,
    ),
  )
  const fresh = letters.filter(({ id }) => added.has(id))
  await keepFiles(trx, fresh)
  await insertNew(
    trx,
    'sightings',
    fresh.map((letter) => ({ header_id: lookup(letter.messageId), case_id: letter.case, of: 'letter' })),
    'case_id',
  )
  const addresses = fresh.flatMap(({ id, to }) => bareAddresses(to).map((address) => ({ letter: id, address })))
  await insertNew(trx, 'letter_addresses', addresses, 'letter')
  await planWork(
    trx,
    fresh
      .filter(({ state }) => state === 'due')
      .map(({ id, dueAt }) => ({ kind: 'send' as const, subject: id, dueAt })),
  )
}

/** Inside a transaction. False: one of the letters is not in a state that it was expected in. */
export async function changeLetters(trx: Handle, changes: readonly LetterChange[], now: Instant): Promise<boolean> {
  for (const { id, from, to, detail, dueAt, alias } of changes) {
    const changed = await trx('letters')
      .where({ id })
      .whereIn('state', [from].flat())
      .update({
        state: to,
        detail: plainOrNull(detail?.slice(0, 4000)),
        claimed_by: null,
        claimed_until: null,
        ...(dueAt === undefined ? {} : { due_at: instant(dueAt) }),
      })
    if (changed !== 1) return false
    const row = (await trx('letters').where({ id }).first('case_id', 'due_at')) as Row
    if (alias !== undefined)
      await insertNew(trx, 'sightings', [{ header_id: lookup(alias), case_id: row.case_id, of: 'alias' }], 'case_id')
    if (alias !== undefined)
      await insertNew(trx, 'letter_aliases', [{ alias: lookup(alias), letter: id, since: now }], 'letter')
    if (to === 'due') await planWork(trx, [{ kind: 'send', subject: id, dueAt: String(row.due_at) }])
    else await cancelWork(trx, 'send', [id])
  }
  return true
}

/** The bare addresses in lower case of `Name <address>, address`. */
export function bareAddresses(recipients: string): string[] {
  const found = recipients.slice(0, 20_000).match(/[^\s<>",;@]{1,64}@[^\s<>",;@]{1,255}/g) ?? [recipients]
  return [...new Set(found.map((address) => lookup(address.toLowerCase())))]
}

export function letterOf(row: Row): Letter {
  const { decidedAt: _decided, triedAt: _tried, ...line } = lineOf(row)
  return { ...line, source: row.source as Uint8Array }
}

export function lineOf(row: Row): LetterLine {
  const id = String(row.id)
  return {
    id,
    case: String(row.case_id),
    followUp: String(row.follow_up),
    ordinal: Number(row.ordinal),
    state: row.state as LetterState,
    to: String(row.recipient),
    cc: fromJson<string[]>(row.cc, 'letters', id, SHAPES.texts),
    subject: String(row.subject),
    messageId: String(row.message_id),
    dueAt: String(row.due_at),
    attempts: Number(row.attempts),
    staff: Boolean(row.staff),
    unasked: Boolean(row.unasked),
    detail: textOf(row.detail),
    decidedAt: String(row.decided_at),
    triedAt: textOf(row.tried_at),
  }
}

function letterRow(letter: Letter, now: Instant): object {
  return {
    id: letter.id,
    case_id: letter.case,
    follow_up: letter.followUp,
    ordinal: letter.ordinal,
    state: letter.state,
    recipient: plain(letter.to),
    cc: JSON.stringify(letter.cc),
    subject: plain(letter.subject),
    message_id: lookup(letter.messageId),
    source: Buffer.from(letter.source),
    decided_at: now,
    due_at: instant(letter.dueAt),
    attempts: letter.attempts,
    staff: letter.staff,
    unasked: letter.unasked,
    detail: plainOrNull(letter.detail),
  }
}
