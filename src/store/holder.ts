import { randomBytes } from 'node:crypto'
import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'

/** Who holds a claim or a lease: one open store of one process on one host. */
export interface Holder {
  readonly host: string
  readonly pid: number
  /** Tells this process from an older one with the same number; empty where the system does not say. */
  readonly started: string
  readonly store: string
}

export function thisHolder(): Holder {
  return {
    host: thisHost(),
    pid: process.pid,
    started: startOf(process.pid) ?? '',
    store: randomBytes(6).toString('hex'),
  }
}

/** One line of text; two holders are the same if their lines are. */
export function holderText(holder: Holder): string {
  return [holder.host, holder.pid, holder.started, holder.store].join(' ')
}

/** True only where it is certain: the holder was a process of this host and is no longer there. Of other hosts nobody knows. */
export function isDead(text: string): boolean {
  const [host, pid, started] = text.split(' ')
  if (host !== thisHost()) return false
  return !isAlive(Number(pid), started ?? '')
}

/** Host name and process namespace: a container that shares the host's name does not see its processes. */
function thisHost(): string {
  return `${hostname().replaceAll(' ', '-')}/${readOr(() => readlinkSync('/proc/self/ns/pid').replace(/\D/g, ''))}`
}

function isAlive(pid: number, started: string): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // EPERM: somebody else's process, so it is there.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  const now = startOf(pid)
  return started === '' || now === null || now === started
}

/** Boot and clock ticks since boot at which a process began (proc(5), field 22 of stat); null where there is no /proc. A zombie has ended. */
function startOf(pid: number): string | null {
  const stat = readOr(() => readFileSync(`/proc/${pid}/stat`, 'latin1'))
  if (stat === '') return null
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const boot = readOr(() => readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim())
  return fields[0] === 'Z' ? `${boot}:ended` : `${boot}:${fields[19]}`
}

/** What only Linux tells; elsewhere empty. */
function readOr(read: () => string): string {
  try {
    return read()
  } catch {
    return ''
  }
}
