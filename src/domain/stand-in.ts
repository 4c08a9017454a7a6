/**
 * What stands in a letter's bytes in the place of a file that is kept beside them once for all letters: the base64 of this text. The
 * same rule makes it where the letter is composed and finds it where the letter is made whole.
 */
export function standInOf(sha256: string): string {
  return `recall-desk file ${sha256}`
}

/** Base64 in lines, as it stands in a mail (RFC 2045, 6.8). */
export function inLines(base64: string): string {
  return base64.match(/.{1,76}/g)?.join('\r\n') ?? ''
}
