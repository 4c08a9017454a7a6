const LONGEST = 1500

/**
 * Makes every string among facts fit for one line of a letter: control and direction characters, line breaks and the letters' own
 * marks go, so whatever a customer wrote stays words and becomes neither markup nor a header.
 */
export function clean<T>(value: T): T {
  if (typeof value === 'string') return cleanText(value) as T
  if (Array.isArray(value)) return value.map(clean) as T
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, clean(inner)])) as T
  }
  return value
}

function cleanText(text: string): string {
  const line = text
    .slice(0, LONGEST * 4)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .replaceAll('|', '/')
    .replace(/\*{2,}/g, '*')
    .trim()
  return line.length > LONGEST ? `${line.slice(0, LONGEST)} …` : line
}
