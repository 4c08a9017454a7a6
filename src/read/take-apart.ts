import { MailParser } from 'mailparser'
import { decoded, isMojibake, mended } from './charset.ts'
import type { File, Part } from './parts.ts'

export interface TakenApart {
  readonly root: Part
  /** Fields of the mail's own header as written, a character per byte. */
  readonly headerLines: readonly string[]
  /** Headers that mailparser understood: addresses, above all. */
  readonly headers: ReadonlyMap<string, unknown>
  /** Why it was not taken apart to the end. */
  readonly broken: string | null
}

/** What mailparser keeps of a part beyond its public types; pinned by the tests of bodies and charsets. */
interface Node {
  contentType: string | false
  disposition?: string
  isAttachment?: boolean
  charset?: string
  textContent?: string
  children: Node[]
  node: { contentType: string | false; filename: string | false; root?: boolean; multipart?: string | false }
}
type OpenParser = MailParser & { tree: Node | false; createNode(node: Node['node']): Node }
const Parser = MailParser as unknown as new (options: object) => OpenParser

/** Text and HTML stay as they came: no conversion of one into the other, no links, no check sums. */
const OPTIONS = {
  skipHtmlToText: true,
  skipTextToHtml: true,
  skipImageLinks: true,
  skipTextLinks: true,
  keepCidLinks: true,
  keepDeliveryStatus: true,
  ignoreEmbedded: true,
  checksumAlgo: false,
}

/** A part that names no type is text; the texts of those numbers that were `misread` are Windows-1252. */
class CharsetParser extends Parser {
  misread: ReadonlySet<number> = new Set()
  private leaves = 0

  override createNode(node: Node['node']): Node {
    if (!node.contentType && !node.multipart) node.contentType = 'text/plain'
    const made = super.createNode(node)
    if (isText(made) && this.misread.has(this.leaves++)) made.charset = 'windows-1252'
    return made
  }
}

/** Takes a mail apart as far as it goes; what is wrong with it is added to `problems`. */
export async function takeApart(source: Uint8Array, problems: string[]): Promise<TakenApart> {
  const bytes = Buffer.from(source.buffer, source.byteOffset, source.byteLength)
  const taken = await withBoundary(bytes, await parsed(bytes, new Set()), problems)
  const misread = new Set([...taken.texts.keys()].filter((index) => taken.texts[index]!.text.includes('\ufffd')))
  if (misread.size > 0) await readAgain(bytes, taken, misread, problems)
  if (taken.broken) problems.push(taken.broken)
  for (const text of taken.texts) {
    const better = mended(text.text)
    if (better === null) continue
    text.text = better
    problems.push('charset declared falsely: read as UTF-8')
  }
  return taken
}

/** A multipart mail without parts has lost its boundary: that of its first part is taken, else all of it is text. */
async function withBoundary(bytes: Buffer, taken: Parsed, problems: string[]): Promise<Parsed> {
  if (taken.root.is !== 'many' || taken.root.parts.length > 0 || bytes.length === 0 || taken.broken) return taken
  const body = bodyOf(bytes)
  const boundary = /^--(\S{1,70})[ \t]{0,10}\r?\n(?=Content-)/im.exec(body.toString('latin1').slice(0, 200_000))?.[1]
  problems.push('the boundary between its parts is missing or false')
  if (boundary) {
    const head = Buffer.from(`Content-Type: multipart/mixed; boundary="${boundary.replace(/["\\]/g, '')}"\r\n\r\n`)
    const again = await parsed(Buffer.concat([head, body]), new Set())
    return { ...taken, root: again.root, texts: again.texts }
  }
  const text = { is: 'text' as const, html: false, text: decoded(body.subarray(0, 1_000_000)) }
  return { ...taken, root: text, texts: [text] }
}

function bodyOf(bytes: Buffer): Buffer {
  const ends = [bytes.indexOf('\r\n\r\n'), bytes.indexOf('\n\n')].filter((at) => at >= 0)
  return ends.length === 0 ? Buffer.alloc(0) : bytes.subarray(Math.min(...ends)).subarray(2)
}

/** Bytes that the declared charset (or UTF-8, where there is none) cannot have: these parts are read as Windows-1252. */
async function readAgain(bytes: Buffer, taken: Parsed, misread: ReadonlySet<number>, problems: string[]) {
  const again = await parsed(bytes, misread)
  for (const index of misread) {
    const text = again.texts[index]?.text
    if (text === undefined || isMojibake(text)) continue
    taken.texts[index]!.text = text
    problems.push('charset missing or false: read as Windows-1252')
  }
}

interface Parsed extends TakenApart {
  readonly texts: { is: 'text'; html: boolean; text: string }[]
}

function parsed(bytes: Buffer, misread: ReadonlySet<number>): Promise<Parsed> {
  return new Promise((done) => {
    const parser = new CharsetParser(OPTIONS)
    parser.misread = misread
    const files: File[] = []
    let headers: ReadonlyMap<string, unknown> = new Map()
    const settle = (broken: string | null) => {
      const texts: Parsed['texts'] = []
      const root = parser.tree ? partOf(parser.tree, files, texts) : emptyMail
      done({ root, texts, headers, broken, headerLines: (parser.headerLines || []).map(({ line }) => line) })
    }
    parser.on('headers', (found: ReadonlyMap<string, unknown>) => {
      headers = found
    })
    parser.on('data', (data) => {
      if (data.type !== 'attachment') return
      const chunks: Buffer[] = []
      const at = files.length
      const file = () => ({
        filename: data.filename ?? null,
        bytes: Buffer.concat(chunks),
        contentType: String(data.contentType || 'application/octet-stream').toLowerCase(),
        disposition: data.contentDisposition ?? null,
        cid: data.cid ?? null,
      })
      files.push(file())
      data.content.on('data', (chunk: Buffer) => chunks.push(chunk))
      data.content.on('end', () => {
        files[at] = file()
        data.release?.()
      })
    })
    parser.once('end', () => settle(null))
    parser.once('error', (error: Error) => {
      settle(`could not be taken apart to the end: ${error.message.slice(0, 200)}`)
    })
    parser.end(bytes)
  })
}

const emptyMail: Part = { is: 'many', alternative: false, parts: [] }

function isText(node: Node): boolean {
  return !node.isAttachment && (node.contentType === 'text/plain' || node.contentType === 'text/html')
}

/** `files` holds the attachments in the order of the tree's leaves; they are taken from its front. */
function partOf(tree: Node, files: readonly File[], texts: Parsed['texts']): Part {
  let taken = 0
  const visit = (node: Node, alternative: boolean): Part => {
    if (isText(node)) {
      const text = { is: 'text' as const, html: node.contentType === 'text/html', text: node.textContent ?? '' }
      const named = node.node.filename
      const first = texts.push(text) === 1
      return named && !first && !alternative ? { is: 'file', file: fileOf(named, text) } : text
    }
    if (node.isAttachment) {
      const file = files[taken++]
      return file ? { is: 'file', file } : emptyMail
    }
    const inside = node.contentType === 'multipart/alternative'
    return { is: 'many', alternative: inside, parts: node.children.map((child) => visit(child, alternative || inside)) }
  }
  return visit(tree, false)
}

/** A text file that a mail program showed within the mail. */
function fileOf(filename: string, { html, text }: { html: boolean; text: string }): File {
  return { filename, bytes: Buffer.from(text), contentType: html ? 'text/html' : 'text/plain', disposition: 'inline' }
}
