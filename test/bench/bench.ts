import { rmSync } from 'node:fs'
import { deciding } from './deciding.ts'
import { importing } from './importing.ts'
import { formReplies, textReplies } from './mails.ts'
import { pace, paired } from './pace.ts'
import { receiving } from './receiving.ts'
import { type ScanTimes, scans } from './scans.ts'
import { thinking } from './thinking.ts'

const PROGRAM = new URL('../../src/recall-desk.mjs', import.meta.url).pathname
const PLAIN = new URL('./plain-reader.ts', import.meta.url).pathname
/** A daemon reads for weeks, and Node needs some thousand mails to get to its pace: they are read, and not counted. */
const MAILS = 5000
const WARMING = 3000
/** Either side takes some 50 ms for one: more of them would take the bench more than its minutes. */
const FORMS = 150
const ROUNDS = 3
/** Mails that wait in the mailbox when it is first looked at. */
const BACKLOG = 2000

const texts = textReplies(MAILS)
const forms = await formReplies(FORMS)
try {
  tell('read: text replies of 7 KiB, against bare mailparser', await reading(texts, 'texts'), 0.4)
  tell('read: form mails of 0.4 MiB, against mailparser and pdf.js', await reading(forms, 'forms'), 0.4)
  tell('receive: fetched and kept, against bare imapflow', await receiving(texts, BACKLOG, 7, {}), 0.3)
  const kept = { flags: true, internalDate: true }
  tell(
    'receive: the same, where the bare one asks for flags and dates too',
    await receiving(texts, BACKLOG, 7, kept),
    0.3,
  )
  tellScans(await scans())
  tellImport(await importing())
  const { decided, looked } = await deciding()
  tellDeciding('decide: 100,000 open cases, against 1,000', decided)
  tellDeciding('look again: off the list of 100,000 open cases, and kept, against 1,000', looked)
  const thoughts = await thinking()
  console.log('\nthinking, warm, the slowest (at most 50 ms):')
  for (const { mail, milliseconds } of thoughts.slice(0, 8))
    console.log(`  ${milliseconds.toFixed(1).padStart(7)} ms  ${mail}`)
} finally {
  for (const folder of [texts, forms]) rmSync(folder, { recursive: true, force: true })
}

/** One reading process on either side, start and warming up excluded. */
function reading(folder: string, what: 'texts' | 'forms') {
  const warm = what === 'forms' ? FORMS / 5 : WARMING
  return paired(
    ROUNDS,
    () => pace([PROGRAM, 'read', folder, '--jobs', '1'], warm),
    () => pace(['--import', 'tsx', PLAIN, folder, what], warm),
  )
}

function tell(what: string, { ours, theirs, ratio }: { ours: number; theirs: number; ratio: number }, least: number) {
  const verdict = ratio >= least ? 'reached' : 'MISSED'
  console.log(what)
  console.log(
    `  ${ours.toFixed(0)} against ${theirs.toFixed(0)} mails a second: ratio ${ratio.toFixed(2)} (at least ${least}: ${verdict})`,
  )
}

function tellScans(times: ScanTimes | null) {
  console.log('read: scanned pages, against tesseract with one thread on the same page at 300 dpi')
  if (!times) return console.log('  tesseract is not installed: nothing to hold them against')
  const { ours, theirs, ratio } = times
  console.log(
    `  ${ours.toFixed(0)} ms against ${theirs.toFixed(0)} ms a page: ${ratio.toFixed(2)} times (at most 1: ${ratio <= 1 ? 'reached' : 'MISSED'})`,
  )
}

function tellImport({ ours, bare, cases }: { ours: number; bare: number; cases: number }) {
  const times = ours / bare
  console.log(`import: 50,000 rows of ${cases} consignees, against bare sqlite3`)
  console.log(
    `  ${ours.toFixed(1)} s against ${bare.toFixed(1)} s for the rows that it wrote: ${times.toFixed(2)} times (at most 3: ${times <= 3 ? 'reached' : 'MISSED'})`,
  )
}

function tellDeciding(what: string, { ours, theirs, ratio }: { ours: number; theirs: number; ratio: number }) {
  const times = 1 / ratio
  console.log(what)
  console.log(
    `  ${(1000 / ours).toFixed(2)} ms against ${(1000 / theirs).toFixed(2)} ms a case: ${times.toFixed(2)} times (at most 1.3: ${times <= 1.3 ? 'reached' : 'MISSED'})`,
  )
}
