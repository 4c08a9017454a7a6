import type { Glyph, Path } from './pdf-drawn.ts'
import { area, common, type Matrix, type Rect } from './pdf-geometry.ts'
import { freshText, type TextState } from './pdf-text.ts'

/** The graphics state (ISO 32000-1, 8.4) as far as it decides what is seen and where. Lightness 0 is black, 1 white, null nothing. */
export interface State {
  ctm: Matrix
  clip: Rect
  text: TextState
  fill: number | null
  stroke: number | null
  fillAlpha: number
  strokeAlpha: number
  blended: boolean
  lineWidth: number
}

/** What has been painted so far and not painted over. */
export interface Canvas {
  glyphs: Glyph[]
  paths: Path[]
  pictures: Rect[]
}

/** Lighter than this is taken for the paper's white. */
export const WHITE = 0.94

export function freshState(ctm: Matrix, clip: Rect): State {
  const text = freshText()
  return { ctm, clip, text, fill: 0, stroke: 0, fillAlpha: 1, strokeAlpha: 1, blended: false, lineWidth: 1 }
}

/** Lightness of `#rrggbb`, which is what pdf.js makes of every colour. */
export function lightness(args: ArrayLike<unknown>): number {
  const hex = args[0]
  if (typeof hex !== 'string' || hex.length !== 7) return 0
  const value = Number.parseInt(hex.slice(1), 16)
  return (0.299 * (value >> 16) + 0.587 * ((value >> 8) & 255) + 0.114 * (value & 255)) / 255
}

/** An opaque rectangle hides what was drawn under it, as people do who "white out" a word and type another. */
export function erase(canvas: Canvas, rect: Rect): void {
  if (area(rect) < 9) return
  const covered = (x: number, y: number): boolean => x > rect[0] && x < rect[2] && y > rect[1] && y < rect[3]
  canvas.glyphs = canvas.glyphs.filter((g) => !covered(g.x + g.width / 2, g.y - g.size * 0.3))
  canvas.pictures = canvas.pictures.filter((p) => !(covered(p[0], p[1]) && covered(p[2], p[3])))
  canvas.paths = canvas.paths
    .filter(({ box }) => !(covered(box[0], box[1]) && covered(box[2], box[3])))
    .map((path) => (isFrameOf(path, rect) ? { ...path, filling: null, stroked: true } : path))
}

/** A dark square with a lighter one on it is drawn as a frame. */
function isFrameOf({ box, filling, parts }: Path, rect: Rect): boolean {
  if (filling === null || filling >= WHITE || parts.length !== 1) return false
  return area(common(box, rect)) > 0.98 * area(rect) && area(rect) > 0.4 * area(box)
}

/** White text is seen on a dark heading. */
export function isOnDarkGround(canvas: Canvas, x: number, y: number): boolean {
  return canvas.paths.some(
    ({ filling, box }) => filling !== null && filling < 0.8 && x > box[0] && x < box[2] && y > box[1] && y < box[3],
  )
}
