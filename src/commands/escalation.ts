import type { Command } from 'commander'
import { BadInput } from '../domain/outcome.ts'
import { act } from './case.ts'
import type { Front } from './front.ts'
import { withHouse } from './with-house.ts'

export function addEscalation(program: Command, front: Front): void {
  const command = program.command('escalation').description('adverse events and suspected compromises')
  command
    .command('list')
    .option('--json')
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
    .argument('<id>')
    .requiredOption('--decision <text>')
    .requiredOption('--reason <text>')
    .requiredOption('--agent <name>')
    .action((id: string, given: { decision: string; reason: string; agent: string }) =>
      withHouse(front, async (house) => {
        const held = (await house.store.cases.list({})).find(({ escalations }) =>
          escalations.some((one) => one.id === id),
        )
        if (!held) throw new BadInput(`${id}: no such escalation`)
        await act(house, held, [{ kind: 'escalation-decided', escalation: id, decision: given.decision }], given)
        front.print(`${id} decided`)
      }),
    )
}
