import type { Box, Entry, Line, Mark, Print } from '../../domain/document.ts'
import { matchesIn } from '../matches.ts'
import { wordsOf } from './words.ts'

/** A word, a mark or an entry of a page, in the order of its line. */
export type Token = WordToken | MarkToken | EntryToken

interface At {
  /** Index of the line. */
  readonly line: number
  readonly place: Box | null
}
export interface WordToken extends At {
  readonly is: 'word'
  readonly norm: string
  readonly raw: string
  /** The printed text it stands in, and where. */
  readonly source: Print
  readonly from: number
  readonly to: number
  /** Text between it and the token before it on its line: blanks and punctuation. */
  readonly before: string
  readonly style?: Print['style']
}
export interface MarkToken extends At {
  readonly is: 'mark'
  readonly mark: Mark
  readonly before: string
}
export interface EntryToken extends At {
  readonly is: 'entry'
  readonly entry: Entry
  readonly before: string
}

/** Glyphs and letters in brackets that stand for a box: `[x]`, `( )`, `☒`, the Wingdings of Word. */
const BOX =
  /[[({]\s{0,3}(?:[xXvV✓✔√☑☒×✗✘*•●■]\s{0,3})?[\])}]|[☐□○◯▢❏❑⬜🔲\uF06F\uF0A8\uF071\uF072]|[☒☑✓✔√✅⊠■●◉⦿🗹🗷✗✘❌⮽\uF0FE\uF078\uF0FD\uF052\uF053\uF0FC]|_{1,3}[xX]_{1,3}/gu
/** A bracket, an underscore, or anything beyond ASCII, as one class: it is asked of every line. */
const MAY_HOLD_BOX = /[^\t !-')-Z\\\]^`a-z|}~]/
const EMPTY = /^(?:[[({]\s{0,9}[\])}]|[☐□○◯▢❏❑⬜🔲\uF06F\uF0A8\uF071\uF072])$/u

/** Takes lines apart into tokens, one list per line. */
export function tokensOf(lines: readonly Line[]): Token[][] {
  return lines.map((line, index) => tokensOfLine(line, index))
}

/** The words that `tokensOf` finds in print, each once: all that there is to ask of most texts. */
export function wordsPrinted(lines: readonly Line[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { pieces } of lines)
    for (const piece of pieces) {
      if (piece.is !== 'print') continue
      let from = 0
      for (const box of boxesIn(piece.text)) {
        for (const { norm } of wordsOf(piece.text.slice(from, box.index))) words.add(norm)
        from = box.index + box[0].length
      }
      for (const { norm } of wordsOf(piece.text.slice(from))) words.add(norm)
    }
  return words
}

function tokensOfLine(line: Line, index: number): Token[] {
  const tokens: Token[] = []
  let before = ''
  for (const piece of line.pieces) {
    if (piece.is === 'mark') tokens.push({ is: 'mark', line: index, place: piece.place, mark: piece, before })
    else if (piece.is === 'entry') tokens.push({ is: 'entry', line: index, place: piece.place, entry: piece, before })
    else {
      before = printed(piece, index, before, tokens)
      continue
    }
    before = ' '
  }
  return tokens
}

/** How far a printed text is read, and what stands ahead of it that belongs before the next token. */
interface Cursor {
  readonly done: number
  readonly ahead: string
}

/** Adds the tokens of printed text; returns what is left behind the last of them. */
function printed(piece: Print, line: number, before: string, tokens: Token[]): string {
  const { text, style } = piece
  let here: Cursor = { done: 0, ahead: before }
  for (const box of boxesIn(text)) {
    const { done, ahead } = addWords(piece, line, here, box.index, tokens)
    const end = box.index + box[0].length
    const place = part(piece.place, text.length, box.index, end)
    const spelt = style === 'struck' || EMPTY.test(box[0]) ? 'empty' : 'ticked'
    // A box that a recogniser spelt may be none, or marked otherwise.
    const state = piece.certainty === undefined ? spelt : 'unclear'
    const mark: Mark = { is: 'mark', state, place, by: ['glyph'] }
    tokens.push({ is: 'mark', line, place, mark, before: ahead + text.slice(done, box.index) })
    here = { done: end, ahead: '' }
  }
  const { done, ahead } = addWords(piece, line, here, text.length, tokens)
  return `${ahead}${text.slice(done)} `
}

function boxesIn(text: string): RegExpExecArray[] {
  if (!MAY_HOLD_BOX.test(text)) return []
  return matchesIn(BOX, text).filter((box) => standsAlone(text, box.index, box[0]))
}

/** Adds the words up to a place of the text. */
function addWords(piece: Print, line: number, { done: from, ahead }: Cursor, to: number, tokens: Token[]): Cursor {
  const { text, style } = piece
  let done = from
  for (const word of wordsOf(text.slice(from, to))) {
    const start = from + word.from
    const end = from + word.to
    tokens.push({
      is: 'word',
      line,
      place: part(piece.place, text.length, start, end),
      norm: word.norm,
      raw: text.slice(start, end),
      source: piece,
      from: start,
      to: end,
      before: done === from ? ahead + text.slice(done, start) : text.slice(done, start),
      style,
    })
    done = end
  }
  return done === from ? { done, ahead } : { done, ahead: '' }
}

/** `serienummer(x)` and `f(v)` are words, not boxes. */
function standsAlone(text: string, at: number, box: string): boolean {
  return !/^[[({]/.test(box) || at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1]!)
}

/** The piece of a box that some of its characters take, all of them being equally wide. */
function part(place: Box | null, length: number, from: number, to: number): Box | null {
  if (place === null || length === 0) return place
  const [x, y, width, height] = place
  return [x + (width * from) / length, y, (width * (to - from)) / length, height]
}

/** `3.` or `b)` at the start of a line. */
export function isListNumber(list: readonly Token[], at: number): boolean {
  const [first, next] = list
  return at === 0 && first?.is === 'word' && /^(?:\d{1,2}|[a-z])$/.test(first.norm) && /^[.)]/.test(next?.before ?? '')
}
