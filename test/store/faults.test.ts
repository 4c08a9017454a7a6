import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BadInput, Temporary } from '../../src/domain/outcome.ts'
import { isCollision, translated } from '../../src/store/faults.ts'
import { newId } from '../../src/store/ids.ts'
import { openStore } from '../../src/store/open.ts'
import { postgres } from '../support/postgres.ts'
import { KEY, onBoth } from './given.ts'

const fault = (code: string, message = 'insert into `raw` - it went wrong') =>
  Object.assign(new Error(message), { code })

describe('Faults of a database', () => {
  for (const code of ['SQLITE_BUSY', 'SQLITE_FULL', 'ECONNREFUSED', '57P01', '53300', '08006']) {
    it(`are temporary where the world is down: ${code}`, () => {
      const told = translated(fault(code))
      assert.ok(told instanceof Temporary)
      assert.equal(told.message, 'database: it went wrong')
    })
  }

  it('are mistakes of ours where a statement is wrong', () => {
    const mistake = fault('42601')
    assert.equal(translated(mistake), mistake)
    assert.equal(isCollision(mistake), false)
    assert.equal(isCollision(fault('40P01')), true)
  })

  it('name the configuration where the place is wrong', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'recall-desk-store-'))
    const file = join(folder, 'letter.txt')
    writeFileSync(file, 'this is no database, and far longer than its header would be'.repeat(20))
    const options = { signingKey: KEY, headFile: join(folder, 'head.json') }
    try {
      await assert.rejects(openStore({ sqlite: file }, options), BadInput)
      const nowhere = (await (await postgres()).newDatabase()).replace(/test_\w+$/, 'no_such_database')
      await assert.rejects(
        openStore({ postgres: nowhere }, options),
        (error: Error) => error instanceof BadInput && /no_such_database/.test(error.message),
      )
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

onBoth('A store of a newer program', (given) => {
  it('is left alone', async () => {
    await (await given.open()).close()
    await given.sql(`insert into migrations (name, applied_at) values ('0099-later', '2030-01-01')`)
    await assert.rejects(
      openStore(given.config, { signingKey: KEY, headFile: given.headFile }),
      /newer version of this program \(0099-later\)/,
    )
  })
})

describe('New ids', () => {
  it('differ and sort in the order they were made', () => {
    const ids = Array.from({ length: 20_000 }, () => newId())
    assert.equal(new Set(ids).size, ids.length)
    assert.deepEqual([...ids].sort(), ids)
    assert.match(ids[0]!, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })
})
