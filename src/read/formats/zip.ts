import type { UnreadReason } from '../../domain/document.ts'
import { codeOf, unzip } from '../../paper/zip.ts'
import { LIMITS } from '../limits.ts'
import type { Container } from './container.ts'

/** Opens an archive that somebody packed files into; of many files only the first are inflated. */
export function openZip(bytes: Uint8Array): Container | { readonly reason: UnreadReason } {
  let wanted = 0
  const isFile = (name: string) => !name.endsWith('/') && !/(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$)/.test(name)
  try {
    const members = unzip(bytes, (name) => isFile(name) && ++wanted <= LIMITS.zipMembers, {
      bytes: LIMITS.inflatedBytes,
      entries: LIMITS.zipEntries,
    })
    const files = [...members].map(([filename, content]) => ({
      filename,
      bytes: content,
      contentType: 'application/octet-stream',
    }))
    return { files, more: Math.max(0, wanted - LIMITS.zipMembers) }
  } catch (error) {
    const { message } = error as Error
    return { reason: { code: codeOf(error), detail: `archive: ${message.slice(0, 200)}` } }
  }
}
