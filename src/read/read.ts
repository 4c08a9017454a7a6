import type { Document, Line, UnreadReason } from '../domain/document.ts'
import type { Attachment } from '../domain/message.ts'
import type { Opened } from '../domain/opened.ts'
import { bodyLines, textLength } from './body.ts'
import { isDecoration } from './decoration.ts'
import { envelopeOnly } from './envelope.ts'
import { type Container, HOLDS_FILES } from './formats/container.ts'
import { kindOf } from './formats/kind.ts'
import { readFile, unreadable, within } from './formats/shelf.ts'
import { openSigned } from './formats/smime/smime.ts'
import { openTnef } from './formats/tnef/tnef.ts'
import { openZip } from './formats/zip.ts'
import { headerFields } from './header.ts'
import type { Layouts } from './layouts.ts'
import { LIMITS } from './limits.ts'
import { attachmentOf, messageOf, typeOf } from './message.ts'
import { type File, filesIn, htmlOf } from './parts.ts'
import { reportOf } from './report.ts'
import { type TakenApart, takeApart } from './take-apart.ts'

export interface ReadOptions {
  /** Called before each part that may be heavy, so that a parent that has to stop this process knows which part it was. */
  readonly onPart?: (part: string) => void
  /** Parts that a former try did not survive, with the document to give for each. */
  readonly skip?: ReadonlyMap<string, Document>
  /** A mail of more bytes is not read but for its header. */
  readonly mailBytes?: number
  readonly layouts?: Layouts
}

/** Below this length (in characters) a body is read before anyone could ask where we are. */
const SMALL_BODY = 100_000

/**
 * Takes a mail apart: its envelope, its body, and every file in it as a document. Bad bytes never make it throw.
 * Runs in a bounded child process; it may not return within any time of its own.
 */
export async function readMail(source: Uint8Array, options: ReadOptions = {}): Promise<Opened> {
  const most = options.mailBytes ?? LIMITS.mailBytes
  if (source.length > most)
    return envelopeOnly({ source }, { code: 'too-large', detail: `a mail of ${source.length} bytes` })
  return new MailReader(options).open(source, '', 0)
}

class MailReader {
  private parts = 0
  /** Names of the documents that are the text of a mail inside a winmail.dat. */
  private readonly tnefBodies = new Set<string>()
  constructor(private readonly options: ReadOptions) {}

  /** `prefix` is the part name of the mail around this one. */
  async open(source: Uint8Array, prefix: string, depth: number): Promise<Opened> {
    const problems: string[] = []
    const mail = await withinSignature(await takeApart(source, problems), problems)
    const damage: UnreadReason | null = mail.broken ? { code: 'damaged', detail: mail.broken } : null
    if (damage && mail.headerLines.length === 0) return envelopeOnly({ source }, damage, prefix)
    const files = filesIn(mail.root)
    const headers = headerFields(mail.headerLines)
    const { report, parts } = reportOf(typeOf(headers), files)
    const html = htmlOf(mail.root)
    const shown = files.filter(
      (file) =>
        !parts.has(file) &&
        !isDecoration(file, (cid) => html.includes(`cid:${cid}`)) &&
        kindOf(file.bytes, file.contentType, file.filename) !== 'skip',
    )
    const body = this.body(`${prefix}body`, textLength(mail.root), () => bodyLines(mail.root))
    const documents: Document[] = [damage ? { ...body, reason: damage } : body]
    const attachments: Attachment[] = []
    for (const [index, file] of shown.slice(0, LIMITS.parts).entries()) {
      const name = `${prefix}attachment ${index + 1}${file.filename ? `: ${plain(file.filename)}` : ''}`
      attachments.push(attachmentOf(name, file))
      documents.push(...(await this.file(file, name, depth)))
    }
    if (shown.length > LIMITS.parts) documents.push(theRest(prefix, shown.length - LIMITS.parts))
    const message = messageOf(headers, mail.headers, { report, files, attachments, problems })
    const around = { from: message.from?.address ?? null, messageId: message.messageId }
    const all = this.withTnefBody(documents)
    return { message, documents: depth === 0 ? all : all.map((document) => ({ within: around, ...document })) }
  }

