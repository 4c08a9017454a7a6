import type { Glyph, Path } from '../../../paper/pdf-drawn.ts'
import { heightOf, widthOf } from '../../../paper/pdf-geometry.ts'
import { UNKNOWN } from '../../../paper/pdf-text.ts'

/** Fewer characters than this tell nothing about the rest. */
const ENOUGH = 60
/** Share of the commonest letters among all characters but figures: about 0.6 in the languages of Europe, 0.2 by chance. */
const COMMONEST = /[aeinorst]/i
const TOO_FEW = 0.33
/** So many small filled shapes on a page without text are letters drawn as outlines. */
const OUTLINES = 400

/**
 * Whether what the page says is not what it shows: its fonts do not tell their characters, or its letters are drawn as outlines.
 * Such a page has to be looked at. Text in other alphabets is what it says.
 */
export function isIllegible(glyphs: readonly Glyph[], paths: readonly Path[]): boolean {
  const times = new Map<string, number>()
  for (const { text } of glyphs) times.set(text, (times.get(text) ?? 0) + 1)
  const count = (is: (text: string) => boolean) =>
    [...times].reduce((sum, [text, often]) => (is(text) ? sum + often : sum), 0)
  if (count((text) => text !== UNKNOWN) < ENOUGH && outlines(paths) >= OUTLINES) return true
  if (glyphs.length < ENOUGH) return false
  if (count(isUnknown) > 0.3 * glyphs.length) return true
  const counted = count(isCounted)
  if (counted < ENOUGH || count((text) => isCounted(text) && isForeign(text)) > 0.5 * counted) return false
  return count((text) => isCounted(text) && COMMONEST.test(text.normalize('NFKD'))) < TOO_FEW * counted
}

/**
 * Letters that no word of a European language has where they stand: a font whose accented letters were numbered anew, as some
 * converters do. `modalitÉ`, `JÞrg`; `Ä` for a box.
 */
export function isDoubtful(text: string): boolean {
  return /\p{Ll}[À-ÖØ-Þ]|[ÞÐþð]|\p{L}[ÄÅÇÉÑÖÜ]\p{Lu}\p{Ll}|(?:^|\s)[ÄÅÑÖÜ](?:\s|$)/u.test(text)
}

function isCounted(text: string): boolean {
  return text !== UNKNOWN && !/[\d.…_]/.test(text)
}

function isUnknown(text: string): boolean {
  return text === UNKNOWN || /^[\ue000-\uefff]$/.test(text)
}

function isForeign(text: string): boolean {
  return /\p{L}/u.test(text) && !/\p{Script=Latin}/u.test(text)
}

function outlines(paths: readonly Path[]): number {
  let count = 0
  for (const { parts, box, filling } of paths)
    if ((filling ?? 1) < 0.6 && heightOf(box) < 30 && widthOf(box) < 600) count += parts.length
  return count
}
