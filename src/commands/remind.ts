import type { Command } from 'commander'
import { decide } from '../decide/decide.ts'
import type { Case } from '../domain/case.ts'
import type { Instant } from '../domain/names.ts'
import { BadInput } from '../domain/outcome.ts'
import type { House } from '../house.ts'
import { lookAgain } from '../line.ts'
import type { Front } from './front.ts'
import { withHouse } from './with-house.ts'

interface Options {
  readonly dryRun?: boolean
  readonly now?: string
  readonly json?: boolean
}

export function addRemind(command: Command, front: Front): void {
  command
    .option('--dry-run', 'queue nothing')
    .option('--now <iso>', 'as if it were this moment')
    .option('--json', 'as JSON Lines')
    .action(async (options: Options) => {
      const now = options.now ? Date.parse(options.now) : Date.now()
      if (Number.isNaN(now)) throw new BadInput(`--now ${options.now}: give an instant like 2023-04-20T09:00:00Z`)
      const at = new Date(now).toISOString()
      await withHouse(front, async (house) => {
        for (const held of await house.store.cases.list({})) {
          const row = await due(house, held, at)
          front.print(options.json ? JSON.stringify(row) : inWords(row))
          if (options.dryRun) continue
          const world = house.world()
          const next = await lookAgain({ ...world, now: () => at }, house.shelves, held)
          if (next && next.drafts.length > 0) await world.settle({ cases: [next] })
        }
      })
    })
}

interface Due {
  readonly case: string
  readonly write: readonly { readonly followUp: string; readonly to: readonly string[]; readonly approval: string }[]
  /** Why nothing is written, or why what is written would wait at the exit. */
  readonly because: string
  readonly lookAgainAt: Instant | null
}

async function due({ shelves, store }: House, held: Case, at: Instant): Promise<Due> {
  const campaign = shelves.campaigns.find(({ id }) => id === held.campaign)
  if (!campaign)
    return {
      case: held.reference,
      write: [],
      because: `campaign ${held.campaign} is not configured`,
      lookAgainAt: null,
    }
  const { followUps, policy } = shelves
  const decision = decide(held, campaign, followUps, at, shelves.calendarOf(held), policy)
  const stops = decision.write.some(({ unasked }) => unasked) ? await store.letters.stops(held.id) : []
  return {
    case: held.reference,
    write: decision.write.map(({ followUp, to, approval }) => ({ followUp, to, approval })),
    because: stops.length > 0 ? `not before this is over: ${stops.join(', ')}` : decision.because,
    lookAgainAt: decision.lookAgainAt,
  }
}

function inWords({ case: of, write, because }: Due): string {
  const letters = write.map(
    ({ followUp, to, approval }) => `${followUp} to ${to.join(', ')}${approval === 'agent' ? ' (once approved)' : ''}`,
  )
  if (letters.length === 0) return `${of}  nothing: ${because}`
  return `${of}  ${letters.join('; ')}${because ? `, ${because}` : ''}`
}
