import { createRequire } from 'node:module'
import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'

const PROCESS = createRequire(import.meta.url).resolve('#process')
/** What a thread has just made. Flags of the process are its threads' too and beat their own limits: with the reader's 64, each would hold 60 more. */
const YOUNG_MEBIBYTES = 4

/** Starts a module of `src`, named by its path there, as a thread that is spoken to by messages. It keeps the process alive only while `ref` is on. */
export function ownThread(module: string): Worker {
  setFlagsFromString(`--max-semi-space-size=${YOUNG_MEBIBYTES}`)
  const thread = new Worker(PROCESS, { argv: [module], execArgv: [] })
  thread.unref()
  return thread
}
