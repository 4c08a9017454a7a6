import type { Line } from '../../domain/document.ts'

/** Which line continues which: the nearest below it in its column, or the next one where lines have no places. */
export class LinesBelow {
  readonly #lines: readonly Line[]
  readonly #known = new Map<number, number>()
  readonly #byPage = new Map<number | null, number[]>()

  constructor(lines: readonly Line[]) {
    this.#lines = lines
    for (const [index, { page }] of lines.entries()) {
      const list = this.#byPage.get(page)
      if (list) list.push(index)
      else this.#byPage.set(page, [index])
    }
  }

  /** -1: none. */
  of(index: number): number {
    const known = this.#known.get(index)
    if (known !== undefined) return known
    const found = this.#find(index)
    this.#known.set(index, found)
    return found
  }

  #find(index: number): number {
    const line = this.#lines[index]!
    if (line.place === null) {
      const next = this.#lines[index + 1]
      return next && next.text.trim() !== '' && sameCell(line, next) && next.quote === line.quote ? index + 1 : -1
    }
    const [x, y, width, height] = line.place
    let best = -1
    let nearest = height * 1.2
    for (const other of this.#byPage.get(line.page) ?? []) {
      const { place } = this.#lines[other]!
      if (place === null || other === index) continue
      const gap = place[1] - (y + height)
      const overlaps = place[0] < x + width && place[0] + place[2] > x && Math.abs(place[0] - x) < 40
      if (gap > -height * 0.5 && place[1] > y + height * 0.5 && gap < nearest && overlaps) {
        nearest = gap
        best = other
      }
    }
    return best
  }
}

function sameCell(one: Line, other: Line): boolean {
  return String(one.cell) === String(other.cell)
}
