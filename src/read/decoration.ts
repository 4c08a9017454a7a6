import type { Attachment as ParsedAttachment } from 'mailparser'
import { pictureSize } from '../paper/picture-size.ts'

/** Below this area (in pixels) and height an inline picture is a logo, an icon or a line: nothing that can be read stands on it. */
const LOGO_AREA = 250_000
const LOGO_HEIGHT = 300

/** A picture that only decorates: a logo or an icon that the HTML shows, or a small picture that no file name of a person's makes an attachment. */
export function isDecoration(part: ParsedAttachment, html: string): boolean {
  if (!part.contentType.startsWith('image/')) return false
  const shown = part.cid !== undefined && html.includes(`cid:${part.cid}`)
  if (!shown && part.contentDisposition === 'attachment') return false
  const size = pictureSize(part.content)
  if (!size) return shown && part.content.length < 20_000
  return size.height < LOGO_HEIGHT || size.width * size.height < LOGO_AREA
}
