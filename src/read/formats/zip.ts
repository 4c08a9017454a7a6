import type { UnreadReason } from '../../domain/document.ts'
import { unzip } from '../../paper/zip.ts'
import { LIMITS } from '../limits.ts'
import type { Container } from './container.ts'

/** Opens an archive that somebody packed files into. */
export function openZip(bytes: Uint8Array): Container | { readonly reason: UnreadReason } {
  try {
    const members = unzip(bytes, (name) => !name.endsWith('/') && !name.startsWith('__MACOSX/'), {
      bytes: LIMITS.inflatedBytes,
      entries: LIMITS.zipMembers,
    })
    return {
      files: [...members].map(([filename, content]) => ({
        filename,
        bytes: content,
        contentType: 'application/octet-stream',
      })),
    }
  } catch (error) {
    const message = (error as Error).message
    return {
      reason: {
        code: /more than/.test(message) ? 'too-large' : 'damaged',
        detail: `archive: ${message.slice(0, 200)}`,
      },
    }
  }
}
