import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Campaign } from '../domain/campaign.ts'
import type { Language } from '../domain/names.ts'
import { ownProcess } from '../read/own-process.ts'
import { processorMilliseconds, residentBytes } from '../read/process-use.ts'
import type { Learned, ToLearn } from './layout-child.ts'

const MOST_BYTES = 25 * 1024 * 1024
const MILLISECONDS = 60_000
const RESIDENT_BYTES = 1.5 * 1024 ** 3
const LOOK_EVERY = 250
/** A busy machine may take so much longer than the processor time that the child had. */
const PATIENCE = 3

/**
 * What a campaign's `notice.<language>.pdf` gives for a layout. The file is a stranger's: it is read in a process of its own, within
 * limits of time and memory, and whatever happens there comes back as a fault in words.
 */
export async function noticeLayout(
  folder: string,
  language: Language,
  campaign: Campaign,
  { draw = false, milliseconds = MILLISECONDS }: { draw?: boolean; milliseconds?: number } = {},
): Promise<Learned> {
  const name = `notice.${language}.pdf`
  const path = join(folder, name)
  const size = await stat(path).then(
    (found) => (found.isFile() ? found.size : -1),
    () => -1,
  )
  if (size < 0) return failed(name, 'cannot be read')
  if (size > MOST_BYTES) return failed(name, `has ${size} bytes, more than ${MOST_BYTES}`)
  const bytes = new Uint8Array(await readFile(path))
  return learnInChild({ original: { name, bytes, of: 'notice', language }, campaign, draw }, milliseconds)
}

function learnInChild(work: ToLearn, milliseconds: number): Promise<Learned> {
  const { name } = work.original
  const child = ownProcess('house/layout-child.ts', [], 'ignore')
  return new Promise((done) => {
    const started = Date.now()
    let why = 'the process that reads it ended'
    const look = setInterval(async () => {
      const used = processorMilliseconds(child.pid) ?? Date.now() - started
      if (used > milliseconds || Date.now() - started > PATIENCE * milliseconds) why = 'takes too long to read'
      else if ((await residentBytes(child.pid)) > RESIDENT_BYTES) why = 'takes too much memory to read'
      else return
      child.kill('SIGKILL')
    }, LOOK_EVERY)
    const end = (learned: Learned) => {
      clearInterval(look)
      child.kill('SIGKILL')
      done(learned)
    }
    child.once('message', (learned) => end(learned as Learned))
    child.once('error', (error) => end(failed(name, error.message)))
    child.once('exit', () => end(failed(name, why)))
    child.send(work, () => {})
  })
}

function failed(name: string, why: string): Learned {
  return { layout: null, faults: [`${name}: ${why}`], drawn: [] }
}
