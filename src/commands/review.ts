import type { Command } from 'commander'
import type { AnswerValue } from '../domain/answer.ts'
import type { Case, HeldSubmission } from '../domain/case.ts'
import { BadInput } from '../domain/outcome.ts'
import type { Statement } from '../domain/submission.ts'
import type { House } from '../house.ts'
import { reconcile, unlink } from '../reconcile/reconcile.ts'
import { act, caseBy } from './case.ts'
import { correctedAnswer, correctedRows } from './correction.ts'
import type { Front } from './front.ts'
import { reviewPage } from './review-page.ts'
import { withHouse } from './with-house.ts'

interface Act {
  readonly agent: string
  readonly reason?: string
}

export function addReview(program: Command, front: Front): void {
  const command = program.command('review').description('what waits for a person')
  command
    .command('list')
    .option('--json')
    .action((options: { json?: boolean }) =>
      withHouse(front, async (house) => {
        for (const { held, submission } of await waiting(house)) {
          const why = submission.problems.map(({ code }) => code).join(', ')
          const row = {
            id: submission.message,
            case: held.reference,
            organisation: held.consignee.organisation,
            from: submission.from,
            arrivedAt: submission.arrivedAt,
            reasons: submission.problems,
          }
          front.print(
            options.json
              ? JSON.stringify(row)
              : [row.id, row.case, row.arrivedAt.slice(0, 16), row.organisation, row.from ?? '', why].join('  '),
          )
        }
      }),
    )
  command
    .command('show')
    .argument('<id>', 'message')
    .option('--json')
    .action((id: string, options: { json?: boolean }) =>
      withHouse(front, async (house) => {
        const { held, submission } = await find(house, id)
        front.print(
          options.json ? JSON.stringify({ case: held.reference, ...submission }) : reviewPage(held, submission),
        )
      }),
    )
  agentCommand(command.command('accept').argument('<id>')).action((id: string, given: Act) =>
    change(front, id, given, (submission) => ({ ...submission, review: 'done' })),
  )
  agentCommand(command.command('correct').argument('<id>').argument('<question>').argument('<value>')).action(
    (id: string, question: string, value: string, given: Act) =>
      change(front, id, given, (submission, held, house) => corrected(submission, held, house, question, value, given)),
  )
  agentCommand(command.command('link').argument('<id>').argument('<case>')).action(
    (id: string, name: string, given: Act) =>
      withHouse(front, async (house) => {
        const held = await caseBy(house, name)
        const outcome = await house.store.messages.claim(id, given.agent, held.id)
        if (outcome !== 'again')
          throw new BadInput(`${id}: ${outcome === 'unfit' ? 'is in a case already; unlink it first' : outcome}`)
        front.print(`${id} will be read into ${held.reference}`)
      }),
  )
  agentCommand(command.command('unlink').argument('<id>')).action((id: string, given: Act) =>
    withHouse(front, async (house) => {
      const { held } = await find(house, id)
      await act(house, held, unlink(held, id, campaignOf(house, held)).happened, given)
      front.print(`${id} no longer counts in ${held.reference}`)
    }),
  )
}

function agentCommand(command: Command): Command {
  return command
    .option('--agent <name>', 'who does it', 'agent')
    .option('--reason <text>', 'needed where an accepted value changes')
}

async function waiting(house: House): Promise<{ held: Case; submission: HeldSubmission }[]> {
  const cases = await house.store.cases.list({})
  return cases
    .flatMap((held) =>
      held.submissions.filter(({ review }) => review === 'waiting').map((submission) => ({ held, submission })),
    )
    .sort((one, other) => (one.submission.arrivedAt < other.submission.arrivedAt ? -1 : 1))
}

async function find(house: House, message: string): Promise<{ held: Case; submission: HeldSubmission }> {
  for (const held of await house.store.cases.list({})) {
    const submission = held.submissions.find((one) => one.message === message)
    if (submission) return { held, submission }
  }
  throw new BadInput(`${message}: no message of a case; see mail list`)
}

async function change(
  front: Front,
  id: string,
  given: Act,
  next: (submission: HeldSubmission, held: Case, house: House) => HeldSubmission,
): Promise<void> {
  await withHouse(front, async (house) => {
    const { held, submission } = await find(house, id)
    const { happened } = reconcile(held, next(submission, held, house), campaignOf(house, held))
    await act(house, held, happened, given)
    front.print(`${id} entered in ${held.reference}`)
  })
}

function corrected(
  submission: HeldSubmission,
  held: Case,
  house: House,
  question: string,
  value: string,
  { agent, reason }: Act,
): HeldSubmission {
  if (submission.review !== 'waiting' && !reason) throw new BadInput('an accepted value changes: give --reason')
  const campaign = campaignOf(house, held)
  const evidence = { part: 'agent', page: null, box: null, text: `${agent}${reason ? `: ${reason}` : ''}` }
  if (question === 'instruments') {
    const statements: Statement[] = correctedRows(value, campaign, evidence)
    return { ...submission, statements }
  }
  const next: AnswerValue | null = correctedAnswer(question, value, campaign)
  const others = submission.answers.filter((answer) => answer.question !== question)
  return {
    ...submission,
    answers: next === null ? others : [...others, { question, value: next, confidence: 1, evidence: [evidence] }],
  }
}

function campaignOf({ shelves }: House, held: Case) {
  const campaign = shelves.campaigns.find(({ id }) => id === held.campaign)
  if (!campaign) throw new BadInput(`case ${held.reference}: its campaign ${held.campaign} is not configured`)
  return campaign
}
