import type { Box } from '../../domain/document.ts'
import type { PrintedText } from './printed-form.ts'
import type { Token, WordToken } from './tokens.ts'

/** Letters that a text may have more than the printed one, as a share of it. */
const MORE_LETTERS = 1.15

/**
 * How alike a printed text and the first words of a chain are, letter by letter: for words that were recognised in a picture, which
 * run together, fall apart and lose letters anywhere. The text must begin where the chain does, and may end at any word.
 */
export function closestLetters(wanted: string, chain: readonly WordToken[]): { end: number; score: number } {
  let row = Array.from({ length: wanted.length + 1 }, (_, at) => at)
  let [end, least] = [0, Number.POSITIVE_INFINITY]
  let letters = 0
  for (const [at, { norm }] of chain.entries()) {
    if (letters > wanted.length * MORE_LETTERS) break
    for (const letter of norm) {
      letters++
      const next = [letters]
      for (let column = 1; column <= wanted.length; column++) {
        const changed = row[column - 1]! + (wanted[column - 1] === letter ? 0 : 1)
        next.push(Math.min(changed, row[column]! + 1, next[column - 1]! + 1))
      }
      row = next
    }
    if (row[wanted.length]! < least) [end, least] = [at + 1, row[wanted.length]!]
  }
  return { end, score: 1 - least / Math.max(wanted.length, 1) }
}

/**
 * The one-word option that a recognised word beside a box stands for, though a letter or, behind the same first one, two are wrong
 * (`Jit`, `Dui`); null where it could stand for none, or for two.
 */
export function optionBeside(texts: readonly PrintedText[], list: readonly Token[], at: number): PrintedText | null {
  const word = list[at]
  const isBeside = list[at - 1]?.is === 'mark' || list[at + 1]?.is === 'mark'
  return word?.is === 'word' && isBeside ? optionLike(texts, word) : null
}

/** The same of a word over a column of boxes, that stands alone and level with the word over the other column (`Qui`, `No!`). */
export function optionOver(
  texts: readonly PrintedText[],
  tokens: readonly Token[][],
  line: number,
): PrintedText | null {
  const option = optionAlone(texts, tokens[line])
  if (!option) return null
  const other = [tokens[line - 1], tokens[line + 1]].find(
    (list) => isLevel(list?.[0], tokens[line]![0]) && isOpposite(option, optionAlone(texts, list)),
  )
  return other ? option : null
}

function optionAlone(texts: readonly PrintedText[], list: readonly Token[] = []): PrintedText | null {
  const [word, ...more] = list
  return word?.is === 'word' && more.length === 0 ? optionLike(texts, word) : null
}

function isLevel(one: Token | undefined, other: Token | undefined): boolean {
  if (!one?.place || !other?.place) return false
  const middle = ([, y, , height]: Box) => y + height / 2
  return Math.abs(middle(one.place) - middle(other.place)) < Math.min(one.place[3], other.place[3]) / 2
}

function isOpposite(one: PrintedText, other: PrintedText | null): boolean {
  const has = (text: PrintedText | null, option: string) => text?.slots.some((slot) => slot.option === option) ?? false
  return (has(one, 'yes') && has(other, 'no')) || (has(one, 'no') && has(other, 'yes'))
}

function optionLike(texts: readonly PrintedText[], { norm }: WordToken): PrintedText | null {
  const options = texts.filter(
    (text) => text.words.length === 1 && text.compact.length < 5 && text.slots.some((slot) => slot.is === 'option'),
  )
  const near = options.filter((text) => slips(text.compact, norm) <= (text.compact[0] === norm[0] ? 2 : 1))
  return near.length === 1 ? near[0]! : null
}

function slips(wanted: string, norm: string): number {
  if (Math.abs(wanted.length - norm.length) > 1) return 3
  return Math.round((1 - closestLetters(wanted, [{ norm } as WordToken]).score) * wanted.length)
}
