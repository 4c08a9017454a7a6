import { pictureSize } from '../paper/picture-size.ts'
import type { File } from './parts.ts'

/** Below this area (in pixels) or height an inline picture is a logo, an icon or a line: nothing that can be read stands on it. */
const LOGO_AREA = 160_000
const LOGO_HEIGHT = 300
const LOGO_BYTES = 20_000

/** A picture that only decorates: a logo or an icon that the HTML shows, or a small one that nobody attached. */
export function isDecoration(file: File, shown: (cid: string) => boolean): boolean {
  if (!file.contentType.startsWith('image/')) return false
  const isShown = Boolean(file.cid && shown(file.cid))
  if (!isShown && file.disposition === 'attachment') return false
  const size = pictureSize(file.bytes)
  if (!size) return isShown && file.bytes.length < LOGO_BYTES
  return size.height < LOGO_HEIGHT || size.width * size.height < LOGO_AREA
}
