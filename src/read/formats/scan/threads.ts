import { availableParallelism } from 'node:os'
import type { Worker } from 'node:worker_threads'
import type { Raster } from '../../../paper/picture-raster.ts'
import { ownThread } from '../../own-thread.ts'
import type { LevelPage } from './level.ts'
import type { Recognised } from './recogniser.ts'

export type Work =
  | { readonly is: 'line'; readonly line: Raster; readonly squeeze: number }
  | { readonly is: 'level'; readonly raster: Raster }

export interface WorkDone {
  readonly line: Recognised
  readonly level: LevelPage
}

export interface Asked {
  readonly number: number
  readonly work: Work
}

export type Answer = { readonly number: number } & (
  | { readonly result: WorkDone[Work['is']] }
  | { readonly error: unknown }
)

/** Each holds the network (some 60 MiB); two of them read twice as much, while a network that is given two threads gains a fifth. */
const THREADS = Math.min(2, availableParallelism())

interface Thread {
  readonly worker: Worker
  readonly asked: Map<
    number,
    { readonly resolve: (result: WorkDone[Work['is']]) => void; readonly reject: (error: unknown) => void }
  >
}

let threads: readonly Thread[] = []
let pieces = 0

/** Has a piece of work done beside this thread; pieces that are asked for together go side by side. */
export function inThread<W extends Work>(work: W): Promise<WorkDone[W['is']]> {
  const { worker, asked } = leastBusy()
  const number = ++pieces
  return new Promise((resolve, reject) => {
    asked.set(number, { resolve: resolve as (result: WorkDone[Work['is']]) => void, reject })
    worker.ref()
    worker.postMessage({ number, work } satisfies Asked)
  })
}

function leastBusy(): Thread {
  const free = threads.find(({ asked }) => asked.size === 0)
  if (free) return free
  if (threads.length < THREADS) return started()
  return threads.reduce((one, other) => (other.asked.size < one.asked.size ? other : one))
}

function started(): Thread {
  const thread: Thread = { worker: ownThread('read/formats/scan/thread.ts'), asked: new Map() }
  const { worker, asked } = thread
  worker.on('message', (answer: Answer) => {
    const waiting = asked.get(answer.number)
    asked.delete(answer.number)
    if (asked.size === 0) worker.unref()
    if ('result' in answer) waiting?.resolve(answer.result)
    else waiting?.reject(answer.error)
  })
  const end = (error: unknown) => {
    threads = threads.filter((one) => one !== thread)
    for (const { reject } of asked.values()) reject(error)
    asked.clear()
  }
  worker.on('error', end)
  worker.on('exit', () => end(new Error('a thread that reads scans has ended')))
  threads = [...threads, thread]
  return thread
}
