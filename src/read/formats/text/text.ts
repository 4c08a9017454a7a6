import type { Document } from '../../../domain/document.ts'
import { htmlLines } from '../html/lines.ts'
import { textLines } from './lines.ts'

export async function readText(bytes: Uint8Array, name: string): Promise<Document> {
  return { name, channel: 'body-text', pages: null, lines: textLines(decoded(bytes)), remarks: [] }
}

export async function readHtml(bytes: Uint8Array, name: string): Promise<Document> {
  return { name, channel: 'body-text', pages: null, lines: htmlLines(decoded(bytes)), remarks: [] }
}

/** UTF-8 (or UTF-16 by its mark) where the bytes are valid, else Windows-1252. */
export function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
