import assert from 'node:assert/strict'
import { calendarOf } from '../../src/calendar.ts'
import type { Letter } from '../../src/domain/letter.ts'
import { limitOf } from '../../src/house/limits.ts'
import type { House } from '../../src/house.ts'
import { aCase, theCampaign } from '../send/a-case.ts'

const HOUR = 3_600_000

/** A zone in which it is this hour now. */
function zoneAt(hour: number): string {
  const behind = (((new Date().getUTCHours() - hour) % 24) + 24) % 24
  return behind <= 12 ? `Etc/GMT+${behind}` : `Etc/GMT-${24 - behind}`
}

/** What keeps a letter to somebody in this zone back, where it was decided so many hours ago. */
async function kept(zone: string, hoursAgo: number, unasked = true): Promise<string> {
  const held = aCase({ consignee: { ...aCase().consignee, country: 'XX', timeZone: zone } })
  const always = { ...(await theCampaign()) }
  const campaign = {
    ...always,
    schedule: { ...always.schedule, byCountry: { XX: { sendingHours: [8, 18] as const } } },
  }
  const line = { id: 'l-1', decidedAt: new Date(Date.now() - hoursAgo * HOUR).toISOString() }
  const house = {
    config: { outgoing: { throttle: null } },
    now: () => new Date().toISOString(),
    store: {
      cases: { byId: async () => held, entries: async () => [] },
      letters: { list: async () => [line], counts: async () => ({}) },
    },
    // Every day is a working day here, so that the test is the same on a Sunday.
    shelves: {
      campaigns: [campaign],
      calendarOf: () => ({ ...calendarOf('XX', zone), businessDay: (day: string) => day }),
    },
  }
  const letter = { id: 'l-1', case: held.id, followUp: 'reminder', staff: false, unasked, to: 'a@b.example' }
  return (await limitOf(house as unknown as House, letter as Letter)).is
}

describe('A letter that nobody asked for and that is late', () => {
  it('waits for the sending hours of its reader', async () => {
    assert.equal(await kept(zoneAt(3), 2), 'wait')
    assert.equal(await kept(zoneAt(20), 2), 'wait')
    assert.equal(await kept(zoneAt(12), 2), 'free')
  })

  it('goes at once where it was decided just now, or is an answer', async () => {
    assert.equal(await kept(zoneAt(3), 0), 'free')
    assert.equal(await kept(zoneAt(3), 2, false), 'free')
  })
})
