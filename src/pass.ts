import type { House } from './house.ts'
import { settleAbandoned } from './outbox.ts'
import { workThrough } from './worker.ts'

const LEASE_SECONDS = 60

/** One pass: new mail is kept, everything due is done, and mail that was read is moved. Throws `Temporary` where the mailbox is down. */
export async function onePass(house: House, stop?: AbortSignal): Promise<{ kept: number; done: number }> {
  const { store, mailbox } = house
  const lease = await store.lease(`mailbox ${mailbox.name}`, LEASE_SECONDS)
  if (!lease) {
    house.log.warn({ mailbox: mailbox.name }, 'another process receives from this mailbox')
    return { kept: 0, done: await workThrough(house, stop ? { stop } : {}) }
  }
  try {
    const swept = await mailbox.sweep()
    await store.settings.set('sweep.last', new Date().toISOString())
    for (const alarm of swept.alarms) house.log.warn({ alarm }, 'sweep')
    await settleAbandoned(house)
    const done = await workThrough(house, stop ? { stop } : {})
    await mailbox.sweep()
    await purge(house)
    return { kept: swept.kept, done }
  } finally {
    await lease.release()
  }
}

/** Bytes of mail that was none of ours go after the campaign's longest keeping time. */
async function purge({ store, shelves }: House): Promise<void> {
  const days = Math.max(0, ...shelves.campaigns.map(({ schedule }) => schedule.keepOtherDays))
  await store.messages.purge(new Date(Date.now() - days * 24 * 60 * 60 * 1000).toISOString())
}
