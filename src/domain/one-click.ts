import type { Reference } from './names.ts'

/** What a reader may answer by one click: everything is done on the instruments named, or they are gone. */
export const MEANINGS = ['done', 'gone'] as const
export type Meaning = (typeof MEANINGS)[number]

/** The code at the end of such an answer, as it stands in a mail. It proves nothing until its MAC is checked against what is said above it. */
export interface AnswerCode {
  readonly code: string
  readonly reference: Reference
  readonly letter: string
  readonly meaning: Meaning
  /** What stands above it, in one line. */
  readonly said: string
}

const CODE = /RDA\.([0-9a-z]{4}-[0-9a-z]{4})\.([a-z0-9-]{1,40})\.([a-z]{2,12})\.[a-z2-7]{16}/giu

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
  return found.flatMap(([code, reference = '', letter = '', name = '']) => {
    const meaning = MEANINGS.find((one) => one === name.toLowerCase())
    return meaning ? [{ code: code.toLowerCase(), reference: reference.toUpperCase(), letter, meaning, said }] : []
  })
}

/** Mail programs wrap lines: what is signed is the sentence without them. */
export function inOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
