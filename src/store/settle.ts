import type { DeskDraft } from '../domain/entry.ts'
import type { Letter } from '../domain/letter.ts'
import { appendActs } from './acts.ts'
import { append, lockHead } from './append.ts'
import { type CaseChange, writeCases } from './case-rows.ts'
import type { Context } from './context.ts'
import type { Handle } from './database.ts'
import { addLetters, changeLetters, type LetterChange } from './letter-rows.ts'
import { insertNew } from './rows.ts'
import { lookup } from './text.ts'
import { type MessageVerdict, writeVerdict } from './verdicts.ts'
import { type ClaimedWork, cancelWork, finishWork, planWork } from './work-rows.ts'

/** All that follows from one mail, some looks, one try to send or one act of an agent: it happens together or not at all. */
export interface Settlement {
  /** The pieces of work that end with it. */
  readonly works?: readonly ClaimedWork[]
  readonly message?: MessageVerdict
  readonly cases?: readonly CaseChange[]
  /** New letters; one that exists by (case, follow-up, ordinal) stays as it is. */
  readonly letters?: readonly Letter[]
  /** Letters that get another state: sent, refused, approved, cancelled. */
  readonly letterStates?: readonly LetterChange[]
  /** Acts of persons that change no case. */
  readonly acts?: readonly DeskDraft[]
}

/**
 * `stale`: a case or a letter is no longer as it was read; nothing was written, read again and redo it.
 * `lost`: the claim on a piece of work ran out and somebody else has it; nothing was written, walk away.
 */
export type Settled = 'settled' | 'stale' | 'lost'

class NotWritten extends Error {
  readonly settled: Settled
  constructor(settled: Settled) {
    super(settled)
    this.settled = settled
  }
}

/** One transaction: verdict, cases, entries (numbered and signed here), letters, next looks, and the work done. */
export async function settle(context: Context, what: Settlement): Promise<Settled> {
  try {
    const head = await context.db.write((trx) => write(context, trx, what))
    if (head) await context.head.write(head)
    return 'settled'
  } catch (error) {
    if (error instanceof NotWritten) return error.settled
    throw error
  }
}

async function write(context: Context, trx: Handle, what: Settlement) {
  const { works = [], message, cases = [], letters = [], letterStates = [], acts = [] } = what
  const now = context.now()
  // Always first, so that transactions on several cases never wait for each other crosswise.
  const head = cases.length + acts.length > 0 ? await lockHead(trx) : null
  for (const work of works) if (!(await finishWork(trx, work))) throw new NotWritten('lost')
  if (!(await writeCases(trx, cases))) throw new NotWritten('stale')
  const messageId = message ? await writeVerdict(trx, message, now) : null
  await addLetters(trx, letters, now)
  if (!(await changeLetters(trx, letterStates, now))) throw new NotWritten('stale')
  await planLooks(trx, cases)
  await sight(trx, messageId, cases)
  if (!head) return null
  const entered = await append(
    context,
    trx,
    head,
    cases.map(({ id, expectedVersion, drafts }) => ({ case: id, after: expectedVersion, drafts })),
  )
  return appendActs(context, trx, entered, acts)
}

async function planLooks(trx: Handle, cases: readonly CaseChange[]): Promise<void> {
  await planWork(
    trx,
    cases.flatMap(({ id, after }) =>
      after.nextLook === null ? [] : [{ kind: 'look' as const, subject: id, dueAt: after.nextLook }],
    ),
  )
  await cancelWork(
    trx,
    'look',
    cases.filter(({ after }) => after.nextLook === null).map(({ id }) => id),
  )
}

/** A later mail may answer this one: its Message-ID leads to these cases. */
async function sight(trx: Handle, messageId: string | null, cases: readonly CaseChange[]): Promise<void> {
  if (messageId === null) return
  await insertNew(
    trx,
    'sightings',
    cases.map(({ id }) => ({ header_id: lookup(messageId), case_id: id, of: 'mail' })),
    'case_id',
  )
}
