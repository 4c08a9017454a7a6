import { unzipSync } from 'fflate'

export interface ZipLimits {
  readonly bytes: number
  readonly entries: number
}

/**
 * Inflates the wanted entries of a ZIP archive, bounded in number and in declared and real size.
 * @throws Error on a damaged archive, or when a limit is passed.
 */
export function unzip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  limits: ZipLimits,
): Map<string, Uint8Array> {
  let total = 0
  let entries = 0
  const files = unzipSync(bytes, {
    filter({ name, originalSize, size }) {
      if (++entries > limits.entries) throw new Error(`more than ${limits.entries} entries`)
      if (!wanted(name)) return false
      total += Math.max(originalSize, size)
      if (total > limits.bytes) throw new Error(`inflates to more than ${limits.bytes} bytes`)
      return true
    },
  })
  return new Map(Object.entries(files))
}
