import type { Document, Line, UnreadReason } from '../../../domain/document.ts'
import { openPdf } from '../../../paper/pdf.ts'
import { type FormFacts, readFormFacts } from '../../../paper/pdf-fields.ts'
import { type Layouts, NO_LAYOUTS } from '../../layouts.ts'
import { readPage } from './page.ts'

const MOST_PAGES = 200

/**
 * Reads a PDF as an agent sees it: runs of text, boxes with their ticks, field values and annotations, with places.
 * Pages that are pictures are read as scans. What cannot be read comes back with its reason; nothing is thrown.
 */
export async function readPdf(bytes: Uint8Array, name: string, layouts: Layouts = NO_LAYOUTS): Promise<Document> {
  const opened = await openPdf(bytes)
  if (opened.is !== 'open') return unread(name, null, { code: opened.is, detail: opened.detail })
  const { pages } = opened
  try {
    if (pages > MOST_PAGES) return unread(name, pages, { code: 'too-many-pages', detail: `${pages} pages` })
    const lines: Line[] = []
    const remarks: string[] = []
    const picturePages: number[] = []
    const brokenPages: number[] = []
    let facts: FormFacts | null | undefined
    let hasFields = false
    for (let number = 1; number <= pages; number++) {
      const page = await opened.page(number).catch(() => null)
      if (!page) {
        brokenPages.push(number)
        continue
      }
      const formal = page.annotations.some(({ field }) => field !== null)
      if (formal && facts === undefined) facts = await readFormFacts(bytes)
      const read = readPage(page, number, facts ?? null)
      lines.push(...read.lines)
      remarks.push(...read.remarks)
      hasFields ||= read.hasFields
      if (read.isPicture) picturePages.push(number)
    }
    if (facts === null) remarks.push('form-dictionaries-unread')
    if (facts?.needAppearances) remarks.push('need-appearances')
    const isWaiting = lines.length < 30 && !hasFields && lines.some(({ text }) => /please wait/i.test(text))
    const reason = reasonOf(lines, picturePages, brokenPages, pages, isWaiting)
    const readable = lines.length > 0 && !isWaiting
    const document: Document = {
      name,
      channel: !readable ? 'unreadable' : hasFields ? 'pdf-form' : 'pdf-text',
      pages,
      lines: readable ? lines : [],
      remarks: isWaiting ? [...remarks, 'xfa'] : remarks,
      ...(reason && { reason }),
      ...(picturePages.length > 0 && { picturePages }),
    }
    if (picturePages.length === 0 || isWaiting) return document
    return await (await import('../scan/pdf-pages.ts')).withPicturePages(document, bytes, layouts)
  } finally {
    await opened.close()
  }
}

function reasonOf(
  lines: readonly Line[],
  pictures: readonly number[],
  broken: readonly number[],
  pages: number,
  isWaiting: boolean,
): UnreadReason | null {
  // Adobe's dynamic forms show other viewers one page that asks to wait.
  if (isWaiting) return { code: 'unknown-format', detail: 'XFA form: the page only asks to wait' }
  if (broken.length > 0) return { code: 'damaged', detail: `pages that could not be followed: ${broken.join(', ')}` }
  if (pictures.length > 0) return { code: 'picture', detail: `pages that are pictures: ${pictures.join(', ')}` }
  return lines.length === 0 ? { code: 'empty', detail: `${pages} blank pages` } : null
}

function unread(name: string, pages: number | null, reason: UnreadReason): Document {
  return { name, channel: 'unreadable', pages, lines: [], reason, remarks: [] }
}
