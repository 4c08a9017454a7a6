import type { Command } from 'commander'
import { BadInput } from '../domain/outcome.ts'
import { caseBy } from './case.ts'
import type { Front } from './front.ts'
import { withHouse } from './with-house.ts'

const NOT_IN_A_CASE = ['left-alone', 'set-aside', 'quarantined', 'duplicate'] as const
const WORDS = {
  again: 'will be read again',
  purged: 'its bytes were purged',
  unfit: 'is in a case already, or a copy of one that is; unlink it with review unlink',
  unknown: 'no such mail',
} as const

export function addMail(program: Command, front: Front): void {
  const command = program.command('mail').description('mail that was left alone, set aside or quarantined')
  command
    .command('list')
    .option('--state <state>', NOT_IN_A_CASE.join(', '))
    .option('--json')
    .action((options: { state?: string; json?: boolean }) =>
      withHouse(front, async ({ store }) => {
        const states = NOT_IN_A_CASE.filter((state) =>
          options.state ? state === options.state : state !== 'duplicate',
        )
        if (states.length === 0) throw new BadInput(`--state ${options.state}: one of ${NOT_IN_A_CASE.join(', ')}`)
        for (const mail of await store.messages.list({ states }))
          front.print(
            options.json
              ? JSON.stringify(mail)
              : [
                  mail.id,
                  mail.state.padEnd(11),
                  mail.arrivedAt.slice(0, 16),
                  mail.from ?? '',
                  mail.subject ?? '',
                  mail.failure ?? mail.verdict ?? '',
                ].join('  '),
          )
      }),
    )
  command
    .command('again')
    .description('reads one again')
    .argument('<id>')
    .action((id: string) => withHouse(front, async ({ store }) => tell(front, id, await store.messages.again(id))))
  command
    .command('claim')
    .description('takes one into the line, or into a case')
    .argument('<id>')
    .option('--case <case>', 'id or reference')
    .requiredOption('--agent <name>')
    .action((id: string, options: { case?: string; agent: string }) =>
      withHouse(front, async (house) => {
        const into = options.case ? (await caseBy(house, options.case)).id : null
        tell(front, id, await house.store.messages.claim(id, options.agent, into))
      }),
    )
}

function tell(front: Front, id: string, outcome: keyof typeof WORDS): void {
  if (outcome !== 'again') throw new BadInput(`${id}: ${WORDS[outcome]}`)
  front.print(`${id} ${WORDS.again}`)
}
