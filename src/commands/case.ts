import type { Command } from 'commander'
import { situationsOf } from '../decide/situation.ts'
import { missingOf, progressOf, stateOf } from '../decide/state.ts'
import type { Case } from '../domain/case.ts'
import type { Happening } from '../domain/entry.ts'
import { BadInput } from '../domain/outcome.ts'
import type { House } from '../house.ts'
import { lookAgain } from '../line.ts'
import { caseView } from '../report/case-view.ts'
import type { Front } from './front.ts'
import { withHouse } from './with-house.ts'

interface Act {
  readonly agent: string
  readonly reason?: string
}

export function addCase(program: Command, front: Front): void {
  const command = program.command('case').description('cases: list, show, record, close, reopen')
  command
    .command('list')
    .option('--campaign <id>')
    .option('--json')
    .action((options: { campaign?: string; json?: boolean }) =>
      withHouse(front, async (house) => {
        const cases = await house.store.cases.list(options.campaign ? { campaign: options.campaign } : {})
        for (const held of cases)
          front.print(options.json ? JSON.stringify(view(house, held, true)) : line(house, held))
      }),
    )
  command
    .command('show')
    .argument('<id>', 'id or reference')
    .option('--json')
    .action((id: string) =>
      withHouse(front, async (house) => front.print(JSON.stringify(view(house, await caseBy(house, id)), null, 2))),
    )
  acting(command.command('close').argument('<id>'), front, () => [{ kind: 'closed' }])
  acting(command.command('reopen').argument('<id>'), front, () => [{ kind: 'reopened' }])
  command
    .command('record')
    .description('enters a call, letter, visit or fax')
    .argument('<id>')
    .requiredOption('--method <method>', 'call, letter, visit, fax or mail')
    .requiredOption('--result <text>')
    .requiredOption('--agent <name>')
    .option('--on <day>', 'YYYY-MM-DD', new Date().toISOString().slice(0, 10))
    .action((id: string, given: { method: string; result: string; agent: string; on: string }) =>
      withHouse(front, async (house) => {
        const methods = ['call', 'letter', 'visit', 'fax', 'mail'] as const
        const method = methods.find((one) => one === given.method)
        if (!method) throw new BadInput(`--method ${given.method}: one of ${methods.join(', ')}`)
        if (!/^\d{4}-\d{2}-\d{2}$/.test(given.on)) throw new BadInput(`--on ${given.on}: give a day like 2023-04-05`)
        await act(
          house,
          await caseBy(house, id),
          [
            {
              kind: 'attempt',
              attempt: { id: house.store.newId(), method, on: given.on, by: given.agent, result: given.result },
            },
          ],
          given,
        )
        front.print('recorded')
      }),
    )
}

/** A case by its id or its reference. */
export async function caseBy(house: House, name: string): Promise<Case> {
  const held = (await house.store.cases.byId(name)) ?? (await house.store.cases.byReference(name.toUpperCase()))[0]
  if (!held) throw new BadInput(`${name}: no such case`)
  return held
}

/** Enters an agent's act, and decides what follows from it. */
export async function act(
  house: House,
  held: Case,
  happened: readonly Happening[],
  { agent, reason }: Act,
): Promise<void> {
  const world = house.world()
  const next = await lookAgain(world, house.shelves, held, happened, { by: agent, ...(reason ? { reason } : {}) })
  if (!next) throw new BadInput(`case ${held.reference}: its campaign ${held.campaign} is not configured`)
  if ((await world.settle({ cases: [next] })) !== 'settled')
    throw new BadInput(`case ${held.reference} changed meanwhile; look at it again`)
}

function acting(command: Command, front: Front, happenings: () => Happening[]): void {
  command
    .requiredOption('--agent <name>')
    .requiredOption('--reason <text>')
    .action((id: string, given: Act) =>
      withHouse(front, async (house) => {
        await act(house, await caseBy(house, id), happenings(), given)
        front.print('done')
      }),
    )
}

export function view(house: House, held: Case, brief = false): Record<string, unknown> {
  const campaign = house.shelves.campaigns.find(({ id }) => id === held.campaign)
  if (!campaign) throw new BadInput(`case ${held.reference}: its campaign ${held.campaign} is not configured`)
  const situations = situationsOf(held, campaign).map(({ code }) => code)
  return caseView(
    held,
    {
      state: stateOf(held, campaign),
      situations: [...new Set(situations)],
      missing: missingOf(held, campaign),
      ...progressOf(held, campaign),
    },
    brief,
  )
}

function line(house: House, held: Case): string {
  const { state, missing } = view(house, held, true) as { state: string; missing: string[] }
  return [
    held.reference,
    state.padEnd(11),
    held.consignee.organisation,
    missing.length > 0 ? `missing: ${missing.join(', ')}` : '',
  ]
    .join('  ')
    .trimEnd()
}
