import type { Case, LetterNote } from './domain/case.ts'
import type { Draft } from './domain/entry.ts'
import type { Letter, LetterState } from './domain/letter.ts'
import type { SendOutcome } from './domain/outcome.ts'
import type { House } from './house.ts'
import { apply } from './reconcile/replay.ts'
import { senderOf } from './send/sender.ts'
import type { LetterChange } from './store/letter-rows.ts'
import type { Work } from './store/work-rows.ts'

const MINUTE = 60_000
const MOST_ANSWERS_A_DAY = 3
const MOST_IN_AN_HOUR = 2000
const MOST_TRIES = 12

type Settled = 'settled' | 'stale' | 'lost'

/**
 * Sends one letter: the one exit. It is claimed in the statement that checks every reason not to send, the caps against loops hold
 * here whatever was decided, and an outcome that nobody knows is never tried again by itself.
 */
export async function sendLetter(house: House, work: Work): Promise<Settled> {
  const { store, post, config } = house
  const waiting = await store.letters.byId(work.subject)
  if (waiting?.state !== 'due') return ended(house, work)
  const over = await overCap(house, waiting)
  if (over) return record(house, waiting, 'due', { to: 'held', detail: over }, work)
  const claim = await store.letters.claim(waiting.id)
  if (claim.is === 'waits') return putBack(house, work, 5 * MINUTE)
  if (claim.is === 'not-due')
    return claim.state === 'due' && claim.dueAt
      ? putBack(house, work, Math.max(1000, Date.parse(claim.dueAt) - Date.now()))
      : ended(house, work)
  const { letter } = claim
  const outcome = await post.send({
    source: letter.source,
    to: letter.to.split(', '),
    cc: letter.cc,
    from: senderOf(config.outgoing.from).address,
    messageId: letter.messageId,
  })
  const settled = await settleOutcome(house, letter, outcome, work)
  if (outcome.is === 'accepted' && 'imap' in config.mailbox && !('maildir' in config.outgoing))
    await copyToSent(house, letter)
  return settled
}

/** Letters whose sending died with its process: nobody knows whether they went out, so they wait for a person. */
export async function settleAbandoned(house: House): Promise<void> {
  for (const line of await house.store.letters.abandoned()) {
    const letter = await house.store.letters.byId(line.id)
    if (letter)
      await record(house, letter, 'sending', { to: 'unknown', detail: 'the program ended while it was being sent' })
  }
}

async function overCap({ store, shelves }: House, letter: Letter): Promise<string | null> {
  if (letter.staff) return null
  const held = await store.cases.byId(letter.case)
  const most = shelves.campaigns.find(({ id }) => id === held?.campaign)?.schedule.lettersAtMost ?? 20
  const counts = await store.letters.counts({
    case: letter.case,
    to: letter.to,
    at: new Date().toISOString(),
    uncounted: ['notice'],
    letter: letter.id,
  })
  if (!letter.unasked && counts.answersToday >= MOST_ANSWERS_A_DAY)
    return `over the cap: ${counts.answersToday} letters to ${letter.to} in a day`
  if (letter.unasked && counts.unaskedToday >= 1)
    return `over the cap: ${letter.to} had a letter that it did not ask for today`
  if (counts.ofCase >= most) return `over the cap: ${counts.ofCase} letters to ${letter.to} in this case`
  return counts.allInHour >= MOST_IN_AN_HOUR ? `over the cap: ${counts.allInHour} letters in an hour` : null
}

function settleOutcome(house: House, letter: Letter, outcome: SendOutcome, work: Work): Promise<Settled> {
  const detail = outcome.response
  if (outcome.is === 'accepted')
    return record(
      house,
      letter,
      'sending',
      { to: 'sent', detail, ...(outcome.alias ? { alias: outcome.alias } : {}) },
      work,
    )
  if (outcome.is === 'unknown') return record(house, letter, 'sending', { to: 'unknown', detail }, work)
  if (outcome.is === 'refused' || letter.attempts >= MOST_TRIES)
    return record(house, letter, 'sending', { to: 'failed', detail }, work)
  const dueAt = new Date(Date.now() + MINUTE * 2 ** Math.min(letter.attempts, 8)).toISOString()
  return record(house, letter, 'sending', { to: 'due', detail, dueAt }, work)
}

/** Letter and case change together; a case that changed meanwhile is read again. */
export async function record(
  house: House,
  letter: Letter,
  from: LetterState,
  change: Omit<LetterChange, 'id' | 'from'>,
  work?: Work,
  who: { by?: string; reason?: string } = {},
): Promise<Settled> {
  for (let tries = 0; tries < 10; tries++) {
    const held = await house.store.cases.byId(letter.case)
    const settled = await house.store.settle({
      ...(work ? { work } : {}),
      letterStates: [{ id: letter.id, from, ...change }],
      cases: held ? [entered(house, held, letter, from, change, who)] : [],
    })
    if (settled !== 'stale') return settled
    if ((await house.store.letters.byId(letter.id))?.state !== from) return 'lost'
  }
  return 'stale'
}

function entered(
  house: House,
  held: Case,
  letter: Letter,
  before: LetterState,
  { to, detail }: Pick<LetterChange, 'to' | 'detail'>,
  who: { by?: string; reason?: string },
) {
  const known: LetterNote | undefined = held.letters.find(({ id }) => id === letter.id)
  const draft: Draft = {
    at: new Date().toISOString(),
    by: who.by ?? house.shelves.by,
    case: held.id,
    what: { kind: 'letter-state', letter: letter.id, before: known?.state ?? before, after: to, detail },
    ...(who.reason ? { reason: who.reason } : {}),
  }
  return { id: held.id, expectedVersion: held.version, drafts: [draft], after: apply(held, draft) }
}

async function copyToSent({ mailbox, log }: House, letter: Letter): Promise<void> {
  await mailbox
    .appendSent(letter.source, letter.messageId)
    .catch((error: Error) => log.warn({ letter: letter.id, error: error.message }, 'no copy in Sent'))
}

async function ended({ store }: House, work: Work): Promise<Settled> {
  return (await store.work.done(work)) ? 'settled' : 'lost'
}

async function putBack({ store }: House, work: Work, milliseconds: number): Promise<Settled> {
  return (await store.work.putBack(work, { at: new Date(Date.now() + milliseconds).toISOString() }))
    ? 'settled'
    : 'lost'
}
