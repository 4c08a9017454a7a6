import type { Glyph } from './pdf-drawn.ts'
import { apply, IDENTITY, type Matrix, multiply } from './pdf-geometry.ts'

/** What pdf.js tells of a font once its operators are listed. */
export interface ShownFont {
  readonly name?: string
  readonly fontMatrix?: ArrayLike<number>
  readonly vertical?: boolean
}

/** The text part of the graphics state (ISO 32000-1, 9.3), as pdf.js keeps it: `x` and `y` run along the text matrix. */
export interface TextState {
  font: ShownFont | null
  size: number
  matrix: Matrix
  x: number
  y: number
  lineX: number
  lineY: number
  leading: number
  charSpacing: number
  wordSpacing: number
  scale: number
  rise: number
  mode: number
  /** The last glyph shown on this line was a blank. */
  spaced: boolean
}

/** Text of a glyph whose font does not tell its character: pdf.js then gives its number in the font. */
export const UNKNOWN = '\ufffd'

/** A glyph of pdf.js's `showText`, or a number: a shift in thousandths of the type size. */
type Shown = { readonly unicode?: string; readonly width?: number; readonly isSpace?: boolean } | number

export function freshText(): TextState {
  const lines = { x: 0, y: 0, lineX: 0, lineY: 0, leading: 0 }
  return {
    font: null,
    size: 0,
    matrix: IDENTITY,
    ...lines,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    rise: 0,
    mode: 0,
    spaced: false,
  }
}

/** Places the glyphs of one `showText` and moves the pen behind them. Blanks are left out, and noted on the glyph behind them. */
export function glyphsOf(shown: readonly Shown[], text: TextState, ctm: Matrix): Glyph[] {
  const { font, charSpacing, wordSpacing } = text
  const forward = text.size < 0 ? -1 : 1
  const size = Math.abs(text.size)
  const scale = text.scale * forward
  const unit = size * (font?.fontMatrix?.[0] ?? 0.001)
  const toPage = multiply(ctm, text.matrix)
  const type = size * Math.hypot(toPage[2], toPage[3])
  const along = Math.hypot(toPage[0], toPage[1])
  const angle = Math.round((Math.atan2(toPage[1] * scale, toPage[0] * scale) * 180) / Math.PI)
  const glyphs: Glyph[] = []
  let pen = 0
  for (const item of shown) {
    if (typeof item === 'number') {
      pen += ((font?.vertical ? 1 : -1) * item * size) / 1000
      continue
    }
    const advance = (item?.width ?? 0) * unit
    const written = readable(item?.unicode ?? '')
    if (written.trim() !== '') {
      const [x, y] = apply(toPage, text.x + pen * scale, text.y + text.rise)
      glyphs.push({
        text: written,
        x,
        y,
        width: Math.abs(advance * scale) * along,
        size: type,
        angle,
        font: font?.name ?? '',
        spaced: text.spaced,
      })
    }
    text.spaced = written.trim() === ''
    pen += advance + charSpacing + (item?.isSpace ? wordSpacing : 0)
  }
  if (font?.vertical) text.y -= pen
  else text.x += pen * scale
  return glyphs
}

/** Takes ligatures apart and drops what cannot be seen; a glyph without a known character is a replacement sign, `UNKNOWN`. */
function readable(unicode: string): string {
  if (unicode.length === 1 && unicode > ' ' && unicode < '\u007f') return unicode
  if (/^[^\P{Cc}\s]$/u.test(unicode)) return UNKNOWN
  const apart = /[\ufb00-\ufb06]/.test(unicode) ? unicode.normalize('NFKC') : unicode
  return apart.replace(/[\p{Cc}\u00ad\u200b-\u200f\ufeff\u00a0]/gu, '')
}
