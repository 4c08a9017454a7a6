import type { Command } from 'commander'
import type { LetterState } from '../domain/letter.ts'
import { BadInput } from '../domain/outcome.ts'
import { record } from '../outbox.ts'
import type { LetterChange } from '../store/letter-rows.ts'
import type { Front } from './front.ts'
import { withHouse } from './with-house.ts'

interface Act {
  readonly agent: string
  readonly reason?: string
}

export function addLetter(program: Command, front: Front): void {
  const command = program.command('letter').description('the outbox')
  command
    .command('list')
    .option('--state <state>')
    .option('--json')
    .action((options: { state?: LetterState; json?: boolean }) =>
      withHouse(front, async ({ store }) => {
        for (const letter of await store.letters.list(options.state ? { states: [options.state] } : {}))
          front.print(
            options.json
              ? JSON.stringify(letter)
              : [
                  letter.id,
                  letter.state.padEnd(9),
                  letter.followUp.padEnd(16),
                  letter.to,
                  letter.subject,
                  letter.detail ?? '',
                ].join('  '),
          )
      }),
    )
  command
    .command('show')
    .argument('<id>')
    .action((id: string) =>
      withHouse(front, async ({ store }) => {
        const letter = await store.letters.byId(id)
        if (!letter) throw new BadInput(`${id}: no such letter`)
        front.print(new TextDecoder().decode(letter.source))
      }),
    )
  const change = (name: string, from: LetterState | readonly LetterState[], to: LetterChange['to'], says: string) =>
    agentCommand(command.command(name).argument('<id>')).action((id: string, given: Act) =>
      settle(front, id, from, to, says, given),
    )
  change('approve', 'held', 'due', 'approved')
  change('cancel', ['held', 'due', 'failed'], 'cancelled', 'cancelled')
  agentCommand(
    command
      .command('resolve')
      .description('settles a letter whose outcome is unknown')
      .argument('<id>')
      .argument('<outcome>', 'sent or again'),
  ).action((id: string, outcome: string, given: Act) => {
    if (outcome !== 'sent' && outcome !== 'again') throw new BadInput(`${outcome}: sent or again`)
    return settle(front, id, 'unknown', outcome === 'sent' ? 'sent' : 'due', `resolved: ${outcome}`, given)
  })
}

function agentCommand(command: Command): Command {
  return command.option('--agent <name>', 'who does it', 'agent').option('--reason <text>')
}

async function settle(
  front: Front,
  id: string,
  from: LetterState | readonly LetterState[],
  to: LetterChange['to'],
  says: string,
  { agent, reason }: Act,
): Promise<void> {
  await withHouse(front, async (house) => {
    const letter = await house.store.letters.byId(id)
    if (!letter) throw new BadInput(`${id}: no such letter`)
    if (![from].flat().includes(letter.state))
      throw new BadInput(`${id} is ${letter.state}; only ${[from].flat().join(' or ')} can be ${says}`)
    const dueAt = to === 'due' ? { dueAt: new Date().toISOString() } : {}
    const settled = await record(
      house,
      letter,
      letter.state,
      { to, detail: `${says} by ${agent}${reason ? `: ${reason}` : ''}`, ...dueAt },
      undefined,
      { by: agent, ...(reason ? { reason } : {}) },
    )
    if (settled !== 'settled') throw new BadInput(`${id} changed meanwhile; look at it again`)
    front.print(`${id} ${says}`)
  })
}
