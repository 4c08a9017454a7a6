import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import type { Tongue } from '../../fixtures/make/forms/filling.ts'
import { notice } from '../../fixtures/make/forms/notice.ts'
import { filledOriginal, type Original } from '../../fixtures/make/scans/filled-original.ts'
import { type FilledScan, filledScan, HALVES } from '../../fixtures/make/scans/filled-scan.ts'
import type { Document } from '../../src/domain/document.ts'
import type { FormLayout } from '../../src/domain/layout.ts'
import { learnLayout } from '../../src/house/learn-layout.ts'
import { picturesOfPdf } from '../../src/paper/picture-of-pdf.ts'
import { withKnownInk } from '../../src/understand/ink/with-ink.ts'
import { campaign } from '../understand/form/pages.ts'
import { Chance } from '../understand/form/sweep/chance.ts'
import { readBack } from '../understand/form/sweep/read-back.ts'

/** Serial numbers that the senders of made scans have on record, and their neighbours'. */
const ON_RECORD = ['M70412', 'M70413', 'M70998', 'M71230', 'NDX550421', 'NDX550777', 'NDX551003', 'M70418', 'NDX550427']
const KNOWN = {
  consignees: [
    {
      id: 'C-1',
      reference: null,
      organisation: '',
      language: 'nl',
      addresses: [],
      instruments: ON_RECORD.map((serial) => ({ serial, product: '' })),
    },
  ],
}
const USAGE = 'scan-bench.ts calibration|test FROM TO [any|notice|unknown-notice] [FOLDER]'

const [half = 'calibration', from = '1', to = '20', what = 'any', keep] = process.argv.slice(2)
if (!(half in HALVES) || !['any', 'notice', 'unknown-notice'].includes(what)) throw new Error(USAGE)
await bench(half as keyof typeof HALVES, Number(from), Number(to))
process.exit(0)

/**
 * Reads made scans, prints every one that is not right, the shares, and the time for a page beside Debian's tesseract, one thread
 * each, on the same pages: `any` layout, or the `notice` with its original known or `unknown`.
 */
async function bench(side: keyof typeof HALVES, first: number, last: number): Promise<void> {
  const originals = what === 'any' ? [] : await blankNotices()
  const layouts = what === 'notice' ? originals.map(({ layout }) => layout) : []
  const counts: Record<string, Record<string, number>> = {}
  const time = { pages: 0, ours: 0, tesseract: 0 }
  for (let seed = first; seed <= last; seed++) {
    const chance = new Chance(seed * 977 + side.length)
    const made = originals.length > 0 ? filledOriginal(side, chance, chance.pick(originals)) : filledScan(side, chance)
    const { bytes, recipe, truth }: FilledScan = await made
    if (keep) writeFileSync(`${keep}/${side}-${what}-${seed}.pdf`, bytes)
    const started = performance.now()
    const { verdict, what: why } = await readBack(bytes, 'scan.pdf', 'application/pdf', truth, seen, layouts)
    time.ours += performance.now() - started
    await besideTesseract(bytes, time)
    counts[recipe] ??= {}
    counts[recipe][verdict] = (counts[recipe][verdict] ?? 0) + 1
    if (verdict !== 'right') console.log(verdict, `${side} ${seed} (${recipe})`, why.slice(0, 900))
  }
  console.table(counts)
  console.log(
    `${time.pages} pages: ${(time.ours / time.pages).toFixed(0)} ms each, tesseract ${(time.tesseract / time.pages).toFixed(0)} ms`,
  )
}

/** The document as the program sees it, with its ink held against what is on record. */
function seen(document: Document): Document {
  return withKnownInk({ message: null as never, documents: [document] }, KNOWN).documents[0]!
}

async function blankNotices(): Promise<Original[]> {
  const blank: Original[] = []
  for (const language of Object.keys(campaign.wordings) as Tongue[]) {
    const bytes = await notice(language, {}, { by: 'strokes' })
    const { layout } = await learnLayout({ name: `notice.${language}.pdf`, bytes, of: 'notice', language }, campaign)
    blank.push({ bytes, layout: layout as FormLayout })
  }
  return blank
}

async function besideTesseract(bytes: Uint8Array, time: { pages: number; tesseract: number }): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'scan-bench-'))
  const pictures = await picturesOfPdf(bytes)
  for (let number = 1; number <= pictures.pages; number++) {
    const { width, height, data } = await pictures.page(number)
    const file = join(folder, `${number}.png`)
    await sharp(data, { raw: { width, height, channels: 1 } })
      .resize(Math.round(width * 1.5))
      .withMetadata({ density: 300 })
      .toFile(file)
    const started = performance.now()
    spawnSync('tesseract', [file, '-', '-l', 'eng'], { env: { ...process.env, OMP_THREAD_LIMIT: '1' } })
    time.tesseract += performance.now() - started
    time.pages++
  }
  await pictures.close()
  rmSync(folder, { recursive: true })
}
