import type { InkArea } from './ink-map.ts'
import type { InkPiece } from './ink-pieces.ts'
import type { InkRuling } from './ink-rulings.ts'

/** A line of text within one column or cell. */
export interface InkLine extends InkArea {
  /** Left to right. */
  readonly pieces: readonly InkPiece[]
}

/** Heights in pixels that a letter, or some that hang together, may have at the working resolution. */
const LOWEST = 7
const HIGHEST = 110
/** Widest gap within a line, in heights of its letters. */
const WIDEST_GAP = 1.6
/** The same in pixels (1.8 mm) where an upright ruling stands: words run on through it, while cells leave more room on its sides. */
const WIDEST_ACROSS = 14

/** Letters that tell where the line of a dot is. */
const AROUND = 8
/** Height of a comma in those of its line. */
const COMMA = 0.75
/** How far behind the last letter, in heights of the line, a colon ends that French sets apart by a blank. */
const COLON = 0.8

/** Gathers pieces of ink into lines of text: side by side, of like height, and no upright ruling between that parts cells. */
export function linesOf(pieces: readonly InkPiece[], upright: readonly InkRuling[]): InkLine[] {
  const letters = pieces.filter((piece) => {
    const [wide, high] = [piece.right - piece.left, piece.bottom - piece.top]
    return high >= LOWEST && high <= HIGHEST && wide <= 900 && wide >= 2 && piece.ink >= 12
  })
  const chains = chained(letters, upright).map((chain) => ({ chain, box: boxOf(chain) }))
  const commas = chains.filter((one) => isComma(one, chains))
  const small = pieces.filter(
    (piece) => !letters.includes(piece) && piece.ink >= 3 && piece.bottom - piece.top <= HIGHEST,
  )
  const dots = [...small, ...commas.flatMap(({ chain }) => chain)]
  return chains.filter((one) => !commas.includes(one)).map(({ chain }) => withSmall(chain, dots))
}

interface Chain {
  readonly chain: readonly InkPiece[]
  readonly box: InkArea
}

/** One piece as high as a letter that hangs from a line of larger ones, between two of them. */
function isComma({ chain: [piece, ...more] }: Chain, chains: readonly Chain[]): boolean {
  if (!piece || more.length > 0) return false
  return chains.some(({ chain, box }) => {
    if (chain.length < 2 || !isAt(piece, box)) return false
    const around = boxOf(nearest(chain, piece))
    const isBetween = piece.left > around.left && piece.right < around.right
    return isBetween && isAt(piece, around) && piece.bottom - piece.top < (around.bottom - around.top) * COMMA
  })
}

function chained(letters: readonly InkPiece[], upright: readonly InkRuling[]): InkPiece[][] {
  const sorted = [...letters].sort((one, other) => one.left - other.left)
  const open: { pieces: InkPiece[]; top: number; bottom: number; right: number }[] = []
  for (const piece of sorted) {
    const high = piece.bottom - piece.top
    let best: (typeof open)[number] | null = null
    let nearest = Number.POSITIVE_INFINITY
    for (const line of open) {
      const height = line.bottom - line.top
      const gap = piece.left - line.right
      const shared = Math.min(piece.bottom, line.bottom) - Math.max(piece.top, line.top)
      const tall = Math.min(Math.max(height, high), 60)
      if (
        gap > WIDEST_GAP * tall ||
        shared < 0.45 * Math.min(high, height) ||
        high > height * 2.6 ||
        height > high * 4.5
      )
        continue
      if (gap > WIDEST_ACROSS && isParted(line.right, piece.left, (piece.top + piece.bottom) / 2, upright)) continue
      const distance = Math.max(gap, 0) + Math.abs(piece.bottom - line.bottom)
      if (distance < nearest) {
        nearest = distance
        best = line
      }
    }
    if (!best) {
      open.push({ pieces: [piece], top: piece.top, bottom: piece.bottom, right: piece.right })
      continue
    }
    best.pieces.push(piece)
    best.right = Math.max(best.right, piece.right)
    // The line's height is that of its last letters: it may rise or fall along its way.
    const last = best.pieces.slice(-6)
    best.top = Math.min(...last.map(({ top }) => top))
    best.bottom = median(last.map(({ bottom }) => bottom))
  }
  return open.map(({ pieces }) => pieces)
}

function isParted(from: number, to: number, y: number, upright: readonly InkRuling[]): boolean {
  return upright.some(({ left, right, top, bottom }) => right > from - 2 && left < to + 2 && y > top && y < bottom)
}

/** Dots and commas belong to the line they stand at: by its letters around them, for a long line may rise or fall by its own height. */
function withSmall(letters: readonly InkPiece[], small: readonly InkPiece[]): InkLine {
  const box = boxOf(letters)
  const near = small.filter((piece) => isAt(piece, box) && isAt(piece, boxOf(nearest(letters, piece))))
  const pieces = [...letters, ...near].sort((one, other) => one.left - other.left)
  return { ...boxOf(pieces), pieces }
}

function isAt(piece: InkPiece, { left, top, right, bottom }: InkArea): boolean {
  const high = bottom - top
  return (
    piece.left > left - high * 0.4 &&
    piece.right < right + high * COLON &&
    piece.top > top - high * 0.5 &&
    piece.bottom < bottom + high * 0.35
  )
}

/** The letters around a dot, enough of them that one is likely to have its full height. */
function nearest(letters: readonly InkPiece[], { left, right }: InkPiece): InkPiece[] {
  const away = (letter: InkPiece) => Math.max(letter.left - right, left - letter.right)
  return letters.toSorted((one, other) => away(one) - away(other)).slice(0, AROUND)
}

function boxOf(pieces: readonly InkPiece[]): { left: number; top: number; right: number; bottom: number } {
  return {
    left: Math.min(...pieces.map(({ left }) => left)),
    top: Math.min(...pieces.map(({ top }) => top)),
    right: Math.max(...pieces.map(({ right }) => right)),
    bottom: Math.max(...pieces.map(({ bottom }) => bottom)),
  }
}

function median(values: number[]): number {
  return values.sort((one, other) => one - other)[values.length >> 1]!
}
