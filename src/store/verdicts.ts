import type { CampaignId, Instant } from '../domain/names.ts'
import type { Submission } from '../domain/submission.ts'
import type { Handle } from './database.ts'
import { newId } from './ids.ts'
import { instantOrNull, lookup, plain, plainOrNull } from './text.ts'

/**
 * received → read (in a case, or about letters to our own staff) | left-alone (kind `other`) | set-aside (fits no case or campaign) | quarantined (cannot be read) | duplicate.
 * Every one of them goes back to `received` by "read again".
 */
export type MessageState = 'received' | 'read' | 'left-alone' | 'set-aside' | 'quarantined' | 'duplicate'

/** What the line found in the mail's own header and content. */
export interface MailFacts {
  readonly from: string | null
  readonly subject: string | null
  readonly writtenAt: Instant | null
  /** Hash of the normalised content. */
  readonly contentKey: string | null
}

export interface MessageVerdict {
  readonly id: string
  readonly state: Exclude<MessageState, 'received'>
  /** Why, in a word or a sentence: `reply`, `newsletter`, … */
  readonly verdict: string
  readonly campaign?: CampaignId | null
  /** Left out where a mail only changes its place, such as when an agent links it. */
  readonly facts?: MailFacts
  /** The reading, by which version of the reader. A second one by the same version takes the first one's place. */
  readonly reading?: { readonly reader: string; readonly submission: Submission }
  /** Id of the mail that this one is a copy of. */
  readonly duplicateOf?: string
}

/** Inside a transaction. Gives the mail's Message-ID. */
export async function writeVerdict(
  trx: Handle,
  { id, reading, facts, ...verdict }: MessageVerdict,
  now: Instant,
): Promise<string | null> {
  const submission = reading ? await writeReading(trx, id, reading, now) : undefined
  await trx('messages')
    .where({ id })
    .update({
      state: verdict.state,
      verdict: plain(verdict.verdict).slice(0, 2000),
      verdict_at: now,
      failure: null,
      duplicate_of: verdict.duplicateOf ?? null,
      ...(verdict.campaign === undefined ? {} : { campaign: verdict.campaign }),
      ...(submission === undefined ? {} : { submission }),
      ...(facts === undefined ? {} : factColumns(facts)),
    })
  const row = await trx('messages').where({ id }).first('message_id')
  return row?.message_id ?? null
}

async function writeReading(
  trx: Handle,
  message: string,
  { reader, submission }: NonNullable<MessageVerdict['reading']>,
  now: Instant,
): Promise<string> {
  const row = { read_at: now, kind: submission.kind, json: JSON.stringify(submission) }
  await trx('submissions')
    .insert({ id: newId(), message, reader: plain(reader), ...row })
    .onConflict(['message', 'reader'])
    .merge(row)
  const kept = await trx('submissions')
    .where({ message, reader: plain(reader) })
    .first('id')
  return kept.id
}

function factColumns({ from, subject, writtenAt, contentKey }: MailFacts): object {
  const sender = from === null ? null : lookup(from.toLowerCase())
  return {
    sender,
    sender_domain: sender === null ? null : sender.slice(sender.lastIndexOf('@') + 1),
    subject: plainOrNull(subject?.slice(0, 2000)),
    written_at: instantOrNull(writtenAt),
    content_key: plainOrNull(contentKey),
  }
}
