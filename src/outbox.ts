import { after } from './decide/schedule.ts'
import { isDeadAddress } from './domain/bounce.ts'
import type { Case, LetterNote } from './domain/case.ts'
import type { Draft, Happening } from './domain/entry.ts'
import type { Letter, LetterState } from './domain/letter.ts'
import type { Instant } from './domain/names.ts'
import { NOTICE } from './domain/notice.ts'
import { refusalsIn, type SendOutcome } from './domain/outcome.ts'
import { sendDigest } from './house/digest.ts'
import { limitOf } from './house/limits.ts'
import { noteStaffRefusals } from './house/staff-bounces.ts'
import type { House } from './house.ts'
import { apply } from './reconcile/replay.ts'
import { senderOf } from './send/sender.ts'
import type { LetterChange } from './store/letter-rows.ts'
import type { Work } from './store/work-rows.ts'

const MINUTE = 60_000
const MOST_TRIES = 12

export type Sent = 'settled' | 'stale' | 'lost'

/**
 * Sends one letter: the one exit. It is claimed in the statement that checks every reason not to send, the caps against loops hold
 * here whatever was decided, and an outcome that nobody knows is never tried again by itself.
 */
export async function sendLetter(house: House, work: Work): Promise<Sent> {
  const { store, post, config } = house
  const waiting = await store.letters.byId(work.subject)
  if (waiting?.state !== 'due') return ended(house, work)
  const limit = await limitOf(house, waiting)
  if (limit.is === 'wait') return putBack(house, work, limit.milliseconds)
  if (limit.is === 'over') return record(house, waiting, 'due', { to: 'held', detail: limit.why }, work)
  const digest = waiting.staff ? await sendDigest(house, waiting, work) : null
  if (digest) return digest
  const claim = await store.letters.claim(waiting.id)
  if (claim.is === 'waits') return putBack(house, work, 5 * MINUTE)
  if (claim.is === 'not-due')
    return claim.state === 'due' && claim.dueAt
      ? putBack(house, work, Math.max(1000, Date.parse(claim.dueAt) - Date.parse(house.now())))
      : ended(house, work)
  const { letter } = claim
  const outcome = await post.send({
    source: letter.source,
    to: letter.to.split(', '),
    cc: letter.cc,
    from: senderOf(config.outgoing.from).address,
    messageId: letter.messageId,
    reportsDelivery: letter.followUp === NOTICE,
  })
  const settled = await settleOutcome(house, letter, outcome, work)
  if (outcome.is === 'accepted' && 'imap' in config.mailbox && !('maildir' in config.outgoing))
    await copyToSent(house, letter)
  return settled
}

/** Letters whose sending died with its process: nobody knows whether they went out. */
export async function settleAbandoned(house: House): Promise<void> {
  for (const line of await house.store.letters.abandoned()) {
    const letter = await house.store.letters.byId(line.id)
    if (letter)
      await record(house, letter, 'sending', { to: 'unknown', detail: 'the program ended while it was being sent' })
  }
}

/** What became of a letter: entered with what it tells of its addresses. */
export async function settleOutcome(house: House, letter: Letter, outcome: SendOutcome, work?: Work): Promise<Sent> {
  await noteStaffRefusals(house.store, letter, outcome, house.now())
  const detail = outcome.response
  const enter = (change: Omit<LetterChange, 'id' | 'from'>) =>
    record(house, letter, 'sending', change, work, {}, outcome)
  if (outcome.is === 'accepted')
    return enter({ to: 'sent', detail, ...(outcome.alias ? { alias: outcome.alias } : {}) })
  if (outcome.is === 'unknown') return enter({ to: 'unknown', detail })
  if (outcome.is === 'refused' || letter.attempts >= MOST_TRIES) return enter({ to: 'failed', detail })
  const dueAt = after(house.now(), MINUTE * 2 ** Math.min(letter.attempts, 8))
  return enter({ to: 'due', detail, dueAt })
}

/** Letter and case change together; a case that changed meanwhile is read again. */
export async function record(
  house: House,
  letter: Letter,
  from: LetterState,
  change: Omit<LetterChange, 'id' | 'from'>,
  work?: Work,
  who: { by?: string; reason?: string } = {},
  outcome?: SendOutcome,
): Promise<Sent> {
  for (let tries = 0; tries < 10; tries++) {
    const held = await house.store.cases.byId(letter.case)
    const settled = await house.store.settle({
      ...(work ? { works: [work] } : {}),
      letterStates: [{ id: letter.id, from, ...change }],
      cases: held ? [entered(house, held, letter, from, change, who, outcome)] : [],
    })
    if (settled !== 'stale') return settled
    if ((await house.store.letters.byId(letter.id))?.state !== from) return 'lost'
  }
  return 'stale'
}

