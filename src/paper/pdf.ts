import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { readingHalf } from './pdf-halves.ts'
import { pdfLibrary } from './pdf-library.ts'
import { fileOf, type PdfFile, type PdfPage, readPage } from './pdf-page.ts'

/** A PDF opened for reading, or why it cannot be. */
export type OpenedPdf = OpenPdf | { readonly is: 'encrypted' | 'damaged'; readonly detail: string }

export interface OpenPdf {
  readonly is: 'open'
  readonly pages: number
  /** `number` from 1. Throws what pdf.js throws on a page whose content cannot be followed. */
  page(number: number): Promise<PdfPage>
  /** Files that somebody put into it as a whole; those pinned to a page come with its annotations. */
  files(): Promise<readonly PdfFile[]>
  close(): Promise<void>
}

/**
 * Opens a PDF with the pdf.js that comes with pdf-parse: quietly, without network, fonts or pictures.
 * An empty user password is tried by pdf.js itself; any other makes it `encrypted`.
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  const [{ PDFParse }, { OPS }, halves] = await pdfLibrary()
  const worker = readingHalf(halves)
  const parser = new PDFParse({ ...QUIET, worker, data: new Uint8Array(bytes) })
  const close = async () => {
    await parser.destroy()
    worker.destroy()
  }
  let document: PDFDocumentProxy
  try {
    // Its public methods each read a whole document their own way; all that is wanted of it is the opened document.
    document = await (parser as unknown as { load(): Promise<PDFDocumentProxy> }).load()
  } catch (error) {
    await close()
    const detail = error instanceof Error ? error.message : String(error)
    return { is: error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged', detail }
  }
  return {
    is: 'open',
    pages: document.numPages,
    page: (number) => readPage(document, number, OPS),
    files: async () => filesIn(await document.getAttachments().catch(() => null)),
    close,
  }
}

function filesIn(attachments: Readonly<Record<string, unknown>> | null): PdfFile[] {
  return Object.values(attachments ?? {}).flatMap((file) => fileOf(file) ?? [])
}

/** One pixel is the largest picture that is decoded: pictures are only looked for, never at. */
const QUIET = {
  verbosity: 0,
  isEvalSupported: false,
  useSystemFonts: false,
  enableXfa: false,
  stopAtErrors: false,
  maxImageSize: 1,
}
