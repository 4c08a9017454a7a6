import { basename } from 'node:path'
import type { Command } from 'commander'
import type { Campaign } from '../domain/campaign.ts'
import type { Case } from '../domain/case.ts'
import type { Happening } from '../domain/entry.ts'
import type { Instant } from '../domain/names.ts'
import { BadInput } from '../domain/outcome.ts'
import type { House } from '../house.ts'
import { openOrUpdate } from '../import/cases.ts'
import { type ImportedConsignee, readConsignees } from '../import/consignees.ts'
import type { SettledCase } from '../line.ts'
import { importedWords } from '../report/entry-words.ts'
import { campaignBy } from './act.ts'
import type { Front } from './front.ts'
import { importAnswers } from './import-answers.ts'
import { bytesOf, type ImportOptions, tellFaults } from './import-file.ts'
import { listedTwice } from './listed-twice.ts'
import { newReference, openedOrUpdated, updatesOf } from './opening.ts'
import { withHouse } from './with-house.ts'

const MOST_SHOWN = 200

export function addImport(command: Command, front: Front): void {
  command
    .argument('[file]', 'the list')
    .requiredOption('--campaign <id>', 'of which campaign they are')
    .option('--answers <file>', 'answers known from before: consignee_id,serial,step,mode,outcome,on')
    .option('--partial', 'take the good rows where others are wrong')
    .option('--dry-run', 'show what would change')
    .option('--json', 'as JSON')
    .action((file: string | undefined, options: ImportOptions & { answers?: string }) =>
      withHouse(front, async (house) => {
        if (!file && !options.answers) throw new BadInput('import: name a list, or --answers FILE')
        if (file) await importList(house, file, options, front)
        if (options.answers) await importAnswers(house, options.answers, options, front)
      }),
    )
}

/** Opens or updates the cases; all or nothing unless partial. */
export async function importList(house: House, file: string, options: ImportOptions, front: Front): Promise<void> {
  const campaign = campaignBy(house.shelves.campaigns, options.campaign)
  const { consignees, faults } = readConsignees(await bytesOf(file), basename(file), campaign)
  const wrong = tellFaults(file, faults, options, front)
  const now = house.world().now()
  const changes = await changesOf(house, consignees, campaign, now)
  const taken = changes.flatMap(({ takenBy }) => takenBy ?? [])
  if (taken.length > 0) throw new BadInput(`${file}: ${taken.join('; ')}; nothing was imported`)
  const twice = await listedTwice(house, consignees, campaign)
  for (const line of twice) front.complain(`${file}: ${line}`)
  const cases: SettledCase[] = []
  const world = { ...house.world(), now: () => now }
  for (const [index, { existing, happened }] of changes.entries()) {
    if (happened.length > 0 && !options.dryRun)
      cases.push(await openedOrUpdated(house, world, campaign, existing, happened))
    if (front.terminal && index % 1000 === 999) front.complain(`${index + 1} of ${changes.length}`)
  }
  if (cases.length > 0 && (await house.world().settle({ cases })) !== 'settled')
    throw new BadInput(`${file}: a case changed meanwhile, nothing was imported; run the import again`)
  const count = (of: (change: ListChange) => boolean) => changes.filter(of).length
  const counts = {
    opened: count(({ existing }) => existing === null),
    updated: count(({ existing, happened }) => existing !== null && happened.length > 0),
    unchanged: count(({ happened }) => happened.length === 0),
  }
  const updates = changes.flatMap((change) => updateOf(change, campaign, now))
  if (!options.json) for (const line of updateLines(updates)) front.print(line)
  front.print(
    options.json
      ? JSON.stringify({ ...counts, dryRun: options.dryRun === true, faults, twice, changes: updates })
      : `${options.dryRun ? 'would be ' : ''}${counts.opened} opened, ${counts.updated} updated, ${counts.unchanged} unchanged${wrong > 0 ? `, ${wrong} row faults` : ''}`,
  )
}

interface Update {
  readonly consignee: string
  readonly case: string
  readonly changes: readonly string[]
}

function updateOf({ existing, happened }: ListChange, campaign: Campaign, now: Instant): Update[] {
  const reopens = existing?.closed && updatesOf(existing, happened, campaign, now).some(isReopening)
  return happened.flatMap((what) =>
    existing && what.kind === 'imported'
      ? [
          {
            consignee: existing.consignee.id,
            case: existing.reference,
            changes: [...importedWords(what.before, what.after), ...(reopens ? ['the case is open again'] : [])],
          },
        ]
      : [],
  )
}

function isReopening({ kind }: Happening): boolean {
  return kind === 'reopened'
}

function updateLines(updates: readonly Update[]): string[] {
  const rest = updates.length - MOST_SHOWN
  return [
    ...updates.slice(0, MOST_SHOWN).map(({ consignee, changes }) => `${consignee}: ${changes.join('; ')}`),
    ...(rest > 0 ? [`… and ${rest} more; --json tells all`] : []),
  ]
}

interface ListChange {
  readonly existing: Case | null
  readonly happened: readonly Happening[]
  /** Whose case has the reference that the list gives to this one. */
  readonly takenBy: string | null
}

async function changesOf(
  { store }: House,
  consignees: readonly ImportedConsignee[],
  campaign: Campaign,
  now: Instant,
): Promise<ListChange[]> {
  const ids = consignees.map(({ consignee }) => consignee.id)
  const cases = await store.cases.byConsignees(campaign.id, ids)
  const owners = await store.cases.owners(
    campaign.id,
    consignees.flatMap(({ reference }) => reference ?? []),
  )
  return consignees.map((listed) => {
    const { id } = listed.consignee
    const existing = cases.get(id) ?? null
    const owner = listed.reference === null ? undefined : owners.get(listed.reference)
    const takenBy =
      owner !== undefined && owner !== id ? `case_ref ${listed.reference} of ${id} is ${owner}'s already` : null
    return { existing, happened: openOrUpdate(existing, listed, campaign, newReference, now), takenBy }
  })
}
