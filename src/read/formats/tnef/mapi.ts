import { windows1252 } from '../../charset.ts'

export interface MapiProperty {
  readonly id: number
  readonly bytes: Uint8Array
  /** The value as text, whatever its type. */
  readonly text: string
}

const FIXED: Readonly<Record<number, number>> = {
  2: 4,
  3: 4,
  4: 4,
  5: 8,
  6: 8,
  7: 8,
  10: 4,
  11: 4,
  20: 8,
  64: 8,
  72: 16,
}
const STRING8 = 0x1e
const UNICODE = 0x1f
const OBJECT = 0x0d
const MULTIPLE = 0x1000
const MAX_PROPERTIES = 2000

/** Reads a MAPI property list (MS-OXTNEF 2.1.3.4) as far as it is whole; a broken rest is left out. */
export function mapiProperties(data: Uint8Array): MapiProperty[] {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  const found: MapiProperty[] = []
  let at = 4
  const fits = (length: number) => length >= 0 && at + length <= data.length
  const count = data.length >= 4 ? Math.min(view.getUint32(0, true), MAX_PROPERTIES) : 0
  for (let index = 0; index < count && fits(4); index++) {
    const type = view.getUint16(at, true)
    const id = view.getUint16(at + 2, true)
    at += 4
    if (id >= 0x8000) {
      const name = namedPropertyLength(view, at)
      if (name === null || !fits(name)) return found
      at += name
    }
    const base = type & ~MULTIPLE
    const fixed = FIXED[base]
    if (fixed !== undefined && !(type & MULTIPLE)) {
      at += fixed
      continue
    }
    if (!fits(4)) return found
    const values = fixed !== undefined || type & MULTIPLE || base >= OBJECT ? view.getUint32(at, true) : 0
    at += 4
    for (let value = 0; value < Math.min(values, MAX_PROPERTIES); value++) {
      if (fixed !== undefined) {
        at += fixed
        continue
      }
      if (!fits(4)) return found
      const length = view.getUint32(at, true)
      at += 4
      if (!fits(length)) return found
      const bytes = data.subarray(at, at + length)
      if (value === 0)
        found.push({ id, bytes: base === OBJECT ? bytes.subarray(16) : bytes, text: textOf(base, bytes) })
      at += length + ((4 - (length % 4)) % 4)
    }
  }
  return found
}

/** GUID, then either a number or a counted name. */
function namedPropertyLength(view: DataView, at: number): number | null {
  if (at + 24 > view.byteLength) return null
  if (view.getUint32(at + 16, true) === 0) return 24
  const length = view.getUint32(at + 20, true)
  return 24 + length + ((4 - (length % 4)) % 4)
}

function textOf(type: number, bytes: Uint8Array): string {
  if (type === UNICODE) return untilNull(new TextDecoder('utf-16le').decode(bytes))
  return type === STRING8 ? untilNull(windows1252(bytes)) : ''
}

function untilNull(text: string): string {
  return text.split('\0', 1)[0] ?? ''
}
