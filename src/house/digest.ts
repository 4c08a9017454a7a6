import type { Letter } from '../domain/letter.ts'
import type { House } from '../house.ts'
import { putBack, type Sent, settleOutcome } from '../outbox.ts'
import { senderOf } from '../send/sender.ts'
import type { Work } from '../store/work-rows.ts'

const MINUTE = 60_000
/** Letters to staff in an hour that go out one by one. */
export const SINGLE_IN_AN_HOUR = 9
const MOST_AT_ONCE = 100

/**
 * Letters to staff are never held back, but from the tenth in an hour they go out together, once a minute, each as it was written.
 * Null: this one goes by itself.
 */
export async function sendDigest(house: House, letter: Letter, work: Work): Promise<Sent | null> {
  const { store, post, config } = house
  const at = house.now()
  const now = Date.parse(at)
  const { staffInHour } = await store.letters.counts({ case: letter.case, to: letter.to, at, letter: letter.id })
  if (staffInHour < SINGLE_IN_AN_HOUR) return null
  const name = `digest ${letter.to}`
  const last = await store.settings.get<string>(name)
  const next = last === null ? now : Date.parse(last) + MINUTE
  if (next > now) return putBack(house, work, next - now)
  const others = (await store.letters.list({ states: ['due'] })).filter(
    ({ id, staff, to, dueAt }) => staff && id !== letter.id && to === letter.to && dueAt <= at,
  )
  const claimed: Letter[] = []
  for (const { id } of [letter, ...others].slice(0, MOST_AT_ONCE)) {
    const claim = await store.letters.claim(id)
    if (claim.is === 'claimed') claimed.push(claim.letter)
    else if (id === letter.id) return null
  }
  await store.settings.set(name, at)
  const digest = await house.digestLetter(letter.to.split(', '), claimed)
  const outcome = await post.send({
    ...digest,
    to: letter.to.split(', '),
    cc: [],
    from: senderOf(config.outgoing.from).address,
  })
  const response = `in a digest of ${claimed.length}: ${outcome.response}`
  let settled: Sent = 'settled'
  for (const one of claimed) {
    const became = await settleOutcome(
      house,
      one,
      { ...outcome, response, ...(outcome.is === 'accepted' ? { alias: digest.messageId } : {}) },
      one.id === letter.id ? work : undefined,
    )
    if (one.id === letter.id) settled = became
  }
  return settled
}
