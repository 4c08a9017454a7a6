import type { Attachment as ParsedAttachment, ParsedMail } from 'mailparser'
import type { HeaderField, Report, ReportedRecipient } from '../domain/message.ts'

const TYPES: Readonly<Record<string, Report['type']>> = {
  'message/delivery-status': 'delivery-status',
  'message/disposition-notification': 'disposition-notification',
  'message/feedback-report': 'feedback-report',
}
const RETURNED = new Set([
  'message/rfc822',
  'text/rfc822-headers',
  'message/rfc822-headers',
  'message/global',
  'message/global-headers',
])

/** Parts of a mail that belong to a report: none of them is ever a document. */
export function reportParts(mail: ParsedMail): { report: Report | null; parts: ReadonlySet<ParsedAttachment> } {
  const attachments = mail.attachments ?? []
  const status = attachments.find(({ contentType }) => TYPES[contentType])
  const declared = /^\s*multipart\/report/i.test(
    String(mail.headerLines?.find(({ key }) => key === 'content-type')?.line.replace(/^[^:]*:/, '') ?? ''),
  )
  if (!status && !declared) return { report: null, parts: new Set() }
  const returned = attachments.find(({ contentType }) => RETURNED.has(contentType))
  const groups = fieldGroups(status?.content.toString('utf8') ?? '')
  const returnedHeaders = returned ? (fieldGroups(returned.content.toString('utf8').slice(0, 100_000))[0] ?? []) : []
  const report: Report = {
    type: status ? TYPES[status.contentType]! : 'other',
    recipients: groups.flatMap(recipientOf),
    originalMessageId: idOf(groups.flat(), 'original-message-id') ?? idOf(returnedHeaders, 'message-id'),
    returnedHeaders,
  }
  return { report, parts: new Set(attachments.filter((part) => part === status || RETURNED.has(part.contentType))) }
}

/** Groups of header fields between empty lines (RFC 3464, 2.1). */
function fieldGroups(text: string): HeaderField[][] {
  return text
    .slice(0, 200_000)
    .replace(/\r\n/g, '\n')
    .split(/\n{2,}/)
    .map(fields)
    .filter((group) => group.length > 0)
    .slice(0, 500)
}

function fields(block: string): HeaderField[] {
  return block
    .replace(/\n[ \t]+/g, ' ')
    .split('\n')
    .flatMap((line) => {
      const at = line.indexOf(':')
      return at > 0 && /^[\w-]{1,80}$/.test(line.slice(0, at))
        ? [{ name: line.slice(0, at).toLowerCase(), value: line.slice(at + 1).trim() }]
        : []
    })
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
