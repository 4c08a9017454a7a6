/** A page as grey pixels, row by row from the top left: 0 black, 255 white. */
export interface Raster {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/** `to` maps a point of the new raster to the old one's. */
export type PointMap = (x: number, y: number) => readonly [number, number]

/** The picture turned clockwise by quarters. */
export function turned({ width, height, data }: Raster, quarters: number): Raster {
  const turn = ((quarters % 4) + 4) % 4
  if (turn === 0) return { width, height, data }
  const [w, h] = turn === 2 ? [width, height] : [height, width]
  const out = new Uint8Array(w * h)
  for (let y = 0; y < h; y++) {
    let from = turn === 1 ? (height - 1) * width + y : turn === 2 ? (height - 1 - y) * width + width - 1 : width - 1 - y
    const step = turn === 1 ? -width : turn === 2 ? -1 : width
    for (let x = 0; x < w; x++, from += step) out[y * w + x] = data[from]!
  }
  return { width: w, height: h, data: out }
}

/** The picture with its lines across and down laid level and upright; what comes from outside is white. */
export function levelled(raster: Raster, across: Leaning, down: Leaning): Raster {
  const { width, height } = raster
  const isLevel = [across, down].every(({ slope, fan }) => Math.abs(slope) < 1e-3 && Math.abs(fan * width) < 2e-3)
  if (isLevel) return raster
  const [cx, cy] = [width / 2, height / 2]
  return warped(raster, width, height, (x, y) => {
    const [u, v] = [x - cx, y - cy]
    const [rise, lean] = [across.slope + across.fan * v, down.slope + down.fan * u]
    const px = (u + v * lean) / (1 - rise * lean)
    return [cx + px, cy + v + px * rise]
  })
}

/** Measured from the picture's middle, a line is at `v + along × (slope + fan × v)`. */
interface Leaning {
  readonly slope: number
  readonly fan: number
}

/** The picture bent by any map, sampled between pixels. The map is asked along each row, at every 16th column, and is straight in between. */
export function warped(raster: Raster, width: number, height: number, to: PointMap): Raster {
  const out = new Uint8Array(width * height).fill(255)
  const { width: w, height: h, data } = raster
  for (let y = 0; y < height; y++) {
    for (let from = 0; from < width; from += STRIDE) {
      const [sx, sy] = to(from, y)
      const [ex, ey] = to(from + STRIDE, y)
      const [dx, dy] = [(ex - sx) / STRIDE, (ey - sy) / STRIDE]
      const end = Math.min(STRIDE, width - from)
      for (let k = 0; k < end; k++) {
        const px = sx + dx * k
        const py = sy + dy * k
        if (px < 0 || py < 0 || px >= w - 1 || py >= h - 1) continue
        const ix = px | 0
        const iy = py | 0
        const at = iy * w + ix
        const fx = px - ix
        const fy = py - iy
        const top = data[at]! + (data[at + 1]! - data[at]!) * fx
        const bottom = data[at + w]! + (data[at + w + 1]! - data[at + w]!) * fx
        out[y * width + from + k] = top + (bottom - top) * fy + 0.5
      }
    }
  }
  return { width, height, data: out }
}

const STRIDE = 16

/** A rectangle of the picture; what lies outside it is white. */
export function cut({ width, height, data }: Raster, left: number, top: number, right: number, bottom: number): Raster {
  const [w, h] = [Math.max(1, right - left), Math.max(1, bottom - top)]
  const out = new Uint8Array(w * h).fill(255)
  const [from, to] = [Math.max(left, 0), Math.min(right, width)]
  for (let y = Math.max(top, 0); y < Math.min(bottom, height); y++)
    out.set(data.subarray(y * width + from, y * width + to), (y - top) * w + from - left)
  return { width: w, height: h, data: out }
}
