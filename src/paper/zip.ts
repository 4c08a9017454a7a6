import { unzipSync } from 'fflate'

export interface ZipLimits {
  readonly bytes: number
  readonly entries: number
}

/** Why an archive was not opened. */
export class ZipRefused extends Error {
  override readonly name = 'ZipRefused'
  constructor(
    readonly code: 'too-large' | 'encrypted',
    message: string,
  ) {
    super(message)
  }
}

/** What an error says of an archive; by its name, for the class may be loaded twice where modules of two kinds are mixed. */
export function codeOf(error: unknown): 'too-large' | 'encrypted' | 'damaged' {
  return error instanceof Error && error.name === 'ZipRefused' ? (error as ZipRefused).code : 'damaged'
}

/**
 * Inflates the wanted entries of a ZIP archive (PKWARE APPNOTE), bounded in number and in declared and real size.
 * @throws ZipRefused when a limit is passed or an entry is encrypted; Error on a damaged archive.
 */
export function unzip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  limits: ZipLimits,
): Map<string, Uint8Array> {
  let total = 0
  let entries = 0
  if (isEncrypted(bytes)) throw new ZipRefused('encrypted', 'behind a password')
  const files = unzipSync(bytes, {
    filter({ name, originalSize, size }) {
      if (++entries > limits.entries) throw new ZipRefused('too-large', `more than ${limits.entries} entries`)
      if (!wanted(name)) return false
      total += Math.max(originalSize, size)
      if (total > limits.bytes) throw new ZipRefused('too-large', `inflates to more than ${limits.bytes} bytes`)
      return true
    },
  })
  return new Map(Object.entries(files))
}

/** Bit 0 of the general purpose flag of the first entry: one password serves the whole archive in practice. */
function isEncrypted(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4 && ((bytes[6] ?? 0) & 1) === 1
}