/** Letters that need a person: the case is looked at again, that of unknown outcome once it was looked for. */
const LOOK_AFTER: Partial<Record<LetterState, number>> = { failed: 0, held: 0, unknown: 2 * MINUTE }

function entered(
  house: House,
  held: Case,
  letter: Letter,
  before: LetterState,
  { to, detail }: Pick<LetterChange, 'to' | 'detail'>,
  who: { by?: string; reason?: string },
  outcome?: SendOutcome,
) {
  const now = house.now()
  const wait = LOOK_AFTER[to]
  const known: LetterNote | undefined = held.letters.find(({ id }) => id === letter.id)
  const happened: Happening[] = [
    {
      kind: 'letter-state',
      letter: letter.id,
      before: known?.state ?? before,
      after: to,
      detail,
      ...(outcome?.is === 'accepted' && outcome.reportsOffered !== undefined
        ? { reportsOffered: outcome.reportsOffered }
        : {}),
    },
    ...deadAddresses(held, outcome),
    ...namedContact(held, letter, to),
    ...tasksAbout(held, letter, to, detail, now),
    ...(wait === undefined ? [] : [{ kind: 'look', before: held.nextLook, after: after(now, wait) } as const]),
  ]
  const drafts = happened.map(
    (what): Draft => ({
      at: now,
      by: who.by ?? house.shelves.by,
      case: held.id,
      what,
      ...(who.reason ? { reason: who.reason } : {}),
    }),
  )
  return { id: held.id, expectedVersion: held.version, drafts, after: drafts.reduce<Case>(apply, held) }
}

/** One that is held at the exit is for a person; whatever was to be done about it is done once it has left that state. */
function tasksAbout(
  { tasks }: Case,
  { id }: Letter,
  to: LetterState,
  detail: string | null,
  now: Instant,
): Happening[] {
  if (to === 'held') {
    const task = { id: `cap ${id}`, what: 'let the letter go, or call it off', why: detail ?? '' }
    return [{ kind: 'task', task: { ...task, openedAt: now, done: null } }]
  }
  if (to === 'failed' || to === 'unknown') return []
  return tasks
    .filter(({ id: task, done }) => done === null && [`cap ${id}`, `refused ${id}`, `unknown ${id}`].includes(task))
    .map(({ id: task }) => ({ kind: 'task-done', task, result: `the letter is ${to}` }))
}

/** The server knows no such recipient. */
function deadAddresses({ consignee }: Case, outcome?: SendOutcome): Happening[] {
  const refused = (outcome ? refusalsIn(outcome) : [])
    .filter(({ response }) => isForGood(response))
    .map(({ recipient }) => recipient)
  return consignee.contacts
    .filter(({ email, valid }) => valid && refused.some((address) => address.toLowerCase() === email))
    .map((before) => ({ kind: 'contact', email: before.email, before, after: { ...before, valid: false } }))
}

/** `550 5.1.1 No such user`, not `552 5.2.2 Mailbox full`. */
function isForGood(response: string): boolean {
  const status = /(?<![\d.])([45]\.\d{1,3}\.\d{1,3})(?![\d.])/.exec(response)?.[1] ?? null
  return isDeadAddress({ status, text: response, permanent: /^5/.test(response) })
}

/** Whoever was named as the right person, by a letter that an agent approved, is a contact from then on. */
function namedContact({ consignee }: Case, { followUp, to: address }: Letter, to: LetterState): Happening[] {
  if (followUp !== 'named-contact' || to !== 'sent') return []
  const known = consignee.contacts.some(({ email }) => email === address)
  const after = { name: '', email: address, role: 'named as the right person', valid: true }
  return known ? [] : [{ kind: 'contact', email: address, before: null, after }]
}

async function copyToSent({ mailbox, log }: House, letter: Letter): Promise<void> {
  await mailbox
    .appendSent(letter.source, letter.messageId)
    .catch((error: Error) => log.warn({ letter: letter.id, error: error.message }, 'no copy in Sent'))
}

async function ended({ store }: House, work: Work): Promise<Sent> {
  return (await store.work.done(work)) ? 'settled' : 'lost'
}

/** The work waits for so many milliseconds. */
export async function putBack({ store, now }: House, work: Work, milliseconds: number): Promise<Sent> {
  return (await store.work.putBack(work, { at: after(now(), milliseconds) })) ? 'settled' : 'lost'
}
