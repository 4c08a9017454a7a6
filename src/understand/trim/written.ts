import type { Line } from '../../domain/document.ts'

/** A body line as trimming sees it. */
export interface Written {
  readonly line: Line
  /** Without quoting signs and outer blanks. */
  readonly text: string
  /** Levels of quoting. */
  readonly level: number
}

/** Own words are read up to here; a longer mail is a person's to read. */
export const OWN_TEXT_AT_MOST = 64 * 1024
const OWN_LINES_AT_MOST = 3000

/** The lines with their quoting told from their text, until the unquoted ones pass the limit. */
export function written(lines: readonly Line[]): { lines: Written[]; cut: boolean } {
  const result: Written[] = []
  let own = 0
  let length = 0
  for (const line of lines) {
    const signs = line.text.startsWith('>') ? quotingSigns(line.text) : NONE
    const level = Math.max(line.quote, signs.levels)
    if (level === 0 && line.text !== '') {
      own += 1
      length += line.text.length
      if (own > OWN_LINES_AT_MOST || length > OWN_TEXT_AT_MOST) return { lines: result, cut: true }
    }
    const text = (signs.end > 0 ? line.text.slice(signs.end) : line.text).trim()
    result.push({ line, text, level })
  }
  return { lines: result, cut: false }
}

const NONE = { levels: 0, end: 0 }

/** `> >> text`: three levels. GroupWise's `>>> A. Person 5-4-2023 14:02 >>>` is left to the attribution. */
function quotingSigns(text: string): { levels: number; end: number } {
  let levels = 0
  let end = 0
  while (end < text.length && (text[end] === '>' || text[end] === ' ')) {
    if (text[end] === '>') levels += 1
    end += 1
  }
  return { levels, end }
}
