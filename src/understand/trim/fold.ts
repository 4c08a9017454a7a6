/**
 * Lower case, without accents, with plain quotes and blanks: how words are compared, since people and mail programs drop
 * accents (`Grusse`, `Grüsse`, `Grüße`). Places in the folded text are not places in the text.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase()
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘´`]/g, "'")
    .replace(/[\u00a0\u2000-\u200a\u202f]/g, ' ')
    .toLowerCase()
    .replace(/ß/g, 'ss')
}

/** `fuer`, `naechste`, `gemaess`: how German is written where the keyboard has no umlauts. */
export function withoutUmlauts(word: string): string {
  return word.replace(/[äöüß]/g, (letter) => UMLAUTS[letter]!)
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

/** Words that hold anything at all: letters and digits, by which lines are compared and counted. */
export function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu) ?? []
}

const PLAIN = /^[\x20-\x7e]*$/
