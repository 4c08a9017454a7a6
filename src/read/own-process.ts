import { type ChildProcess, fork } from 'node:child_process'
import { createRequire } from 'node:module'

const PROCESS = createRequire(import.meta.url).resolve('#process')

/** Starts a module of `src`, named by its path there, as a child that is spoken to by messages. `errors`: what becomes of its stderr. */
export function ownProcess(module: string, flags: readonly string[], errors: 'inherit' | 'ignore'): ChildProcess {
  return fork(PROCESS, [module], {
    execArgv: [...flags],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', errors, 'ipc'],
  })
}
