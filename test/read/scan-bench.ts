import { writeFileSync } from 'node:fs'
import { filledScan, type HALVES } from '../../fixtures/make/scans/filled-scan.ts'
import type { Document } from '../../src/domain/document.ts'
import { withKnownInk } from '../../src/understand/ink/with-ink.ts'
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

/** The document as the program sees it, with its ink held against what is on record. */
export function seen(document: Document): Document {
  return withKnownInk({ message: null as never, documents: [document] }, KNOWN).documents[0]!
}

/** `node --import tsx test/read/scan-bench.ts fitted|judged FROM TO`: reads made scans, prints every one that is not right, and the shares. */
const [half = 'fitted', from = '1', to = '20', keep] = process.argv.slice(2)
const counts: Record<string, Record<string, number>> = {}
const started = process.cpuUsage().user
for (let seed = Number(from); seed <= Number(to); seed++) {
  const { bytes, recipe, truth } = await filledScan(half as keyof typeof HALVES, new Chance(seed * 977 + half.length))
  if (keep) writeFileSync(`${keep}/${half}-${seed}.pdf`, bytes)
  const { verdict, what } = await readBack(bytes, 'scan.pdf', 'application/pdf', truth, seen)
  counts[recipe] ??= {}
  counts[recipe][verdict] = (counts[recipe][verdict] ?? 0) + 1
  if (verdict !== 'right') console.log(verdict, `${half} ${seed} (${recipe})`, what.slice(0, 900))
}
console.table(counts)
console.log(`${((process.cpuUsage().user - started) / 1e6).toFixed(1)} s`)
