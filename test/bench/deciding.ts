import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { House } from '../../src/house.ts'
import { start } from '../../src/start.mjs'
import { paired } from './pace.ts'

const { openHouse } = await start<typeof import('../../src/house.ts')>('house.ts')
const { remindAll } = await start<typeof import('../../src/commands/remind.ts')>('commands/remind.ts')
const { openedOrUpdated } = await start<typeof import('../../src/commands/opening.ts')>('commands/opening.ts')
const { untouched } = await start<typeof import('../../src/domain/untouched.ts')>('domain/untouched.ts')
const { workThrough } = await start<typeof import('../../src/worker.ts')>('worker.ts')

const CAMPAIGN = new URL('../../config/campaigns/fsn2023-1338', import.meta.url).pathname
const FEW = 1000
const MANY = 100_000
const AT_ONCE = 2000
const DAY = 24 * 60 * 60 * 1000
const FIRST_NOTICE = Date.parse('2023-03-01T08:00:00Z')
/** Notices went out over so many days: in the night some are to be reminded, some to be called, some left alone. */
const NOTICE_DAYS = 50
const NIGHT = '2023-04-20T22:00:00.000Z'
/** Looks of one round: all rounds and the warming take fewer than are due among the few. */
const LOOKS = 100
const ROUNDS = 5

/** Cases a second with 100,000 open cases against 1,000: of deciding for every one of them, and of looks worked off the list, kept. */
export async function deciding() {
  const few = await deskWith(FEW)
  const many = await deskWith(MANY)
  try {
    await decided(few.house)
    for (const { house } of [few, many]) await looked(house)
    return {
      decided: await paired(
        1,
        () => decided(many.house),
        () => decided(few.house),
      ),
      looked: await paired(
        ROUNDS,
        () => looked(many.house),
        () => looked(few.house),
      ),
    }
  } finally {
    for (const desk of [few, many]) {
      await desk.house.close()
      rmSync(desk.folder, { recursive: true, force: true })
    }
  }
}

async function decided(house: House): Promise<number> {
  let cases = 0
  const start = performance.now()
  await remindAll(house, { dryRun: true, now: NIGHT }, () => cases++)
  return (cases / (performance.now() - start)) * 1000
}

async function looked(house: House): Promise<number> {
  const start = performance.now()
  let looks = 0
  while (looks < LOOKS) {
    const { done, more } = await workThrough(house, { until: Date.now() + 1 })
    if (!more) throw new Error('nothing more was due')
    looks += done
  }
  return (looks / (performance.now() - start)) * 1000
}

async function deskWith(count: number): Promise<{ house: House; folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'recall-desk-deciding-'))
  const configFile = join(folder, 'recall-desk.yaml')
  const config = {
    mailbox: { maildir: 'in' },
    outgoing: { maildir: 'out', from: 'Technical Support <techsupport@maker.example>' },
    store: { sqlite: 'desk.sqlite' },
    campaigns: [CAMPAIGN],
    letters: { since: '2020-01-01T00:00:00Z' },
  }
  writeFileSync(configFile, JSON.stringify(config))
  let clock = new Date(FIRST_NOTICE).toISOString()
  const house = await openHouse({ configFile, env: { RECALL_DESK_LOG: 'silent' }, now: () => clock })
  for (let from = 0; from < count; from += AT_ONCE)
    await open(
      house,
      Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, at) => from + at),
    )
  clock = NIGHT
  return { house, folder }
}

async function open(house: House, numbers: readonly number[]): Promise<void> {
  const world = house.world()
  const campaign = house.shelves.campaigns[0]!
  const cases = await Promise.all(
    numbers.map((number) =>
      openedOrUpdated(house, world, campaign, null, [
        {
          kind: 'opened',
          reference: `REF-${number}`,
          campaign: campaign.id,
          consignee: {
            id: `C-${number}`,
            organisation: `Laboratory ${number}`,
            role: 'end-user',
            country: 'NL',
            language: 'nl',
            contacts: [{ name: 'Jan de Vries', email: `lab@site-${number}.example`, role: 'lab', valid: true }],
            timeZone: null,
          },
          instruments: [{ serial: `X${number}`, product: 'miseqdx', shipped: true, status: untouched(campaign) }],
          notifiedOn: new Date(FIRST_NOTICE + (number % NOTICE_DAYS) * DAY).toISOString().slice(0, 10),
        },
      ]),
    ),
  )
  if ((await world.settle({ cases })) !== 'settled') throw new Error('the cases were not opened')
}
