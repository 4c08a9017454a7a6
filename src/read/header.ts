import type { HeaderField } from '../domain/message.ts'
import { decoded, decodedAs } from './charset.ts'

const MAX_HEADERS = 1000
const MAX_LENGTH = 20_000
/** An encoded word (RFC 2047, 2), with the blanks before another one: those are not part of the text. */
const WORD = /=\?([^?\s]{1,60})\?([bBqQ])\?([^?]{0,5000})\?=(\s{1,20}(?==\?[^?\s]{1,60}\?[bBqQ]\?))?/g

/** Header fields in order, as `name: value` lines whose characters are bytes; values come back unfolded and decoded. */
export function headerFields(lines: readonly string[]): HeaderField[] {
  return lines.slice(0, MAX_HEADERS).flatMap((line) => {
    const at = line.indexOf(':')
    if (at < 1) return []
    const value = line
      .slice(at + 1, at + MAX_LENGTH)
      .replace(/\r?\n[ \t]+/g, ' ')
      .trim()
    return [{ name: line.slice(0, at).trim().toLowerCase(), value: decodedValue(value) }]
  })
}

/** The header block at the head of these bytes, one field per string, still folded. */
export function headerLines(bytes: Uint8Array): string[] {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 256 * 1024)).toString('latin1')
  return (head.split(/\r?\n\r?\n/, 1)[0] ?? '').split(/\r?\n(?![ \t])/)
}

function decodedValue(value: string): string {
  const text = /[\x80-\xff]/.test(value) ? decoded(Buffer.from(value, 'latin1')) : value
  return text.includes('=?') ? decodedWords(text) : text
}

/** Words side by side in one charset are decoded as one: some programs break within a character. */
function decodedWords(text: string): string {
  let out = ''
  let at = 0
  let open: { charset: string; bytes: Buffer[] } | null = null
  const settle = () => {
    if (open) out += decodedAs(Buffer.concat(open.bytes), open.charset)
    open = null
  }
  for (const match of text.matchAll(WORD)) {
    const [whole, charsetAndLanguage = '', encoding = '', content = ''] = match
    const charset = charsetAndLanguage.split('*')[0]!.toLowerCase()
    if (match.index > at || (open && (open as { charset: string }).charset !== charset)) settle()
    out += text.slice(at, match.index)
    open ??= { charset, bytes: [] }
    open.bytes.push(/b/i.test(encoding) ? Buffer.from(content, 'base64') : quoted(content))
    at = match.index + whole.length
  }
  settle()
  return out + text.slice(at)
}

function quoted(content: string): Buffer {
  const plain = content
    .replace(/_/g, ' ')
    .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(plain, 'latin1')
}