  private body(name: string, length: number, read: () => Line[]): Document {
    const skipped = this.options.skip?.get(name)
    if (skipped) return { ...skipped, channel: 'body-text' }
    if (length > SMALL_BODY) this.options.onPart?.(name)
    return within({ name, channel: 'body-text', pages: null, lines: read(), remarks: [] })
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
    if (kind === 'skip') return []
    if (kind !== 'mail' && kind !== 'tnef' && kind !== 'zip' && kind !== 'signed') {
      const document = await readFile(kind, file.bytes, name, this.options.layouts)
      if (!document.remarks.includes(HOLDS_FILES)) return [document]
      if (depth + 1 > LIMITS.nesting) return [document, tooDeep(`${name} > files`)]
      const { openPdfFiles } = await import('./formats/pdf/files.ts')
      return [document, ...(await this.held(await openPdfFiles(file.bytes), name, depth + 1))]
    }
    if (depth + 1 > LIMITS.nesting) return [tooDeep(name)]
    if (kind === 'mail') return [...(await this.open(file.bytes, `${name} > `, depth + 1)).documents]
    if (kind === 'signed') {
      const content = await openSigned(file)
      return 'reason' in content ? [unreadable(name, content.reason)] : this.file(content, name, depth + 1)
    }
    return this.container(kind, file.bytes, name, depth + 1)
  }

  private async container(kind: 'tnef' | 'zip', bytes: Uint8Array, name: string, depth: number): Promise<Document[]> {
    const opened = kind === 'tnef' ? openTnef(bytes) : openZip(bytes)
    if ('reason' in opened) return [unreadable(name, opened.reason)]
    const documents: Document[] = []
    if (opened.body) {
      const body = {
        name: `${name} > body`,
        channel: 'body-text' as const,
        pages: null,
        lines: opened.body,
        remarks: [],
      }
      documents.push(within(body))
      this.tnefBodies.add(body.name)
    }
    const files = opened.files.filter((file) => kind !== 'tnef' || !isDecoration(file, () => false))
    documents.push(...(await this.held({ ...opened, files }, name, depth)))
    if (documents.length === 0) return [unreadable(name, { code: 'empty', detail: 'no file in it' })]
    return documents
  }

  private async held({ files, more }: Container, name: string, depth: number): Promise<Document[]> {
    const documents: Document[] = []
    for (const [index, file] of files.entries())
      documents.push(
        ...(await this.file(file, `${name} > ${plain(file.filename ?? `attachment ${index + 1}`)}`, depth)),
      )
    if (more) documents.push(theRest(`${name} > `, more))
    return documents
  }

  /** Outlook's winmail.dat holds the mail's text once more: it is the body where the mail shows none of its own. */
  private withTnefBody([body, ...rest]: readonly Document[]): Document[] {
    if (!body) return rest
    const told = rest.find((document) => this.tnefBodies.has(document.name))
    const others = rest.filter((document) => !this.tnefBodies.has(document.name))
    const isEmpty = body.lines.every((line) => line.text.trim() === '')
    return [isEmpty && told && !body.reason ? { ...body, lines: told.lines } : body, ...others]
  }
}

function tooDeep(name: string): Document {
  return unreadable(name, { code: 'too-deep', detail: `nested deeper than ${LIMITS.nesting}` })
}

/** A mail that was signed whole holds its parts within the signature: they take the place of the outer mail's one file. */
async function withinSignature(mail: TakenApart, problems: string[]): Promise<TakenApart> {
  const [file, ...others] = filesIn(mail.root)
  if (!file || others.length > 0 || kindOf(file.bytes, file.contentType, file.filename) !== 'signed') return mail
  const content = await openSigned(file)
  if ('reason' in content || content.contentType !== 'message/rfc822') return mail
  const { root, broken } = await takeApart(content.bytes, problems)
  return { ...mail, root, broken: mail.broken ?? broken }
}

function theRest(prefix: string, count: number): Document {
  return unreadable(`${prefix}the rest`, { code: 'too-large', detail: `${count} more files` })
}

/** A file's name as part of a document's name. */
function plain(filename: string): string {
  return filename.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').slice(0, 200)
}
