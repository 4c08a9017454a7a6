import type { Box, Line } from '../../domain/document.ts'
import { madeOnce, remembered } from '../remembered.ts'
import { closestLetters, optionBeside, optionOver } from './close-letters.ts'
import { LinesBelow } from './lines-below.ts'
import type { PrintedForm, PrintedText } from './printed-form.ts'
import { isListNumber, type Token, type WordToken } from './tokens.ts'
import { likeness } from './words.ts'

/** A printed text found on the page, with the words that it took. */
export interface Found {
  readonly text: PrintedText
  /** 1: word for word. */
  readonly score: number
  readonly words: readonly WordToken[]
  /** Around all its words, and around those of its first and its last line. */
  readonly place: Box | null
  readonly firstLine: Box | null
  readonly lastLine: Box | null
}

/** Below this a long text is another one; the form's own labels are at most 0.6 alike. */
const LONG_ENOUGH = 0.7
const SHORT_ENOUGH = 0.84
/** The same for words recognised in a picture, letter by letter: the form's own labels are at most 0.6 alike. */
const RECOGNISED_ENOUGH = 0.78
/** Score of an option of which one letter was misread. */
const NEARLY = 0.9

/**
 * Finds the form's printed texts in tokens, also where a text runs over several lines or is worded a little differently.
 * No word is taken twice: the longer text has it.
 */
export function findTexts(form: PrintedForm, lines: readonly Line[], tokens: readonly Token[][]): Found[] {
  const below = new LinesBelow(lines)
  const candidates: Found[] = []
  for (const list of tokens) {
    for (const [at, token] of list.entries()) {
      if (token.is !== 'word') continue
      const isRecognised = token.source.certainty !== undefined
      const option = isRecognised
        ? (optionBeside(form.texts, list, at) ?? optionOver(form.texts, tokens, token.line))
        : null
      const beside = option && found(option, NEARLY, [token])
      if (beside) candidates.push(beside)
      const texts = beginningWith(token, form)
      if (texts.length === 0) continue
      const most = Math.max(...texts.map((text) => text.words.length))
      const length = most === 1 ? 1 : most + MORE_WORDS
      const chain = chainFrom(tokens, below, list, at, length)
      const there = new Set(chain.map((word) => word.norm))
      for (const text of texts) {
        const found = matchAt(text, chain, there)
        if (found && mayStand(text, found, list, at)) candidates.push(found)
      }
    }
  }
  return atOneLevel(withoutOverlap(candidates), lines)
}

/** Where most of the form is quoted, the lines between that are not are answers, whatever they look like. */
function atOneLevel(found: readonly Found[], lines: readonly Line[]): Found[] {
  const quote = (one: Found) => lines[one.words[0]!.line]!.quote
  const levels = found.filter((one) => one.text.slots.some((slot) => slot.is === 'label')).map(quote)
  const count = (level: number) => levels.filter((other) => other === level).length
  const usual = levels.toSorted((one, other) => count(other) - count(one))[0] ?? 0
  return found.filter((one) => quote(one) >= usual)
}

/** Words that a text may have more than the printed one. */
const MORE_WORDS = 6

const WORDS_REMEMBERED = 20_000

function beginningWith({ norm, source }: WordToken, form: PrintedForm): readonly PrintedText[] {
  if (source.certainty === undefined) return beginnings(form)(norm)
  // A recognised word may have fallen apart behind its first letter, or have another in its place.
  if (norm.length === 1) return form.texts.filter(({ compact }) => compact.startsWith(norm))
  return recognisedBeginnings(form)(norm)
}

const beginnings = textsBeginning(mayBegin)
const recognisedBeginnings = textsBeginning((text, word) => mayBegin(text, word) || mayBeginUnseen(text, word))

/** For each form, and each word: its texts that may begin so. */
function textsBeginning(isBeginning: typeof mayBegin) {
  return madeOnce((form: PrintedForm) =>
    remembered(WORDS_REMEMBERED, (word) => form.texts.filter((text) => isBeginning(text, word))),
  )
}

function mayBegin(text: PrintedText, norm: string): boolean {
  if (text.words[0] === norm || (norm.length > 1 && text.compact.startsWith(norm))) return true
  return text.words.slice(0, text.words.length > 2 ? 2 : 1).some((word) => likeness(word, norm) > 0)
}

/** The word as the first of a text of several, but for its first letter. */
function mayBeginUnseen({ words }: PrintedText, norm: string): boolean {
  const [first] = words
  return words.length > 1 && first !== undefined && likeness(first.slice(1), norm.slice(1)) > 0
}

/**
 * Words from a token on, along its line and the lines below in the same column, up to the next mark or entry. On a picture a box
 * stands at the end of a label's first line where it belongs to the word behind it, and the label goes on below.
 */
