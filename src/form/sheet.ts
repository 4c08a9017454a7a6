import { type Color, type PDFPage, rgb } from '@cantoo/pdf-lib'
import type { Box } from '../domain/document.ts'
import type { LayoutSpot, LayoutText } from '../domain/layout.ts'
import { type Face, wrapped } from '../paper/typeset.ts'
import type { Element, Tags } from './tags.ts'

export const A4 = [595.28, 841.89] as const
export const LEFT = 54
export const RIGHT = A4[0] - 54
/** Rows of a page stand between these. */
export const TOP = 60
export const BOTTOM = A4[1] - 66
/** Side of a box to tick, 4.2 mm: room for a pen, and more than a fax loses. */
export const BOX_SIDE = 12

export const BLACK = rgb(0, 0, 0)
export const GREY = rgb(0.32, 0.32, 0.32)
export const PALE = rgb(0.72, 0.72, 0.72)
export const ACCENT = rgb(0.05, 0.18, 0.36)

export interface Ink {
  readonly face: Face
  readonly size: number
  readonly colour?: Color
  /** Stands on this copy of the form only: scans are not registered on it. */
  readonly varies?: boolean
}

/** One page of the form while it is drawn. Places are from its top left; what is printed is noted for the layout. */
export class Sheet {
  readonly page: PDFPage
  readonly tags: Tags
  readonly texts: LayoutText[] = []
  readonly spots: LayoutSpot[] = []
  /** Where the next row begins. */
  y = TOP

  constructor(page: PDFPage, tags: Tags) {
    this.page = page
    this.tags = tags
  }

  /** Sets a line with its baseline at `y`; as part of `element`, or as what a reader aloud passes over. */
  line(words: string, x: number, y: number, ink: Ink, element: Element | null): void {
    const { face, size, colour = BLACK } = ink
    const draw = () => face.draw(this.page, words, { x, y: this.page.getHeight() - y, size, color: colour })
    if (element) this.tags.content(this.page, element, draw)
    else this.tags.artifact(this.page, draw)
    if (!ink.varies) this.texts.push({ text: words, place: placeOf(words, x, y, ink) })
  }

  /** Sets words in lines under `top` within `width`; gives the height that they took. */
  block(words: string, x: number, top: number, width: number, ink: Ink, element: Element | null): number {
    const lines = wrapped(words, ink.face, ink.size, width)
    for (const [at, line] of lines.entries()) this.line(line, x, top + ink.size * 0.8 + at * leading(ink), ink, element)
    return lines.length * leading(ink)
  }

  rule(x: number, y: number, width: number, colour: Color, thickness: number): void {
    const at = this.page.getHeight() - y
    const ends = { start: { x, y: at }, end: { x: x + width, y: at } }
    this.tags.artifact(this.page, () => this.page.drawLine({ ...ends, thickness, color: colour }))
  }

  frame([x, y, width, height]: Box, colour: Color, borderWidth: number): void {
    const bottom = this.page.getHeight() - y - height
    const look = { borderColor: colour, borderWidth }
    this.tags.artifact(this.page, () => this.page.drawRectangle({ x, y: bottom, width, height, ...look }))
  }
}

export function leading({ size }: Ink): number {
  return size * 1.3
}

function placeOf(words: string, x: number, y: number, { face, size }: Ink): Box {
  const tenth = (n: number) => Math.round(n * 10) / 10
  return [tenth(x), tenth(y - size * 0.75), tenth(face.widthOf(words, size)), tenth(size * 0.95)]
}
