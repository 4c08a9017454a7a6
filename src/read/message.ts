import { createHash } from 'node:crypto'
import type { AddressObject, Attachment as ParsedAttachment, ParsedMail } from 'mailparser'
import type { Address, Attachment, HeaderField, Message, Report } from '../domain/message.ts'

const MAX_ADDRESSES = 500
const MAX_HEADERS = 1000

/** The envelope of a parsed mail. */
export function messageOf(mail: ParsedMail, report: Report | null, problems: readonly string[]): Message {
  const headers = (mail.headerLines ?? [])
    .slice(0, MAX_HEADERS)
    .map(({ key, line }) => ({ name: key, value: unfolded(line) }))
  const type = headers.find(({ name }) => name === 'content-type')?.value ?? 'text/plain'
  const dated = headers.find(({ name }) => name === 'date')?.value
  return {
    messageId: idsIn(fieldValue(headers, 'message-id'))[0] ?? null,
    from: addresses(mail.from)[0] ?? null,
    sender: addresses(mail.headers?.get('sender') as AddressObject | undefined)[0] ?? null,
    replyTo: addresses(mail.replyTo),
    to: addresses(mail.to),
    cc: addresses(mail.cc),
    subject: mail.subject ?? (headers.some(({ name }) => name === 'subject') ? '' : null),
    date: instantOf(dated),
    inReplyTo: idsIn(fieldValue(headers, 'in-reply-to')),
    references: idsIn(fieldValue(headers, 'references')),
    returnPath: returnPathOf(headers),
    headers,
    contentType: (type.split(';')[0] ?? '').trim().toLowerCase(),
    contentTypeParameters: parametersOf(type),
    report,
    calendarMethod: calendarMethodOf(mail.attachments ?? []),
    attachments: [],
    problems,
  }
}

export function attachmentOf(part: string, attachment: ParsedAttachment): Attachment {
  return {
    part,
    filename: attachment.filename ?? null,
    contentType: attachment.contentType.toLowerCase(),
    size: attachment.content.length,
    sha256: createHash('sha256').update(attachment.content).digest('hex'),
  }
}

function addresses(given: AddressObject | AddressObject[] | undefined): Address[] {
  return [given ?? []]
    .flat()
    .flatMap((list) => list.value ?? [])
    .flatMap((entry) => entry.group ?? [entry])
    .filter((entry) => entry.address)
    .slice(0, MAX_ADDRESSES)
    .map((entry) => ({ name: entry.name ?? '', address: (entry.address ?? '').toLowerCase() }))
}

function unfolded(line: string): string {
  return line
    .slice(line.indexOf(':') + 1)
    .replace(/\r?\n[ \t]+/g, ' ')
    .trim()
    .slice(0, 20_000)
}

function fieldValue(headers: readonly HeaderField[], wanted: string): string {
  return headers
    .filter(({ name }) => name === wanted)
    .map(({ value }) => value)
    .join(' ')
}

/** Message ids (RFC 5322, 3.6.4) in a header value, as many as a mail reasonably has. */
function idsIn(value: string): string[] {
  return (value.match(/<[^<>\s]{1,500}>/g) ?? []).slice(0, 200)
}

function returnPathOf(headers: readonly HeaderField[]): string | null {
  const value = headers.find(({ name }) => name === 'return-path')?.value
  return value === undefined ? null : value.replace(/^<|>$/g, '').trim().toLowerCase()
}

function instantOf(value: string | undefined): string | null {
  const time = value ? Date.parse(value.replace(/\([^()]{0,100}\)/g, '')) : Number.NaN
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}

function parametersOf(contentType: string): Record<string, string> {
  const found = contentType.matchAll(/;\s*([\w-]{1,40})\s*=\s*(?:"([^"]{0,500})"|([^;\s]{1,500}))/g)
  return Object.fromEntries([...found].map((match) => [match[1]!.toLowerCase(), match[2] ?? match[3] ?? '']))
}

function calendarMethodOf(attachments: readonly ParsedAttachment[]): string | null {
  const calendar = attachments.find(
    ({ contentType }) => contentType === 'text/calendar' || contentType === 'application/ics',
  )
  return calendar
    ? (/^METHOD:(\w{1,30})/m.exec(calendar.content.toString('latin1').slice(0, 100_000))?.[1]?.toUpperCase() ?? null)
    : null
}
