import { surroundOf } from './ink-surround.ts'
import type { Raster } from './picture-raster.ts'

/** Side of a tile in pixels: wider than any stroke of a pen, smaller than most shadows. */
const TILE = 24
/** Share of a tile's pixels that are lighter than its paper. */
const LIGHTER = 0.15

/** What is darker than this beside the table around a sheet is still table. */
const STILL_TABLE = 150

/**
 * The picture divided by its paper: shadows, yellowing and grey heading cells become white, and ink keeps its darkness against them.
 * What a photo shows around the sheet is white too.
 */
export function withoutBackground({ width, height, data }: Raster): Raster {
  const across = Math.ceil(width / TILE)
  const down = Math.ceil(height / TILE)
  const tiles = paperOf(data, width, height, across, down)
  const table = surroundOf(tiles, across, down)
  const sheet = tiles.map((value, at) => (table[at] ? 1 : value))
  const paper = smoothed(widened(sheet, across, down), across, down)
  const out = new Uint8Array(width * height)
  const row = new Float64Array(across + 1)
  for (let y = 0; y < height; y++) {
    const fy = Math.min(Math.max(y / TILE - 0.5, 0), down - 1)
    const above = Math.floor(fy)
    const below = Math.min(above + 1, down - 1)
    for (let column = 0; column <= across; column++) {
      const at = Math.min(column, across - 1)
      const [upper, lower] = [paper[above * across + at]!, paper[below * across + at]!]
      row[column] = upper + (lower - upper) * (fy - above)
    }
    for (let x = 0, at = y * width; x < width; x++, at++) {
      const fx = Math.min(Math.max(x / TILE - 0.5, 0), across - 1)
      const left = fx | 0
      const white = row[left]! + (row[left + 1]! - row[left]!) * (fx - left)
      out[at] = Math.min((data[at]! * 250) / white, 255)
    }
  }
  if (table.includes(1)) clear(out, width, height, table, across)
  return { width, height, data: out }
}

/** Whitens the tiles around the sheet, and what is dark from there up to its edge. */
function clear(out: Uint8Array, width: number, height: number, table: Uint8Array, across: number): void {
  const isTable = (x: number, y: number) => table[Math.floor(y / TILE) * across + Math.floor(x / TILE)] === 1
  const edge: number[] = []
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      if (!isTable(x, y)) continue
      out[y * width + x] = 255
      const isEdge = x % TILE === 0 || x % TILE === TILE - 1 || y % TILE === 0 || y % TILE === TILE - 1
      if (isEdge) edge.push(y * width + x)
    }
  for (let step = 0; step < 2 * TILE && edge.length > 0; step++)
    for (const at of edge.splice(0)) {
      const x = at % width
      for (const beside of [x > 0 ? at - 1 : at, x + 1 < width ? at + 1 : at, at - width, at + width]) {
        if (beside < 0 || beside >= out.length || out[beside]! >= STILL_TABLE) continue
        out[beside] = 255
        edge.push(beside)
      }
    }
}

/** The paper's lightness in each tile: that which only some of its pixels pass. */
function paperOf(data: Uint8Array, width: number, height: number, across: number, down: number): Float32Array {
  const paper = new Float32Array(across * down)
  const counts = new Uint16Array(256)
  for (let row = 0; row < down; row++) {
    for (let column = 0; column < across; column++) {
      counts.fill(0)
      const [right, bottom] = [Math.min(width, (column + 1) * TILE), Math.min(height, (row + 1) * TILE)]
      let total = 0
      for (let y = row * TILE; y < bottom; y += 2)
        for (let x = column * TILE; x < right; x += 2, total++) counts[data[y * width + x]!]!++
      let left = total * LIGHTER
      let value = 255
      while (value > 1 && left > counts[value]!) left -= counts[value--]!
      paper[row * across + column] = value
    }
  }
  return paper
}

/** The lightest of each tile and its neighbours: a tile full of ink has its paper from beside it. */
function widened(paper: Float32Array, across: number, down: number): Float32Array {
  return around(paper, across, down, (values) => Math.max(...values))
}

function smoothed(paper: Float32Array, across: number, down: number): Float32Array {
  return around(paper, across, down, (values) => values.reduce((sum, value) => sum + value, 0) / values.length)
}

function around(
  paper: Float32Array,
  across: number,
  down: number,
  take: (values: readonly number[]) => number,
): Float32Array {
  return paper.map((_, at) => {
    const [column, row] = [at % across, Math.floor(at / across)]
    const values: number[] = []
    for (let y = Math.max(row - 1, 0); y <= Math.min(row + 1, down - 1); y++)
      for (let x = Math.max(column - 1, 0); x <= Math.min(column + 1, across - 1); x++)
        values.push(paper[y * across + x]!)
    return take(values)
  })
}
