import { matchesIn } from '../matches.ts'
import { remembered } from '../remembered.ts'

/** One word of a text, as it is compared: without case, accents and punctuation. */
export interface Word {
  readonly norm: string
  /** Where it stands in the text. */
  readonly from: number
  readonly to: number
}

/**
 * Words of a text for comparing. Brackets inside a word join it (`serienummer(s)` is one word); other punctuation parts words.
 */
export function wordsOf(text: string): readonly Word[] {
  if (PLAIN.test(text)) return text.length > LINE_AT_MOST ? plainWords(text) : wordsOfLine(text)
  const words: Word[] = []
  for (const match of matchesIn(WORD, text)) {
    const norm = normal(match[0])
    if (norm) words.push({ norm, from: match.index, to: match.index + match[0].length })
  }
  return words
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u00AD]|\((?=\p{L}{1,4}\)))*(?:(?<=\(\p{L}{1,4})\))?/gu

/** Neither accents nor brackets: most lines, for which a simpler pattern does. */
const PLAIN = /^[\t\n\r\x20-\x27\x2a-\x7e]*$/

/** In characters; and how many are remembered. */
const LINE_AT_MOST = 300
const LINES_REMEMBERED = 5000
const wordsOfLine = remembered(LINES_REMEMBERED, plainWords)

function plainWords(text: string): Word[] {
  const words: Word[] = []
  const lower = text.toLowerCase()
  const word = /[a-z0-9]+/g
  for (let match = word.exec(lower); match; match = word.exec(lower))
    words.push({ norm: match[0], from: match.index, to: word.lastIndex })
  return words
}

/** The text's words run together: two texts that differ only in blanks, case, accents and punctuation are equal. */
export function compact(text: string): string {
  return wordsOf(text)
    .map((word) => word.norm)
    .join('')
}

/**
 * How alike two words are, from 0 to 1; one slip of the pen behind the first letter of a word of four or more is 0.8, `MM` for
 * `MMM` 0.6.
 */
export function likeness(one: string, other: string): number {
  if (one === other) return 1
  const longest = Math.max(one.length, other.length)
  if (longest === 3 && (one === `${other}${other[1]}` || other === `${one}${one[1]}`)) return 0.6
  if (longest < 4 || one[0] !== other[0] || Math.abs(one.length - other.length) > 2) return 0
  const slips = distance(one, other, longest >= 8 ? 2 : 1)
  return slips === null ? 0 : 0.9 - 0.1 * slips
}

function normal(text: string): string {
  if (/^[a-zA-Z0-9]+$/.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u00AD()]/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
}

/** Edits between two words, null where more than `most`. */
function distance(one: string, other: string, most: number): number | null {
  let previous = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row]
    let least = row
    for (let column = 1; column <= other.length; column += 1) {
      const cost = one[row - 1] === other[column - 1] ? 0 : 1
      const value = Math.min(previous[column]! + 1, current[column - 1]! + 1, previous[column - 1]! + cost)
      current.push(value)
      least = Math.min(least, value)
    }
    if (least > most) return null
    previous = current
  }
  const found = previous[other.length]!
  return found <= most ? found : null
}
