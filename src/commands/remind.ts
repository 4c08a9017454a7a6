import type { Command } from 'commander'
import { decide } from '../decide/decide.ts'
import { nextReader } from '../decide/recipients.ts'
import type { Case } from '../domain/case.ts'
import type { Instant } from '../domain/names.ts'
import { BadInput } from '../domain/outcome.ts'
import type { House } from '../house.ts'
import { lookAgain } from '../line.ts'
import type { StopReason } from '../store/letter-claim.ts'
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
  readonly organisation: string
  readonly country: string
  readonly write: readonly {
    readonly followUp: string
    readonly to: readonly string[]
    readonly cc: readonly string[]
    readonly approval: string
  }[]
  /** What a person is to do now. */
  readonly tasks: readonly string[]
  /** Why nothing is written, or why what is written would wait at the exit. */
  readonly because: string
  readonly lookAgainAt: Instant | null
}

/** What keeps a letter that nobody asked for back at the exit, in words. */
const STOPS: Readonly<Record<StopReason, string>> = {
  'case-in-review': 'a message of the case waits for a person',
  'case-closed': 'the case is closed',
  'mail-unread': 'new mail is not read yet',
  'mail-waiting': 'mail from there waits for a person',
}

async function due({ shelves, store }: House, held: Case, at: Instant): Promise<Due> {
  const { organisation, country } = held.consignee
  const about = { case: held.reference, organisation, country }
  const campaign = shelves.campaigns.find(({ id }) => id === held.campaign)
  if (!campaign)
    return {
      ...about,
      write: [],
      tasks: [],
      because: `campaign ${held.campaign} is not configured`,
      lookAgainAt: null,
    }
  const { followUps, policy } = shelves
  const calendar = shelves.calendarOf(nextReader(held, at))
  const decision = decide(held, campaign, followUps, at, calendar, policy)
  const stops = decision.write.some(({ unasked }) => unasked) ? await store.letters.stops(held.id) : []
  return {
    ...about,
    write: decision.write.map(({ followUp, to, cc, approval }) => ({ followUp, to, cc, approval })),
    tasks: decision.happened.flatMap((what) => (what.kind === 'task' ? [what.task.what] : [])),
    because: stops.length > 0 ? `not while ${stops.map((stop) => STOPS[stop]).join(' and ')}` : decision.because,
    lookAgainAt: decision.lookAgainAt,
  }
}

function inWords({ case: of, organisation, country, write, tasks, because }: Due): string {
  const letters = write.map(({ followUp, to, cc, approval }) => {
    const copy = cc.length > 0 ? `, copy to ${cc.join(', ')}` : ''
    return `${followUp} to ${to.join(', ')}${copy}${approval === 'agent' ? ' (once approved)' : ''}`
  })
  const acts = [...letters, ...tasks.map((task) => `a person is to ${task}`)]
  const why = because && !tasks.includes(because) ? because : ''
  const told = acts.length > 0 ? [acts.join('; '), ...(why ? [why] : [])].join(', ') : `nothing: ${because}`
  return `${of}  ${organisation} (${country}): ${told}`
}
