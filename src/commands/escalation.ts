import type { Command } from 'commander'
import type { Case, Escalation } from '../domain/case.ts'
import type { Happening } from '../domain/entry.ts'
import { BadInput } from '../domain/outcome.ts'
import { type Deadline, deadlinesOf } from '../domain/reporting.ts'
import type { House } from '../house.ts'
import { type Act, act } from './act.ts'
import type { Front } from './front.ts'
import { withHouse } from './with-house.ts'

export function addEscalation(command: Command, front: Front): void {
  command
    .command('list')
    .description('all of them, open ones first, with the sentence that raised each and the last days to report')
    .option('--open', 'only those that nobody has decided')
    .option('--json', 'as JSON Lines')
    .action((options: { open?: boolean; json?: boolean }) =>
      withHouse(front, async (house) => {
        for (const found of await escalations(house))
          if (!options.open || found.escalation.decided === null)
            front.print(options.json ? JSON.stringify(row(found)) : line(found))
      }),
    )
  command
    .command('take')
    .description('somebody has looked at it and has it in hand: no alarm any more')
    .argument('<id>', 'as escalation list tells it')
    .requiredOption('--agent <name>', 'who')
    .action((id: string, given: Act) =>
      enter(front, id, given, { kind: 'escalation-seen', escalation: id }, `${id} taken by ${given.agent}`),
    )
  command
    .command('decide')
    .description("records a person's decision; nothing else ends an escalation")
    .argument('<id>', 'as escalation list tells it')
    .requiredOption('--decision <text>', 'what was decided')
    .requiredOption('--reason <text>', 'why')
    .requiredOption('--agent <name>', 'who decided')
    .action((id: string, given: Act & { decision: string }) => {
      for (const [option, value] of [
        ['--decision', given.decision],
        ['--reason', given.reason],
      ] as const)
        if (!value?.trim()) throw new BadInput(`${option}: say it in words`)
      const what = { kind: 'escalation-decided' as const, escalation: id, decision: given.decision }
      return enter(front, id, given, what, `${id} decided`)
    })
}

interface Found {
  readonly held: Case
  readonly escalation: Escalation
  readonly deadlines: readonly Deadline[]
}

/** Open ones first, the oldest before the others. */
async function escalations({ store, shelves }: House): Promise<Found[]> {
  const found = (await store.cases.list({})).flatMap((held) => {
    const campaign = shelves.campaigns.find(({ id }) => id === held.campaign)
    return held.escalations.map((escalation) => ({
      held,
      escalation,
      deadlines: campaign ? deadlinesOf(escalation, held.consignee.country, campaign) : [],
    }))
  })
  const key = ({ escalation }: Found) => `${escalation.decided ? 1 : 0} ${escalation.arrivedAt}`
  return found.sort((one, other) => (key(one) < key(other) ? -1 : 1))
}

/** A mail that concerns several cases raised one event: what is decided of it holds in all of them. */
async function enter(front: Front, id: string, given: Act, what: Happening, says: string): Promise<void> {
  await withHouse(front, async (house) => {
    const all = (await house.store.cases.list({})).flatMap((held) =>
      held.escalations.filter((one) => one.id === id).map((escalation) => ({ held, escalation })),
    )
    if (!all[0]) throw new BadInput(`${id}: no such escalation; escalation list shows them`)
    const open = all.filter(({ escalation }) => escalation.decided === null)
    const decided = all[0].escalation.decided
    if (open.length === 0 && decided) throw new BadInput(`${id} was decided by ${decided.by}: ${decided.decision}`)
    for (const { held } of open) await act(house, held, [what], given)
    front.print(says)
  })
}

function row({ held, escalation, deadlines }: Found) {
  return { case: held.reference, organisation: held.consignee.organisation, ...escalation, deadlines }
}

function line({ held, escalation, deadlines }: Found): string {
  const { decided, seen } = escalation
  const next = deadlines.map(({ days, on }) => `${on} (${days} days)`).join(', ')
  const state = decided
    ? `decided: ${decided.decision}`
    : seen
      ? `taken by ${seen.by}`
      : 'OPEN, nobody has looked at it'
  return [
    escalation.id,
    held.reference,
    escalation.kind,
    escalation.arrivedAt.slice(0, 16),
    state,
    ...(decided || next === '' ? [] : [`report by ${next}`]),
    escalation.words.replace(/\s+/g, ' ').slice(0, 120),
  ].join('  ')
}
