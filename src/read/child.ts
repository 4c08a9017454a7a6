import { readFileSync, statSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import type { FormLayout } from '../domain/layout.ts'
import type { Opened } from '../domain/opened.ts'
import { envelopeOnly } from './envelope.ts'
import { unreadable } from './formats/shelf.ts'
import { makerOf } from './making.ts'
import { readMail } from './read.ts'
import type { FromChild, ToChild, Work } from './wire.ts'

/** The bounded child process: reads one mail after the other as the parent sends them, and says which part it is at. */

const queue: Work[] = []
let make = makerOf(null)
let busy = false
let ready = false
let guarded = false
let layouts: Promise<readonly FormLayout[]> | null = null
let layoutsCame: (layouts: readonly FormLayout[]) => void = () => {}
/** The mail whose parts were told of last. */
let told = 0

process.on('message', (message: ToChild) => {
  if (message.is === 'making') {
    make = makerOf(message.making)
    guardAgainstOrphanhood()
  } else if (message.is === 'layouts') layoutsCame(message.layouts)
  else queue.push(message)
  if (!busy) void next()
})
process.on('disconnect', () => process.exit(0))
// pdf.js leaves rejections behind that nobody waits for; a part that truly fails says so by its own promise, or by the clock.
process.on('unhandledRejection', () => {})

async function next(): Promise<void> {
  busy = true
  // Loading it is not the first mail's time; that it failed, every mail's answer says.
  await make.catch(() => undefined)
  if (!ready) send({ is: 'ready' })
  ready = true
  for (let work = queue.shift(); work; work = queue.shift()) send(await answer(work))
  busy = false
}

async function answer(work: Work): Promise<FromChild> {
  try {
    const opened = await open(work)
    if (told === work.id) send({ is: 'part', id: work.id, part: null })
    const made = (await make)(opened, work.path ?? null)
    return { is: 'made', id: work.id, made }
  } catch (error) {
    return { is: 'failed', id: work.id, message: (error as Error).message }
  }
}

async function open({ id, source, path = '', skip, mailBytes }: Work): Promise<Opened> {
  const size = source ? source.length : statSync(path).size
  if (size > mailBytes)
    return envelopeOnly(source ? { source } : { path }, { code: 'too-large', detail: `a mail of ${size} bytes` })
  return readMail(source ?? readFileSync(path), {
    onPart: (part) => {
      guardAgainstOrphanhood()
      told = id
      send({ is: 'part', id, part })
    },
    layouts: askForLayouts,
    skip: new Map(skip.map(({ part, reason }) => [part, unreadable(part, reason)])),
    mailBytes,
  })
}

/** Asks the parent, which makes them, once. */
function askForLayouts(): Promise<readonly FormLayout[]> {
  layouts ??= new Promise((done) => {
    layoutsCame = done
    send({ is: 'layouts-wanted' })
  })
  return layouts
}

/** Ends this process when its parent is gone, also while a hostile file keeps its main thread busy for ever. */
function guardAgainstOrphanhood(): void {
  if (guarded) return
  guarded = true
  const watch = `const parent = ${process.ppid}
    setInterval(() => { if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL') }, 500)`
  new Worker(watch, { eval: true, execArgv: [] }).unref()
}

/** Where the parent is gone there is nobody to read for. */
function send(message: FromChild): void {
  process.send?.(message, (error: Error | null) => {
    if (error) process.exit()
  })
}
