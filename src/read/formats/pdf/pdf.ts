import type { Document, Line, UnreadReason } from '../../../domain/document.ts'
import { openPdf } from '../../../paper/pdf.ts'
import { type FormFacts, readFormFacts } from '../../../paper/pdf-fields.ts'
import { type Layouts, NO_LAYOUTS } from '../../layouts.ts'
import { HOLDS_FILES } from '../container.ts'
import { readPage } from './page.ts'
import type { XfaRead } from './xfa.ts'

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
    if (remarks.includes('file-attached') || (await opened.files()).length > 0) remarks.push(HOLDS_FILES)
    if (facts === null) remarks.push('form-dictionaries-unread')
    if (facts?.needAppearances) remarks.push('need-appearances')
    const isWaiting = lines.length < 30 && !hasFields && lines.some(({ text }) => WAITING.test(text))
    const xfa = (isWaiting || facts?.xfa) && !lines.some(isFilled) ? await xfaOf(bytes) : null
    if (xfa) {
      const doubts = xfa.isPart ? ['xfa', 'xfa-data-left'] : ['xfa']
      return { name, channel: 'pdf-form', pages, lines: xfa.lines, remarks: [...remarks, ...doubts] }
    }
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

/** Words of the page that Adobe's dynamic forms show to viewers that cannot show them. */
const WAITING = /please wait|bitte warten|veuillez patienter|een ogenblik geduld|espere|attendere/i

async function xfaOf(bytes: Uint8Array): Promise<XfaRead | null> {
  const packets = await (await import('../../../paper/pdf-xfa.ts')).readXfaPackets(bytes)
  return packets && (await import('./xfa.ts')).readXfa(packets)
}

/** The fields that an XFA form has for other viewers are often left empty. */
function isFilled({ pieces }: Line): boolean {
  return pieces.some((piece) => (piece.is === 'mark' ? piece.state !== 'empty' : piece.is === 'entry'))
}

function reasonOf(
  lines: readonly Line[],
  pictures: readonly number[],
  broken: readonly number[],
  pages: number,
  isWaiting: boolean,
): UnreadReason | null {
  if (isWaiting) return { code: 'unknown-format', detail: 'XFA form without data: the page only asks to wait' }
  if (broken.length > 0) return { code: 'damaged', detail: `pages that could not be followed: ${broken.join(', ')}` }
  if (pictures.length > 0) return { code: 'picture', detail: `pages that are pictures: ${pictures.join(', ')}` }
  return lines.length === 0 ? { code: 'empty', detail: `${pages} blank pages` } : null
}

function unread(name: string, pages: number | null, reason: UnreadReason): Document {
  return { name, channel: 'unreadable', pages, lines: [], reason, remarks: [] }
}
