import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'

const PROCESS = createRequire(import.meta.url).resolve('#process')

/** Starts a module of `src`, named by its path there, as a thread that is spoken to by messages. It keeps the process alive only while `ref` is on. */
export function ownThread(module: string): Worker {
  const thread = new Worker(PROCESS, { argv: [module], execArgv: [] })
  thread.unref()
  return thread
}
