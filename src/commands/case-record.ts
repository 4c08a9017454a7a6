import type { Command } from 'commander'
import type { Answer } from '../domain/answer.ts'
import type { Case, HeldSubmission } from '../domain/case.ts'
import type { Happening } from '../domain/entry.ts'
import type { Day, Instant } from '../domain/names.ts'
import { BadInput } from '../domain/outcome.ts'
import type { House } from '../house.ts'
import { reconcile } from '../reconcile/reconcile.ts'
import { act, campaignOf, caseBy, dayOf } from './act.ts'
import { correctedAnswer, correctedRows } from './correction.ts'
import type { Front } from './front.ts'
import { withHouse } from './with-house.ts'

const METHODS = ['call', 'letter', 'visit', 'fax', 'mail'] as const

interface Given {
  readonly method: string
  readonly result: string
  readonly agent: string
  readonly on: string
  readonly answer: readonly string[]
  readonly instruments?: string
}

export function addRecord(command: Command, front: Front): void {
  command
    .command('record')
    .description('enters a call, letter, visit or fax, and what was answered by it')
    .argument('<id>', 'id or reference')
    .requiredOption('--method <method>', METHODS.join(', '))
    .requiredOption('--result <text>', 'what came of it')
    .requiredOption('--agent <name>', 'who did it')
    .option('--on <day>', 'YYYY-MM-DD', new Date().toISOString().slice(0, 10))
    .option('--answer <question=value>', 'an answer, as in review correct; may be repeated', several, [])
    .option('--instruments <json>', 'rows of instruments, as in review correct')
    .action((id: string, given: Given) =>
      withHouse(front, async (house) => {
        const held = await caseBy(house, id)
        await act(house, held, recorded(house, held, given), given)
        front.print(`${held.reference}: recorded`)
      }),
    )
}

function recorded(house: House, held: Case, given: Given): Happening[] {
  const method = METHODS.find((one) => one === given.method)
  if (!method) throw new BadInput(`--method ${given.method}: one of ${METHODS.join(', ')}`)
  dayOf(given.on, '--on')
  const id = house.store.newId()
  const attempt = { id, method, on: given.on, by: given.agent, result: given.result }
  const said = submissionOf(house, held, given, id)
  return [{ kind: 'attempt', attempt }, ...(said ? reconcile(held, said, campaignOf(house, held)).happened : [])]
}

/** When something was heard of which only the day is known: at its noon, but what is entered on the day itself comes behind all that came before. */
export function heardAt(on: Day, now: Instant): Instant {
  return on < now.slice(0, 10) ? new Date(`${on}T12:00:00Z`).toISOString() : now
}

/** What the consignee said by it counts as said on that day, and needs nobody to look at it again. */
function submissionOf(house: House, held: Case, given: Given, id: string): HeldSubmission | null {
  const campaign = campaignOf(house, held)
  const evidence = { part: 'agent', page: null, box: null, text: `${given.method}, ${given.agent}: ${given.result}` }
  const answers = given.answer.flatMap((pair): Answer[] => {
    const [question = '', ...value] = pair.split('=')
    if (value.length === 0) throw new BadInput(`--answer ${pair}: give QUESTION=VALUE, like receipt=yes`)
    const found = correctedAnswer(question.trim(), value.join('=').trim(), campaign)
    return found === null ? [] : [{ question: question.trim(), value: found, confidence: 1, evidence: [evidence] }]
  })
  const statements = given.instruments ? correctedRows(given.instruments, campaign, evidence) : []
  if (answers.length + statements.length === 0) return null
  const now = house.now()
  return {
    message: id,
    kind: 'agent',
    from: null,
    at: heardAt(given.on, now),
    arrivedAt: now,
    review: 'none',
    problems: [],
    flags: [],
    answers,
    statements,
    ownWords: given.result,
  }
}

function several(value: string, before: readonly string[]): readonly string[] {
  return [...before, value]
}
