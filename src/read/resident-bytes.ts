import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'

const PAGE = 4096

/** Resident memory of a process; 0 where it is gone. */
export async function residentBytes(pid: number | undefined): Promise<number> {
  if (pid === undefined) return 0
  if (process.platform === 'linux') {
    const statm = await readFile(`/proc/${pid}/statm`, 'latin1').catch(() => '')
    return Number(statm.split(' ')[1] ?? 0) * PAGE
  }
  return new Promise((done) => {
    execFile('ps', ['-o', 'rss=', '-p', String(pid)], { timeout: 5000 }, (error, out) =>
      done(error ? 0 : Number(out) * 1024),
    )
  })
}
