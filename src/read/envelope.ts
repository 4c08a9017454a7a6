import { closeSync, openSync, readSync } from 'node:fs'
import type { UnreadReason } from '../domain/document.ts'
import type { Opened } from '../domain/opened.ts'
import { unreadable } from './formats/shelf.ts'
import { headerFields, headerLines } from './header.ts'
import { messageOf } from './message.ts'

const HEAD = 256 * 1024

export type Mail = { readonly source: Uint8Array } | { readonly path: string }

/** What is left of a mail that cannot be read: its header fields, and the reason. Done by hand: the parser may be what broke. */
export function envelopeOnly(mail: Mail, reason: UnreadReason, prefix = ''): Opened {
  const lines = headerLines('source' in mail ? mail.source : headOf(mail.path))
  const headers = new Map<string, unknown>()
  for (const name of ['from', 'sender', 'reply-to', 'to', 'cc']) {
    const line = lines.find((one) => one.slice(0, name.length + 1).toLowerCase() === `${name}:`)
    if (line) headers.set(name, { value: addressesIn(line) })
  }
  const problems = [`not read: ${reason.detail}`]
  const message = messageOf(headerFields(lines), headers, { report: null, files: [], attachments: [], problems })
  const body = { ...unreadable(`${prefix}body`, reason), channel: 'body-text' as const }
  return { message, documents: [body, unreadable(`${prefix}the whole mail`, reason)] }
}

function addressesIn(line: string): { name: string; address: string }[] {
  const found = line.match(/[^\s<>"(),:;@]{1,200}@[^\s<>"(),:;@]{1,200}/g) ?? []
  return found.map((address) => ({ name: '', address }))
}

function headOf(path: string): Uint8Array {
  const file = openSync(path, 'r')
  const bytes = Buffer.alloc(HEAD)
  const length = readSync(file, bytes, 0, HEAD, 0)
  closeSync(file)
  return bytes.subarray(0, length)
}
