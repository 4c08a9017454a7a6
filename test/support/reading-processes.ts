import { execFileSync } from 'node:child_process'

/** Ids of the reading processes that a process has started. */
export function readingProcesses(parent: number): number[] {
  const list = execFileSync('ps', ['-e', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' })
  return list
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([, ppid, ...args]) => Number(ppid) === parent && args.join(' ').includes('read/child.ts'))
    .map(([pid]) => Number(pid))
}
