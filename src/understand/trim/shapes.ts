/** Shapes that need no language: dates, times, addresses, telephone numbers. All bounded. */

const ADDRESS = /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}][\p{L}\p{N}.-]{1,190}\p{L}/u

/** The first mail address in a text, in lower case. */
export function addressIn(text: string): string | null {
  return text.includes('@') ? (ADDRESS.exec(text)?.[0].toLowerCase() ?? null) : null
}

/** `5-4-2023`, `05.04.23`, `5 april 2023`, `April 5, 2023`, `2023-04-05`. */
export function hasDate(text: string): boolean {
  if (!/\d/.test(text)) return false
  if (/(?<!\d)\d{1,4}[./-] ?\d{1,2}[./-] ?\d{2,4}(?!\d)/.test(text)) return true
  return /(?<!\d)(?:19|20)\d\d(?!\d)/.test(text) && /(?<!\d)[0-3]?\d(?:st|nd|rd|th|er|º|°|\.|,)?(?![\d:])/.test(text)
}

/** `14:02`, `2:02 PM`, `14.02`, `14h02`. */
export function hasTime(text: string): boolean {
  return /(?<![\d.:])[0-2]?\d[:.h][0-5]\d(?![\d.])/.test(text)
}

/** `"A. Person" <person@example.org> [mailto:…]` → address and name. */
export function personIn(text: string): { address: string | null; name: string } {
  const name = text
    .replace(/[<[(][^<>[\]()]{0,300}[>\])]/g, ' ')
    .replace(/["*_]/g, ' ')
    .replace(/\S{1,64}@\S{1,190}/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return { address: addressIn(text), name }
}

/** Lines of an address block: telephone, fax, site, mail address, post code and town, opening hours. */
export function isContact(text: string): boolean {
  if (text.length > 160) return false
  if (addressIn(text) !== null || /(?:https?:\/\/|www\.)\S/i.test(text)) return true
  if (/(?:\+|\(?0)\d[\d ()./-]{6,}\d/.test(text)) return true
  return /^(?:tel|telefoon|telefon|phone|fax|mob|mobile|mobiel|gsm|t|m|f|e|w)\b ?[.:|]? ?[+(\d]/i.test(text)
}
