import { openPdf } from '../../../paper/pdf.ts'
import { LIMITS } from '../../limits.ts'
import type { Container } from '../container.ts'
import { kindOf } from '../kind.ts'

/** Files within a PDF: a portfolio's, those attached to the whole, those pinned to its pages. What no reader takes is left out. */
export async function openPdfFiles(bytes: Uint8Array): Promise<Container> {
  const opened = await openPdf(bytes)
  if (opened.is !== 'open') return { files: [] }
  try {
    const found = [...(await opened.files())]
    for (let number = 1; number <= Math.min(opened.pages, LIMITS.pages); number++) {
      const page = await opened.page(number).catch(() => null)
      found.push(...(page?.annotations.flatMap(({ file }) => file ?? []) ?? []))
    }
    const files = found
      .map(({ name, bytes }) => ({ filename: name || null, bytes, contentType: 'application/octet-stream' }))
      .filter((file) => !['unknown', 'skip', 'empty'].includes(kindOf(file.bytes, file.contentType, file.filename)))
    return { files: files.slice(0, LIMITS.zipMembers), more: Math.max(0, files.length - LIMITS.zipMembers) }
  } finally {
    await opened.close()
  }
}
