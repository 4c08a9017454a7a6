import type { HeaderField, Report, ReportedRecipient } from '../domain/message.ts'
import { decoded } from './charset.ts'
import { headerFields, headerLines } from './header.ts'
import type { File } from './parts.ts'

const TYPES: Readonly<Record<string, Report['type']>> = {
  'message/delivery-status': 'delivery-status',
  'message/disposition-notification': 'disposition-notification',
  'message/feedback-report': 'feedback-report',
}
const MAX_BYTES = 200_000
const MAX_GROUPS = 500
const RETURNED = new Set([
  'message/rfc822',
  'text/rfc822-headers',
  'message/rfc822-headers',
  'message/global',
  'message/global-headers',
])

/** What a report says, and the files of the mail that belong to it: none of them is ever a document. */
export function reportOf(
  contentType: string,
  files: readonly File[],
): { report: Report | null; parts: ReadonlySet<File> } {
  const status = files.find((file) => TYPES[file.contentType])
  if (!status && contentType !== 'multipart/report') return { report: null, parts: new Set() }
  const returned = files.find((file) => RETURNED.has(file.contentType))
  const groups = status ? fieldGroups(decoded(status.bytes.subarray(0, MAX_BYTES))) : []
  const returnedHeaders = returned ? headerFields(headerLines(returned.bytes)) : []
  const report: Report = {
    type: status ? TYPES[status.contentType]! : 'other',
    recipients: groups.flatMap(recipientOf),
    originalMessageId: idOf(groups.flat(), 'original-message-id') ?? idOf(returnedHeaders, 'message-id'),
    returnedHeaders,
  }
  return { report, parts: new Set(files.filter((file) => file === status || RETURNED.has(file.contentType))) }
}

/** Groups of header fields between empty lines (RFC 3464, 2.1). */
function fieldGroups(text: string): HeaderField[][] {
  return text
    .replace(/\r\n/g, '\n')
    .split(/\n{2,}/)
    .slice(0, MAX_GROUPS)
    .map((block) => headerFields(block.split(/\n(?![ \t])/)))
    .filter((group) => group.length > 0)
}

function recipientOf(group: readonly HeaderField[]): ReportedRecipient[] {
  const value = (name: string) => group.find((field) => field.name === name)?.value ?? null
  const recipient = value('final-recipient') ?? value('original-recipient')
  if (!recipient) return []
  return [
    {
      address: recipient
        .slice(recipient.indexOf(';') + 1)
        .trim()
        .replace(/^<|>$/g, '')
        .toLowerCase(),
      action: (value('action') ?? value('disposition')?.split(';').at(-1) ?? '').trim().toLowerCase(),
      status: /\d\.\d{1,3}\.\d{1,3}/.exec(value('status') ?? '')?.[0] ?? null,
      diagnostic: value('diagnostic-code'),
    },
  ]
}

function idOf(group: readonly HeaderField[], name: string): string | null {
  return /<[^<>\s]{1,500}>/.exec(group.find((field) => field.name === name)?.value ?? '')?.[0] ?? null
}
