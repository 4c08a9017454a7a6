import type { Point, Rect } from './pdf-geometry.ts'

/** What a page, or the appearance of one annotation, paints. Places in points from the page's top left. */
export interface Drawn {
  readonly glyphs: readonly Glyph[]
  readonly paths: readonly Path[]
  /** Where pictures stand; their pixels are not decoded. */
  readonly pictures: readonly Rect[]
}

/** One character, or one ligature, as it was shown. */
export interface Glyph {
  readonly text: string
  readonly x: number
  /** Baseline. */
  readonly y: number
  readonly width: number
  /** Height of the type in points. */
  readonly size: number
  /** Reading direction in degrees, clockwise; 0 is upright. */
  readonly angle: number
  /** PostScript name of the font as the file gives it, perhaps with a subset prefix. */
  readonly font: string
  /** A blank was shown before it. */
  readonly spaced: boolean
}

/** A painted path: each part a polyline (curves by their ends and middles). */
export interface Path {
  readonly parts: readonly { readonly points: readonly Point[]; readonly closed: boolean; readonly curved: boolean }[]
  readonly box: Rect
  readonly stroked: boolean
  /** Lightness of the filling, 0 black to 1 white; null where it is not filled. */
  readonly filling: number | null
  readonly width: number
}

/** The box of a glyph: its width, and about the height of its capitals. */
export function boxOf(glyph: Glyph): Rect {
  return [glyph.x, glyph.y - glyph.size * 0.75, glyph.x + glyph.width, glyph.y + glyph.size * 0.2]
}
