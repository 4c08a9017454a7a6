import type { Line } from '../../../domain/document.ts'

/** Splits plain text into lines; `>` before a line is its quoting level, not its text. `-- ` begins a signature (RFC 3676, 4.3). */
export function textLines(text: string): Line[] {
  return text
    .trimEnd()
    .split(/\r\n|\n|\r/)
    .map((written) => {
      const { quote, rest } = unquoted(written)
      const line = rest.replace(/[\u00a0\u200b\ufeff]/g, ' ').trimEnd()
      const words = line.trim()
      return {
        page: null,
        place: null,
        text: line,
        pieces: words === '' ? [] : [{ is: 'print', text: words, place: null }],
        quote,
        ...(rest === '-- ' ? { cut: 'signature' as const } : {}),
      }
    })
}

function unquoted(line: string): { quote: number; rest: string } {
  let quote = 0
  let at = 0
  while (at < line.length) {
    if (line[at] === '>') quote++
    else if (line[at] !== ' ' || quote === 0) break
    else if (line[at + 1] !== '>') {
      at++
      break
    }
    at++
  }
  return { quote, rest: quote === 0 ? line : line.slice(at) }
}
