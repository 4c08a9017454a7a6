/** A piece of RTF (1.9.1): a group's brace, a control word with its number, or text with the code of a lone character. */
export type RtfToken =
  | { readonly is: 'open' }
  | { readonly is: 'close' }
  | { readonly is: 'word'; readonly word: string; readonly number: number | null }
  | { readonly is: 'byte'; readonly byte: number }
  | { readonly is: 'text'; readonly text: string }

const TOKEN = /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|([^\\{}\r\n]{1,10000})/g

/** Takes RTF apart. Binary data (`\bin`) is passed over. */
export function* rtfTokens(rtf: string): Generator<RtfToken> {
  const pattern = new RegExp(TOKEN)
  for (let match = pattern.exec(rtf); match; match = pattern.exec(rtf)) {
    const [, word, digits, hex, escaped, brace, text] = match
    const number = digits === undefined ? null : Number(digits)
    if (brace) yield { is: brace === '{' ? 'open' : 'close' }
    else if (word === 'bin') pattern.lastIndex += Math.max(0, number ?? 0)
    else if (word) yield { is: 'word', word, number }
    else if (hex) yield { is: 'byte', byte: Number.parseInt(hex, 16) }
    else if (escaped !== undefined) yield symbolToken(escaped)
    else if (text) yield { is: 'text', text }
  }
}

/** `\~` is a blank that does not break, `\-` a hyphen that is not seen, `\` before the line's end a paragraph. */
function symbolToken(escaped: string): RtfToken {
  if (escaped === '\\' || escaped === '{' || escaped === '}') return { is: 'text', text: escaped }
  if (escaped === '\n' || escaped === '\r') return { is: 'word', word: 'par', number: null }
  if (escaped === '~') return { is: 'text', text: ' ' }
  if (escaped === '_') return { is: 'text', text: '-' }
  return { is: 'word', word: escaped, number: null }
}
