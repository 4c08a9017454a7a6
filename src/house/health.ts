import type { House } from '../house.ts'
import { senderOf } from '../send/sender.ts'
import { staffBounces } from './staff-bounces.ts'
import { unplacedAlarms } from './unplaced.ts'

const OLD_SWEEP = 5 * 60_000
const UNSEEN_FOR = 24 * 60 * 60_000
const MOST_CASES = 50
const AGAIN_AFTER = 24 * 60 * 60_000
/** A letter to staff came back, or was refused, so recently that others may be. */
const BOUNCED_FOR = 7 * 24 * 60 * 60_000

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
  /** Who is told beside the operator. */
  readonly staff?: 'safety' | 'security'
  /** Told of a mail that is in no case. */
  readonly isUnplaced?: true
}

/** How the program itself is. Red where no sweep of the mailbox succeeded for five minutes since somebody first tried. */
export async function healthOf(house: House): Promise<Health> {
  const { store, mailbox } = house
  const now = Date.parse(house.now())
  const [last, first, daemon, facts] = await Promise.all([
    store.settings.get<string>('sweep.last'),
    store.settings.get<string>('sweep.first'),
    store.settings.get<string>('daemon.since'),
    store.facts(),
  ])
  const since = last ?? first
  const troubles: Trouble[] = []
  if (since && now - Date.parse(since) > OLD_SWEEP)
    troubles.push({
      key: 'sweep',
      words: last
        ? `The mailbox ${mailbox.name} was last read at ${last}; new answers are not seen.`
        : `The mailbox ${mailbox.name} could not be read since ${since}; answers are not seen.`,
      since,
    })
  if (facts.headFault) troubles.push({ key: 'head', words: `The audit trail: ${facts.headFault}`, since: null })
  troubles.push(...(await unseenEscalations(store, now)), ...(await unplacedAlarms(house)))
  troubles.push(...(await unreachedStaff(house, now)))
  return { is: troubles.length > 0 ? 'red' : 'green', watched: daemon !== null, troubles }
}

/** The alarm for adverse events and suspected compromises that nobody has looked at for a day. */
async function unseenEscalations(store: House['store'], now: number): Promise<Trouble[]> {
  const unseenBefore = new Date(now - UNSEEN_FOR).toISOString()
  const cases = await store.cases.list({ unseenBefore, limit: MOST_CASES })
  return cases.flatMap(({ reference, escalations }) =>
    escalations
      .filter(({ seen, decided, arrivedAt }) => !seen && decided === null && arrivedAt < unseenBefore)
      .map(({ id, kind, arrivedAt, words }) => ({
        key: `escalation ${reference} ${id}`,
        words: `The ${kind.replace('-', ' ')} of case ${reference} arrived at ${arrivedAt} and nobody has looked at it: “${words.slice(0, 500)}”. Take it in hand with: recall-desk escalation take ${id} --agent NAME`,
        since: arrivedAt,
        staff: kind === 'adverse-event' ? ('safety' as const) : ('security' as const),
      })),
  )
}

/** Alarms that go to an address like this are seen by nobody. */
async function unreachedStaff({ store, config }: House, now: number): Promise<Trouble[]> {
  const bounces = await staffBounces(store, config)
  return bounces
    .filter(({ at }) => now - Date.parse(at) < BOUNCED_FOR)
    .map(({ address, at, why }) => ({
      key: `staff ${address}`,
      words: `A letter to ${address}, which the configuration has under staff, ${why} (${at}). Whatever is sent there may be seen by nobody: mend the address.`,
      since: at,
    }))
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

/** Mails what was not told today to `staff.operator`, and to whom else it concerns. It goes out at once and beside the outbox, which may be part of the trouble. */
export async function tellOperator(house: House, troubles: readonly Trouble[]): Promise<void> {
  const { store, log } = house
  const told = (await store.settings.get<Record<string, string>>(TOLD)) ?? {}
  const now = Date.parse(house.now())
  const recent = Object.entries(told).filter(([, at]) => now - Date.parse(at) < AGAIN_AFTER)
  const fresh = troubles.filter(({ key }) => !recent.some(([known]) => known === key))
  if (fresh.length === 0) return
  for (const { words } of fresh) log.error({ trouble: words }, 'health')
  const at = new Date(now).toISOString()
  for (const staff of [undefined, 'safety', 'security'] as const) {
    const theirs = fresh.filter((one) => one.staff === staff)
    for (const some of [theirs.filter((one) => !one.isUnplaced), theirs.filter((one) => one.isUnplaced)])
      if (some.length > 0 && (await mailed(house, some, staff)))
        recent.push(...some.map(({ key }) => [key, at] as [string, string]))
  }
  await store.settings.set(TOLD, Object.fromEntries(recent))
}

async function mailed({ config, post, ...house }: House, troubles: readonly Trouble[], staff: Trouble['staff']) {
  const to = [...new Set([...(staff ? config.staff[staff] : []), ...config.staff.operator])]
  if (to.length === 0) return false
  const letter = await house.healthLetter(to, {
    troubles: troubles.map(({ words }) => words),
    since: staff ? null : troubles[0]!.since,
    alarm: staff !== undefined,
    unplaced: troubles.some(({ isUnplaced }) => isUnplaced),
  })
  const outcome = await post.send({ ...letter, to, cc: [], from: senderOf(config.outgoing.from).address })
  return outcome.is !== 'later' && outcome.is !== 'refused'
}

const TOLD = 'health.told'
/** Troubles that last until they are over; what is over may be told anew. */
const STANDING = ['sweep', 'head']
