import type { Mark, Piece, Print, Witness } from '../../../domain/document.ts'

const EMPTY = '☐□◻▢⬜❏❑❒'
const TICKED = '☒☑🗹🗷✓✔✗✘✅❎⊠√'
/** A box that was filled, or a bullet. */
const UNCLEAR = '■⬛'
const BOX = new RegExp(`[${EMPTY}${TICKED}${UNCLEAR}]`, 'gu')
/** Boxes and ticks in symbol fonts, by the low byte of the character. */
const WINGDINGS: Readonly<Record<number, Mark['state']>> = {
  168: 'empty',
  111: 'empty',
  113: 'empty',
  114: 'empty',
  254: 'ticked',
  253: 'ticked',
  120: 'ticked',
  252: 'ticked',
  251: 'ticked',
}
const WINGDINGS_2: Readonly<Record<number, Mark['state']>> = {
  163: 'empty',
  42: 'empty',
  48: 'empty',
  82: 'ticked',
  83: 'ticked',
  84: 'ticked',
  80: 'ticked',
  79: 'ticked',
  81: 'ticked',
  85: 'ticked',
}

/** Splits text at the glyphs of boxes and ticks: each becomes a mark. */
export function withGlyphs(text: string, style?: Print['style']): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  const print = (end: number) => {
    const between = text.slice(at, end).trim()
    if (between !== '') pieces.push({ is: 'print', text: between, place: null, ...(style ? { style } : {}) })
  }
  for (const match of text.matchAll(BOX)) {
    print(match.index)
    pieces.push(mark(glyphState(match[0]), 'glyph'))
    at = match.index + match[0].length
  }
  print(text.length)
  return pieces
}

/** What a lone glyph shows; `unclear` for one that may as well be a bullet. */
export function glyphState(glyph: string): Mark['state'] {
  return EMPTY.includes(glyph) ? 'empty' : TICKED.includes(glyph) ? 'ticked' : 'unclear'
}

/** The box that a character of a symbol font draws, if it draws one. */
export function symbol(font: string, code: number): Mark['state'] | null {
  if (/wingdings 2/i.test(font)) return WINGDINGS_2[code & 0xff] ?? null
  return /wingdings/i.test(font) ? (WINGDINGS[code & 0xff] ?? null) : null
}

export function mark(state: Mark['state'], by: Witness, name?: string): Mark {
  return { is: 'mark', state, place: null, by: [by], ...(name ? { name } : {}) }
}
