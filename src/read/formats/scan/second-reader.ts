import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import type { Worker as Thread } from 'node:worker_threads'
import sharp from 'sharp'
import type { Worker } from 'tesseract.js'
import type { Raster } from '../../../paper/picture-raster.ts'

/** Signs of numbers, dates and serial numbers. */
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-/.,;&: '
/** Height in pixels at which a line is shown to the engine first. */
const HEIGHT = 64
/** A line that is longer, in heights of it, is no field. */
const LONGEST = 37
const SINGLE_LINE = '7'

let started: Promise<Worker> | null = null
/** Lines that it has been asked for and not yet told. */
let asked = 0

/**
 * Reads one line, shown at a height in pixels and softened by so many of its own, with an engine of its own kind, which shares neither network nor training with the
 * first; '' where it sees nothing.
 */
export async function secondReading(line: Raster, shown = HEIGHT, soft = 0): Promise<string> {
  if (line.width > line.height * LONGEST) return ''
  started ??= start()
  const worker = await started
  const { width, height } = line
  const enlarged = sharp(line.data, { raw: { width, height, channels: 1 } }).resize({ height: shown })
  const picture = await (soft > 0 ? enlarged.blur((soft * shown) / height) : enlarged)
    .extend({ top: 12, bottom: 12, left: 12, right: 12, background: '#ffffff' })
    .withMetadata({ density: 300 })
    .png()
    .toBuffer()
  const thread = threadOf(worker)
  thread.ref()
  asked++
  try {
    const { data } = await worker.recognize(picture)
    return data.text.trim()
  } finally {
    asked--
    if (asked === 0) thread.unref()
  }
}

/** All files come from the installed packages, and nothing is written: no network, no cache. */
async function start(): Promise<Worker> {
  const { createWorker, OEM } = await import('tesseract.js')
  const data = dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/eng/package.json'))
  const worker = await createWorker('eng', OEM.LSTM_ONLY, {
    langPath: `${data}/4.0.0_best_int`,
    cacheMethod: 'none',
    gzip: true,
  })
  await worker.setParameters({ tessedit_pageseg_mode: SINGLE_LINE as never, tessedit_char_whitelist: SIGNS })
  threadOf(worker).unref()
  return worker
}

/** The engine runs in a thread, which keeps the process alive only while it reads. */
function threadOf(worker: Worker): Thread {
  return (worker as unknown as { worker: Thread }).worker
}
