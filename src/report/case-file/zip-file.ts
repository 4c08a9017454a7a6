import { createHash } from 'node:crypto'
import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { Zip, ZipDeflate } from 'fflate'

/** Without ZIP64 an archive ends at 4 GiB. */
const MOST_BYTES = 3.9 * 1024 ** 3

export interface Listed {
  readonly name: string
  readonly bytes: number
  readonly sha256: string
}

/** An archive that is written part by part, so that a case of any size needs the memory of its largest mail only. */
export class ZipFile {
  readonly listed: Listed[] = []
  private readonly part: string
  private readonly handle: number
  private readonly zip: Zip
  private total = 0

  /** @throws Error of the file system where the place cannot be written */
  constructor(private readonly path: string) {
    this.part = `${path}.part`
    this.handle = openSync(this.part, 'w', 0o600)
    this.zip = new Zip((error, chunk) => {
      if (error) throw error
      writeSync(this.handle, chunk)
    })
  }

  /** @throws Error past what an archive can hold */
  add(name: string, content: Uint8Array | string, at: string): void {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content
    this.total += bytes.length
    if (this.total > MOST_BYTES) throw new Error(`more than ${MOST_BYTES} bytes do not fit into one archive`)
    const file = new ZipDeflate(name, { level: 6 })
    file.mtime = withinZip(at)
    this.zip.add(file)
    file.push(bytes, true)
    this.listed.push({ name, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') })
  }

  /** Only now does the file appear under its name. */
  end(): void {
    this.zip.end()
    closeSync(this.handle)
    renameSync(this.part, this.path)
  }

  abandon(): void {
    closeSync(this.handle)
    rmSync(this.part, { force: true })
  }
}

/** ZIP knows no day before 1980. */
function withinZip(at: string): Date {
  const date = new Date(at)
  return date.getUTCFullYear() >= 1981 && date.getUTCFullYear() < 2099 ? date : new Date('1981-01-01T00:00:00Z')
}
