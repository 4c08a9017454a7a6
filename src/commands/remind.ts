import type { Command } from 'commander'
import { decide } from '../decide/decide.ts'
import { BadInput } from '../domain/outcome.ts'
import { lookAgain } from '../line.ts'
import type { Front } from './front.ts'
import { withHouse } from './with-house.ts'

export function addRemind(program: Command, front: Front): void {
  program
    .command('remind')
    .description('for each case what is due now and why, or why not; queues it unless dry')
    .option('--dry-run')
    .option('--now <iso>', 'as if it were this moment; only with --dry-run')
    .option('--json')
    .action(async (options: { dryRun?: boolean; now?: string; json?: boolean }) => {
      const now = options.now ? Date.parse(options.now) : Date.now()
      if (Number.isNaN(now)) throw new BadInput(`--now ${options.now}: give an instant like 2023-04-20T09:00:00Z`)
      await withHouse(front, async (house) => {
        const at = new Date(now).toISOString()
        for (const held of await house.store.cases.list({})) {
          const campaign = house.shelves.campaigns.find(({ id }) => id === held.campaign)
          if (!campaign) continue
          const { write, because, lookAgainAt } = decide(
            held,
            campaign,
            house.shelves.followUps,
            at,
            house.shelves.calendarOf(held),
            house.shelves.policy,
          )
          const row = {
            case: held.reference,
            write: write.map(({ followUp, to, approval }) => ({ followUp, to, approval })),
            because,
            lookAgainAt,
          }
          front.print(
            options.json
              ? JSON.stringify(row)
              : `${row.case}  ${row.write.map(({ followUp, to }) => `${followUp} to ${to.join(', ')}`).join('; ') || `nothing: ${because}`}`,
          )
          if (options.dryRun) continue
          const world = house.world()
          const next = await lookAgain({ ...world, now: () => at }, house.shelves, held)
          if (next && next.drafts.length > 0) await world.settle({ cases: [next] })
        }
      })
    })
}
