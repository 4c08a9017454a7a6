import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { FolderDesk } from '../support/folder-desk.ts'

describe('case export', function () {
  this.timeout(60_000)
  const desk = new FolderDesk()
  after(() => desk.remove())

  it('holds every mail and letter byte by byte, the audit trail, and a page that leads to them', async () => {
    await desk.consignees(['C-1', 'Lab <Noord>', 'jan@labnoord.example', 'miseqdx', 'M70412', 'K7Q2-9FXM'])
    desk.receive({
      from: 'jan@labnoord.example',
      text: 'Ontvangen en gelezen. De patch staat in beide modi op de M70412.',
    })
    await desk.poll()
    const out = join(desk.root, 'case.zip')
    assert.match(await desk.done('case', 'export', 'K7Q2-9FXM', '--out', out), /K7Q2-9FXM: \d+ files in/)
    const files = unzipSync(readFileSync(out))
    const text = (name: string) => strFromU8(files[name]!)
    const manifest = JSON.parse(text('manifest.json'))
    for (const { name, sha256 } of manifest.files)
      assert.equal(createHash('sha256').update(files[name]!).digest('hex'), sha256, name)
    assert.equal(Object.keys(files).length, manifest.files.length + 1)
    const held = await desk.case('K7Q2-9FXM')
    const { store } = await desk.house()
    const [mail] = held.submissions
    const [letter] = held.letters
    const named = (part: string) => Object.keys(files).find((name) => name.includes(part) && name.endsWith('.eml'))!
    assert.deepEqual(
      Buffer.from(files[named(mail!.message)]!),
      Buffer.from((await store.messages.byId(mail!.message))!.source!),
    )
    assert.deepEqual(
      Buffer.from(files[named(letter!.id)]!),
      Buffer.from((await store.letters.byId(letter!.id))!.source),
    )
    assert.equal(JSON.parse(text('audit-trail.json')).entries.length, held.version)
    assert.deepEqual(JSON.parse(text('record.json')), JSON.parse(JSON.stringify(held)))
    const page = text('index.html')
    assert.ok(!page.includes('<script>') && page.includes('Lab &lt;Noord&gt;'))
    for (const [, href] of page.matchAll(/href="([^"]+)"/g)) assert.ok(files[href!], href)
    assert.match(page, /entries, unbroken/)
  })

  it('says what is wrong with the place, and leaves nothing half done', async () => {
    assert.match(
      (await desk.run('case', 'export', 'K7Q2-9FXM', '--out', join(desk.root, 'case.tar'))).err,
      /ends with \.zip/,
    )
    const nowhere = join(desk.root, 'nowhere', 'case.zip')
    const { code, err } = await desk.run('case', 'export', 'K7Q2-9FXM', '--out', nowhere)
    assert.deepEqual([code, /cannot be written/.test(err), existsSync(`${nowhere}.part`)], [2, true, false])
  })
})
