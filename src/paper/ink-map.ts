import type { Raster } from './picture-raster.ts'

/** Where there is ink: 1, else 0. */
export interface Ink {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/** A rectangle on a page, in pixels; `right` and `bottom` are exclusive. */
export interface InkArea {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Ink of a picture whose paper is white: what is darker than the middle between its ink and its paper, within bounds. */
export function inkOf({ width, height, data }: Raster): Ink {
  const least = threshold(data)
  const out = new Uint8Array(data.length)
  for (let at = 0; at < data.length; at++) out[at] = data[at]! < least ? 1 : 0
  return { width, height, data: out }
}

/** Otsu's threshold, held between a dark and a light grey: a page with hardly any ink has no two classes. */
function threshold(data: Uint8Array): number {
  const counts = new Float64Array(256)
  for (let at = 0; at < data.length; at += 3) counts[data[at]!]!++
  let [all, sum] = [0, 0]
  for (let value = 0; value < 256; value++) {
    all += counts[value]!
    sum += counts[value]! * value
  }
  let [below, sumBelow, best, at] = [0, 0, -1, 160]
  for (let value = 0; value < 256; value++) {
    below += counts[value]!
    sumBelow += counts[value]! * value
    if (below === 0 || below === all) continue
    const apart = sumBelow / below - (sum - sumBelow) / (all - below)
    const between = below * (all - below) * apart * apart
    if (between > best) {
      best = between
      at = value
    }
  }
  return Math.min(Math.max(at + 10, 130), 195)
}