function chainFrom(
  tokens: readonly Token[][],
  below: LinesBelow,
  list: readonly Token[],
  at: number,
  length: number,
): WordToken[] {
  const chain: WordToken[] = []
  let line = list[at]!.line
  let rest = list
  let from = at
  while (chain.length < length) {
    for (let next = from; next < rest.length && chain.length < length; next += 1) {
      const token = rest[next]!
      if (token.is === 'mark' && next === rest.length - 1 && chain.at(-1)?.source.certainty !== undefined) break
      if (token.is !== 'word') return chain
      chain.push(token)
    }
    line = below.of(line)
    if (line < 0) return chain
    rest = tokens[line]!
    from = 0
  }
  return chain
}

function matchAt(text: PrintedText, chain: readonly WordToken[], there: ReadonlySet<string>): Found | null {
  const exact = exactEnd(text.compact, chain)
  if (exact > 0) return found(text, 1, chain.slice(0, exact))
  if (text.words.length === 1) {
    return text.compact.length < 5 ? null : found(text, likeness(chain[0]!.norm, text.compact), chain.slice(0, 1))
  }
  if (chain[0]!.source.certainty !== undefined) {
    const { end, score } = closestLetters(text.compact, chain)
    return score >= RECOGNISED_ENOUGH ? found(text, score, chain.slice(0, end)) : null
  }
  if (sharedLetters(text, there) < 0.25 * text.compact.length) return null
  const { end, score } = closest(text.words, chain)
  return score >= (text.words.length >= 6 ? LONG_ENOUGH : SHORT_ENOUGH) ? found(text, score, chain.slice(0, end)) : null
}

/** A quick look before words are compared one by one. */
function sharedLetters(text: PrintedText, there: ReadonlySet<string>): number {
  return text.words.reduce((sum, word) => sum + (there.has(word) ? word.length : 0), 0)
}

/** How many words make up the text exactly, whichever way they are parted; 0 where they do not. */
function exactEnd(wanted: string, chain: readonly WordToken[]): number {
  let done = 0
  for (let at = 0; at < chain.length; at += 1) {
    const { norm } = chain[at]!
    if (!wanted.startsWith(norm, done)) return 0
    done += norm.length
    if (done === wanted.length) return at + 1
  }
  return 0
}

/** Word by word edit distance, each word weighing its letters; the text must begin where the chain does, and may end anywhere. */
function closest(words: readonly string[], chain: readonly WordToken[]): { end: number; score: number } {
  const width = Math.min(chain.length, words.length + MORE_WORDS)
  let row = [0]
  for (let column = 1; column <= width; column += 1) row.push(row[column - 1]! + chain[column - 1]!.norm.length)
  let total = 0
  for (const word of words) {
    total += word.length
    const next = [row[0]! + word.length]
    for (let column = 1; column <= width; column += 1) {
      const other = chain[column - 1]!.norm
      const changed = (1 - likeness(word, other)) * Math.max(word.length, other.length)
      next.push(Math.min(row[column]! + word.length, next[column - 1]! + other.length, row[column - 1]! + changed))
    }
    row = next
  }
  const end = row.indexOf(Math.min(...row))
  return { end, score: 1 - row[end]! / total }
}

function found(text: PrintedText, score: number, words: readonly WordToken[]): Found | null {
  if (words.length === 0 || score < LONG_ENOUGH) return null
  const onLineOf = (one: WordToken) => around(words.filter((word) => word.line === one.line))
  return {
    text,
    score,
    words,
    place: around(words),
    firstLine: onLineOf(words[0]!),
    lastLine: onLineOf(words.at(-1)!),
  }
}

/** A text of one or two words counts at the start of a line or before a colon only, an option of one word only among its like. */
function mayStand(text: PrintedText, found: Found, list: readonly Token[], at: number): boolean {
  if (text.words.length > 2) return true
  const previous = list[at - 1]
  const last = list.indexOf(found.words.at(-1)!)
  const next = last < 0 ? undefined : list[last + 1]
  if (text.is === 'between') return next === undefined && (previous === undefined || isListNumber(list, at - 1))
  if (text.slots.some((slot) => slot.is === 'option' || slot.option)) return true
  return (
    previous?.is !== 'word' ||
    isListNumber(list, at - 1) ||
    /^\s*:/.test(next?.before ?? ':') ||
    /[:;|,]\s*$|\s{2}$/.test(list[at]!.before)
  )
}

/** The longest and closest texts first; what shares a word with one taken before is left out. */
function withoutOverlap(candidates: readonly Found[]): Found[] {
  const taken = new Set<WordToken>()
  const kept: Found[] = []
  const weight = (one: Found) => one.score * one.text.compact.length + (one.score === 1 ? 5 : 0)
  for (const one of [...candidates].sort((a, b) => weight(b) - weight(a))) {
    if (one.words.some((word) => taken.has(word))) continue
    for (const word of one.words) taken.add(word)
    kept.push(one)
  }
  return kept
}

function around(words: readonly WordToken[]): Box | null {
  const places = words.flatMap((word) => (word.place ? [word.place] : []))
  if (places.length === 0) return null
  const left = Math.min(...places.map(([x]) => x))
  const top = Math.min(...places.map(([, y]) => y))
  const right = Math.max(...places.map(([x, , width]) => x + width))
  const bottom = Math.max(...places.map(([, y, , height]) => y + height))
  return [left, top, right - left, bottom - top]
}
