import type { Submission } from '../domain/submission.ts'
import { fromJson, SHAPES } from './json.ts'
import type { MessageLine, Reading } from './messages.ts'
import { type Row, textOf } from './rows.ts'
import type { MessageState } from './verdicts.ts'

export function lineOf(row: Row): MessageLine {
  const id = String(row.id)
  return {
    id,
    sha256: String(row.sha256),
    size: Number(row.size),
    messageId: textOf(row.message_id),
    contentKey: textOf(row.content_key),
    from: textOf(row.sender),
    subject: textOf(row.subject),
    writtenAt: textOf(row.written_at),
    arrivedAt: String(row.arrived_at),
    state: row.state as MessageState,
    attempts: Number(row.attempts),
    failure: textOf(row.failure),
    verdict: textOf(row.verdict),
    verdictAt: textOf(row.verdict_at),
    campaign: textOf(row.campaign),
    duplicateOf: textOf(row.duplicate_of),
    claimed: row.claimed === null ? null : fromJson(row.claimed, 'messages', id, SHAPES.object),
    cut: row.cut === null ? null : fromJson(row.cut, 'messages', id, SHAPES.object),
    purgedAt: textOf(row.purged_at),
  }
}

export function readingOf(row: Row): Reading {
  return {
    message: String(row.message),
    reader: String(row.reader),
    readAt: String(row.read_at),
    submission: fromJson<Submission>(row.json, 'submissions', String(row.id), SHAPES.submission),
  }
}
