import type { Entry, Line, Mark, Piece, Print } from '../../../domain/document.ts'
import { withGlyphs } from './glyphs.ts'

/** Gathers what stands in a paragraph into lines; for formats with an order but without places. */
export class Page {
  readonly lines: Line[] = []
  cell: Line['cell']
  private pieces: Piece[] = []
  private text = ''
  private style: Print['style']

  print(text: string, style?: Print['style']): void {
    if (style !== this.style) this.settle()
    this.style = style
    this.text += text
  }

  put(piece: Mark | Entry): void {
    this.settle()
    this.pieces.push(piece)
  }

  /** What stands in the open line already, as text. */
  get written(): string {
    this.settle()
    return this.pieces.map(shown).join(' ')
  }

  endLine(): void {
    const text = this.written
    const pieces = this.pieces
    this.pieces = []
    if (pieces.length === 0) return
    const cell = this.cell ? { cell: this.cell } : {}
    this.lines.push({ page: null, place: null, text, pieces, quote: 0, ...cell })
  }

  private settle(): void {
    if (this.text === '') return
    this.pieces.push(...withGlyphs(this.text.replace(/[\s\u00a0]+/g, ' '), this.style))
    this.text = ''
  }
}

function shown(piece: Piece): string {
  if (piece.is !== 'mark') return piece.text
  return piece.state === 'ticked' ? '☒' : piece.state === 'empty' ? '☐' : '?'
}
