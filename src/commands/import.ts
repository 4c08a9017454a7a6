import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Command } from 'commander'
import type { Campaign } from '../domain/campaign.ts'
import type { Case } from '../domain/case.ts'
import type { Happening } from '../domain/entry.ts'
import { BadInput } from '../domain/outcome.ts'
import type { House } from '../house.ts'
import { openOrUpdate } from '../import/cases.ts'
import { type Fault, type ImportedConsignee, readConsignees } from '../import/consignees.ts'
import type { SettledCase } from '../line.ts'
import type { Front } from './front.ts'
import { newReference, openedOrUpdated } from './opening.ts'
import { withHouse } from './with-house.ts'

interface Options {
  readonly campaign: string
  readonly partial?: boolean
  readonly dryRun?: boolean
  readonly json?: boolean
}

export function addImport(program: Command, front: Front): void {
  program
    .command('import')
    .description('opens or updates a case for each consignee of a list (CSV or XLSX)')
    .argument('<file>', 'the list')
    .requiredOption('--campaign <id>', 'of which campaign they are')
    .option('--partial', 'take the good rows where others are wrong')
    .option('--dry-run', 'show what would change')
    .option('--json', 'as JSON')
    .action((file: string, options: Options) => withHouse(front, (house) => importList(house, file, options, front)))
}

/** Opens or updates the cases; all or nothing unless partial. */
export async function importList(house: House, file: string, options: Options, front: Front): Promise<void> {
  const campaign = house.shelves.campaigns.find(({ id }) => id === options.campaign)
  if (!campaign) throw new BadInput(`--campaign ${options.campaign}: no such campaign`)
  const bytes = await readFile(file).catch(() => {
    throw new BadInput(`${file}: cannot be read`)
  })
  const { consignees, faults } = readConsignees(bytes, basename(file), campaign)
  for (const fault of faults) front.complain(describe(file, fault))
  const wrong = faults.filter(({ warning }) => !warning)
  if (wrong.length > 0 && !options.partial)
    throw new BadInput(
      `${file}: ${wrong.length} row faults, nothing was imported; mend them, or take the good rows with --partial`,
    )
  const changes = await changesOf(house, consignees, campaign)
  const taken = changes.flatMap(({ takenBy }) => takenBy ?? [])
  if (taken.length > 0) throw new BadInput(`${file}: ${taken.join('; ')}; nothing was imported`)
  const cases: SettledCase[] = []
  const now = house.world().now()
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
  front.print(
    options.json
      ? JSON.stringify({ ...counts, dryRun: options.dryRun === true, faults })
      : `${options.dryRun ? 'would be ' : ''}${counts.opened} opened, ${counts.updated} updated, ${counts.unchanged} unchanged${wrong.length > 0 ? `, ${wrong.length} row faults` : ''}`,
  )
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
    return { existing, happened: openOrUpdate(existing, listed, campaign, newReference), takenBy }
  })
}

function describe(file: string, { row, column, message, warning }: Fault): string {
  return `${file}: row ${row}, ${column}: ${message}${warning ? ' (taken all the same)' : ''}`
}
