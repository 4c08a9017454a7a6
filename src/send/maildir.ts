import { createHash } from 'node:crypto'
import { access, mkdir, open, readdir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import type { Post } from './post.ts'

/**
 * Puts letters into a Maildir: written and synced in `tmp`, then renamed into `new`. The name hangs on the Message-ID, so a letter
 * that is sent again after a crash lies there once; its outcome is never unknown.
 */
export function openMaildirPost(root: string): Post {
  return {
    async send({ source, messageId }) {
      const name = `${createHash('sha256').update(messageId).digest('hex').slice(0, 32)}.recall-desk`
      try {
        await makeMaildir(root)
        if (await isThere(root, name))
          return { is: 'accepted', response: `${join(root, 'new', name)} was there already` }
        await writeSynced(join(root, 'tmp', name), source)
        await rename(join(root, 'tmp', name), join(root, 'new', name))
        return { is: 'accepted', response: join(root, 'new', name) }
      } catch (error) {
        return { is: 'later', response: (error as Error).message }
      }
    },
    async check() {
      try {
        await makeMaildir(root)
        await access(join(root, 'new'), 2)
        return { ok: true, detail: root }
      } catch (error) {
        return { ok: false, detail: (error as Error).message }
      }
    },
    close: async () => undefined,
  }
}

async function makeMaildir(root: string): Promise<void> {
  for (const folder of ['tmp', 'new', 'cur']) await mkdir(join(root, folder), { recursive: true })
}

/** Also where a mail reader has moved it to `cur` and added flags. */
async function isThere(root: string, name: string): Promise<boolean> {
  const files = [...(await readdir(join(root, 'new'))), ...(await readdir(join(root, 'cur')))]
  return files.some((file) => file === name || file.startsWith(`${name}:2,`))
}

async function writeSynced(path: string, source: Uint8Array): Promise<void> {
  const file = await open(path, 'w')
  try {
    await file.writeFile(source)
    await file.sync()
  } finally {
    await file.close()
  }
}
