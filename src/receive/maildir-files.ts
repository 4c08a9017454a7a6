import { open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { MailPlace } from '../domain/message.ts'
import { arrivedMail } from './arrived.ts'
import type { ArrivedMail, Keeper } from './keeper.ts'
import { LIMITS } from './promise.ts'

export interface MailFile {
  /** The unique part of the name, before `:2,` and the flags. */
  readonly uid: string
  readonly name: string
  readonly within: 'new' | 'cur'
  readonly path: string
}

/** All mails of a Maildir by their unique name, oldest name first. */
export async function listMaildir(root: string): Promise<Map<string, MailFile>> {
  const files = new Map<string, MailFile>()
  for (const within of ['cur', 'new'] as const) {
    const entries = await readdir(join(root, within), { withFileTypes: true })
    for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
      if (!entry.isFile() || entry.name.startsWith('.')) continue
      const uid = entry.name.split(':2,')[0]!
      files.set(uid, { uid, name: entry.name, within, path: join(root, within, entry.name) })
    }
  }
  return files
}

/** Keeps files in batches bounded by count and bytes; gives the number of new mails. */
export async function keepFiles(
  files: readonly MailFile[],
  placeOf: (uid: string) => MailPlace,
  keeper: Keeper,
  onProgress?: (done: number, total: number) => void,
): Promise<number> {
  let kept = 0
  let batch: ArrivedMail[] = []
  let bytes = 0
  for (const [index, file] of files.entries()) {
    const mail = await readMail(file, placeOf(file.uid))
    if (mail) batch.push(mail)
    bytes += mail?.source.length ?? 0
    if (batch.length >= LIMITS.batchMails || bytes >= LIMITS.batchBytes || index === files.length - 1) {
      if (batch.length > 0) kept += await keeper.keep(batch)
      batch = []
      bytes = 0
      onProgress?.(index + 1, files.length)
    }
  }
  return kept
}

/** Null where another reader renamed or removed the file since it was listed: the next pass sees what became of it. */
async function readMail(file: MailFile, place: MailPlace): Promise<ArrivedMail | null> {
  const handle = await open(file.path, 'r').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (handle === null) return null
  try {
    const { size, mtime } = await handle.stat()
    const buffer = Buffer.alloc(size > LIMITS.mailBytes ? LIMITS.firstBytes : size)
    let read = 0
    while (read < buffer.length) {
      const { bytesRead } = await handle.read(buffer, read, buffer.length - read, read)
      if (bytesRead === 0) break
      read += bytesRead
    }
    return arrivedMail(place, buffer.subarray(0, read), size, mtime, flagsOf(file.name))
  } finally {
    await handle.close()
  }
}

/** `1682.V1.host:2,RS` → `\Answered`, `\Seen` (the letters of the Maildir convention). */
function flagsOf(name: string): string[] {
  const letters = name.split(':2,')[1] ?? ''
  const meaning: Readonly<Record<string, string>> = {
    R: '\\Answered',
    S: '\\Seen',
    F: '\\Flagged',
    T: '\\Deleted',
    D: '\\Draft',
  }
  return [...letters].flatMap((letter) => meaning[letter] ?? [])
}
