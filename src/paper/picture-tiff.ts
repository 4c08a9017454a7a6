const NEXT_PAGE_LIMIT = 1000
const X_RESOLUTION = 282
const Y_RESOLUTION = 283

/** Dots across and down per unit of a page (from 0) of a TIFF (TIFF 6.0, 2 and 8); null for another file, or one that does not tell. */
export function tiffResolutions(bytes: Uint8Array, page: number): [number, number] | null {
  if (bytes.length < 8) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const order = view.getUint16(0)
  if ((order !== 0x4949 && order !== 0x4d4d) || view.getUint16(2, order === 0x4949) !== 42) return null
  try {
    return resolutionsOf(view, order === 0x4949, page)
  } catch {
    // Offsets that lead out of the file.
    return null
  }
}

function resolutionsOf(view: DataView, little: boolean, page: number): [number, number] | null {
  let at = view.getUint32(4, little)
  for (let index = 0; at !== 0 && index < NEXT_PAGE_LIMIT; index++) {
    const count = view.getUint16(at, little)
    if (index === page) {
      const [x, y] = [X_RESOLUTION, Y_RESOLUTION].map((tag) => rational(view, little, at, count, tag))
      return x && y ? [x, y] : null
    }
    at = view.getUint32(at + 2 + count * 12, little)
  }
  return null
}

function rational(view: DataView, little: boolean, directory: number, count: number, tag: number): number | null {
  for (let entry = directory + 2; entry < directory + 2 + count * 12; entry += 12) {
    if (view.getUint16(entry, little) !== tag) continue
    const at = view.getUint32(entry + 8, little)
    const value = view.getUint32(at, little) / view.getUint32(at + 4, little)
    return Number.isFinite(value) && value > 0 ? value : null
  }
  return null
}
