import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPost } from '../../src/send/post.ts'

const silent = { debug() {}, warn() {} }
const letter = {
  source: Buffer.from('Subject: x\r\n\r\nx\r\n'),
  to: ['lab@example.org'],
  cc: [],
  from: 'desk@example.org',
  messageId: '<1@desk.example>',
}

describe('A letter sent into a Maildir', () => {
  let root: string
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'recall-desk-post-'))
  })
  afterEach(() => rmSync(root, { recursive: true, force: true }))

  it('lies in new as it was written', async () => {
    const post = openPost({ maildir: join(root, 'sent') }, silent)
    assert.equal((await post.send(letter)).is, 'accepted')
    const [name] = readdirSync(join(root, 'sent', 'new'))
    assert.deepEqual(readFileSync(join(root, 'sent', 'new', name!)), letter.source)
    assert.deepEqual(readdirSync(join(root, 'sent', 'tmp')), [])
  })

  it('is not doubled when it is sent again, also after somebody has read it', async () => {
    const post = openPost({ maildir: root }, silent)
    await post.send(letter)
    await post.send(letter)
    const [name, ...others] = readdirSync(join(root, 'new'))
    assert.deepEqual(others, [])
    renameSync(join(root, 'new', name!), join(root, 'cur', `${name}:2,S`))
    assert.equal((await post.send(letter)).is, 'accepted')
    assert.deepEqual(readdirSync(join(root, 'new')), [])
  })

  it('waits where the folder cannot be written, and the doctor hears of it', async () => {
    writeFileSync(join(root, 'file'), '')
    const post = openPost({ maildir: join(root, 'file', 'sent') }, silent)
    assert.equal((await post.send(letter)).is, 'later')
    assert.equal((await post.check()).ok, false)
    assert.equal((await openPost({ maildir: root }, silent).check()).ok, true)
  })
})
