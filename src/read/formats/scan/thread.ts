import { parentPort } from 'node:worker_threads'
import { level } from './level.ts'
import { recognised } from './network.ts'
import type { Answer, Asked, Work, WorkDone } from './threads.ts'

/** A thread for what takes long on a page: one piece of work after the other as they are sent. */

parentPort!.on('message', async ({ number, work }: Asked) => {
  const answer: Answer = await done(work).then(
    (result) => ({ number, result }),
    (error: unknown) => ({ number, error }),
  )
  parentPort!.postMessage(answer)
})

async function done(work: Work): Promise<WorkDone[Work['is']]> {
  return work.is === 'line' ? recognised(work.line, work.squeeze) : level(work.raster)
}
