import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Command } from 'commander'
import { attemptsOf } from '../decide/attempts.ts'
import { progressOf } from '../decide/state.ts'
import type { Campaign } from '../domain/campaign.ts'
import type { Case } from '../domain/case.ts'
import type { Entry, Happening } from '../domain/entry.ts'
import type { Instant } from '../domain/names.ts'
import { BadInput } from '../domain/outcome.ts'
import type { House } from '../house.ts'
import { apply } from '../reconcile/replay.ts'
import { chartFiles } from '../report/campaign/chart-files.ts'
import { type CaseLine, caseLine, type Milestone } from '../report/campaign/line.ts'
import { reportPdf } from '../report/campaign/pdf.ts'
import { type CampaignReport, campaignReport } from '../report/campaign/report.ts'
import { reportCsv, reportText } from '../report/campaign/text.ts'
import { reportWorkbook } from '../report/campaign/workbook.ts'
import { campaignBy } from './act.ts'
import { factsOf } from './case-facts.ts'
import type { Front } from './front.ts'
import { withHouse } from './with-house.ts'

const FORMATS = ['text', 'json', 'csv', 'xlsx', 'pdf'] as const
const AT_ONCE = 200
/** Entries after which the four numbers of a case may be others. */
const TELLING: readonly Happening['kind'][] = ['opened', 'imported', 'submission', 'unlinked', 'restated']

interface Options {
  readonly campaign: string
  readonly format: string
  readonly at?: string
  readonly out?: string
  readonly charts?: string
  readonly json?: boolean
}

export function addReport(command: Command, front: Front): void {
  command
    .requiredOption('--campaign <id>', 'of which campaign')
    .option('--format <format>', FORMATS.join(', '), 'text')
    .option('--json', 'the same as --format json')
    .option('--at <iso>', 'as it stood then, by the entries up to that moment; default: now')
    .option('--out <file>', 'where to; needed for xlsx and pdf')
    .option('--charts <folder>', 'puts each chart there as well, as SVG and as PNG for print')
    .action((options: Options) => withHouse(front, (house) => report(house, options, front)))
}

async function report(house: House, options: Options, front: Front): Promise<void> {
  const wanted = options.json ? 'json' : options.format
  const format = FORMATS.find((one) => one === wanted)
  if (!format) throw new BadInput(`--format ${wanted}: one of ${FORMATS.join(', ')}`)
  if ((format === 'xlsx' || format === 'pdf') && !options.out)
    throw new BadInput(`--format ${format}: name a file with --out FILE.${format}`)
  const made = await snapshot(house, campaignBy(house.shelves.campaigns, options.campaign), momentOf(options.at))
  const content = await inFormat(made, format)
  if (options.charts) await writeCharts(made, options.charts)
  if (!options.out) front.print(String(content).trimEnd())
  else {
    await writeFile(options.out, content).catch(unwritable('--out', options.out))
    front.print(`${made.totals.cases} cases as at ${made.at} in ${options.out}`)
  }
}

async function writeCharts(made: CampaignReport, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch(unwritable('--charts', folder))
  for (const { name, content } of await chartFiles(made))
    await writeFile(join(folder, name), content).catch(unwritable('--charts', folder))
}

function unwritable(option: string, place: string): (error: NodeJS.ErrnoException) => never {
  return ({ code }) => {
    throw new BadInput(`${option} ${place}: cannot be written (${code})`)
  }
}

/** The campaign as it stood at a moment: every case replayed from its entries up to then. */
export async function snapshot(house: House, campaign: Campaign, at: Instant): Promise<CampaignReport> {
  const { cases } = house.store
  const lines: CaseLine[] = []
  for (let after = ''; ; ) {
    const some = await cases.list({ campaign: campaign.id, after, limit: AT_ONCE })
    for (const { id } of some) lines.push(...lineOf(await cases.entries(id), campaign, at))
    if (some.length < AT_ONCE) break
    after = some.at(-1)!.id
  }
  const acts = await house.store.acts.of(`campaign ${campaign.id}`)
  const closed = acts.findLast((act) => act.what.kind === 'campaign-closed' && act.at <= at)
  return campaignReport(
    lines,
    campaign,
    at,
    closed ? { at: closed.at, by: closed.by, reason: closed.reason ?? '' } : null,
  )
}

function lineOf(entries: readonly Entry[], campaign: Campaign, at: Instant): CaseLine[] {
  const later = entries.findIndex((entry) => entry.at > at)
  let held: Case | null = null
  const milestones: Milestone[] = []
  for (const entry of later < 0 ? entries : entries.slice(0, later)) {
    held = apply(held, entry)
    if (TELLING.includes(entry.what.kind)) milestones.push(...milestoneOf(held, campaign, entry.at, milestones.at(-1)))
  }
  if (!held) return []
  return [caseLine(held, { ...factsOf(held, campaign), ...attemptsOf(held), milestones }, campaign)]
}

function milestoneOf(held: Case, campaign: Campaign, at: Instant, last: Milestone | undefined): Milestone[] {
  const { responded, corrected, accountedFor } = progressOf(held, campaign)
  const same =
    last && last.responded === responded && last.corrected === corrected && last.accountedFor === accountedFor
  return same ? [] : [{ at, responded, corrected, accountedFor }]
}

function inFormat(made: CampaignReport, format: (typeof FORMATS)[number]): Promise<Uint8Array> | Uint8Array | string {
  if (format === 'json') return `${JSON.stringify(made)}\n`
  if (format === 'csv') return `${reportCsv(made)}\r\n`
  if (format === 'xlsx') return reportWorkbook(made)
  return format === 'pdf' ? reportPdf(made) : `${reportText(made)}\n`
}

/** A day means its end. */
function momentOf(written: string | undefined): Instant {
  if (written === undefined) return new Date().toISOString()
  const day = /^\d{4}-\d{2}-\d{2}$/.test(written)
  const at = Date.parse(day ? `${written}T23:59:59.999Z` : written)
  if (Number.isNaN(at)) throw new BadInput(`--at ${written}: give a day or an instant like 2023-04-20T09:00:00Z`)
  return new Date(at).toISOString()
}
