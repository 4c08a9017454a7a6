import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { FolderDesk } from '../support/folder-desk.ts'

const PROGRAM = new URL('../../src/recall-desk.mjs', import.meta.url).pathname
const COMMAND = ['notify', '--campaign', 'fsn2023-1338'] as const
const LABS = Array.from(
  { length: 5 },
  (_, at) => [`C-${at}`, `Lab ${at}`, `lab@site-${at}.example`, 'miseqdx', `M704${10 + at}`, `K7Q2-9FX${at}`] as const,
)

describe('notify, killed while it queues', function () {
  this.timeout(60_000)
  let desk: FolderDesk
  before(async () => {
    desk = new FolderDesk()
    await desk.consignees(...LABS)
  })
  after(() => desk.remove())

  it('goes on where it ended, and writes to nobody twice', async () => {
    await killedAfter(2)
    const { store } = await desk.house()
    const before = await store.letters.list()
    assert.ok(before.length >= 2 && before.length < LABS.length, `${before.length} queued before`)
    const rest = (await desk.json(...COMMAND)).filter(({ due }) => due)
    assert.equal(rest.length, LABS.length - before.length)
    await desk.poll()
    assert.deepEqual(desk.sent(), LABS.map(([, , email]) => `notice to ${email}`).sort())
    assert.match(await desk.done('audit', 'verify'), /unbroken/)
  })

  /** Kills the command once it has told of so many consignees. */
  async function killedAfter(lines: number): Promise<void> {
    const env = { ...process.env, RECALL_DESK_CONFIG: join(desk.root, 'recall-desk.yaml') }
    const child = spawn(process.execPath, [PROGRAM, ...COMMAND, '--json'], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const ended = once(child, 'exit')
    let told = 0
    for await (const _ of createInterface({ input: child.stdout })) if (++told === lines) child.kill('SIGKILL')
    assert.deepEqual(await ended, [null, 'SIGKILL'])
  }
})
