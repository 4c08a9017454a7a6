import type { LanguageWords } from '../language.ts'
import { madeOnce } from '../remembered.ts'
import { fold } from '../trim/fold.ts'
import { firstFrom, type Item } from './concept.ts'

/** A sentence or a list item: where it stands in the text, and what it continues. */
export interface Unit {
  readonly start: number
  readonly end: number
  /** A line that ends in a colon: what follows speaks of it. */
  readonly heads: boolean
  /** Belongs to the header above it. */
  readonly item: boolean
  readonly asks: boolean
}

interface Block {
  readonly start: number
  readonly end: number
  readonly bullet: boolean
}

/**
 * Parts a text into sentences and list items. Lines that a mail program broke are one; a line that stands for itself is one too.
 * @param glued places that must not be parted, such as a serial number over two lines
 * @param most so many at most are told apart; what stands behind them is one more
 */
export function units(text: string, words: LanguageWords, glued: readonly Item[], most: number): Unit[] {
  const short = shortOf(words)
  const inside = (at: number) => {
    const before = glued[firstFrom(glued, at) - 1]
    return before !== undefined && at < before.end
  }
  const found: Unit[] = []
  let headed: boolean = false
  for (const block of blocks(text, inside, (at) => serialAt(text, at, glued))) {
    if (!block) {
      headed = headed && found.at(-1)?.heads === true
      continue
    }
    const sentences = sentencesOf(text, block, short, inside, most - found.length)
    const heads = sentences.length > 0 && /[:：]\s*$/.test(text.slice(block.start, block.end))
    const item: boolean = headed && !heads && (block.bullet || sentences.length === 1)
    for (const [at, sentence] of sentences.entries())
      found.push({ item, heads: heads && at === sentences.length - 1, ...sentence })
    if (found.length > most) return [...found.slice(0, most), { ...found[most]!, end: text.trimEnd().length }]
    headed = heads || item
  }
  return found
}

const shortOf = madeOnce((words: LanguageWords): ReadonlySet<string> => new Set(words.speech.short.map(fold)))

/** A line this long was broken by the mail program, not by the writer. */
const WRAPPED = 58
const BULLET = /^[\s>]*(?:[-–—*•▪◦·+o]|\(?\d{1,2}[.)]|\(?[a-h]\))[ \t]+/

/** Runs of lines that belong together; null for a blank line. */
function blocks(
  text: string,
  inside: (at: number) => boolean,
  serialAt: (line: number) => Item | null,
): (Block | null)[] {
  const made: (Block | null)[] = []
  let previous = ''
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    const line = text.slice(start, end)
    const last = made.at(-1)
    if (line.trim() === '') made.push(null)
    else if (last && (inside(start) || continues(previous, line, isRow(text, last, serialAt, start))))
      made[made.length - 1] = { ...last, end }
    else made.push(block(line, start, end))
    previous = line
    start = end + 1
  }
  return made
}

function block(line: string, start: number, end: number): Block {
  const bullet = BULLET.exec(line)
  // "1. Stap" is an item; "12. April" is a date.
  const isItem = bullet !== null && !/^\s*\d{1,2}[.)]\s+\p{L}{3,9}\s+\d{4}/u.test(line)
  return { start: isItem ? start + bullet[0].length : start, end, bullet: isItem }
}

/** The instrument that a line begins with. */
function serialAt(text: string, line: number, known: readonly Item[]): Item | null {
  const start = line + /^[ \t]{0,20}/.exec(text.slice(line, line + 20))![0].length
  const found = known[firstFrom(known, start)]
  return found?.concept === 'serials' && found.start === start ? found : null
}

/** "M70412 - done": a line of its own, below others that begin with an instrument, or parted from what it says. */
function isRow(text: string, above: Block, serialAt: (line: number) => Item | null, line: number): boolean {
  const serial = serialAt(line)
  if (!serial) return false
  return serialAt(above.start) !== null || /^(?:\s?[:=–—→]|\s-\s|\t|\s{2})/.test(text.slice(serial.end, serial.end + 3))
}

function continues(line: string, next: string, isRow: boolean): boolean {
  if (BULLET.test(next) || /[.!?:;…]["')\]]?\s*$/.test(line)) return false
  if (/(?:,|[/&-]| (?:en|and|und|et|y|e|op|on|auf|sur|of|de|the))\s*$/i.test(line))
    return !/^\s*\p{Lu}/u.test(next) || line.trim().length >= 30
  if (isRow) return false
  if (/^\s*\p{Ll}/u.test(next) && !/\d/.test(next.trim().split(/\s/, 1)[0]!)) return true
  return line.trimEnd().length >= WRAPPED
}

type Sentence = Pick<Unit, 'start' | 'end' | 'asks'>

function sentencesOf(
  text: string,
  block: Block,
  short: ReadonlySet<string>,
  inside: (at: number) => boolean,
  most: number,
): Sentence[] {
  const found: Sentence[] = []
  let start = block.start
  const body = text.slice(0, block.end)
  const stops = /[.!?…]{1,8}["')\]»]{0,2}(?=\s|$)/g
  stops.lastIndex = start
  for (let stop = stops.exec(body); stop && found.length < most; stop = stops.exec(body)) {
    const end = stop.index + stop[0].length
    if (inside(stop.index) || (stop[0] === '.' && isShort(text, start, stop.index, short))) continue
    push(found, text, start, end)
    start = end
  }
  push(found, text, start, block.end)
  return found
}

function push(found: Sentence[], text: string, start: number, end: number): void {
  const written = text.slice(start, end)
  if (!/[\p{L}\p{N}✓✔☑☒✗✘]/u.test(written)) return
  const lead = written.length - written.trimStart().length
  found.push({ start: start + lead, end: start + written.trimEnd().length, asks: /\?["')\]»!]{0,3}\s*$/.test(written) })
}

/** `nr.`, `Dr.`, `J.`, `3.` in `3. Mai`, and `13.4.` where the sentence goes on. */
function isShort(text: string, from: number, at: number, short: ReadonlySet<string>): boolean {
  const word = /[\p{L}\p{N}.'/]{1,20}$/u.exec(text.slice(Math.max(from, at - 20), at))?.[0] ?? ''
  if (short.has(fold(word))) return true
  if (/^\p{Lu}$/u.test(word)) return true
  const behind = text.slice(at, at + 12)
  if (/^\d{1,2}\.\d{1,2}$/.test(word)) return /^\.\s+\p{Ll}/u.test(behind)
  return /^\d{1,2}$/.test(word) && /^\.\s+\p{L}{3,}/u.test(behind)
}
