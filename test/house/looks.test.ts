import assert from 'node:assert/strict'
import { workThrough } from '../../src/worker.ts'
import { FolderDesk } from '../support/folder-desk.ts'

const REFERENCES = Array.from({ length: 9 }, (_, at) => `K7Q2-000${at + 1}`)
const AFTER_A_REMINDER = '2023-04-20T09:00:00.000Z'

describe('Looks at silent cases', function () {
  this.timeout(60_000)
  let desk: FolderDesk
  beforeEach(async () => {
    desk = new FolderDesk()
    desk.clock = '2023-04-05T09:00:00.000Z'
    await desk.consignees(
      ...REFERENCES.map(
        (reference, at) =>
          [`C-${at}`, 'Lab', `lab@lab${at}.example`, 'miseqdx', `M7041${at}`, reference, '2023-04-05'] as const,
      ),
    )
    desk.clock = AFTER_A_REMINDER
  })
  afterEach(() => desk.remove())

  it('are kept together, and each letter is written once', async () => {
    const house = await desk.house()
    const together: number[] = []
    await workThrough({
      ...house,
      world: (works) => {
        together.push(works?.length ?? 0)
        return house.world(works)
      },
    })
    assert.deepEqual(together, [REFERENCES.length])
    assert.deepEqual(await reminders(), REFERENCES)
  })

  it('go one by one where one of them fails: that one is put back, and the others are kept', async () => {
    const house = await desk.house()
    const [broken, ...others] = REFERENCES
    const broke = {
      ...house,
      world: (works: Parameters<typeof house.world>[0]) => {
        const world = house.world(works)
        const write: typeof world.write = (held, ...about) => {
          if (held.reference === broken) throw new Error('no letter can be made')
          return world.write(held, ...about)
        }
        return { ...world, write }
      },
    }
    await workThrough(broke)
    assert.deepEqual(await reminders(), others)
    const { work } = await house.store.facts()
    assert.equal(work.look?.waiting, REFERENCES.length)
    assert.equal(await house.store.work.nextDue(['look']), '2023-04-20T09:00:30.000Z')
  })

  it('go one by one where a case changes meanwhile, which is then looked at as it is', async () => {
    const house = await desk.house()
    const [changing, ...others] = REFERENCES
    let isFirst = true
    const disturbed = {
      ...house,
      world: (works: Parameters<typeof house.world>[0]) => {
        const world = house.world(works)
        const settle: typeof world.settle = async (what) => {
          if (isFirst) {
            isFirst = false
            await desk.done('case', 'close', changing!, '--reason', 'they called', '--agent', 'anna')
          }
          return world.settle(what)
        }
        return { ...world, settle }
      },
    }
    await workThrough(disturbed)
    assert.deepEqual(await reminders(), others)
  })

  async function reminders(): Promise<string[]> {
    const held = await Promise.all(REFERENCES.map((reference) => desk.case(reference)))
    return held.flatMap(({ reference, letters }) => letters.map(() => reference))
  }
})
