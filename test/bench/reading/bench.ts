import { parseArgs } from 'node:util'
import { PDFDocument } from '@cantoo/pdf-lib'
import { type CorpusForm, corpusForm, SIZE } from '../../../fixtures/make/corpus/form.ts'
import { hasTesseract } from '../tesseract.ts'
import { PLAIN } from './plain.ts'
import { openReader } from './reader.ts'
import { Tally } from './tally.ts'

/**
 * Reads the test half of the corpus, prints every form that was not read rightly without a person, what was read by channel and by
 * question type, and what plain readers make of the same PDFs.
 * `npm run bench:reading -- [--share 0.1] [--from 0] [--channel paper|digital|NAME] [--no-plain]`
 */
const { values } = parseArgs({
  options: {
    share: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    channel: { type: 'string' },
    plain: { type: 'boolean', default: true },
  },
  allowNegative: true,
})
const [first, share] = [Number(values.from), Number(values.share)]
if (!(share > 0 && share <= 1) || !Number.isInteger(first))
  throw new Error('--share 0.1: above 0, at most 1; --from 28')

const ours = new Tally()
const plain = new Map(Object.keys(PLAIN).map((name) => [name, new Tally()]))
const time = { pages: 0, ours: 0, tesseract: 0 }
const reader = await openReader()
const last = Math.min(SIZE.test, first + Math.ceil(SIZE.test * share))
for (let number = first; number < last; number++) {
  const form = await corpusForm('test', number, values.channel)
  if (!form) continue
  const started = performance.now()
  const { verdict, what } = ours.add(form, await reader.read(form))
  const taken = performance.now() - started
  if (verdict !== 'right') console.log(`${verdict.toUpperCase()} ${form.name} (${form.by}; ${form.language}) ${what}`)
  if (values.plain && form.file.type === 'application/pdf') await readPlainly(form, taken)
}
await reader.close()

console.log('\nThis program')
ours.print()
for (const [name, tally] of plain) {
  console.log(`\n${name}${name.startsWith('tesseract') && !hasTesseract ? ': not installed' : ''}`)
  tally.print()
}
if (time.pages > 0)
  console.log(`\n${time.pages} pages of paper: ${each(time.ours)} each, tesseract ${each(time.tesseract)}`)

/** Fields and text of what was never paper, pictures of what was. */
async function readPlainly(form: CorpusForm, taken: number): Promise<void> {
  for (const [name, read] of Object.entries(PLAIN)) {
    const isOptical = name.startsWith('tesseract')
    if (isOptical !== form.isPaper || (isOptical && !hasTesseract)) continue
    const started = performance.now()
    plain.get(name)!.add(form, await read(form.file.bytes))
    if (!isOptical) continue
    time.tesseract += performance.now() - started
    time.ours += taken
    time.pages += (await PDFDocument.load(form.file.bytes)).getPageCount()
  }
}

function each(milliseconds: number): string {
  return `${(milliseconds / time.pages).toFixed(0)} ms`
}
