import type { Command } from 'commander'
import { isDone } from '../decide/status.ts'
import { holderSearch } from '../decide/whereabouts.ts'
import { type Campaign, stepsOf } from '../domain/campaign.ts'
import type { Case, Disposition, HeldSubmission, Instrument, LinkedCase } from '../domain/case.ts'
import type { Happening } from '../domain/entry.ts'
import { BadInput } from '../domain/outcome.ts'
import type { House } from '../house.ts'
import { asSerial } from '../import/row.ts'
import type { SettledCase } from '../line.ts'
import { proceed } from '../line.ts'
import { reconcile } from '../reconcile/reconcile.ts'
import { type Act, campaignOf, caseBy, dayOf } from './act.ts'
import type { Front } from './front.ts'
import { type Holder, holderCase, holderOptions } from './new-holder.ts'
import { withHouse } from './with-house.ts'

const HOWS = ['sold', 'moved', 'scrapped', 'traded-in'] as const

interface Given extends Act, Holder {
  readonly how: string
  readonly on: string
}

export function addDispose(command: Command, front: Front): void {
  const dispose = command
    .command('dispose')
    .description('enters where instruments went; whoever has one now gets a case linked to this one')
    .argument('<id>', 'id or reference')
    .argument('<serials...>', 'serial numbers on record')
    .requiredOption('--how <how>', HOWS.join(', '))
    .option('--on <day>', 'YYYY-MM-DD', new Date().toISOString().slice(0, 10))
    .requiredOption('--agent <name>', 'who enters it')
    .requiredOption('--reason <text>', 'how it is known')
  holderOptions(dispose).action((id: string, serials: string[], given: Given) =>
    withHouse(front, async (house) => {
      const held = await caseBy(house, id)
      const found = serials.map((written) => instrumentBy(held, written))
      front.print(await handOn(house, held, found, given))
    }),
  )
}

/** Both cases change together. What is corrected in every step stays so wherever it goes, and needs no new case. */
async function handOn(house: House, held: Case, instruments: readonly Instrument[], given: Given): Promise<string> {
  const how = HOWS.find((one) => one === given.how)
  if (!how) throw new BadInput(`--how ${given.how}: one of ${HOWS.join(', ')}`)
  const named = given.holder !== undefined || given.holderId !== undefined
  if (named && how === 'scrapped') throw new BadInput('--holder: what is scrapped has no holder who must be told')
  const on = dayOf(given.on, '--on')
  const serials = instruments.map(({ serial }) => serial)
  const campaign = campaignOf(house, held)
  const open = instruments.filter((one) => !stepsOf(campaign).every((id) => isDone(one, id)))
  const theirs = named && open.length > 0 ? await holderCase(house, campaign, held, open, given) : null
  const to = (serial: string): LinkedCase | null =>
    theirs && open.some((one) => one.serial === serial)
      ? { case: theirs.after.id, reference: theirs.after.reference, is: 'to', serial }
      : null
  const happened = [
    ...said(house, held, campaign, open, { ...given, how, on }),
    ...instruments.flatMap(({ serial }) => disposed({ serial, how, on }, to(serial))),
    ...(theirs || how === 'scrapped' ? found(held, serials) : search(house, held, open, how)),
  ]
  const ours = await proceed(house.world(), house.shelves, held, campaign, happened, {
    by: given.agent,
    ...(given.reason ? { reason: given.reason } : {}),
  })
  const cases: SettledCase[] = [ours, ...(theirs ? [theirs] : [])]
  if ((await house.world().settle({ cases })) !== 'settled')
    throw new BadInput(`case ${held.reference} changed meanwhile; look at it again`)
  return `${held.reference}: ${serials.join(', ')} ${how}${theirs ? `; case ${theirs.after.reference} of ${theirs.after.consignee.organisation} has it now` : ''}`
}

function disposed(disposition: Disposition, link: LinkedCase | null): Happening[] {
  return [
    { kind: 'disposed', disposition: { ...disposition, ...(link ? { to: link } : {}) } },
    ...(link ? [{ kind: 'linked', link } as const] : []),
  ]
}

/** That an instrument is gone counts for the steps that are not done: by the agent's word, on that day. */
function said(
  house: House,
  held: Case,
  campaign: Campaign,
  open: readonly Instrument[],
  { how, on, agent, reason = '' }: Pick<Given, 'how' | 'on' | 'agent' | 'reason'>,
): Happening[] {
  if (open.length === 0) return []
  const because = [{ part: 'agent', page: null, box: null, text: `${how}, ${agent}: ${reason}` }]
  const now = house.world().now()
  const submission: HeldSubmission = {
    message: house.store.newId(),
    kind: 'agent',
    from: null,
    at: [`${on}T12:00:00.000Z`, now].sort()[0]!,
    arrivedAt: now,
    review: 'none',
    problems: [],
    flags: [],
    answers: [],
    statements: open.flatMap((one) =>
      stepsOf(campaign)
        .filter((id) => !isDone(one, id))
        .map((action) => ({
          serial: one.serial,
          product: one.product,
          action,
          mode: 'both' as const,
          outcome: 'absent' as const,
          confidence: 1,
          because,
        })),
    ),
    ownWords: '',
  }
  return [...reconcile(held, submission, campaign).happened]
}

/** Somebody may use it and has no notice; whoever took it in part exchange may be ourselves. */
function search(house: House, held: Case, instruments: readonly Instrument[], how: string): Happening[] {
  return instruments
    .map(({ serial }) => holderSearch(serial))
    .filter(({ id }) => !held.tasks.some((task) => task.id === id))
    .map((task) => {
      const rest = { why: `${how}, and no holder is named`, openedAt: house.world().now(), done: null }
      return { kind: 'task', task: { ...task, ...rest } }
    })
}

function found({ tasks }: Case, serials: readonly string[]): Happening[] {
  const ids = serials.map((serial) => holderSearch(serial).id)
  return tasks
    .filter(({ id, done }) => done === null && ids.includes(id))
    .map(({ id }) => ({ kind: 'task-done', task: id, result: 'entered' }))
}

function instrumentBy(held: Case, written: string): Instrument {
  const serial = asSerial(written)
  const found = held.instruments.find((one) => one.serial === serial)
  if (!found) throw new BadInput(`${written}: no instrument of ${held.reference}; case show lists them`)
  const gone = held.dispositions?.find((one) => one.serial === serial)
  if (gone?.to) throw new BadInput(`${written} is in case ${gone.to.reference} already`)
  return found
}
