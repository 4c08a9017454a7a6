import type { Command } from 'commander'
import type { HeldSubmission } from '../domain/case.ts'
import { BadInput } from '../domain/outcome.ts'
import { reconcile, unlink } from '../reconcile/reconcile.ts'
import { type Act, act, actOf, campaignOf, caseBy } from './act.ts'
import { corrected } from './correction.ts'
import type { Front } from './front.ts'
import { reviewPage } from './review-page.ts'
import { type Found, foundMessage, waitingMessages } from './waiting.ts'
import { withHouse } from './with-house.ts'

interface In {
  readonly case?: string
}

export function addReview(command: Command, front: Front): void {
  command
    .command('list')
    .description('the queue, oldest first')
    .option('--json', 'as JSON Lines')
    .action((options: { json?: boolean }) =>
      withHouse(front, async (house) => {
        for (const found of await waitingMessages(house))
          front.print(options.json ? JSON.stringify(row(found)) : line(found))
      }),
    )
  ofMessage(command.command('show').description('one reading beside its evidence'))
    .option('--json', 'as JSON')
    .action((id: string, options: In & { json?: boolean }) =>
      withHouse(front, async (house) => {
        const { held, submission } = await foundMessage(house, id, options.case)
        front.print(
          options.json ? JSON.stringify({ case: held.reference, ...submission }) : reviewPage(held, submission),
        )
      }),
    )
  actOf(ofMessage(command.command('accept').description('the reading is right as it stands'))).action(
    (id: string, given: Act & In) =>
      change(front, id, given, ({ submission }) => {
        if (submission.review !== 'waiting') throw new BadInput(`${id} does not wait for a person`)
        return { ...submission, review: 'done' }
      }),
  )
  actOf(
    ofMessage(command.command('correct').description('puts one answer right, or the rows of instruments'))
      .argument('<question>', 'a question of the form, or instruments')
      .argument('<value>', 'yes, no, a text, a day, serials or options with commas, none; JSON rows for instruments'),
  ).action((id: string, question: string, value: string, given: Act & In) =>
    change(front, id, given, ({ held, submission }, house) =>
      corrected(submission, campaignOf(house, held), question, value, given),
    ),
  )
  actOf(
    command
      .command('link')
      .description('reads a mail that is in no case into this one')
      .argument('<id>', 'message')
      .argument('<case>', 'id or reference'),
  ).action((id: string, name: string, given: Act) =>
    withHouse(front, async (house) => {
      const held = await caseBy(house, name)
      const outcome = await house.store.messages.claim(id, {
        by: given.agent,
        into: held.id,
        ...(given.reason ? { reason: given.reason } : {}),
      })
      if (outcome !== 'again') throw new BadInput(`${id}: ${WHY_NOT[outcome]}`)
      front.print(`${id} will be read into ${held.reference} by the next poll`)
    }),
  )
  actOf(
    ofMessage(command.command('unlink').description('takes a message out of its case; mail list shows it then')),
  ).action((id: string, given: Act & In) => takeOut(front, id, given))
}

const WHY_NOT = {
  unfit: 'is in a case already, or a copy of a mail that is; take it out with review unlink first',
  purged: 'its bytes were purged',
  unknown: 'no such mail; mail list shows those in no case',
} as const

function ofMessage(command: Command): Command {
  return command.argument('<id>', 'message').option('--case <case>', 'where one mail is in several cases')
}

function takeOut(front: Front, id: string, given: Act & In): Promise<void> {
  return withHouse(front, async (house) => {
    const { held, submission, elsewhere } = await foundMessage(house, id, given.case)
    if (submission.review !== 'waiting' && !given.reason)
      throw new BadInput('an accepted value changes: give --reason TEXT')
    const verdict = { id, state: 'set-aside' as const, verdict: `taken out of ${held.reference} by ${given.agent}` }
    const free = submission.kind !== 'agent' && !elsewhere
    await act(house, held, unlink(held, id, campaignOf(house, held)).happened, given, free ? verdict : undefined)
    front.print(`${id} no longer counts in ${held.reference}`)
  })
}

function change(
  front: Front,
  id: string,
  given: Act & In,
  next: (found: Found, house: Parameters<typeof campaignOf>[0]) => HeldSubmission,
): Promise<void> {
  return withHouse(front, async (house) => {
    const found = await foundMessage(house, id, given.case)
    const after = next(found, house)
    const { happened } = reconcile(found.held, after, campaignOf(house, found.held))
    await act(house, found.held, happened, given)
    const waits = after.review === 'waiting' ? `; it counts once it is accepted: review accept ${id}` : ''
    front.print(`${id} entered in ${found.held.reference}${waits}`)
  })
}

function row({ held, submission }: Found) {
  return {
    id: submission.message,
    case: held.reference,
    organisation: held.consignee.organisation,
    from: submission.from,
    arrivedAt: submission.arrivedAt,
    reasons: submission.problems,
  }
}

function line({ held, submission }: Found): string {
  const why = [...new Set(submission.problems.map(({ code }) => code))].join(', ')
  const from = submission.from ?? ''
  return `${submission.message}  ${held.reference}  ${submission.arrivedAt.slice(0, 10)}  ${held.consignee.organisation.slice(0, 24).padEnd(24)}  ${from.slice(0, 28).padEnd(28)}  ${why}`
}
