import type { Line } from '../../src/domain/document.ts'
import type { Opened } from '../../src/domain/opened.ts'

export interface PartSpec {
  readonly type: string
  readonly body: string | Uint8Array
  readonly headers?: readonly string[]
  readonly encoding?: 'base64' | '8bit' | 'quoted-printable'
}

const HEAD = [
  'From: "Lab West" <Lab@West.example>',
  'To: support@maker.example',
  'Subject: RE: notice',
  'Message-ID: <one@west.example>',
  'Date: Wed, 12 Apr 2023 09:30:00 +0200',
  'MIME-Version: 1.0',
]

/** A mail of one part. Bytes of an 8bit body stay as they are. */
export function simple(type: string, body: string | Uint8Array, headers: readonly string[] = []): Buffer {
  return lines([...HEAD, `Content-Type: ${type}`, ...headers, '', ''], body)
}

export function multipart(kind: string, ...parts: readonly Buffer[]): Buffer {
  const boundary = `made-${++made}`
  return Buffer.concat([
    lines([...HEAD, `Content-Type: multipart/${kind}; boundary="${boundary}"`, '', '']),
    inside(boundary, parts),
  ])
}

let made = 0

/** A multipart as a part of another. */
export function nested(kind: string, boundary: string, ...parts: readonly Buffer[]): Buffer {
  return Buffer.concat([
    lines([`Content-Type: multipart/${kind}; boundary="${boundary}"`, '', '']),
    inside(boundary, parts),
  ])
}

export function part({ type, body, headers = [], encoding = '8bit' }: PartSpec): Buffer {
  const content = encoding === 'base64' ? Buffer.from(body).toString('base64').replace(/.{76}/g, '$&\r\n') : body
  return lines([`Content-Type: ${type}`, `Content-Transfer-Encoding: ${encoding}`, ...headers, '', ''], content)
}

export function attached(filename: string, body: string | Uint8Array, type = 'application/octet-stream'): Buffer {
  return part({ type, body, encoding: 'base64', headers: [`Content-Disposition: attachment; filename="${filename}"`] })
}

/** Lines of the body that say something. */
export function said(opened: Opened, document = 0): string[] {
  return texts(opened.documents[document]!.lines)
}

export function texts(lines: readonly Line[]): string[] {
  return lines.map((line) => line.text).filter((text) => text.trim() !== '')
}

export function names(opened: Opened): string[] {
  return opened.documents.map((document) => document.name)
}

function inside(boundary: string, parts: readonly Buffer[]): Buffer {
  return Buffer.concat([
    ...parts.flatMap((one) => [Buffer.from(`--${boundary}\r\n`), one, Buffer.from('\r\n')]),
    Buffer.from(`--${boundary}--\r\n`),
  ])
}

function lines(head: readonly string[], body: string | Uint8Array = ''): Buffer {
  return Buffer.concat([Buffer.from(head.join('\r\n'), 'latin1'), Buffer.from(body)])
}
