import { after } from './decide/schedule.ts'
import { tellOperator } from './house/health.ts'
import { noteSentByHand } from './house/sent-by-hand.ts'
import { searchUnknown } from './house/unknown.ts'
import { unplacedAlarms } from './house/unplaced.ts'
import type { House } from './house.ts'
import { settleAbandoned } from './outbox.ts'
import { workThrough } from './worker.ts'

const LEASE_SECONDS = 60
const SWEEP_EVERY = 60_000
const DAY = 24 * 60 * 60_000

export interface Pass {
  readonly kept: number
  readonly done: number
}

/**
 * One pass: new mail is kept, everything due is done, and mail that was read is moved. A backlog does not keep the mailbox waiting: it
 * is swept every minute. Throws `Temporary` where the mailbox is down.
 */
export async function onePass(house: House, stop?: AbortSignal): Promise<Pass> {
  const { store, mailbox } = house
  const lease = await store.lease(`mailbox ${mailbox.name}`, LEASE_SECONDS)
  if (!lease) {
    house.log.warn({ mailbox: mailbox.name }, 'another process receives from this mailbox')
    return { kept: 0, done: (await workThrough(house, stop ? { stop } : {})).done }
  }
  const ended = AbortSignal.any([lease.lost, ...(stop ? [stop] : [])])
  try {
    const total = { kept: 0, done: 0 }
    for (let more = true; more; ) {
      total.kept += await sweep(house)
      await noteSentByHand(house)
      await settleAbandoned(house)
      await searchUnknown(house)
      const worked = await workThrough(house, { stop: ended, until: Date.now() + SWEEP_EVERY })
      total.done += worked.done
      await tellOperator(house, await unplacedAlarms(house))
      await searchUnknown(house)
      more = worked.more
    }
    total.kept += await sweep(house)
    await purge(house)
    return total
  } finally {
    await lease.release()
  }
}

async function sweep(house: House): Promise<number> {
  const { store, mailbox } = house
  await store.settings.first('sweep.first', house.now())
  const { kept, alarms } = await mailbox.sweep()
  await store.settings.set('sweep.last', house.now())
  await tellOperator(
    house,
    alarms.map((words) => ({ key: words, words, since: null })),
  )
  return kept
}

/** Bytes of mail that was none of ours go after the campaign's longest keeping time. */
async function purge({ store, shelves, now }: House): Promise<void> {
  const days = Math.max(0, ...shelves.campaigns.map(({ schedule }) => schedule.keepOtherDays))
  await store.messages.purge(after(now(), -days * DAY))
}
