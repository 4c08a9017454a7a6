import { readFileSync } from 'node:fs'
import { unreadable } from './formats/shelf.ts'
import { readMail } from './read.ts'
import type { FromChild, ToChild } from './wire.ts'

/** The bounded child process: reads one mail after the other as the parent sends them, and says which part it is at. */

const queue: ToChild[] = []
let busy = false

process.on('message', (work: ToChild) => {
  queue.push(work)
  if (!busy) void next()
})
process.on('disconnect', () => process.exit(0))

async function next(): Promise<void> {
  busy = true
  for (let work = queue.shift(); work; work = queue.shift()) {
    send({ is: 'started', id: work.id })
    send(await answer(work))
  }
  busy = false
}

async function answer({ id, source, path, skip }: ToChild): Promise<FromChild> {
  const bytes = source ?? readFileSync(path ?? '')
  const opened = await readMail(bytes, {
    onPart: (part) => {
      if (!/(?:^|> )body$/.test(part)) send({ is: 'part', id, part })
    },
    skip: new Map(skip.map(({ part, reason }) => [part, unreadable(part, reason)])),
  })
  return { is: 'opened', id, opened }
}

function send(message: FromChild): void {
  process.send?.(message)
}
