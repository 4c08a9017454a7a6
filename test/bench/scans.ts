import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CorpusForm, corpusForm } from '../../fixtures/make/corpus/form.ts'
import { median } from './pace.ts'
import { openReader } from './reading/reader.ts'
import { hasTesseract, pagesOf, textOf } from './tesseract.ts'

const FORMS = 8

export interface ScanTimes {
  /** Milliseconds a page. */
  readonly ours: number
  readonly theirs: number
  /** The median of the forms' ratios. */
  readonly ratio: number
}

/**
 * Time to read a scanned page whole (found, registered, boxes, serials), against Debian's tesseract with one thread on the same page
 * at 300 dpi. Null where that is not installed.
 */
export async function scans(): Promise<ScanTimes | null> {
  if (!hasTesseract) return null
  const reader = await openReader()
  const rows: { ours: number; theirs: number }[] = []
  const [first, ...forms] = await scannedForms(FORMS + 1)
  // Models are loaded with the first.
  await reader.read(first!)
  for (const form of forms) {
    const folder = mkdtempSync(join(tmpdir(), 'recall-desk-bench-scan-'))
    const pages = await pagesOf(form.file.bytes, folder)
    const ours = await milliseconds(() => reader.read(form))
    const theirs = await milliseconds(() => pages.map(textOf))
    rows.push({ ours: ours / pages.length, theirs: theirs / pages.length })
    rmSync(folder, { recursive: true })
  }
  await reader.close()
  return {
    ours: median(rows.map((row) => row.ours)),
    theirs: median(rows.map((row) => row.theirs)),
    ratio: median(rows.map((row) => row.ours / row.theirs)),
  }
}

/** The first so many scanned PDFs of the corpus's calibration half. */
export async function scannedForms(count: number): Promise<CorpusForm[]> {
  const forms: CorpusForm[] = []
  for (let number = 0; forms.length < count; number++) {
    const form = await corpusForm('calibration', number, 'scan')
    if (form?.file.type === 'application/pdf') forms.push(form)
  }
  return forms
}

async function milliseconds(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
