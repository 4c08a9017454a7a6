import { createHash } from 'node:crypto'
import type { AddressObject } from 'mailparser'
import type { Address, Attachment, HeaderField, Message, Report } from '../domain/message.ts'
import type { File } from './parts.ts'
import type { TakenApart } from './take-apart.ts'

const MAX_ADDRESSES = 500

export interface Around {
  readonly report: Report | null
  readonly files: readonly File[]
  readonly attachments: readonly Attachment[]
  readonly problems: readonly string[]
}

/** The envelope of a mail that was taken apart; `understood` are the headers as mailparser gives them. */
export function messageOf(headers: readonly HeaderField[], understood: TakenApart['headers'], around: Around): Message {
  const type = firstOf(headers, 'content-type') ?? 'text/plain'
  const named = (name: string) => addresses(understood.get(name) as AddressObject | AddressObject[] | undefined)
  return {
    messageId: idsIn(fieldValue(headers, 'message-id'))[0] ?? null,
    from: named('from')[0] ?? null,
    sender: named('sender')[0] ?? null,
    replyTo: named('reply-to'),
    to: named('to'),
    cc: named('cc'),
    subject: firstOf(headers, 'subject'),
    date: instantOf(firstOf(headers, 'date')),
    inReplyTo: idsIn(fieldValue(headers, 'in-reply-to')),
    references: idsIn(fieldValue(headers, 'references')),
    returnPath: firstOf(headers, 'return-path')?.replace(/^<|>$/g, '').trim().toLowerCase() ?? null,
    headers,
    contentType: typeIn(type),
    contentTypeParameters: parametersOf(type),
    report: around.report,
    calendarMethod: calendarMethodOf(around.files),
    attachments: around.attachments,
    problems: around.problems,
  }
}

export function attachmentOf(part: string, file: File): Attachment {
  return {
    part,
    filename: file.filename,
    contentType: file.contentType,
    size: file.bytes.length,
    sha256: createHash('sha256').update(file.bytes).digest('hex'),
  }
}

/** The media type of the whole mail. */
export function typeOf(headers: readonly HeaderField[]): string {
  return typeIn(firstOf(headers, 'content-type') ?? 'text/plain')
}

function typeIn(value: string): string {
  return (value.split(';', 1)[0] ?? '').trim().toLowerCase()
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

function firstOf(headers: readonly HeaderField[], wanted: string): string | null {
  return headers.find(({ name }) => name === wanted)?.value ?? null
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

function instantOf(value: string | null): string | null {
  const time = value ? Date.parse(value.replace(/\([^()]{0,100}\)/g, '')) : Number.NaN
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}

function parametersOf(contentType: string): Record<string, string> {
  const found = contentType.matchAll(/;\s*([\w-]{1,40})\s*=\s*(?:"([^"]{0,500})"|([^;\s]{1,500}))/g)
  return Object.fromEntries([...found].map((match) => [match[1]!.toLowerCase(), match[2] ?? match[3] ?? '']))
}

function calendarMethodOf(files: readonly File[]): string | null {
  const calendar = files.find(({ contentType }) => contentType === 'text/calendar' || contentType === 'application/ics')
  if (!calendar) return null
  const head = Buffer.from(calendar.bytes.subarray(0, 100_000)).toString('latin1')
  return /^METHOD:(\w{1,30})/im.exec(head)?.[1]?.toUpperCase() ?? null
}
