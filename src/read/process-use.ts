import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
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

/** Kernel ticks of processor time in a second, as /proc counts them (USER_HZ, the same on every Linux that Node runs on). */
const TICKS = 100

/** Processor time that a process has used so far, in milliseconds; null where the system does not tell (proc(5), stat). */
export function processorMilliseconds(pid: number | undefined): number | null {
  if (pid === undefined || process.platform !== 'linux') return null
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    const [user, system] = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 13)
      .map(Number)
    return ((user! + system!) / TICKS) * 1000
  } catch {
    return null
  }
}
