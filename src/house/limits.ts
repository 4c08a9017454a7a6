import { after, inCountry, withinHours } from '../decide/schedule.ts'
import { BY_HAND, type Letter } from '../domain/letter.ts'
import { readerOf } from '../domain/reader.ts'
import type { House } from '../house.ts'

const MINUTE = 60_000
const MOST_ANSWERS_A_DAY = 3
const QUIET_BETWEEN_ANSWERS = 15 * MINUTE
const MOST_IN_AN_HOUR = 2000
const LATE = 60 * MINUTE

/** `over`: a person has to look at it, why; `wait`: not before so many milliseconds. */
export type Limit =
  | { readonly is: 'free' }
  | { readonly is: 'over'; readonly why: string }
  | { readonly is: 'wait'; readonly milliseconds: number }

/**
 * The last net against loops, whatever was decided: it counts what went out, and names letter, address and count. Letters to staff, an
 * agent's own words, and those that a person let go in spite of it, are free; first notices count against the throttle only.
 */
export async function limitOf(house: House, letter: Letter): Promise<Limit> {
  if (letter.staff) return { is: 'free' }
  const closed = letter.unasked ? await untilSendingHours(house, letter) : 0
  if (closed > 0) return { is: 'wait', milliseconds: closed }
  const { throttle } = house.config.outgoing
  if (throttle) {
    const span = throttle.seconds * 1000
    const tried = await house.store.letters.triedSince(after(house.now(), -span))
    if (tried >= throttle.letters) return { is: 'wait', milliseconds: span / throttle.letters }
  }
  if (['notice', BY_HAND].includes(letter.followUp) || (await wasLetGo(house, letter))) return { is: 'free' }
  return capOf(house, letter)
}

/** A letter that nobody asked for and that is late (a stop, a server that was down, an approval) waits for the next sending hour there. */
async function untilSendingHours({ store, shelves, now: clock }: House, { id, case: of, to }: Letter): Promise<number> {
  const held = await store.cases.byId(of)
  const campaign = shelves.campaigns.find((one) => one.id === held?.campaign)
  const decided = (await store.letters.list({ case: of })).find((line) => line.id === id)?.decidedAt
  const now = clock()
  if (!held || !campaign || !decided || Date.parse(now) - Date.parse(decided) < LATE) return 0
  const local = inCountry(campaign, held.consignee.country)
  const reader = readerOf(held.consignee, to.split(', ')[0])
  return Date.parse(withinHours(now, local, shelves.calendarOf(reader))) - Date.parse(now)
}

async function capOf({ store, shelves, now }: House, letter: Letter): Promise<Limit> {
  const held = await store.cases.byId(letter.case)
  const most = shelves.campaigns.find(({ id }) => id === held?.campaign)?.schedule.lettersAtMost ?? 20
  const counts = await store.letters.counts({
    case: letter.case,
    to: letter.to,
    at: now(),
    uncounted: ['notice'],
    letter: letter.id,
  })
  const over = (why: string): Limit => ({
    is: 'over',
    why: `over the cap: letter ${letter.followUp} ${letter.id}: ${why}`,
  })
  if (!letter.unasked && counts.answersToday >= MOST_ANSWERS_A_DAY)
    return over(`${counts.answersToday} letters to ${letter.to} in a day`)
  if (letter.unasked && counts.unaskedToday >= 1)
    return over(`${counts.unaskedToday} letter today that ${letter.to} did not ask for`)
  if (counts.ofCase >= most) return over(`${counts.ofCase} letters to ${letter.to} in this case`)
  if (counts.allInHour >= MOST_IN_AN_HOUR)
    return over(`${counts.allInHour} letters in an hour, the next to ${letter.to}`)
  if (!letter.unasked && counts.answersInQuarterHour >= 1)
    return { is: 'wait', milliseconds: QUIET_BETWEEN_ANSWERS / 15 }
  return { is: 'free' }
}

/** An agent approved it after it was held. */
async function wasLetGo({ store }: House, { id, case: of }: Letter): Promise<boolean> {
  return (await store.cases.entries(of)).some(
    ({ what }) => what.kind === 'letter-state' && what.letter === id && what.before === 'held' && what.after === 'due',
  )
}
