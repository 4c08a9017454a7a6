import { randomInt } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Command } from 'commander'
import { BadInput } from '../domain/outcome.ts'
import type { House } from '../house.ts'
import { openOrUpdate } from '../import/cases.ts'
import { type Fault, readConsignees } from '../import/consignees.ts'
import { lookAgain, proceed } from '../line.ts'
import { apply } from '../reconcile/replay.ts'
import type { Front } from './front.ts'
import { withHouse } from './with-house.ts'

interface Options {
  readonly campaign: string
  readonly partial?: boolean
  readonly dryRun?: boolean
  readonly json?: boolean
}

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

export function addImport(program: Command, front: Front): void {
  program
    .command('import')
    .description('opens or updates a case for each consignee of a list (CSV or XLSX)')
    .argument('<file>')
    .requiredOption('--campaign <id>')
    .option('--partial', 'take the good rows where others are wrong')
    .option('--dry-run', 'show what would change')
    .option('--json')
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
  const counts = { opened: 0, updated: 0, unchanged: 0 }
  const world = house.world()
  for (const [index, consignee] of consignees.entries()) {
    const existing = await house.store.cases.byConsignee(campaign.id, consignee.consignee.id)
    const happened = openOrUpdate(existing, consignee, campaign, newReference)
    counts[happened.length === 0 ? 'unchanged' : existing ? 'updated' : 'opened']++
    if (happened.length === 0 || options.dryRun) continue
    const id = existing?.id ?? house.store.newId()
    const opening = { at: world.now(), by: house.shelves.by, case: id, what: happened[0]! }
    const next = existing
      ? await lookAgain(world, house.shelves, existing, happened)
      : await opened(await proceed(world, house.shelves, apply(null, opening), campaign, [], {}))
    if (next && (await world.settle({ cases: [next] })) === 'stale')
      throw new BadInput(`${file}: case ${id} changed meanwhile; run the import again`)
    if (front.terminal && index % 100 === 99) front.complain(`${index + 1} of ${consignees.length}`)

    async function opened(rest: Awaited<ReturnType<typeof proceed>>) {
      return { ...rest, before: null, drafts: [opening, ...rest.drafts] }
    }
  }
  front.print(
    options.json
      ? JSON.stringify({ ...counts, faults })
      : `${options.dryRun ? 'would be ' : ''}${counts.opened} opened, ${counts.updated} updated, ${counts.unchanged} unchanged${wrong.length > 0 ? `, ${wrong.length} row faults` : ''}`,
  )
}

function describe(file: string, { row, column, message, warning }: Fault): string {
  return `${file}: row ${row}, ${column}: ${message}${warning ? ' (taken all the same)' : ''}`
}

/** Crockford's alphabet: no I, L, O, U. */
function newReference(): string {
  const letters = Array.from({ length: 8 }, () => ALPHABET[randomInt(ALPHABET.length)])
  return `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`
}
