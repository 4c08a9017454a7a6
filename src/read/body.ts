import type { ParsedMail } from 'mailparser'
import type { Line } from '../domain/document.ts'
import { htmlLines } from './formats/html/lines.ts'
import { textLines } from './formats/text/lines.ts'
import { LIMITS } from './limits.ts'

/** Lines of the mail's body: of its HTML, which shows what is quoted; of its text where there is no HTML, or none that says anything. */
export function bodyLines(mail: ParsedMail): Line[] {
  const html = mail.html ? htmlLines(mail.html) : []
  if (html.some((line) => line.text !== '')) return html.slice(0, LIMITS.lines)
  return mail.text?.trim() ? textLines(mail.text).slice(0, LIMITS.lines) : []
}
