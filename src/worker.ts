import { Temporary } from './domain/outcome.ts'
import { SINGLE_IN_AN_HOUR } from './house/digest.ts'
import type { House } from './house.ts'
import { lookAgain, takeIn } from './line.ts'
import { sendLetter } from './outbox.ts'
import type { Work, WorkKind } from './store/work-rows.ts'

const RETRIES_WHEN_STALE = 5
/** Mail before looks before letters: nobody is written to while an answer lies unread. */
const ORDER: readonly WorkKind[] = ['understand', 'look', 'send']

/** Does everything that is due, until nothing is or the time is up; gives how many pieces were done. */
export async function workThrough(
  house: House,
  { stop, until = Number.POSITIVE_INFINITY }: { stop?: AbortSignal; until?: number } = {},
): Promise<{ done: number; more: boolean }> {
  let done = 0
  while (!stop?.aborted && Date.now() < until) {
    const work = await nextPiece(house)
    if (!work) return { done, more: false }
    await doPiece(house, work)
    done++
  }
  return { done, more: !stop?.aborted }
}

/** Letters to staff go at once, for as long as they go one by one. */
async function nextPiece({ store: { work } }: House): Promise<Work | null> {
  const [first] = await work.claim(['send'], { urgent: { staffInHourBelow: SINGLE_IN_AN_HOUR } })
  if (first) return first
  for (const kind of ORDER) {
    const [next] = await work.claim([kind])
    if (next) return next
  }
  return null
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
  if (work.kind === 'look') return look(house, work)
  return sendLetter(house, work)
}

async function understandMail(house: House, work: Work): Promise<'settled' | 'stale' | 'lost'> {
  const { store, shelves } = house
  const mail = await store.messages.byId(work.subject)
  if (!mail?.source) return (await store.work.done(work)) ? 'settled' : 'lost'
  const into = mail.claimed?.case ? await store.cases.byId(mail.claimed.case) : null
  return takeIn(house.world(work), shelves, {
    id: mail.id,
    source: mail.source,
    arrivedAt: mail.arrivedAt,
    claimed: mail.claimed ? { case: into } : null,
  })
}

async function look(house: House, work: Work): Promise<'settled' | 'stale' | 'lost'> {
  const held = await house.store.cases.byId(work.subject)
  const world = house.world(work)
  const next = held ? await lookAgain(world, house.shelves, held) : null
  if (!next || next.drafts.length === 0) return (await house.store.work.done(work)) ? 'settled' : 'lost'
  return world.settle({ cases: [next] })
}
