import type { Reference } from './names.ts'

/**
 * What a reader may answer by one click: everything is `done` on the instruments named, or they are `gone`. Of lots: the id of the
 * campaign's way in which all open units went, or `rest`: nothing is left of them; of two counts that exclude each other `in-all-` and
 * their way. Of a distributor's part: `customers`.
 */
export type Meaning = string

export function inAll(way: string): Meaning {
  return `${IN_ALL}${way}`
}

/** The way of which a count holds in place of every other one; null: it is no such answer. */
export function wayInAll(meaning: Meaning): string | null {
  return meaning.startsWith(IN_ALL) ? meaning.slice(IN_ALL.length) : null
}

const IN_ALL = 'in-all-'

/** The code at the end of such an answer, as it stands in a mail. It proves nothing until its MAC is checked against what is said above it. */
export interface AnswerCode {
  readonly code: string
  readonly reference: Reference
  readonly letter: string
  readonly meaning: Meaning
  /** What stands above it, in one line. */
  readonly said: string
}

const CODE = /RDA\.([0-9a-z]{4}-[0-9a-z]{4})\.([a-z0-9-]{1,40})\.([a-z0-9-]{1,64})\.[a-z2-7]{16}/giu

/**
 * Answer codes in somebody's own words, each with everything else that is said there: the sentence counts only if nothing was changed
 * or added.
 *
 *     We have received … on: M70412, M70413.
 *
 *     RDA.k7q2-9fxm.0191f2c8.done.abcdefghijklmnop
 */
export function answerCodesIn(words: string): AnswerCode[] {
  const found = [...words.matchAll(CODE)]
  const said = inOneLine(words.replace(CODE, ' '))
  return found.map(([code, reference = '', letter = '', meaning = '']) => ({
    code: code.toLowerCase(),
    reference: reference.toUpperCase(),
    letter,
    meaning: meaning.toLowerCase(),
    said,
  }))
}

/** Whether nothing but such a code stands there: above it stands the sentence. */
export function isAnswerCode(line: string): boolean {
  return line.replace(CODE, '').trim() === '' && line.trim() !== ''
}

/** Mail programs wrap lines: what is signed is the sentence without them. */
export function inOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
