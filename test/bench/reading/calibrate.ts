import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type CorpusForm, corpusForm, SIZE } from '../../../fixtures/make/corpus/form.ts'
import { campaign } from '../../understand/form/pages.ts'
import { type Read, same } from '../../understand/form/sweep/read-back.ts'
import { ON_RECORD } from '../../understand/form/sweep/truth.ts'
import { fitted, type Observed, unasked } from './fit.ts'
import { openReader } from './reader.ts'
import { atLeast, atMost } from './tally.ts'

/**
 * Reads the calibration half of the corpus, fits the confidence below which an answer of each question type goes to a person, writes
 * the thresholds into the campaign's configuration, and prints what goes without a person, how much of that is wrong, and how many
 * serial numbers that are not on record were taken for others that are.
 * `npm run calibrate -- [--share 0.25] [--dry-run]`
 */
const CONFIG = new URL('../../../config/campaigns/fsn2023-1338/campaign.yaml', import.meta.url).pathname

const { values } = parseArgs({
  options: { share: { type: 'string', default: '1' }, 'dry-run': { type: 'boolean', default: false } },
})
const share = Number(values.share)
if (!(share > 0 && share <= 1)) throw new Error('--share 0.25: above 0, at most 1')

const seen: Observed[] = []
const strangers = { written: 0, 'taken for one on record': 0, 'and nobody asked': 0 }
const reader = await openReader()
for (let number = 0; number < Math.ceil(SIZE.calibration * share); number++) {
  const form = await corpusForm('calibration', number)
  const read = await reader.read(form)
  seen.push(...observed(form, read))
  countStrangers(form, read)
}
await reader.close()

const { thresholds } = campaign
const former = (kind: string) => thresholds[kind] ?? thresholds.default!
const kinds = [...new Set(seen.map(({ kind }) => kind))]
/** Of forms that a person sees anyway no threshold decides. */
const decided = (kind: string) => seen.filter((one) => one.kind === kind && !one.seenAnyway)
const fit = Object.fromEntries(kinds.map((kind) => [kind, fitted(decided(kind), former(kind))]))
tell('by channel', ({ channel }) => channel)
tell('by question type', ({ kind }) => kind)
tell('together', () => 'all')
console.log('\nserial numbers that are not on record:', strangers)
console.log('\nthresholds:', fit)
if (!values['dry-run']) write({ ...thresholds, ...fit })

/** The form's answers that may ask for a person. */
function observed({ name, channel, truth }: CorpusForm, { answers, asks }: Read): Observed[] {
  const seenAnyway = asks.some((ask) => !ask.startsWith('low-confidence'))
  return campaign.form.questions.flatMap(({ id, kind, informative }) => {
    const answer = answers.get(id)
    if (!answer || informative) return []
    const right = same(answer.value, truth.answers[id])
    if (!right) console.log(`${name}: ${id} ${JSON.stringify(answer.value)}, sure by ${answer.confidence}`)
    return [{ channel, kind, confidence: answer.confidence, right, form: name, seenAnyway }]
  })
}

function countStrangers({ truth }: CorpusForm, { answers, asks }: Read): void {
  for (const { id } of campaign.form.questions.filter(({ kind }) => kind === 'serials')) {
    const [written, read] = [truth.answers[id], answers.get(id)?.value].map((list) => (list ?? []) as readonly string[])
    const unknown = written!.filter((serial) => !ON_RECORD.includes(serial)).length
    const taken = Math.min(unknown, read!.filter((one) => ON_RECORD.includes(one) && !written!.includes(one)).length)
    strangers.written += unknown
    strangers['taken for one on record'] += taken
    if (asks.length === 0) strangers['and nobody asked'] += taken
  }
}

/** Automation and error rate over the answers that are not informative, with Clopper and Pearson's bounds (one-sided, 95 %). */
function tell(title: string, by: (one: Observed) => string): void {
  const free = unasked(seen, (kind) => fit[kind]!)
  const names = [...new Set(seen.map(by))]
  const rows = names.map((name) => {
    const of = seen.filter((one) => by(one) === name).length
    const automatic = free.filter((one) => by(one) === name)
    const wrong = automatic.filter(({ right }) => !right).length
    const shown = { answers: of, 'without a person, %': atLeast({ hits: automatic.length, of }) }
    return [name, { ...shown, 'wrong of these': atMost({ hits: wrong, of: automatic.length }) }] as const
  })
  console.log(`\n${title}`)
  console.table(Object.fromEntries(rows))
}

/** The list is replaced as text: everything else in the file, and its comments, stay as they were written. */
function write(all: Readonly<Record<string, number>>): void {
  const list = Object.entries(all).map(([kind, least]) => `  ${kind}: ${least}\n`)
  const text = readFileSync(CONFIG, 'utf8')
  writeFileSync(CONFIG, text.replace(/^thresholds:\n(?: {2}.*\n?)+/m, `thresholds:\n${list.join('')}`))
}
