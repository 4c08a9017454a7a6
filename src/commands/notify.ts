import type { Command } from 'commander'
import { firstNotice } from '../decide/first-notice.ts'
import { nextReader } from '../decide/recipients.ts'
import type { Campaign } from '../domain/campaign.ts'
import type { Case } from '../domain/case.ts'
import type { Letter } from '../domain/letter.ts'
import type { Instant, Language } from '../domain/names.ts'
import type { House } from '../house.ts'
import { proceed } from '../line.ts'
import { campaignBy } from './act.ts'
import type { Front } from './front.ts'
import { proofOf } from './notify-proof.ts'
import { withHouse } from './with-house.ts'

interface Options {
  readonly campaign: string
  readonly dryRun?: boolean
  readonly newOnly?: boolean
  readonly proof?: boolean
  readonly json?: boolean
}

const TRIES = 3

export function addNotify(command: Command, front: Front): void {
  command
    .requiredOption('--campaign <id>', 'of which campaign')
    .option('--dry-run', 'show what would be queued')
    .option('--new-only', 'leave out those of whom it is recorded when they were notified')
    .option('--proof', 'queue nothing: show for each consignee which text went when, and what came back')
    .option('--json', 'as JSON Lines')
    .action((options: Options) => withHouse(front, (house) => notify(house, options, front)))
}

async function notify(house: House, options: Options, front: Front): Promise<void> {
  const campaign = campaignBy(house.shelves.campaigns, options.campaign)
  const cases = await house.store.cases.list({ campaign: campaign.id })
  const slots = await slotsOf(house)
  const counts = { queued: 0, left: 0 }
  const lettersIn = new Map<Language, number>()
  for (const held of cases) {
    if (options.proof) {
      print(front, options, await proofOf(house, held))
      continue
    }
    const left = options.newOnly && held.notifiedOn ? `notified on ${held.notifiedOn}` : null
    const became = left ? { because: left } : await queue(house, held, campaign, slots, options.dryRun === true)
    if ('because' in became) counts.left++
    else {
      counts.queued++
      lettersIn.set(became.language, (lettersIn.get(became.language) ?? 0) + 1)
    }
    print(front, options, { case: held.reference, consignee: held.consignee.id, ...became })
  }
  if (!options.json && !options.proof)
    front.print(`${options.dryRun ? 'would be ' : ''}${counts.queued} queued, ${counts.left} left as they are`)
  for (const [language, letters] of lettersIn) {
    const lacked = await house.noticeLackedBy(campaign, language)
    if (lacked) front.complain(`${lacked} is missing: the form goes without the notice to ${letters} of them`)
  }
}

type Queued =
  | { readonly to: string; readonly due: Instant; readonly state: string; readonly language: Language }
  | { readonly because: string }

/** One case in one transaction: whoever ends half-way goes on where it ended. */
async function queue(house: House, read: Case, campaign: Campaign, slot: () => Instant, dry: boolean): Promise<Queued> {
  let held: Case | null = read
  for (let tries = 0; held && tries < TRIES; tries++) {
    const { store, shelves } = house
    const world = house.world()
    const now = world.now()
    const { followUps, policy } = shelves
    const reader = nextReader(held, now)
    const calendar = shelves.calendarOf(reader)
    const decided = firstNotice(held, { campaign, followUps, now, calendar, policy })
    if ('because' in decided) return decided
    const due = slot()
    const order = { ...decided.order, notBefore: due }
    const { language } = reader
    if (dry) return { to: order.to.join(', '), due, state: order.approval === 'agent' ? 'held' : 'due', language }
    const decision = { situations: [], write: [order], lookAgainAt: null, happened: [], because: '' }
    const [written] = await world.write(held, campaign, decision, now)
    if (!written) return { because: 'nothing to write' }
    const next = await proceed(world, shelves, held, campaign, [written.happening], {})
    const letters: Letter[] = [written.letter, ...next.letters]
    if ((await world.settle({ cases: [{ ...next, letters }] })) === 'settled')
      return { to: written.letter.to, due, state: written.letter.state, language }
    held = await store.cases.byId(held.id)
  }
  return { because: 'the case keeps changing: run the command again' }
}

/** Moments at which letters fall due, in bursts of what the provider takes at once, behind those that are queued already. */
async function slotsOf({ config, store }: House): Promise<() => Instant> {
  const { throttle } = config.outgoing
  let queued = (await store.letters.list({ states: ['due'] })).filter(({ followUp }) => followUp === 'notice').length
  const start = Date.now()
  return () => {
    const bursts = throttle ? Math.floor(queued / throttle.letters) * throttle.seconds : 0
    queued++
    return new Date(start + bursts * 1000).toISOString()
  }
}

function print(front: Front, { json }: Options, row: object): void {
  front.print(
    json
      ? JSON.stringify(row)
      : Object.values(row)
          .map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))
          .join('  '),
  )
}
