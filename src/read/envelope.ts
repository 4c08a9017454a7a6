import { closeSync, openSync, readSync } from 'node:fs'
import type { UnreadReason } from '../domain/document.ts'
import type { HeaderField } from '../domain/message.ts'
import type { Opened } from '../domain/opened.ts'
import { unreadable } from './formats/shelf.ts'

const HEAD = 64 * 1024

/** What is left of a mail whose reading broke the child again and again: its header fields as written, and the reason. */
export function envelopeOnly(
  mail: { readonly source: Uint8Array } | { readonly path: string },
  reason: UnreadReason,
): Opened {
  const headers = headerFields(head(mail))
  const value = (name: string) => headers.find((field) => field.name === name)?.value ?? null
  const address = /[^\s<>"(),:;]{1,200}@[^\s<>"(),:;]{1,200}/.exec(value('from') ?? '')?.[0]?.toLowerCase()
  const ids = (name: string) => value(name)?.match(/<[^<>\s]{1,500}>/g) ?? []
  const time = Date.parse(value('date') ?? '')
  return {
    message: {
      messageId: ids('message-id')[0] ?? null,
      from: address ? { name: '', address } : null,
      sender: null,
      replyTo: [],
      to: [],
      cc: [],
      subject: value('subject'),
      date: Number.isNaN(time) ? null : new Date(time).toISOString(),
      inReplyTo: ids('in-reply-to'),
      references: ids('references'),
      returnPath: value('return-path')?.replace(/^<|>$/g, '') ?? null,
      headers,
      contentType: 'application/octet-stream',
      contentTypeParameters: {},
      report: null,
      calendarMethod: null,
      attachments: [],
      problems: [`not read: ${reason.detail}`],
    },
    documents: [{ ...unreadable('body', reason), channel: 'body-text' }, unreadable('the whole mail', reason)],
  }
}

function head(mail: { readonly source: Uint8Array } | { readonly path: string }): string {
  if ('source' in mail) return Buffer.from(mail.source.subarray(0, HEAD)).toString('utf8')
  const file = openSync(mail.path, 'r')
  const bytes = Buffer.alloc(HEAD)
  const length = readSync(file, bytes, 0, HEAD, 0)
  closeSync(file)
  return bytes.subarray(0, length).toString('utf8')
}

function headerFields(text: string): HeaderField[] {
  const block = text.split(/\r?\n\r?\n/)[0] ?? ''
  return block
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .flatMap((line) => {
      const at = line.indexOf(':')
      return at > 0 ? [{ name: line.slice(0, at).toLowerCase(), value: line.slice(at + 1).trim() }] : []
    })
}
