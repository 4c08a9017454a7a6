import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../config.ts'

/** The key that signs letter ids and the audit trail: the configured one, else a file of mode 0600 made beside the store. */
export async function signingKey(config: Config): Promise<Buffer> {
  if (config.signingKey !== null) return Buffer.from(config.signingKey, 'utf8')
  const file = join(config.besideStore, 'recall-desk.key')
  await mkdir(config.besideStore, { recursive: true })
  try {
    await writeFile(file, `${randomBytes(32).toString('hex')}\n`, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return Buffer.from((await readFile(file, 'utf8')).trim(), 'utf8')
}
