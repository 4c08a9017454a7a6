import type { Command } from 'commander'
import { decide } from '../decide/decide.ts'
import { nextReader } from '../decide/recipients.ts'
import type { Case } from '../domain/case.ts'
import type { Instant } from '../domain/names.ts'
import { BadInput } from '../domain/outcome.ts'
import type { House } from '../house.ts'
import { lookAgain } from '../line.ts'
import type { Front } from './front.ts'
import { withHouse } from './with-house.ts'

const PAGE = 1000

interface Options {
  readonly dryRun?: boolean
  readonly now?: string
  readonly json?: boolean
}

export function addRemind(command: Command, front: Front): void {
  command
    .option('--dry-run', 'queue nothing')
    .option('--now <iso>', 'as if it were this moment')
    .option('--json', 'as JSON Lines')
    .action(async (options: Options) => {
      const now = options.now ? Date.parse(options.now) : Date.now()
      if (Number.isNaN(now)) throw new BadInput(`--now ${options.now}: give an instant like 2023-04-20T09:00:00Z`)
      await withHouse(front, (house) =>
        remindAll(house, { dryRun: options.dryRun === true, now: new Date(now).toISOString() }, (row) =>
          front.print(options.json ? JSON.stringify(row) : inWords(row)),
        ),
      )
    })
}

/** Tells what is due for each case, and enters it unless dry. */
export async function remindAll(
  house: House,
  { dryRun, now }: { readonly dryRun: boolean; readonly now: Instant },
  tell: (row: Due) => void,
): Promise<void> {
  const world = { ...house.world(), now: () => now }
  for await (const held of allCases(house)) {
    tell(await due(house, held, now))
    const next = dryRun ? null : await lookAgain(world, house.shelves, held)
    if (next && next.drafts.length > 0) await world.settle({ cases: [next] })
  }
}

async function* allCases({ store }: House): AsyncGenerator<Case> {
  let after: string | undefined
  do {
    const page = await store.cases.list({ limit: PAGE, ...(after === undefined ? {} : { after }) })
    yield* page
    after = page.at(-1)?.id
  } while (after !== undefined)
}

interface Due {
  readonly case: string
  readonly write: readonly { readonly followUp: string; readonly to: readonly string[]; readonly approval: string }[]
  /** Why nothing is written, or why what is written would wait at the exit. */
  readonly because: string
  readonly lookAgainAt: Instant | null
}

async function due({ shelves, store }: House, held: Case, at: Instant): Promise<Due> {
  const campaign = shelves.campaigns.find(({ id }) => id === held.campaign)
  if (!campaign)
    return {
      case: held.reference,
      write: [],
      because: `campaign ${held.campaign} is not configured`,
      lookAgainAt: null,
    }
  const { followUps, policy } = shelves
  const calendar = shelves.calendarOf(nextReader(held, at))
  const decision = decide(held, campaign, followUps, at, calendar, policy)
  const stops = decision.write.some(({ unasked }) => unasked) ? await store.letters.stops(held.id) : []
  return {
    case: held.reference,
    write: decision.write.map(({ followUp, to, approval }) => ({ followUp, to, approval })),
    because: stops.length > 0 ? `not before this is over: ${stops.join(', ')}` : decision.because,
    lookAgainAt: decision.lookAgainAt,
  }
}

function inWords({ case: of, write, because }: Due): string {
  const letters = write.map(
    ({ followUp, to, approval }) => `${followUp} to ${to.join(', ')}${approval === 'agent' ? ' (once approved)' : ''}`,
  )
  if (letters.length === 0) return `${of}  nothing: ${because}`
  return `${of}  ${letters.join('; ')}${because ? `, ${because}` : ''}`
}
