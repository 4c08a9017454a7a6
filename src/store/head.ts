import { createHmac, randomBytes } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Link } from './chain.ts'

/** Number and MAC of the last entry, kept outside the database: a tail that was cut off inside is seen from here. */
export interface AuditHead {
  /** Moves the head forward, never back. A fault is kept in `fault`: the entries themselves are safe, and the next write mends it. */
  write(head: Link): Promise<void>
  /** Null where there is none yet; `broken` where the file is not what this program wrote. */
  read(): Promise<Link | 'broken' | null>
  readonly fault: string | null
}

export function auditHead(file: string, key: Buffer): AuditHead {
  let last: Promise<unknown> = Promise.resolve()
  let fault: string | null = null
  const forward = async (head: Link) => {
    const now = await readHead(file, key)
    if (now === 'broken' || (now !== null && now.count >= head.count)) return
    await replace(file, JSON.stringify({ ...head, seal: sealOf(key, head) }))
  }
  return {
    read: () => readHead(file, key),
    write: (head) => {
      const mine = last
        .then(() => forward(head))
        .then(
          () => {
            fault = null
          },
          (error: Error) => {
            fault = error.message
          },
        )
      last = mine
      return mine
    },
    get fault() {
      return fault
    },
  }
}

async function readHead(file: string, key: Buffer): Promise<Link | 'broken' | null> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
  const found = /^\{"count":(\d{1,15}),"mac":"([0-9a-f]{0,64})","seal":"([0-9a-f]{64})"\}\s?$/.exec(text)
  if (!found) return 'broken'
  const head = { count: Number(found[1]), mac: found[2]! }
  return sealOf(key, head) === found[3] ? head : 'broken'
}

function sealOf(key: Buffer, { count, mac }: Link): string {
  return createHmac('sha256', key).update(`recall-desk head\n${count} ${mac}`).digest('hex')
}

/** A reader finds the old file or the new one, whole, also after the power went. */
async function replace(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  const beside = `${file}.${randomBytes(6).toString('hex')}`
  try {
    const handle = await open(beside, 'w', 0o600)
    try {
      await handle.writeFile(text)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(beside, file)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
  const folder = await open(dirname(file), 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
