/** Words of text or of a phrase: lower case with their accents, parted at hyphens and behind an elided article (`l'installation`). */
export function wordsIn(text: string): string[] {
  return text.normalize('NFC').toLowerCase().match(WORD)?.flatMap(elided) ?? []
}

export const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’]\p{L}*)?/gu
const ENGLISH_ENDINGS = new Set(['ve', 'll', 're', 'd', 's', 't', 'm'])

/** `l'installation` is two words; `we've` and `collega's` are one. */
export function elided(word: string): string[] {
  const at = word.search(/['’]/)
  if (at < 0) return [word]
  const [before, behind] = [word.slice(0, at), word.slice(at + 1)]
  if (ENGLISH_ENDINGS.has(behind)) return [`${before}'${behind}`]
  if (behind === '') return [before.length <= 2 || /(?:qu|ll)$/u.test(before) ? `${before}'` : before]
  return [`${before}'`, behind]
}
