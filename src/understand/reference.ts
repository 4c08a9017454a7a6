import type { Reference } from '../domain/names.ts'

const HALF = '[0-9A-HJKMNP-TV-Z]{4}'
const SHAPE = `${HALF}-${HALF}`
const TEXT_AT_MOST = 200_000

/**
 * Case references in a text, in the order written: in brackets, or behind a label of any language.
 *
 *     [K7Q2-9FXM]    (K7Q2-9FXM)    Kenmerk: K7Q2-9FXM    Notre référence : K7Q2-9FXM    Ref. K7Q2-9FXM
 *
 * People retype them in small letters. Numbers only (`Ref: 2023-0412`) are more likely somebody's ticket: they come last.
 */
export function referencesIn(text: string): readonly Reference[] {
  const short = text.slice(0, TEXT_AT_MOST)
  // Most texts hold nothing of the kind; the whole pattern looks at every letter.
  if (!short.includes('-') || !BARE.test(short)) return []
  const found = [...short.matchAll(PATTERN)].map((match) => (match[1] ?? match[2] ?? match[3])!.toUpperCase())
  const all = [...new Set(found)]
  return [...all.filter((one) => /[A-Z]/.test(one)), ...all.filter((one) => !/[A-Z]/.test(one))]
}

/** From the hyphen, which most texts have few of. */
const BARE = new RegExp(`-(?<=${HALF}-)${HALF}`, 'i')
const PATTERN = new RegExp(
  [
    String.raw`[[(]\s{0,2}(${SHAPE})\s{0,2}[\])]`,
    String.raw`\p{L}\.?\)?\s{0,3}[:：#]\s{0,3}(${SHAPE})(?![\p{L}\p{N}-])`,
    String.raw`(?<!\p{L})(?:ref\p{L}{0,9}|kenmerk|dossier|case|zaak\p{L}{0,8}|aktenzeichen|rif\p{L}{0,9})\.?\s{1,3}(?:n[ro°º]\.?\s{0,2})?(${SHAPE})(?![\p{L}\p{N}-])`,
  ].join('|'),
  'giu',
)
