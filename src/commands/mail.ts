import type { Command } from 'commander'
import { BadInput } from '../domain/outcome.ts'
import type { House } from '../house.ts'
import { type Act, actOf, caseBy } from './act.ts'
import type { Front } from './front.ts'
import { withHouse } from './with-house.ts'

const NOT_IN_A_CASE = ['left-alone', 'set-aside', 'quarantined', 'duplicate'] as const
const WORDS = {
  again: 'will be read again',
  purged: 'its bytes were purged',
  unfit: 'is in a case already, or a copy of one that is; unlink it with review unlink',
  unknown: 'no such mail',
} as const

export function addMail(command: Command, front: Front): void {
  command
    .command('list')
    .description('mail that is in no case, newest first')
    .option('--state <state>', NOT_IN_A_CASE.join(', '))
    .option('--json', 'as JSON Lines')
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
  actOf(command.command('again').description('reads one again, whatever became of it').argument('<id>', 'mail')).action(
    (id: string, { agent, reason }: Act) =>
      withHouse(front, async ({ store }) =>
        tell(front, id, await store.messages.again(id, { by: agent, ...(reason ? { reason } : {}) })),
      ),
  )
  command
    .command('claim')
    .description('takes one into the line, or into a case')
    .argument('<id>', 'mail')
    .option('--case <case>', 'id or reference')
    .requiredOption('--agent <name>', 'who does it')
    .option('--reason <text>', 'why')
    .action((id: string, { agent, reason, ...options }: Act & { case?: string }) =>
      withHouse(front, async (house) => {
        const into = options.case ? (await caseBy(house, options.case)).id : null
        const outcome = await house.store.messages.claim(id, { by: agent, into, ...(reason ? { reason } : {}) })
        tell(front, id, outcome)
      }),
    )
  actOf(
    command
      .command('dismiss')
      .description('a mail that was set aside or quarantined needs nothing')
      .argument('<id>', 'mail'),
  ).action((id: string, given: Act) => withHouse(front, (house) => dismiss(house, id, given, front)))
}

async function dismiss({ store }: House, id: string, { agent, reason }: Act, front: Front): Promise<void> {
  if (!reason) throw new BadInput('mail dismiss: give --reason TEXT')
  const mail = await store.messages.byId(id)
  if (mail?.state !== 'set-aside' && mail?.state !== 'quarantined')
    throw new BadInput(`${id}: ${mail ? `is ${mail.state}` : 'no such mail'}; mail list shows what can be dismissed`)
  const what = { kind: 'mail-dismissed' as const, before: mail.state }
  await store.settle({
    message: { id, state: 'left-alone', verdict: `dismissed by ${agent}: ${reason}` },
    acts: [{ at: new Date().toISOString(), by: agent, subject: `mail ${id}`, what, reason }],
  })
  front.print(`${id} dismissed`)
}

function tell(front: Front, id: string, outcome: keyof typeof WORDS): void {
  if (outcome !== 'again') throw new BadInput(`${id}: ${WORDS[outcome]}`)
  front.print(`${id} ${WORDS.again}`)
}
