import type { Command } from 'commander'
import type { Letter, LetterState } from '../domain/letter.ts'
import { BadInput } from '../domain/outcome.ts'
import type { House } from '../house.ts'
import { record } from '../outbox.ts'
import type { LetterChange } from '../store/letter-rows.ts'
import { type Act, actOf, caseBy } from './act.ts'
import type { Front } from './front.ts'
import { addLetterReply } from './letter-reply.ts'
import { addLetterWrite } from './letter-write.ts'
import { withHouse } from './with-house.ts'

const STATES: readonly LetterState[] = ['due', 'held', 'sending', 'sent', 'failed', 'unknown', 'cancelled']

export function addLetter(command: Command, front: Front): void {
  addLetterReply(command, front)
  addLetterWrite(command, front)
  command
    .command('list')
    .description('letters in the order they were decided')
    .option('--state <state>', STATES.join(', '))
    .option('--case <case>', 'id or reference')
    .option('--json', 'as JSON Lines')
    .action((options: { state?: LetterState; case?: string; json?: boolean }) =>
      withHouse(front, async (house) => {
        const { state, case: name } = options
        if (state && !STATES.includes(state)) throw new BadInput(`--state ${state}: one of ${STATES.join(', ')}`)
        const of = name === undefined ? {} : { case: (await caseBy(house, name)).id }
        for (const letter of await house.store.letters.list({ ...of, ...(state ? { states: [state] } : {}) }))
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
    .description('one letter as it is sent, header and all')
    .argument('<id>', 'letter')
    .option('--json', 'as JSON, with the mail as `source`')
    .action((id: string, options: { json?: boolean }) =>
      withHouse(front, async (house) => {
        const letter = await letterBy(house, id)
        const source = new TextDecoder().decode(letter.source)
        front.print(options.json ? JSON.stringify({ ...letter, source }) : source)
      }),
    )
  const change = (
    name: 'approve' | 'cancel',
    does: string,
    from: readonly LetterState[],
    to: LetterChange['to'],
    says: string,
  ) =>
    actOf(command.command(name).description(does).argument('<id...>', 'letters')).action((ids: string[], given: Act) =>
      withHouse(front, async (house) => {
        for (const id of ids) front.print(await settle(house, id, from, to, says, given))
      }),
    )
  change('approve', 'lets letters go that are held', ['held'], 'due', 'approved')
  change('cancel', 'calls letters off that did not go out', ['held', 'due', 'failed'], 'cancelled', 'cancelled')
  actOf(
    command
      .command('resolve')
      .description('settles a letter of which nobody knows whether it went out')
      .argument('<id>', 'letter')
      .argument('<outcome>', 'sent: it did; again: send it again'),
  ).action((id: string, outcome: string, given: Act) =>
    withHouse(front, async (house) => {
      if (outcome !== 'sent' && outcome !== 'again') throw new BadInput(`${outcome}: sent or again`)
      front.print(
        await settle(house, id, ['unknown'], outcome === 'sent' ? 'sent' : 'due', `resolved: ${outcome}`, given),
      )
    }),
  )
}

async function letterBy({ store }: House, id: string): Promise<Letter> {
  const letter = await store.letters.byId(id)
  if (!letter) throw new BadInput(`${id}: no such letter; letter list shows them`)
  return letter
}

async function settle(
  house: House,
  id: string,
  from: readonly LetterState[],
  to: LetterChange['to'],
  says: string,
  { agent, reason }: Act,
): Promise<string> {
  const letter = await letterBy(house, id)
  if (!from.includes(letter.state))
    throw new BadInput(`${id} is ${letter.state}; only one that is ${from.join(' or ')} can be ${says}`)
  const settled = await record(
    house,
    letter,
    letter.state,
    {
      to,
      detail: `${says} by ${agent}${reason ? `: ${reason}` : ''}`,
      ...(to === 'due' ? { dueAt: new Date().toISOString() } : {}),
    },
    undefined,
    { by: agent, ...(reason ? { reason } : {}) },
  )
  if (settled !== 'settled') throw new BadInput(`${id} changed meanwhile; look at it again`)
  return `${id} ${says}`
}
