import type { Command } from 'commander'
import type { Campaign } from '../domain/campaign.ts'
import type { Case } from '../domain/case.ts'
import { BadInput } from '../domain/outcome.ts'
import { changesOf } from '../house/changes.ts'
import type { House } from '../house.ts'
import { proceed } from '../line.ts'
import { replay } from '../reconcile/replay.ts'
import { type Act, campaignBy } from './act.ts'
import { factsOf } from './case-facts.ts'
import type { Front } from './front.ts'
import { withHouse } from './with-house.ts'

const UNSETTLED = ['due', 'held', 'sending', 'unknown', 'failed'] as const

/** What keeps a campaign from its close-out. */
export interface Obstacle {
  /** Null: of no case. */
  readonly case: string | null
  readonly what: string
}

export function addClose(command: Command, front: Front): void {
  command
    .command('close')
    .description('close-out: closes every complete case where nothing stands against it, else says what does')
    .argument('<id>', 'campaign')
    .option('--dry-run', 'only say what stands against it')
    .option('--agent <name>', 'who closes it')
    .option('--reason <text>', 'why: who agreed to the close-out')
    .option('--json', 'as JSON')
    .action((id: string, given: Partial<Act> & { dryRun?: boolean; json?: boolean }) =>
      withHouse(front, async (house) => {
        const campaign = campaignBy(house.shelves.campaigns, id)
        const { agent, reason } = given
        if (!given.dryRun && (!agent || !reason))
          throw new BadInput('campaign close: give --agent NAME and --reason TEXT, or --dry-run')
        const cases = await house.store.cases.list({ campaign: campaign.id })
        const obstacles = await obstaclesOf(house, campaign, cases)
        const closes = !given.dryRun && obstacles.length === 0
        const closed = closes ? await close(house, campaign, cases, { agent: agent!, reason: reason! }) : 0
        if (given.json) front.print(JSON.stringify({ campaign: campaign.id, closed: closes, cases: closed, obstacles }))
        else {
          for (const { case: of, what } of obstacles) front.print(`${of ?? campaign.id}: ${what}`)
          front.print(
            closes
              ? `${campaign.id} closed, and ${closed} cases with it`
              : obstacles.length === 0
                ? `${campaign.id}: nothing stands against the close-out`
                : `${campaign.id} stays open: ${obstacles.length} points`,
          )
        }
        front.exitCode(obstacles.length > 0 ? 1 : 0)
      }),
    )
}

async function obstaclesOf(house: House, campaign: Campaign, cases: readonly Case[]): Promise<Obstacle[]> {
  const { store } = house
  const audit = await store.verifyAudit(replay)
  const strays = (await store.messages.list({ states: ['received', 'set-aside', 'quarantined'] })).filter(
    (mail) => mail.campaign === null || mail.campaign === campaign.id,
  )
  return [
    ...cases.flatMap((held) => ofCase(held, campaign).map((what) => ({ case: held.reference, what }))),
    ...(cases.length === 0 ? [{ case: null, what: 'it has no cases' }] : []),
    ...strays.map(({ id, state, from }) => ({ case: null, what: `mail ${id} from ${from ?? 'nobody'} is ${state}` })),
    ...(audit.ok ? [] : [{ case: null, what: `the audit trail is broken at entry ${audit.sequence}: ${audit.why}` }]),
  ]
}

function ofCase(held: Case, campaign: Campaign): string[] {
  const { state, missing } = factsOf(held, campaign)
  const open = held.tasks.filter(({ done }) => done === null)
  const letters = held.letters.filter((letter) => UNSETTLED.some((one) => one === letter.state))
  return [
    ...(state === 'closed' || state === 'complete'
      ? []
      : [`is ${state}${missing.length > 0 ? `: ${missing.join(', ')} missing` : ''}`]),
    ...held.escalations.filter(({ decided }) => decided === null).map(({ id }) => `escalation ${id} is not decided`),
    ...open.map(({ id, what }) => `task “${id}” is open: ${what}`),
    ...letters.map(({ id, followUp, state: of }) => `letter ${followUp} ${id} is ${of}`),
  ]
}

/** All at once: the cases and the act. A word that arrives later opens its case again. */
async function close(house: House, campaign: Campaign, cases: readonly Case[], { agent, reason }: Required<Act>) {
  const world = house.world()
  const open = cases.filter(({ closed }) => closed === null)
  const settled = await Promise.all(
    open.map((held) => proceed(world, house.shelves, held, campaign, [{ kind: 'closed' }], { by: agent, reason })),
  )
  const act = { kind: 'campaign-closed' as const, cases: open.length }
  const outcome = await house.store.settle({
    ...changesOf(settled),
    acts: [{ at: world.now(), by: agent, subject: `campaign ${campaign.id}`, what: act, reason }],
  })
  if (outcome !== 'settled') throw new BadInput(`${campaign.id}: a case changed meanwhile; look again`)
  return open.length
}
