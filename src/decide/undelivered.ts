import { isDeadAddress } from '../domain/bounce.ts'
import type { Case, LetterNote } from '../domain/case.ts'
import { counting } from '../domain/counting.ts'
import type { Instant } from '../domain/names.ts'
import { NOTICE } from '../domain/notice.ts'
import { type Given, nothing, type Step } from './given.ts'
import { order, tellable } from './letters.ts'
import { situation } from './make-situation.ts'
import { isDeferred } from './plans.ts'
import { reachableOf, recipientsOf } from './recipients.ts'
import { sendingTime } from './schedule.ts'
import { writeUnasked } from './unasked.ts'

/** So often a letter is tried that a mailbox does not take for now; then a person looks at the address. */
export const SOFT_TRIES = 3

/**
 * The notice, where it was called off before it went out because its address was put right. Else the last letter, where it did not
 * arrive: to the next contact at once where the address is dead, again on the next business day where it was not taken for now.
 * Null: it arrived, as far as anybody knows, or nobody else can be written to.
 */
export function writeAgain(given: Given): Step | null {
  const { held, followUps, now } = given
  const notice = held.letters.filter(({ followUp }) => followUp === NOTICE).at(-1)
  if (notice?.overtaken && counting(held.submissions).length === 0) return rewritten(given, notice)
  const consignee = new Set(followUps.filter(({ to }) => to === 'consignee').map(({ id }) => id))
  const letters = held.letters.filter(
    ({ followUp, state }) => consignee.has(followUp) && (state === 'sent' || state === 'failed'),
  )
  const last = [...letters].sort((one, other) => (one.at < other.at ? -1 : 1)).at(-1)
  const at = last && againAt(given, last)
  if (!last || !at) return null
  if (at > now) return nothing(`the letter ${last.followUp} to ${last.to} is tried again`, at)
  return rewritten(given, last)
}

/** When it may be written again; null where it need not or cannot be. */
function againAt({ held, campaign, calendar, now }: Given, last: LetterNote): Instant | null {
  const addresses = last.to.split(', ')
  const contacts = held.consignee.contacts.filter(({ email }) => addresses.includes(email))
  if (contacts.length > 0 && contacts.every(({ valid }) => !valid)) return reachableOf(held).length > 0 ? now : null
  const failures = softFailures(held, addresses)
  const newest = failures.filter((at) => at > last.at).at(-1)
  if (!newest || failures.length >= SOFT_TRIES) return null
  return sendingTime(calendar.addDays(calendar.dayOf(newest), 1), campaign, calendar)
}

/** Arrivals of reports that something was not taken for now, at any of these addresses. */
export function softFailures({ submissions }: Case, addresses: readonly string[]): Instant[] {
  return submissions
    .filter(
      ({ notice }) =>
        notice?.class === 'failed' &&
        (notice.recipients ?? []).some((one) => !isDeadAddress(one) && addresses.includes(one.address)),
    )
    .map(({ arrivedAt }) => arrivedAt)
    .sort()
}

function rewritten(given: Given, last: LetterNote): Step | null {
  const { held, followUps, calendar, now } = given
  const to = recipientsOf(held, null, calendar.dayOf(now))
  if (to.length === 0) return null
  if (last.followUp === NOTICE) {
    const notice = followUps.find(({ id }) => id === NOTICE)
    const letter = { to, cc: [], situations: [], unasked: false, answers: null }
    return notice ? { ...nothing(''), write: [order(given, notice, letter)] } : null
  }
  if (counting(held.submissions).length === 0) {
    const step = last.about.find((key) => key.startsWith('reminder '))
    return step ? writeUnasked(given, [situation('no-answer', {}, step)], false) : null
  }
  const open = tellable(followUps, given.situations).filter((one) => !isDeferred(one, given))
  return open.length > 0 ? writeUnasked(given, open, false) : null
}
