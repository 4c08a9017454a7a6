/** Tiles side by side have the same paper if neither is lighter than the other by more: shadows fall off more softly, a sheet's edge does not. */
const STEP = 1.22
/** A table is darker than the sheet on it by at least so much, and the sheet takes at least such a share of the picture. */
const DARKER = 1.3
const LEAST_SHEET = 0.2

/**
 * The tiles of a photo that show what the sheet lies on, from the lightness of each tile's paper: what can be reached from the
 * picture's border without a step in lightness. All zero where the sheet fills the picture.
 */
export function surroundOf(paper: Float32Array, across: number, down: number): Uint8Array {
  const around = new Uint8Array(paper.length)
  const queue: number[] = []
  const add = (at: number) => {
    if (around[at]) return
    around[at] = 1
    queue.push(at)
  }
  const border = bordersOf(across, down)
  const dark = median(border.map((at) => paper[at]!)) * STEP
  for (const at of border) if (paper[at]! <= dark) add(at)
  for (let next = 0; next < queue.length; next++) {
    const at = queue[next]!
    for (const beside of neighbours(at, across, down)) {
      const ratio = paper[beside]! / Math.max(paper[at]!, 1)
      if (ratio < STEP && ratio > 1 / STEP) add(beside)
    }
  }
  return isSurround(paper, around) ? around : new Uint8Array(paper.length)
}

function isSurround(paper: Float32Array, around: Uint8Array): boolean {
  const [table, sheet] = [1, 0].map((which) => [...paper.filter((_, at) => around[at] === which)])
  if (table!.length === 0 || sheet!.length < paper.length * LEAST_SHEET) return false
  return median(sheet!) > median(table!) * DARKER
}

function bordersOf(across: number, down: number): number[] {
  const border: number[] = []
  for (let x = 0; x < across; x++) border.push(x, (down - 1) * across + x)
  for (let y = 1; y < down - 1; y++) border.push(y * across, y * across + across - 1)
  return border
}

function neighbours(at: number, across: number, down: number): number[] {
  const [x, y] = [at % across, Math.floor(at / across)]
  const near: number[] = []
  if (x > 0) near.push(at - 1)
  if (x + 1 < across) near.push(at + 1)
  if (y > 0) near.push(at - across)
  if (y + 1 < down) near.push(at + across)
  return near
}

function median(values: number[]): number {
  return values.sort((one, other) => one - other)[values.length >> 1] ?? 0
}
