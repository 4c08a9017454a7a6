import { availableParallelism } from 'node:os'
import type { Worker } from 'node:worker_threads'
import type { Raster } from '../../../paper/picture-raster.ts'
import { ownThread } from '../../own-thread.ts'

/** What the network saw in a line of ink: at each step along it the likely characters, blanks between them as ''. */
export interface Recognised {
  readonly text: string
  /** Mean certainty of the characters, 0 to 1: a guide to noise, not to truth. */
  readonly certainty: number
  readonly characters: readonly Character[]
  /** Per step, likely characters with their probability, most likely first. */
  readonly steps: readonly (readonly (readonly [string, number])[])[]
}

export interface Character {
  readonly text: string
  /** Where it stands along the line, 0 to 1. */
  readonly at: number
  readonly certainty: number
}

export interface Asked {
  readonly number: number
  readonly line: Raster
  readonly squeeze: number
}

export type Told = { readonly number: number } & ({ readonly told: Recognised } | { readonly error: unknown })

/** Each holds the network (some 60 MiB); two of them read twice as much, while a network that is given two threads gains a fifth. */
const THREADS = Math.min(2, availableParallelism())

interface Reader {
  readonly thread: Worker
  readonly asked: Map<
    number,
    { readonly resolve: (told: Recognised) => void; readonly reject: (error: unknown) => void }
  >
}

let readers: readonly Reader[] = []
let lines = 0

/** Reads one line of print or handwriting; `squeeze` narrows or widens it, and another stroke may show. Lines asked for together are read beside each other. */
export function recognise(line: Raster, squeeze = 1): Promise<Recognised> {
  const { thread, asked } = leastBusy()
  const number = ++lines
  return new Promise((resolve, reject) => {
    asked.set(number, { resolve, reject })
    thread.ref()
    thread.postMessage({ number, line, squeeze } satisfies Asked)
  })
}

function leastBusy(): Reader {
  const free = readers.find(({ asked }) => asked.size === 0)
  if (free) return free
  if (readers.length < THREADS) return started()
  return readers.reduce((one, other) => (other.asked.size < one.asked.size ? other : one))
}

function started(): Reader {
  const reader: Reader = { thread: ownThread('read/formats/scan/recogniser-thread.ts'), asked: new Map() }
  const { thread, asked } = reader
  thread.on('message', (answer: Told) => {
    const waiting = asked.get(answer.number)
    asked.delete(answer.number)
    if (asked.size === 0) thread.unref()
    if ('told' in answer) waiting?.resolve(answer.told)
    else waiting?.reject(answer.error)
  })
  const end = (error: unknown) => {
    readers = readers.filter((one) => one !== reader)
    for (const { reject } of asked.values()) reject(error)
    asked.clear()
  }
  thread.on('error', end)
  thread.on('exit', () => end(new Error('the recogniser has ended')))
  readers = [...readers, reader]
  return reader
}
