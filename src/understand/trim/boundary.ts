import { attributionAt } from './attribution.ts'
import { fold } from './fold.ts'
import { headerBlockAt } from './header-block.ts'
import { type Languages, wordsIn } from './lexicon.ts'
import type { Written } from './written.ts'

/** Where another mail begins inside this one. */
export interface Boundary {
  /** Index behind the last line of its header. */
  readonly end: number
  /** Who wrote what follows, as far as the header says. */
  readonly from: { readonly address: string | null; readonly name: string } | null
  /** The header says that it was passed on, not answered. */
  readonly forward: boolean
  readonly shape: 'marker' | 'block' | 'attribution' | 'mark'
}

/**
 * The header of a quoted or forwarded mail that begins at line `at`, found by shape first and by words second: mail programs
 * speak more languages than we do.
 */
export function boundaryAt(lines: readonly Written[], at: number, languages: Languages): Boundary | null {
  const first = lines[at]
  if (!first || first.text === '') return null
  const found =
    markerAt(lines, at, languages) ?? headerBlockAt(lines, at, languages) ?? attributionAt(lines, at, languages)
  return found ?? htmlMarkAt(lines, at, languages)
}

/** `-----Original Message-----`, `________` and a header, `Begin forwarded message:`. */
function markerAt(lines: readonly Written[], at: number, languages: Languages): Boundary | null {
  const text = lines[at]!.text
  if (text.length > 120) return null
  const dashed = /^[-_=*–—#]{2,}/.test(text)
  const [forwarded, originals] = [wordsIn(languages, 'forwarded'), wordsIn(languages, 'original')]
  if (!dashed && text.length > Math.max(forwarded.longest, originals.longest) + DASHES_AT_MOST) return null
  const words = fold(text.replace(/^[-_=*–—#\s]+/, '').replace(/[-_=*–—#\s:]+$/, ''))
  const forward = forwarded.all.has(words)
  const original = originals.all.has(words)
  if (!dashed && !forward && !original) return null
  const behind = headerBehind(lines, at, languages)
  const known = forward || (original && (dashed || behind !== null))
  if (!known && !(dashed && words.length <= 60 && behind)) return null
  return {
    end: behind?.end ?? at + 1,
    from: behind?.from ?? null,
    forward: forward || (behind?.forward ?? false),
    shape: behind?.shape === 'block' ? 'block' : 'marker',
  }
}

/** Around the words of a line that does not begin with them. */
const DASHES_AT_MOST = 20

function headerBehind(lines: readonly Written[], at: number, languages: Languages): Boundary | null {
  let next = at + 1
  while (next <= at + 3 && lines[next]?.text === '') next += 1
  if (next > at + 3 || !lines[next]) return null
  return headerBlockAt(lines, next, languages) ?? attributionAt(lines, next, languages)
}

/** A boundary that only the HTML shows. At the very top of a mail without a header it proves nothing: some programs wrap everything. */
function htmlMarkAt(lines: readonly Written[], at: number, languages: Languages): Boundary | null {
  const cut = lines[at]!.line.cut
  if (cut !== 'reply' && cut !== 'forward') return null
  for (let next = at; next < Math.min(lines.length, at + 4); next += 1) {
    const header = headerBlockAt(lines, next, languages) ?? attributionAt(lines, next, languages)
    if (header) return { ...header, forward: header.forward || cut === 'forward' }
  }
  const nothingAbove = lines.slice(0, at).every((line) => line.text === '')
  return nothingAbove ? null : { end: at, from: null, forward: cut === 'forward', shape: 'mark' }
}
