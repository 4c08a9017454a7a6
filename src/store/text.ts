/** Text as both databases keep it: PostgreSQL refuses NUL, and half a surrogate pair does not survive UTF-8. */
export function plain(text: string): string {
  return text.replaceAll('\0', '\ufffd').toWellFormed()
}

/** As `plain`, null kept. */
export function plainOrNull(text: string | null | undefined): string | null {
  return text === null || text === undefined ? null : plain(text)
}

/** Text that is looked up: cut at what an index of PostgreSQL holds. Ask with the same. */
export function lookup(text: string): string {
  return plain(text).slice(0, 600)
}

/**
 * An instant in the one spelling whose order as text is its order in time: `2023-04-05T00:00:00.000Z`.
 * @throws RangeError where the text is no date
 */
export function instant(text: string): string {
  return new Date(text).toISOString()
}

export function instantOrNull(text: string | null | undefined): string | null {
  return text === null || text === undefined ? null : instant(text)
}

/** An instant so many seconds later. */
export function later(from: string, seconds: number): string {
  return new Date(Date.parse(from) + seconds * 1000).toISOString()
}
