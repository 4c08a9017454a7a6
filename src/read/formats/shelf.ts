import type { Document, UnreadReason } from '../../domain/document.ts'
import { codeOf } from '../../paper/zip.ts'
import { type Layouts, NO_LAYOUTS } from '../layouts.ts'
import { LIMITS } from '../limits.ts'
import type { FileKind } from './kind.ts'

/** Reads one file into a document. Heavy libraries are loaded by the file that needs them, when it is first needed. */
export type FormatReader = (bytes: Uint8Array, name: string, layouts: Layouts) => Promise<Document>

const READERS: Partial<Record<FileKind, () => Promise<FormatReader>>> = {
  pdf: async () => (await import('./pdf/pdf.ts')).readPdf,
  docx: async () => (await import('./word/docx.ts')).readDocx,
  odt: async () => (await import('./word/odt.ts')).readOdt,
  ods: async () => (await import('./word/odt.ts')).readOds,
  rtf: async () => (await import('./word/rtf.ts')).readRtf,
  xlsx: async () => (await import('./sheet/xlsx.ts')).readXlsx,
  csv: async () => (await import('./sheet/csv.ts')).readCsv,
  text: async () => (await import('./text/text.ts')).readText,
  html: async () => (await import('./text/text.ts')).readHtml,
  picture: async () => (await import('./scan/scan.ts')).readScan,
}
const REASONS: Partial<Record<FileKind, UnreadReason>> = {
  'old-office': { code: 'old-format', detail: 'an old Office or Outlook file; a PDF or a text answer can be read' },
  sealed: { code: 'encrypted', detail: 'an encrypted file' },
  empty: { code: 'empty', detail: 'the file has no bytes' },
}

/** The document of a file of this kind; one that no reader takes comes back with its reason. */
export async function readFile(
  kind: FileKind,
  bytes: Uint8Array,
  name: string,
  layouts: Layouts = NO_LAYOUTS,
): Promise<Document> {
  const load = READERS[kind]
  if (!load) return unreadable(name, REASONS[kind] ?? { code: 'unknown-format', detail: 'no known format' })
  const read = await load()
  try {
    return within(await read(bytes, name, layouts))
  } catch (error) {
    return unreadable(name, {
      code: codeOf(error),
      detail: `could not be read: ${(error as Error).message.slice(0, 200)}`,
    })
  }
}

/** The document within the limit of lines; one that is longer says so. */
export function within(document: Document): Document {
  if (document.lines.length <= LIMITS.lines) return document
  const reason: UnreadReason = { code: 'too-large', detail: `only the first ${LIMITS.lines} lines were read` }
  return { ...document, lines: document.lines.slice(0, LIMITS.lines), reason }
}

export function unreadable(name: string, reason: UnreadReason, pages: number | null = null): Document {
  return { name, channel: 'unreadable', pages, lines: [], reason, remarks: [] }
}
