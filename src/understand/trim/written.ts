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
const OWN_LINES_AT_MOST = 1500
/** Of a quote this much is kept; what stands unquoted behind it is still found. */
const QUOTED_LINES_AT_MOST = 10_000

/** The lines with their quoting told from their text, until the unquoted ones pass the limit. */
export function written(lines: readonly Line[]): { lines: Written[]; cut: boolean } {
  const result: Written[] = []
  let own = 0
  let length = 0
  let quoted = 0
  for (const line of lines) {
    const signs = line.text.startsWith('>') ? quotingSigns(line.text) : NONE
    const level = Math.max(line.quote, signs.levels)
    if (level > 0 && ++quoted > QUOTED_LINES_AT_MOST) continue
    const text = (signs.end > 0 ? line.text.slice(signs.end) : line.text).trim()
    const room = OWN_TEXT_AT_MOST - length
    if (level === 0 && (text.length > room || ++own > OWN_LINES_AT_MOST)) {
      if (own <= OWN_LINES_AT_MOST) result.push({ line, text: text.slice(0, room), level })
      return { lines: result, cut: true }
    }
    if (level === 0) length += text.length
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
