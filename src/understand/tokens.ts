import type { Campaign } from '../domain/campaign.ts'
import type { Document } from '../domain/document.ts'
import type { Tokens } from '../domain/known.ts'
import type { HeaderField, Message } from '../domain/message.ts'
import type { Reference, Serial } from '../domain/names.ts'
import { answerCodesIn } from '../domain/one-click.ts'
import type { Opened } from '../domain/opened.ts'
import { referencesIn } from './reference.ts'
import { topicOf } from './trim/topic.ts'
import type { Trimmed } from './trim/trimmed.ts'

const IDS_AT_MOST = 100
const LINES_AT_MOST = 5000
const SERIALS_AT_MOST = 500
const RECIPIENT_HEADERS = new Set(['delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to', 'x-delivered-to'])

/** Ids, references and serial-shaped strings of a message. Nothing is verified here; references come nearest to the own words first. */
export function tokens(opened: Opened, trimmed: Trimmed, campaigns: readonly Campaign[]): Tokens {
  const { message } = opened
  const texts = opened.documents.map(({ lines }) => textOf(lines))
  return {
    messageId: message.messageId,
    inReplyTo: message.inReplyTo.slice(0, IDS_AT_MOST),
    referencesIds: [...referencesReturned(message), ...message.references].reverse().slice(0, IDS_AT_MOST),
    recipients: recipientsOf(opened),
    originalMessageId: message.report?.originalMessageId ?? null,
    loopIds: valuesOf(message.headers, 'x-loop'),
    references: referencesOf(opened, trimmed, texts),
    serials: serialsOf([message.subject ?? '', ...texts], campaigns),
    from: message.from?.address ?? null,
    formCodes: formCodesIn(texts),
    answers: answerCodesIn(trimmed.ownWords.slice(0, 20_000)).slice(0, IDS_AT_MOST),
  }
}

/** Of a letter that comes back: relays give it another Message-ID, but leave these alone. */
function referencesReturned({ report }: Message): string[] {
  return valuesOf(report?.returnedHeaders ?? [], 'references').flatMap((ids) => ids.match(/<[^<>\s]{1,500}>/g) ?? [])
}

/** Printed beside the picture that says the same, so that it is found without one; readers of scans put it in from the picture. */
function formCodesIn(texts: readonly string[]): string[] {
  const codes = texts.flatMap((text) => text.match(/\bRD-FORM:[0-9A-Z:._-]{20,120}/g) ?? [])
  return [...new Set(codes)].slice(0, IDS_AT_MOST)
}

function recipientsOf({ message }: Opened): string[] {
  const envelope = message.headers.filter((field) => RECIPIENT_HEADERS.has(field.name))
  const addresses = envelope.flatMap(
    (field) => field.value.toLowerCase().match(/[^\s<>,;"]{1,120}@[^\s<>,;"]{1,190}/g) ?? [],
  )
  return [...new Set([...message.to, ...message.cc].map((to) => to.address).concat(addresses))].slice(0, IDS_AT_MOST)
}

function valuesOf(headers: readonly HeaderField[], name: string): string[] {
  return headers
    .filter((field) => field.name === name)
    .map((field) => field.value.trim())
    .slice(0, IDS_AT_MOST)
}

/** Own words, then the headers (subject first), what was forwarded and quoted, forms and other files, and what a report returns. */
function referencesOf({ message, documents }: Opened, trimmed: Trimmed, written: readonly string[]): Reference[] {
  const headers = message.headers.filter((field) => field.name !== 'subject' && field.name !== 'received')
  const forwarded = trimmed.forwarded.flatMap((part) => part.lines)
  const texts = [
    trimmed.ownWords,
    message.subject ?? '',
    headers.map((field) => field.value).join('\n'),
    textOf([...forwarded, ...trimmed.quoted, ...trimmed.signature]),
    ...documents.map(({ name }, at) => `${name}\n${written[at]}`),
    (message.report?.returnedHeaders ?? []).map((field) => `${field.name}: ${field.value}`).join('\n'),
  ]
  const all = [...new Set(texts.flatMap((text) => referencesIn(text)))]
  return [...all.filter((one) => /[A-Z]/.test(one)), ...all.filter((one) => !/[A-Z]/.test(one))].slice(0, IDS_AT_MOST)
}

function serialsOf(texts: readonly string[], campaigns: readonly Campaign[]): Serial[] {
  const { serials } = topicOf(campaigns)
  return [...new Set(texts.flatMap((text) => serials(text)))].slice(0, SERIALS_AT_MOST)
}

function textOf(lines: Document['lines']): string {
  return lines
    .slice(0, LINES_AT_MOST)
    .map((line) => line.text)
    .join('\n')
}
