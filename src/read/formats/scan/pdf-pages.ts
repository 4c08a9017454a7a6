import type { Document, Line } from '../../../domain/document.ts'
import { picturesOfPdf } from '../../../paper/picture-of-pdf.ts'
import type { Layouts } from '../../layouts.ts'
import { readPages } from './scan.ts'

/**
 * A PDF with its picture pages read: what a scanner's own recogniser wrote over them is dropped, for it is drawn nowhere. Pages that
 * have form fields over a picture stay unread.
 */
export async function withPicturePages(document: Document, bytes: Uint8Array, layouts: Layouts): Promise<Document> {
  const { picturePages = [], lines } = document
  const withFields = new Set(lines.filter(isFilled).map(({ page }) => page))
  const wanted = picturePages.filter((page) => !withFields.has(page))
  if (wanted.length === 0) return document
  const pictures = await picturesOfPdf(bytes)
  try {
    const read = await readPages(pictures, wanted, layouts)
    const rest = lines.filter(({ page }) => page === null || !wanted.includes(page))
    const unread = [...picturePages.filter((page) => withFields.has(page)), ...read.unread].sort((a, b) => a - b)
    const all = inPageOrder([...rest, ...read.lines])
    const { reason, picturePages: _, ...kept } = document
    const left = reason?.code === 'picture' ? read.reason : (reason ?? read.reason)
    return {
      ...kept,
      channel: all.length === 0 ? 'unreadable' : rest.length === 0 ? 'scan' : document.channel,
      lines: all,
      ...(left
        ? { reason: left }
        : all.length === 0 && { reason: { code: 'empty', detail: 'no ink on the pages' } as const }),
      ...(unread.length > 0 && { picturePages: unread }),
    }
  } finally {
    await pictures.close()
  }
}

function isFilled({ pieces }: Line): boolean {
  return pieces.some((piece) => piece.is !== 'print' && piece.by.includes('field'))
}

function inPageOrder(lines: readonly Line[]): Line[] {
  return lines.toSorted((one, other) => (one.page ?? 0) - (other.page ?? 0))
}
