import type { Ink, InkArea } from './ink-map.ts'

/** Ink that hangs together, with the rectangle around it. */
export interface InkPiece extends InkArea {
  /** Pixels of ink. */
  readonly ink: number
}

/** All pieces of ink on a page (8-connected), found by joining the runs of each row with those above. */
export function piecesOf({ width, height, data }: Ink): InkPiece[] {
  const pieces = new Pieces()
  let above: number[] = []
  for (let y = 0; y < height; y++) {
    const row: number[] = []
    let next = 0
    for (let x = 0; x < width; x++) {
      if (!data[y * width + x]) continue
      const start = x
      while (x < width && data[y * width + x]) x++
      const id = pieces.add(start, y, x)
      while (next < above.length && above[next + 1]! < start) next += 3
      for (let at = next; at < above.length && above[at]! <= x; at += 3) pieces.join(id, above[at + 2]!)
      row.push(start, x, id)
    }
    above = row
  }
  return pieces.all()
}

class Pieces {
  private readonly parent: number[] = []
  private readonly box: { left: number; top: number; right: number; bottom: number; ink: number }[] = []

  add(left: number, y: number, right: number): number {
    this.parent.push(this.parent.length)
    this.box.push({ left, top: y, right, bottom: y + 1, ink: right - left })
    return this.parent.length - 1
  }

  join(one: number, other: number): void {
    const [a, b] = [this.rootOf(one), this.rootOf(other)]
    if (a === b) return
    const [keep, drop] = a < b ? [a, b] : [b, a]
    this.parent[drop] = keep
    const [into, from] = [this.box[keep]!, this.box[drop]!]
    into.left = Math.min(into.left, from.left)
    into.top = Math.min(into.top, from.top)
    into.right = Math.max(into.right, from.right)
    into.bottom = Math.max(into.bottom, from.bottom)
    into.ink += from.ink
  }

  all(): InkPiece[] {
    return this.box.filter((_, at) => this.parent[at] === at)
  }

  private rootOf(one: number): number {
    let at = one
    while (this.parent[at] !== at) {
      this.parent[at] = this.parent[this.parent[at]!]!
      at = this.parent[at]!
    }
    return at
  }
}
