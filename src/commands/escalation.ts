import type { Command } from 'commander'
import { BadInput } from '../domain/outcome.ts'
import { type Act, act } from './act.ts'
import type { Front } from './front.ts'
import { withHouse } from './with-house.ts'

export function addEscalation(program: Command, front: Front): void {
  const command = program.command('escalation').description('adverse events and suspected compromises')
  command
    .command('list')
    .description('all of them, with the sentence that raised each')
    .option('--json', 'as JSON Lines')
    .action((options: { json?: boolean }) =>
      withHouse(front, async ({ store }) => {
        for (const held of await store.cases.list({}))
          for (const escalation of held.escalations)
            front.print(
              options.json
                ? JSON.stringify({ case: held.reference, ...escalation })
                : [
                    escalation.id,
                    held.reference,
                    escalation.kind,
                    escalation.arrivedAt.slice(0, 16),
                    escalation.decided ? `decided: ${escalation.decided.decision}` : 'open',
                    escalation.words.replace(/\s+/g, ' ').slice(0, 120),
                  ].join('  '),
            )
      }),
    )
  command
    .command('decide')
    .description("records a person's decision; nothing else ends an escalation")
    .argument('<id>', 'as escalation list tells it')
    .requiredOption('--decision <text>', 'what was decided')
    .requiredOption('--reason <text>', 'why')
    .requiredOption('--agent <name>', 'who decided')
    .action((id: string, given: Act & { decision: string }) =>
      withHouse(front, async (house) => {
        const held = (await house.store.cases.list({})).find(({ escalations }) =>
          escalations.some((one) => one.id === id),
        )
        if (!held) throw new BadInput(`${id}: no such escalation; escalation list shows them`)
        const { decided } = held.escalations.find((one) => one.id === id)!
        if (decided) throw new BadInput(`${id} was decided by ${decided.by}: ${decided.decision}`)
        await act(house, held, [{ kind: 'escalation-decided', escalation: id, decision: given.decision }], given)
        front.print(`${id} decided`)
      }),
    )
}
