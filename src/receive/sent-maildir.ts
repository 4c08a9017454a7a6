import { open } from 'node:fs/promises'
import { listMaildir } from './maildir-files.ts'
import type { SentSince } from './promise.ts'

const MOST_BYTES = 256 * 1024
const MOST_MAILS = 200

/** What came into the folder at the mark or after it; the first look only sets it. A mail may come twice where two arrived at once. */
export async function sentSinceInFolder(folder: string, mark: string | null): Promise<SentSince> {
  const now = new Date().toISOString()
  const files = await listMaildir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return new Map<string, never>()
    throw error
  })
  if (!mark) return { mails: [], mark: now }
  const mails: { header: Uint8Array; at: string }[] = []
  for (const { path } of files.values()) {
    const mail = await headOf(path, mark)
    if (mail) mails.push(mail)
  }
  const some = mails.sort((one, other) => (one.at < other.at ? -1 : 1)).slice(0, MOST_MAILS)
  return { mails: some, mark: some.at(-1)?.at ?? mark }
}

/** Null where it came before the mark, or another program took it away since. */
async function headOf(path: string, mark: string): Promise<{ header: Uint8Array; at: string } | null> {
  const handle = await open(path, 'r').catch(() => null)
  if (!handle) return null
  try {
    const { size, mtime } = await handle.stat()
    if (mtime.toISOString() < mark) return null
    const buffer = Buffer.alloc(Math.min(size, MOST_BYTES))
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0)
    const text = buffer.subarray(0, bytesRead)
    const end = /\r?\n\r?\n/.exec(text.toString('latin1'))?.index ?? bytesRead
    return { header: text.subarray(0, end), at: mtime.toISOString() }
  } finally {
    await handle.close()
  }
}
