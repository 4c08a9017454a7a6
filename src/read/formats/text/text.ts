import type { Document } from '../../../domain/document.ts'
import { decoded } from '../../charset.ts'
import { htmlLines } from '../html/lines.ts'
import { textLines } from './lines.ts'

export async function readText(bytes: Uint8Array, name: string): Promise<Document> {
  return { name, channel: 'body-text', pages: null, lines: textLines(decoded(bytes)), remarks: [] }
}

export async function readHtml(bytes: Uint8Array, name: string): Promise<Document> {
  return { name, channel: 'body-text', pages: null, lines: htmlLines(decoded(bytes)), remarks: [] }
}
