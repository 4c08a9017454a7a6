import { basename } from 'node:path'
import type { Campaign } from '../domain/campaign.ts'
import type { Case, HeldSubmission } from '../domain/case.ts'
import { BadInput } from '../domain/outcome.ts'
import type { House } from '../house.ts'
import { type KnownAnswers, readAnswers, submissionOf } from '../import/answers.ts'
import type { Fault } from '../import/consignees.ts'
import { reconcile } from '../reconcile/reconcile.ts'
import { entryWords } from '../report/entry-words.ts'
import { campaignBy } from './act.ts'
import type { Front } from './front.ts'
import { bytesOf, type ImportOptions, tellFaults } from './import-file.ts'
import { openedOrUpdated } from './opening.ts'

interface CaseAnswers {
  readonly held: Case
  readonly submissions: readonly HeldSubmission[]
}

/** Enters answers that are known from an old list, each as said on its day; all or nothing unless partial. */
export async function importAnswers(house: House, file: string, options: ImportOptions, front: Front): Promise<void> {
  const campaign = campaignBy(house.shelves.campaigns, options.campaign)
  const read = readAnswers(await bytesOf(file), basename(file), campaign)
  const { known, faults } = await onRecord(house, campaign, read.answers)
  const all = [...read.faults, ...faults].sort((one, other) => one.row - other.row)
  tellFaults(file, all, options, front)
  const changes = [...known.values()].map(({ held, submissions }) => happenedIn(held, submissions, campaign))
  const changed = changes.filter(({ happened }) => happened.length > 0)
  if (!options.dryRun && changed.length > 0) {
    const world = house.world()
    const cases = await Promise.all(
      changed.map(({ held, happened }) => openedOrUpdated(house, world, campaign, held, happened)),
    )
    if ((await world.settle({ cases })) !== 'settled')
      throw new BadInput(`${file}: a case changed meanwhile, nothing was imported; run the import again`)
  }
  const counts = { answered: changed.length, unchanged: changes.length - changed.length }
  const told = changed.map(({ held, happened }) => ({
    consignee: held.consignee.id,
    case: held.reference,
    changes: happened.map(entryWords),
  }))
  if (options.json)
    front.print(JSON.stringify({ ...counts, dryRun: options.dryRun === true, faults: all, changes: told }))
  else {
    for (const { consignee, changes: words } of told) front.print(`${consignee}: ${words.join('; ')}`)
    front.print(`${options.dryRun ? 'would be ' : ''}${counts.answered} cases answered, ${counts.unchanged} unchanged`)
  }
}

async function onRecord(
  { store, world }: House,
  campaign: Campaign,
  answers: readonly KnownAnswers[],
): Promise<{ known: Map<string, CaseAnswers>; faults: Fault[] }> {
  const cases = await store.cases.byConsignees(
    campaign.id,
    answers.map(({ consignee }) => consignee),
  )
  const now = world().now()
  const known = new Map<string, CaseAnswers>()
  const faults: Fault[] = []
  for (const one of answers) {
    const held = cases.get(one.consignee)
    if (!held) {
      const message = `${one.consignee} has no case in this campaign; import its list first`
      faults.push(...one.rows.map(({ row }) => ({ row, column: 'consignee_id', message })))
      continue
    }
    const { submission, faults: wrong } = submissionOf(one, held.instruments, now)
    faults.push(...wrong)
    const submissions = [...(known.get(held.id)?.submissions ?? []), submission]
    if (wrong.length === 0) known.set(held.id, { held, submissions })
  }
  return { known, faults }
}

/** What an import that was done before says again changes nothing. */
function happenedIn(held: Case, submissions: readonly HeldSubmission[], campaign: Campaign) {
  const fresh = submissions.filter((one) => {
    const before = held.submissions.find(({ message }) => message === one.message)
    return !before || said(before) !== said(one)
  })
  const last = fresh.reduce(
    ({ held: standing, happened }, submission) => {
      const next = reconcile(standing, submission, campaign)
      return { held: next.after, happened: [...happened, ...next.happened] }
    },
    { held, happened: [] as ReturnType<typeof reconcile>['happened'][number][] },
  )
  return { held, happened: last.happened }
}

function said({ statements }: HeldSubmission): string {
  return JSON.stringify(
    statements.map(({ serial, action, mode, outcome }) => [serial, action, mode, outcome].join(' ')).sort(),
  )
}
