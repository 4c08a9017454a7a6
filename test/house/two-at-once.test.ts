import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { FolderDesk } from '../support/folder-desk.ts'
import { postgres } from '../support/postgres.ts'

const PROGRAM = new URL('../../src/recall-desk.mjs', import.meta.url).pathname
const LABS = 6

describe('Two processes at once on PostgreSQL', function () {
  this.timeout(180_000)

  it('read each mail once, decide each case once, and send each letter once', async () => {
    const desk = new FolderDesk({ store: { postgres: await (await postgres()).newDatabase() } })
    try {
      await desk.consignees(
        ...Array.from(
          { length: LABS },
          (_, at) =>
            [`C-${at}`, `Lab ${at}`, `lab${at}@lab${at}.example`, 'miseqdx', `M7041${at}`, `K7Q2-9FX${at}`] as const,
        ),
      )
      for (let at = 0; at < LABS; at++)
        for (const [day, step] of [
          [12, 'Stap 1'],
          [13, 'Stap 2'],
          [14, 'Stap 1 en stap 2'],
        ] as const)
          desk.receive({
            from: `lab${at}@lab${at}.example`,
            date: `Wed, ${day} Apr 2023 09:00:00 +0200`,
            text: `Wij hebben de mededeling ontvangen, gelezen en begrepen. ${step} is in beide modi uitgevoerd op de M7041${at}.`,
          })
      await Promise.all([poll(desk), poll(desk)])
      await poll(desk)
      const house = await desk.house()
      const read = await house.store.messages.list()
      assert.deepEqual([read.length, new Set(read.map(({ state }) => state))], [3 * LABS, new Set(['read'])])
      for (const held of await house.store.cases.list()) {
        assert.equal(held.submissions.length, 3)
        assert.ok(Object.values(held.instruments[0]!.status).every(({ dx }) => dx?.is === 'done'))
      }
      const letters = await house.store.letters.list({ states: ['sent'] })
      assert.equal(desk.letters().length, letters.length)
      assert.equal(
        new Set(letters.map(({ case: of, followUp, ordinal }) => `${of} ${followUp} ${ordinal}`)).size,
        letters.length,
      )
      assert.deepEqual((await house.store.verifyAudit()).ok, true)
    } finally {
      await desk.remove()
    }
  })
})

function poll(desk: FolderDesk): Promise<void> {
  const child = spawn(process.execPath, [PROGRAM, '--config', join(desk.root, 'recall-desk.yaml'), 'poll'], {
    stdio: 'ignore',
  })
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`poll ended with ${code}`))))
  })
}
