/** UTF-16 by its mark, UTF-8 where the bytes are valid, else Windows-1252, which has a character for nearly every byte. */
export function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return asUtf8(bytes) ?? windows1252(bytes)
}

/** Decodes by a declared name; one that is unknown, or does not fit the bytes, is not believed. */
export function decodedAs(bytes: Uint8Array, charset: string): string {
  if (/^(?:windows-1252|cp1252|iso-8859-1|latin1)$/i.test(charset)) return windows1252(bytes)
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes)
  } catch {
    return decoded(bytes)
  }
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** `Ã©`, `â€™`: what UTF-8 looks like when it was read as Windows-1252. */
const MOJIBAKE =
  /[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/

export function isMojibake(text: string): boolean {
  return MOJIBAKE.test(text)
}

/** Text whose charset was declared falsely (UTF-8 called Latin-1), read again as UTF-8; null where it is not so. */
export function mended(text: string): string | null {
  if (!isMojibake(text)) return null
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const byte = code < 0x100 ? code : WINDOWS_1252.get(code)
    if (byte === undefined) return null
    bytes[at] = byte
  }
  return asUtf8(bytes)
}

/** Windows-1252 at 0x80 to 0x9f; the five bytes that it does not use stand for themselves. */
const ABOVE_ASCII = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const WINDOWS_1252 = new Map([...ABOVE_ASCII].map((character, index) => [character.charCodeAt(0), 0x80 + index]))

/** By hand: some versions of Node 20 decode the name `windows-1252` as Latin-1, without the euro sign and the dashes. */
export function windows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (character) => ABOVE_ASCII[character.charCodeAt(0) - 0x80]!)
}
