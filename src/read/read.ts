import { type Attachment as ParsedAttachment, type ParsedMail, simpleParser } from 'mailparser'
import type { Document } from '../domain/document.ts'
import type { Attachment, Message } from '../domain/message.ts'
import type { Opened } from '../domain/opened.ts'
import { bodyLines } from './body.ts'
import { isDecoration } from './decoration.ts'
import { kindOf } from './formats/kind.ts'
import { readFile, unreadable } from './formats/shelf.ts'
import { openTnef } from './formats/tnef/tnef.ts'
import { openZip } from './formats/zip.ts'
import { LIMITS } from './limits.ts'
import { attachmentOf, messageOf } from './message.ts'
import { reportParts } from './report.ts'

export interface ReadOptions {
  /** Called before each part, so that a parent that has to stop this process knows which part it was. */
  readonly onPart?: (part: string) => void
  /** Parts that a former try did not survive, with the reason to give for each. */
  readonly skip?: ReadonlyMap<string, Document>
}

/**
 * Takes a mail apart: its envelope, its body, and every file in it as a document. Bad bytes never make it throw.
 * Runs in a bounded child process; it may not return within any time of its own.
 */
export async function readMail(source: Uint8Array, options: ReadOptions = {}): Promise<Opened> {
  return new MailReader(options).open(source, '', 0)
}

interface File {
  readonly bytes: Uint8Array
  readonly filename: string | null
  readonly contentType: string
}

class MailReader {
  private parts = 0
  constructor(private readonly options: ReadOptions) {}

  /** `prefix` is the part name of the mail around this one. */
  async open(source: Uint8Array, prefix: string, depth: number): Promise<Opened> {
    this.options.onPart?.(`${prefix}body`)
    const problems: string[] = []
    const mail = await parse(source, problems)
    const { report, parts } = reportParts(mail)
    const message = messageOf(mail, report, problems)
    const within = depth > 0 ? { within: { from: message.from?.address ?? null, messageId: message.messageId } } : {}
    const documents: Document[] = [
      { name: `${prefix}body`, channel: 'body-text', pages: null, lines: bodyLines(mail), remarks: [], ...within },
    ]
    const attachments: Attachment[] = []
    let number = 0
    for (const part of mail.attachments ?? []) {
      const contentType = part.contentType.toLowerCase()
      if (
        parts.has(part) ||
        isDecoration(part, mail.html || '') ||
        kindOf(part.content, contentType, part.filename ?? null) === 'skip'
      )
        continue
      number++
      const name = `${prefix}attachment ${number}${part.filename ? `: ${part.filename.replace(/[\r\n]+/g, ' ').slice(0, 200)}` : ''}`
      attachments.push(attachmentOf(name, part))
      const found = await this.file({ bytes: part.content, filename: part.filename ?? null, contentType }, name, depth)
      documents.push(...found.map((document) => ({ ...within, ...document })))
    }
    return { message: { ...message, attachments } satisfies Message, documents: withTnefBody(documents, prefix) }
  }

  private async file(file: File, name: string, depth: number): Promise<Document[]> {
    const skipped = this.options.skip?.get(name)
    if (skipped) return [skipped]
    if (++this.parts > LIMITS.parts)
      return [unreadable(name, { code: 'too-large', detail: `more than ${LIMITS.parts} parts` })]
    if (file.bytes.length > LIMITS.fileBytes)
      return [unreadable(name, { code: 'too-large', detail: `${file.bytes.length} bytes` })]
    this.options.onPart?.(name)
    const kind = kindOf(file.bytes, file.contentType, file.filename)
    if (kind !== 'mail' && kind !== 'tnef' && kind !== 'zip') return [await readFile(kind, file.bytes, name)]
    if (depth + 1 > LIMITS.nesting)
      return [unreadable(name, { code: 'too-deep', detail: `nested deeper than ${LIMITS.nesting}` })]
    if (kind === 'mail') return [...(await this.open(file.bytes, `${name} > `, depth + 1)).documents]
    const opened = kind === 'tnef' ? openTnef(file.bytes) : openZip(file.bytes)
    if ('reason' in opened) return [unreadable(name, opened.reason)]
    const documents: Document[] = []
    if (opened.body)
      documents.push({ name: `${name} > body`, channel: 'body-text', pages: null, lines: opened.body, remarks: [] })
    for (const [index, member] of opened.files.entries())
      documents.push(
        ...(await this.file(member, `${name} > ${member.filename ?? `attachment ${index + 1}`}`, depth + 1)),
      )
    return documents
  }
}

async function parse(source: Uint8Array, problems: string[]): Promise<ParsedMail> {
  const bytes = Buffer.from(source.buffer, source.byteOffset, source.byteLength)
  const mail = await parsed(bytes, problems)
  if (!/\ufffd/.test(`${mail.text ?? ''}${mail.html || ''}`)) return mail
  problems.push('charset missing or false: read as Windows-1252')
  return parsed(Buffer.from(recoded(bytes.toString('latin1')), 'latin1'), problems)
}

async function parsed(bytes: Buffer, problems: string[]): Promise<ParsedMail> {
  try {
    return await simpleParser(bytes, {
      skipHtmlToText: true,
      skipTextToHtml: true,
      skipImageLinks: true,
      skipTextLinks: true,
      keepCidLinks: true,
      keepDeliveryStatus: true,
      ignoreEmbedded: true,
      checksumAlgo: false,
      maxHtmlLengthToParse: LIMITS.mailBytes,
    } as Parameters<typeof simpleParser>[1])
  } catch (error) {
    problems.push(`not a mail that can be taken apart: ${(error as Error).message.slice(0, 200)}`)
    return {
      attachments: [] as ParsedAttachment[],
      headerLines: [],
      headers: new Map(),
      html: false,
    } as unknown as ParsedMail
  }
}

/** Declares every text part to be Windows-1252, which has a character for (nearly) every byte. */
function recoded(source: string): string {
  return source.replace(
    /^(Content-Type:[ \t]*text\/(?:plain|html))[^\r\n]{0,500}(?:\r?\n[ \t][^\r\n]{0,500}){0,5}/gim,
    '$1; charset="windows-1252"',
  )
}

/** Outlook's winmail.dat holds the whole mail: its text is the body where the mail has none of its own. */
function withTnefBody(documents: readonly Document[], prefix: string): Document[] {
  const [body, ...rest] = documents
  if (!body || body.lines.some((line) => line.text !== '')) return [...documents]
  const at = rest.findIndex((document) => document.name.endsWith('> body') && !document.within)
  if (at < 0 || prefix !== '') return [...documents]
  return [{ ...body, lines: rest[at]!.lines }, ...rest.filter((_, index) => index !== at)]
}
