import type { Line } from '../domain/document.ts'
import { htmlLines } from './formats/html/lines.ts'
import { textLines } from './formats/text/lines.ts'
import type { Part } from './parts.ts'

/**
 * Lines of the mail's body. Of alternatives the HTML, which shows what is quoted, unless it says nothing; parts that stand
 * one behind the other are all shown.
 */
export function bodyLines(part: Part): Line[] {
  if (part.is === 'file') return []
  if (part.is === 'text') return part.html ? htmlLines(part.text) : part.text.trim() === '' ? [] : textLines(part.text)
  if (part.alternative) return bestOf(part.parts)
  const parts = part.parts.map(bodyLines)
  return parts.filter((lines, index) => !isToldAgain(lines, parts[index + 1])).flat()
}

/** All text of the body's parts, to know how much there is to read. */
export function textLength(part: Part): number {
  if (part.is === 'text') return part.text.length
  return part.is === 'many' ? part.parts.reduce((sum, inner) => sum + textLength(inner), 0) : 0
}

function bestOf(parts: readonly Part[]): Line[] {
  for (const part of [...parts.filter(hasHtml).reverse(), ...parts.filter((part) => !hasHtml(part)).reverse()]) {
    const lines = bodyLines(part)
    if (lines.some((line) => line.text !== '')) return lines
  }
  return []
}

function hasHtml(part: Part): boolean {
  return part.is === 'text' ? part.html : part.is === 'many' && part.parts.some(hasHtml)
}

/** Some programs put text and HTML of the same mail side by side instead of declaring them alternatives. */
function isToldAgain(lines: readonly Line[], next: readonly Line[] | undefined): boolean {
  if (!next || lines.length === 0) return false
  const words = squeezed(lines)
  return words.length > 0 && squeezed(next).startsWith(words)
}

function squeezed(lines: readonly Line[]): string {
  return lines
    .map((line) => line.text)
    .join('')
    .slice(0, 64 * 1024)
    .replace(/[\s>]+/g, '')
}
