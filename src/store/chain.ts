import { createHmac } from 'node:crypto'
import type { DeskDraft, Draft, Entry } from '../domain/entry.ts'
import { canonical, fromJson, SHAPES } from './json.ts'
import type { Row } from './rows.ts'
import { plain, plainOrNull } from './text.ts'

/** Where the next entry joins: over all entries, or within one case. An empty chain has number 0 and an empty MAC. */
export interface Link {
  readonly count: number
  readonly mac: string
}

/** Numbers and signs a draft, and makes its row. */
export function entryRow(key: Buffer, draft: Draft | DeskDraft, all: Link, ofCase: Link) {
  const text = canonical(draft)
  const row = {
    sequence: all.count + 1,
    case_sequence: ofCase.count + 1,
    ...copies(draft),
    draft: text,
    previous: all.mac,
    previous_of_case: ofCase.mac,
  }
  return { ...row, mac: macOf(key, row) }
}

/** HMAC-SHA256 over number, place in the case, the draft as it is kept, and the two entries before. */
export function macOf(key: Buffer, row: Row): string {
  const signed = JSON.stringify([
    row.sequence,
    row.case_id,
    row.case_sequence,
    row.draft,
    row.previous,
    row.previous_of_case,
  ])
  return createHmac('sha256', key).update('recall-desk entry\n').update(signed).digest('hex')
}

/**
 * The entry that a row holds.
 * @throws CorruptRow
 */
export function entryOf(row: Row): Entry {
  const draft = draftOf(row) as Draft
  return {
    ...draft,
    sequence: Number(row.sequence),
    caseSequence: Number(row.case_sequence),
    previous: String(row.previous),
    previousOfCase: String(row.previous_of_case),
    mac: String(row.mac),
  }
}

/** Whether the columns that lists show still say what was signed. */
export function copiesAgree(row: Row): boolean {
  return Object.entries(copies(draftOf(row))).every(([column, value]) => row[column] === value)
}

/**
 * The act that a row holds.
 * @throws CorruptRow
 */
export function actOf(row: Row): DeskDraft {
  return draftOf(row) as DeskDraft
}

function draftOf(row: Row): Draft | DeskDraft {
  const draft = fromJson<Draft | DeskDraft>(row.draft, 'entries', Number(row.sequence), SHAPES.object)
  fromJson(JSON.stringify(draft.what ?? null), 'entries', Number(row.sequence), SHAPES.happening)
  return draft
}

function copies(draft: Draft | DeskDraft) {
  return {
    case_id: plain('case' in draft ? draft.case : draft.subject),
    at: plain(draft.at),
    by: plain(draft.by),
    kind: plain(draft.what.kind),
    cause: plainOrNull('case' in draft ? draft.cause : undefined),
    reason: plainOrNull(draft.reason),
  }
}
