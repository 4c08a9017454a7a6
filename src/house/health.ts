import type { House } from '../house.ts'
import { senderOf } from '../send/sender.ts'

const OLD_SWEEP = 5 * 60_000
const AGAIN_AFTER = 24 * 60 * 60_000

export interface Health {
  readonly is: 'green' | 'red'
  /** A daemon is running, or died without saying so. */
  readonly watched: boolean
  readonly troubles: readonly Trouble[]
}

export interface Trouble {
  /** The same trouble is told once a day. */
  readonly key: string
  readonly words: string
  readonly since: string | null
}

/** How the program itself is. Red where no sweep of the mailbox succeeded for five minutes since somebody first tried. */
export async function healthOf({ store, mailbox }: House): Promise<Health> {
  const [last, first, daemon, facts] = await Promise.all([
    store.settings.get<string>('sweep.last'),
    store.settings.get<string>('sweep.first'),
    store.settings.get<string>('daemon.since'),
    store.facts(),
  ])
  const since = last ?? first
  const troubles: Trouble[] = []
  if (since && Date.now() - Date.parse(since) > OLD_SWEEP)
    troubles.push({
      key: 'sweep',
      words: last
        ? `The mailbox ${mailbox.name} was last read at ${last}; new answers are not seen.`
        : `The mailbox ${mailbox.name} could not be read since ${since}; answers are not seen.`,
      since,
    })
  if (facts.headFault) troubles.push({ key: 'head', words: `The audit trail: ${facts.headFault}`, since: null })
  return { is: troubles.length > 0 ? 'red' : 'green', watched: daemon !== null, troubles }
}

/** The watchdog: what is wrong is told to the operator, once a day for as long as it lasts. */
export async function watchOver(house: House): Promise<Health> {
  const health = await healthOf(house)
  const told = (await house.store.settings.get<Record<string, string>>(TOLD)) ?? {}
  const over = Object.keys(told).filter(
    (key) => STANDING.includes(key) && !health.troubles.some((one) => one.key === key),
  )
  if (over.length > 0)
    await house.store.settings.set(
      TOLD,
      Object.fromEntries(Object.entries(told).filter(([key]) => !over.includes(key))),
    )
  await tellOperator(house, health.troubles)
  return health
}

/** Mails what was not told today to `staff.operator`. It goes out at once and beside the outbox, which may be part of the trouble. */
export async function tellOperator(house: House, troubles: readonly Trouble[]): Promise<void> {
  const { store, config, post, log } = house
  const told = (await store.settings.get<Record<string, string>>(TOLD)) ?? {}
  const now = Date.now()
  const recent = Object.entries(told).filter(([, at]) => now - Date.parse(at) < AGAIN_AFTER)
  const fresh = troubles.filter(({ key }) => !recent.some(([known]) => known === key))
  if (fresh.length === 0) return
  for (const { words } of fresh) log.error({ trouble: words }, 'health')
  const to = config.staff.operator
  if (to.length === 0) return
  const letter = await house.healthLetter({ troubles: fresh.map(({ words }) => words), since: fresh[0]!.since })
  const outcome = await post.send({ ...letter, to, cc: [], from: senderOf(config.outgoing.from).address })
  if (outcome.is === 'later' || outcome.is === 'refused') return
  const at = new Date(now).toISOString()
  await store.settings.set(TOLD, Object.fromEntries([...recent, ...fresh.map(({ key }) => [key, at] as const)]))
}

const TOLD = 'health.told'
/** Troubles that last until they are over; what is over may be told anew. */
const STANDING = ['sweep', 'head']
