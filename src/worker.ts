import { Temporary } from './domain/outcome.ts'
import { SINGLE_IN_AN_HOUR } from './house/digest.ts'
import type { House } from './house.ts'
import { lookAgain, type SettledCase, takeIn } from './line.ts'
import { sendLetter } from './outbox.ts'
import type { Work, WorkKind } from './store/work-rows.ts'

const RETRIES_WHEN_STALE = 5
/** Looks that share a transaction, which is most of what one costs; mail waits for no more of them than a second. */
const LOOKS_AT_ONCE = 25
/** Mail before looks before letters: nobody is written to while an answer lies unread. */
const ORDER: readonly WorkKind[] = ['understand', 'look', 'send']

/** Does everything that is due, until nothing is or the time is up; gives how many pieces were done. */
export async function workThrough(
  house: House,
  { stop, until = Number.POSITIVE_INFINITY }: { stop?: AbortSignal; until?: number } = {},
): Promise<{ done: number; more: boolean }> {
  let done = 0
  while (!stop?.aborted && Date.now() < until) {
    const pieces = await nextPieces(house)
    if (pieces.length === 0) return { done, more: false }
    if (pieces.length === 1 || !(await isLookedAt(house, pieces))) for (const work of pieces) await doPiece(house, work)
    done += pieces.length
  }
  return { done, more: !stop?.aborted }
}

/** One piece, or many looks. Letters to staff go at once, for as long as they go one by one. */
async function nextPieces({ store: { work } }: House): Promise<readonly Work[]> {
  const first = await work.claim(['send'], { urgent: { staffInHourBelow: SINGLE_IN_AN_HOUR } })
  if (first.length > 0) return first
  for (const kind of ORDER) {
    const next = await work.claim([kind], { limit: kind === 'look' ? LOOKS_AT_ONCE : 1 })
    if (next.length > 0) return next
  }
  return []
}

/** Whether many looks went together. Where anything stood in the way nothing is written: each is then done by itself, and says what it was. */
async function isLookedAt(house: House, works: readonly Work[]): Promise<boolean> {
  return look(house, works).then(
    (settled) => settled === 'settled',
    () => false,
  )
}

/** One of the two places that catch the unexpected: a mistake of ours costs one piece of work, and never a mail. */
async function doPiece(house: House, work: Work): Promise<void> {
  try {
    for (let tries = 0; tries < RETRIES_WHEN_STALE; tries++) if ((await once(house, work)) !== 'stale') return
    await house.store.work.putBack(work, { error: 'the case kept changing' })
  } catch (error) {
    const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    house.log.warn({ work: work.kind, subject: work.subject, error: text }, 'put back')
    if (work.kind === 'understand' && !(error instanceof Temporary)) await house.store.messages.failed(work, text)
    else await house.store.work.putBack(work, { error: text })
  }
}

async function once(house: House, work: Work): Promise<'settled' | 'stale' | 'lost'> {
  if (work.kind === 'understand') return understandMail(house, work)
  if (work.kind === 'look') return look(house, [work])
  return sendLetter(house, work)
}

async function understandMail(house: House, work: Work): Promise<'settled' | 'stale' | 'lost'> {
  const { store, shelves } = house
  const mail = await store.messages.byId(work.subject)
  if (!mail?.source) return (await store.work.done(work)) ? 'settled' : 'lost'
  const into = mail.claimed?.case ? await store.cases.byId(mail.claimed.case) : null
  return takeIn(house.world([work]), shelves, {
    id: mail.id,
    source: mail.source,
    arrivedAt: mail.arrivedAt,
    claimed: mail.claimed ? { case: into } : null,
  })
}

/** Cases that nothing follows for keep their version. */
async function look(house: House, works: readonly Work[]): Promise<'settled' | 'stale' | 'lost'> {
  const world = house.world(works)
  const cases: SettledCase[] = []
  for (const held of await house.store.cases.byIds(works.map(({ subject }) => subject))) {
    const next = await lookAgain(world, house.shelves, held)
    if (next && next.drafts.length > 0) cases.push(next)
  }
  return world.settle({ cases })
}
