import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import { BadInput } from '../domain/outcome.ts'

/** The key that signs letter ids and the audit trail: the configured one, else a file of mode 0600 made beside the store. @throws BadInput */
export async function signingKey(config: Config): Promise<Buffer> {
  if (config.signingKey !== null) return Buffer.from(config.signingKey, 'utf8')
  const file = join(config.besideStore, 'recall-desk.key')
  try {
    await mkdir(config.besideStore, { recursive: true })
    await writeFile(file, `${randomBytes(32).toString('hex')}\n`, { flag: 'wx', mode: 0o600 }).catch((error) => {
      if (error.code !== 'EEXIST') throw error
    })
    return Buffer.from((await readFile(file, 'utf8')).trim(), 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new BadInput(`${file}: cannot be read and written (${code}); the folder of the store must be ours`)
  }
}
