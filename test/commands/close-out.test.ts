import assert from 'node:assert/strict'
import { deskOfCampaign, FolderDesk } from '../support/folder-desk.ts'

const NORTH = 'jan@labnoord.example'
const SOUTH = 'piet@labzuid.example'
const ALL =
  'Ontvangen, gelezen en begrepen, en intern doorgegeven aan het team. Stap 1 en stap 2 zijn in beide modi uitgevoerd op de'
const WHO = ['--agent', 'anna', '--reason', 'agreed by quality'] as const

describe('campaign close', function () {
  this.timeout(120_000)
  const desk = new FolderDesk()
  after(() => desk.remove())
  const close = async (...args: readonly string[]) => {
    const { code, out } = await desk.run('campaign', 'close', 'fsn2023-1338', ...args, '--json')
    return { code, ...JSON.parse(out) }
  }

  it('says what stands against it, and closes nothing', async () => {
    await desk.consignees(
      ['C-1', 'Lab Noord', NORTH, 'miseqdx', 'M70412', 'K7Q2-9FXM'],
      ['C-2', 'Lab Zuid', SOUTH, 'miseqdx', 'M70413', '7H3M-Q2KD'],
    )
    desk.receive({ from: NORTH, text: `${ALL} M70412.` })
    desk.receive({ from: 'vreemd@elders.example', subject: 'FSN2023-1338', text: 'Ontvangen en gelezen.' })
    await desk.poll()
    assert.match((await desk.run('campaign', 'close', 'fsn2023-1338')).err, /give --agent NAME and --reason TEXT/)
    const { code, closed, obstacles } = await close(...WHO)
    assert.deepEqual([code, closed], [1, false])
    const told = obstacles
      .map(({ case: of, what }: { case: string | null; what: string }) => `${of}: ${what}`)
      .join('\n')
    assert.match(told, /7H3M-Q2KD: is awaiting: .*patch M70413/)
    assert.match(told, /null: mail \S+ from vreemd@elders\.example is set-aside/)
    assert.ok(!told.includes('K7Q2-9FXM'), told)
    assert.equal((await desk.case('K7Q2-9FXM')).closed, null)
  })

  it('closes every case with it once nothing does, and tells so in the report; a later word opens its case', async () => {
    desk.receive({ from: SOUTH, text: `${ALL} M70413.` })
    const [stray] = await desk.json('mail', 'list', '--state', 'set-aside')
    await desk.done('mail', 'dismiss', stray.id, ...WHO)
    await desk.poll()
    assert.deepEqual((await close('--dry-run')).obstacles, [])
    assert.deepEqual(await close(...WHO), { code: 0, campaign: 'fsn2023-1338', closed: true, cases: 2, obstacles: [] })
    assert.equal((await desk.case('K7Q2-9FXM')).closed?.reason, 'agreed by quality')
    assert.match(await desk.done('audit', 'verify'), /unbroken/)
    desk.receive({ from: SOUTH, text: 'Correctie: op de M70413 is stap 2 nog niet uitgevoerd.' })
    await desk.poll()
    assert.equal((await desk.case('7H3M-Q2KD')).closed, null)
    const [report] = await desk.json('report', '--campaign', 'fsn2023-1338')
    assert.deepEqual([report.closed.by, report.closed.reopened, report.states.closed], ['anna', 1, 1])
  })
})

describe('A campaign that closes what nobody writes about any more', function () {
  this.timeout(60_000)
  const desk = deskOfCampaign((campaign) => campaign.replace(/^schedule:\n/m, '$&  closeAfterDays: 30\n'))
  after(() => desk.remove())

  it('closes a case that misses nothing after so many days, and no other', async () => {
    desk.clock = '2023-04-12T08:00:00.000Z'
    await desk.consignees(
      ['C-1', 'Lab Noord', NORTH, 'miseqdx', 'M70412', 'K7Q2-9FXM', '2023-04-05'],
      ['C-2', 'Lab Zuid', SOUTH, 'miseqdx', 'M70413', '7H3M-Q2KD', '2023-04-05'],
    )
    desk.receive({ from: NORTH, text: `${ALL} M70412.` })
    await desk.poll()
    const states = async (now: string) => {
      await desk.done('remind', '--now', now)
      return (await desk.json('case', 'list')).map(({ reference, state }) => `${reference} ${state}`).sort()
    }
    assert.deepEqual(await states('2023-05-12T07:00:00Z'), ['7H3M-Q2KD awaiting', 'K7Q2-9FXM complete'])
    assert.deepEqual(await states('2023-05-12T09:00:00Z'), ['7H3M-Q2KD awaiting', 'K7Q2-9FXM closed'])
    assert.match(
      await desk.done('case', 'show', 'K7Q2-9FXM'),
      /closed by recall-desk \S+ on 2023-05-12: nothing is missing, and nobody said more for 30 days/,
    )
  })
})
